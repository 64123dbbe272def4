// @generated from spec/aliyun-domain/actions/DeleteEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Neither address can be deleted.",
            DeleteEmailVerification::new("test1@aliyun.com,test2@aliyun.com"),
        ),
        (
            "One address, with every parameter.",
            DeleteEmailVerification::new("alex@example.com")
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
