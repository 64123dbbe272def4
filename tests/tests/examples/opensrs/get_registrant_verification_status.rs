// @generated from spec/opensrs/actions/GetRegistrantVerificationStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A registrant who has to answer.",
            GetRegistrantVerificationStatus::new("example.com"),
        ),
    ]);
}
