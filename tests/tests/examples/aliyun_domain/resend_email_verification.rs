// @generated from spec/aliyun-domain/actions/ResendEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Both addresses have had too many mails already.",
            ResendEmailVerification::new("test1@aliyun.com,test2@aliyun.com"),
        ),
        (
            "One address gets its mail and one does not.",
            ResendEmailVerification::new("alex@example.com,kim@example.com")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
