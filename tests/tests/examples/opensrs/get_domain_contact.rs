// @generated from spec/opensrs/actions/GetDomainContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The owner.",
            GetDomainContact::new("example.com", ContactType::Owner)
                .active_contacts_only(true)
                .registrant_ip("192.0.2.1"),
        ),
        (
            "The administrative contact of a .ca name.",
            GetDomainContact::new("example.ca", ContactType::Admin).clean_ca_subset(true),
        ),
        (
            "The billing contact.",
            GetDomainContact::new("example.com", ContactType::Billing),
        ),
        (
            "The technical contact.",
            GetDomainContact::new("example.com", ContactType::Tech),
        ),
    ]);
}
