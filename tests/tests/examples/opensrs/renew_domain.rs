// @generated from spec/opensrs/actions/RenewDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A renewal by one year.",
            RenewDomain::new(RenewDomainRequired {
                domain: "example.com".into(),
                current_expiration_year: Observed::from_storage(2027),
                period: 1,
                handle: OrderHandling::Process,
                auto_renew: false,
            }),
        ),
        (
            "A renewal with every parameter, which is queued.",
            RenewDomain::new(RenewDomainRequired {
                    domain: "example.de".into(),
                    current_expiration_year: Observed::from_storage(2027),
                    period: 10,
                    handle: OrderHandling::Save,
                    auto_renew: true,
                })
                .affiliate_id("partner-7")
                .parked_pages(YesNo::No)
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
