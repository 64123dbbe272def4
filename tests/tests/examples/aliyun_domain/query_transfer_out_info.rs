// @generated from spec/aliyun-domain/actions/QueryTransferOutInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name whose transfer authorization code has been given out.",
            QueryTransferOutInfo::new("test.com"),
        ),
        (
            "A transfer that was refused, with every field.",
            QueryTransferOutInfo::new("example.com")
                .lang(Lang::En)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
