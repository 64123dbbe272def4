// @generated from spec/opensrs/actions/GetDomainWaitingHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "One request that is done.",
            GetDomainWaitingHistory::new("example.de").registrant_ip("192.0.2.1"),
        ),
    ]);
}
