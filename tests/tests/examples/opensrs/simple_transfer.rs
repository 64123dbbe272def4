// @generated from spec/opensrs/actions/SimpleTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Two names are transferred.",
            SimpleTransfer::new([
                    SimpleTransferDomain::new("example.com", "a1&b2<c3"),
                    SimpleTransferDomain::new("example.net", "d4e5f6"),
                ])
                .nameserver_list([
                    Nameserver::new("ns1.example.net").sortorder(1),
                    Nameserver::new("ns2.example.net").sortorder(2),
                ]),
        ),
        (
            "A name is transferred with the nameservers that it has.",
            SimpleTransfer::new([SimpleTransferDomain::new("example.org", "g7h8i9")]),
        ),
    ]);
}
