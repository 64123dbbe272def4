// @generated from spec/aliyun-domain/actions/QueryTransferInByInstanceId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A transfer that the account cancelled.",
            QueryTransferInByInstanceId::new("S20181T0WLI85212"),
        ),
        (
            "A transfer that the present registrar refused, with every field.",
            QueryTransferInByInstanceId::new("S20181T0WLI85212")
                .lang(Lang::En)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
