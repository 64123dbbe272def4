// @generated from spec/mini/actions/ClaimName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::mini::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples::<ClaimName>([]);
}
