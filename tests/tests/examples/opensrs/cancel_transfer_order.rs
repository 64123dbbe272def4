// @generated from spec/opensrs/actions/CancelTransferOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A transfer is cancelled.",
            CancelTransferOrder::new("600110", "example-reseller"),
        ),
    ]);
}
