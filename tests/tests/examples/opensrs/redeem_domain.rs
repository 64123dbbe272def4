// @generated from spec/opensrs/actions/RedeemDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("The pair of the documented page.", RedeemDomain::new("example.ca")),
        (
            "On behalf of a registrant.",
            RedeemDomain::new("example.com").registrant_ip("192.0.2.1"),
        ),
    ]);
}
