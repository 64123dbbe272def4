// @generated from spec/opensrs/actions/LookupDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A name that is taken.", LookupDomain::new("example.com")),
        (
            "A name that the registry says is available.",
            LookupDomain::new("example.guru").no_cache(true).registrant_ip("192.0.2.1"),
        ),
        ("A name that travels in punycode.", LookupDomain::new("bücher.com")),
    ]);
}
