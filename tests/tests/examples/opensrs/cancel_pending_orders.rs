// @generated from spec/opensrs/actions/CancelPendingOrders.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Two orders are cancelled.",
            CancelPendingOrders::new(Timestamp::from_seconds(1764547200))
                .status(CancellableStatus::Declined),
        ),
        (
            "There is nothing to cancel.",
            CancelPendingOrders::new(Timestamp::from_seconds(0)),
        ),
    ]);
}
