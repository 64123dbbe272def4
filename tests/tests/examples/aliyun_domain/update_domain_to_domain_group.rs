// @generated from spec/aliyun-domain/actions/UpdateDomainToDomainGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name joins a group.",
            UpdateDomainToDomainGroup::new(1234, DomainGroupSource::Names, false)
                .domain_names(["example.com"]),
        ),
        (
            "A file replaces the names of a group.",
            UpdateDomainToDomainGroup::new(1234, DomainGroupSource::File, true)
                .file("dGVzdA==")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
