// @generated from spec/aliyun-domain/actions/SubmitEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "One address has had too many mails already.",
            SubmitEmailVerification::new("aaa@test.com,ccc@test.com,ddd@test.com")
                .send_if_exist(true),
        ),
        (
            "One address was submitted before and gets no second mail.",
            SubmitEmailVerification::new(
                    "aaa@test.com,bbb@test.com,ccc@test.com,ddd@test.com",
                )
                .send_if_exist(false),
        ),
        (
            "Every parameter, and a code and a message in every list.",
            SubmitEmailVerification::new("alex@example.com,kim@example.com")
                .send_if_exist(true)
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
