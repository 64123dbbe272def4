// @generated from spec/aliyun-domain/actions/QueryArtExtension.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("An embroidery.", QueryArtExtension::new("test.art")),
        (
            "Every parameter.",
            QueryArtExtension::new("example.art")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
