// @generated from spec/aliyun-domain/actions/QueryDomainByDomainName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A domain name whose locks are off.",
            QueryDomainByDomainName::new("example.com"),
        ),
        (
            "Every field, in the China edition.",
            QueryDomainByDomainName::new("示例.com")
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
