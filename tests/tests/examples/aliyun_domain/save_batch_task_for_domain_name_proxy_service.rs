// @generated from spec/aliyun-domain/actions/SaveBatchTaskForDomainNameProxyService.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A task that turns privacy protection off.",
            SaveBatchTaskForDomainNameProxyService::new([
                    "test1.com",
                    "test2.com",
                    "test3.com",
                ])
                .status(false),
        ),
        (
            "A task that turns privacy protection on in the international edition, with every parameter of it.",
            SaveBatchTaskForDomainNameProxyService::new(["example.com", "example.net"])
                .international_status(true)
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
        (
            "A task that turns on the privacy service of the registry of `.cn`, with every parameter of the China edition.",
            SaveBatchTaskForDomainNameProxyService::new(["example.cn"])
                .status(true)
                .service_type("cnnicRegistryService")
                .lang(Lang::Zh)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
