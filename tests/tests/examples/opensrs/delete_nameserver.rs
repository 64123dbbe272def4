// @generated from spec/opensrs/actions/DeleteNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A nameserver is deleted.",
            DeleteNameserver::new("example.com", "ns1.example.com"),
        ),
        (
            "A nameserver is deleted, with every parameter.",
            DeleteNameserver::new("example.com", "ns2.example.com")
                .ipaddress("192.0.2.53")
                .ipv6("2001:db8::53")
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
