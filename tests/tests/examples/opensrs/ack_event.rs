// @generated from spec/opensrs/actions/AckEvent.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("An event is acknowledged.", AckEvent::new("e0000000000000000000000000000001")),
    ]);
}
