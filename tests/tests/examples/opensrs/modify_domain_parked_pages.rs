// @generated from spec/opensrs/actions/ModifyDomainParkedPages.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The page is turned off.",
            ModifyDomainParkedPages::new(false, "example.com", ParkedPagesSwitch::Off)
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
