// @generated from spec/opensrs/actions/GetNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A profile with two nameservers.", GetNameservers::new("example.com")),
        (
            "A profile without nameservers.",
            GetNameservers::new("example.net").registrant_ip("192.0.2.1"),
        ),
    ]);
}
