// @generated from spec/aliyun-domain/actions/QueryEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "An address that still waits.",
            QueryEmailVerification::new("waiting@example.com")
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
