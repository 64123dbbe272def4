// @generated from spec/opensrs/actions/GetDomainStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A locked name.",
            GetDomainStatus::new("example.com").registrant_ip("192.0.2.1"),
        ),
        ("A name that is leaving.", GetDomainStatus::new("example.org")),
    ]);
}
