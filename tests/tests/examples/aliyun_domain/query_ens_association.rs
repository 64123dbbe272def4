// @generated from spec/aliyun-domain/actions/QueryEnsAssociation.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A name with an address.", QueryEnsAssociation::new("test.luxe")),
        (
            "Every parameter.",
            QueryEnsAssociation::new("example.luxe")
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
