// @generated from spec/aliyun-domain/actions/VerifyEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A token is accepted.", VerifyEmail::new("00000a21fd374da99d9c95b48500000")),
        (
            "Every parameter.",
            VerifyEmail::new("token-from-the-mail")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
