// @generated from spec/opensrs/actions/ModifyDomainTldData.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A new tie of a name to the United States.",
            ModifyDomainTldData::new(
                    false,
                    "example.us",
                    TldData::new()
                        .nexus([
                            ("app_purpose", "P1"),
                            ("category", "C11"),
                            ("validator", "US"),
                        ]),
                )
                .registrant_ip("192.0.2.1"),
        ),
    ]);
}
