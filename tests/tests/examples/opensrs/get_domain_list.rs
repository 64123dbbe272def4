// @generated from spec/opensrs/actions/GetDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The names that expire within 60 days.",
            GetDomainList::new("example.com")
                .limit(40)
                .page(0)
                .min_to_expiry(0)
                .max_to_expiry(60)
                .registrant_ip("192.0.2.1"),
        ),
        ("All names.", GetDomainList::new("example.com")),
    ]);
}
