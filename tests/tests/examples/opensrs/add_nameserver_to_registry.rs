// @generated from spec/opensrs/actions/AddNameserverToRegistry.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A nameserver is added to one registry.",
            AddNameserverToRegistry::new(false, "ns1.example.com", ".net"),
        ),
        (
            "A nameserver is added to all registries.",
            AddNameserverToRegistry::new(true, "ns1.example.com", ".com"),
        ),
    ]);
}
