// @generated from spec/opensrs/actions/CreateNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A nameserver with an IPv4 address.",
            CreateNameserver::new("ns1.example.com", "example.com")
                .ipaddress("192.0.2.53"),
        ),
        (
            "A nameserver with every parameter.",
            CreateNameserver::new("ns2.example.com", "example.com")
                .ipaddress("198.51.100.53")
                .ipv6("2001:db8::53")
                .add_to_all_registry([".net", ".org"])
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
