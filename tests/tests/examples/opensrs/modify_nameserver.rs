// @generated from spec/opensrs/actions/ModifyNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A nameserver gets another address.",
            ModifyNameserver::new("example.com", "ns1.example.com")
                .ipaddress("198.51.100.53"),
        ),
        (
            "A nameserver gets another name, with every parameter.",
            ModifyNameserver::new("example.com", "ns1.example.com")
                .ipaddress("198.51.100.53")
                .ipv6("2001:db8::53")
                .new_name("ns3.example.com")
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
