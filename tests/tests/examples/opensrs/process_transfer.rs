// @generated from spec/opensrs/actions/ProcessTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A transfer is ordered anew.",
            ProcessTransfer::new("600110", "example-reseller"),
        ),
        (
            "A response without the new order.",
            ProcessTransfer::new("600112", "example-reseller"),
        ),
    ]);
}
