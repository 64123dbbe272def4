// @generated from spec/opensrs/actions/GetDomainResellerContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A contact that is shown.",
            GetDomainResellerContact::new("example.com").registrant_ip("192.0.2.1"),
        ),
    ]);
}
