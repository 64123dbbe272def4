// @generated from spec/opensrs/actions/ProcessPendingOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("An order is processed.", ProcessPendingOrder::new("1878084")),
        (
            "A transfer of a `.de` name, whose registry takes its time.",
            ProcessPendingOrder::new("1878085")
                .fax_received(true)
                .owner_address("alex@example.com"),
        ),
    ]);
}
