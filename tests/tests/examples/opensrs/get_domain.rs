// @generated from spec/opensrs/actions/GetDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "All of a name.",
            GetDomain::new("example.com")
                .active_contacts_only(true)
                .registrant_ip("192.0.2.1"),
        ),
        ("Empty items are absent.", GetDomain::new("example.org")),
    ]);
}
