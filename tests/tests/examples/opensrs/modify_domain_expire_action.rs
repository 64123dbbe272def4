// @generated from spec/opensrs/actions/ModifyDomainExpireAction.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name that renews itself.",
            ModifyDomainExpireAction::new(ModifyDomainExpireActionRequired {
                    affect_domains: false,
                    domain: "example.com".into(),
                    auto_renew: true,
                    let_expire: false,
                })
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
