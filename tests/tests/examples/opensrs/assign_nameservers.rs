// @generated from spec/opensrs/actions/AssignNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A name gets two nameservers.",
            AssignNameservers::new(["ns1.example.net", "ns2.example.net"], "example.com"),
        ),
    ]);
}
