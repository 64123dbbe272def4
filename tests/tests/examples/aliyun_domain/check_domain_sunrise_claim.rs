// @generated from spec/aliyun-domain/actions/CheckDomainSunriseClaim.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A name in the sunrise period.", CheckDomainSunriseClaim::new("example.com")),
        (
            "A name in the claims period, with every parameter.",
            CheckDomainSunriseClaim::new("示例.com")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
