// @generated from spec/aliyun-domain/actions/SaveSingleTaskForDomainNameProxyService.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A task that turns privacy protection off.",
            SaveSingleTaskForDomainNameProxyService::new("test1.com", false),
        ),
        (
            "A task that turns privacy protection on, with every parameter.",
            SaveSingleTaskForDomainNameProxyService::new("example.com", true)
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
