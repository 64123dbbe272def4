// @generated from spec/aliyun-domain/actions/TransferInCheckMailToken.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A token of one name.",
            TransferInCheckMailToken::new("3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054"),
        ),
        (
            "A token of three names, one of which failed.",
            TransferInCheckMailToken::new("00000000-1111-2222-3333-444444444444")
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
