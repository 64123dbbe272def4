// @generated from spec/aliyun-domain/actions/QueryDomainByInstanceId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A domain name whose transfer lock is off.",
            QueryDomainByInstanceId::new("S201312050017225"),
        ),
        (
            "Every field, in the China edition.",
            QueryDomainByInstanceId::new("S20179H1BBI9test")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
