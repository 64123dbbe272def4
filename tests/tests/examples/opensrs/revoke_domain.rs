// @generated from spec/opensrs/actions/RevokeDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A name is given back.", RevokeDomain::new("example.com")),
        (
            "A revocation with every parameter, which costs and refunds.",
            RevokeDomain::new("example.com")
                .notes("Registered by mistake & noticed at once")
                .reseller("example-reseller"),
        ),
    ]);
}
