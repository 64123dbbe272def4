// @generated from spec/opensrs/actions/ModifyDomainAuthInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A new code.",
            ModifyDomainAuthInfo::new(false, "example.com", "not-a-code")
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
