// @generated from spec/aliyun-domain/actions/SaveSingleTaskForAssociatingEns.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A submitted task.",
            SaveSingleTaskForAssociatingEns::new(
                "test.luxe",
                "0x1234567890123456789012345678901234567890",
            ),
        ),
        (
            "Every parameter.",
            SaveSingleTaskForAssociatingEns::new(
                    "example.luxe",
                    "0x0000000000000000000000000000000000000001",
                )
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
