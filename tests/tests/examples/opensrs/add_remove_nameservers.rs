// @generated from spec/opensrs/actions/AddRemoveNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "One nameserver takes the place of another.",
            AddRemoveNameservers::new("example.com")
                .add_nameservers(["ns3.example.net"])
                .remove_nameservers(["ns1.example.net"]),
        ),
        (
            "A nameserver is added.",
            AddRemoveNameservers::new("example.com").add_nameservers(["ns3.example.net"]),
        ),
    ]);
}
