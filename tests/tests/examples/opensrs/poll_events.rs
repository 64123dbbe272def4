// @generated from spec/opensrs/actions/PollEvents.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("The next event, a deletion without redemption.", PollEvents::new()),
        ("Events of all kinds.", PollEvents::new().limit(100)),
        ("No event waits.", PollEvents::new().limit(1)),
    ]);
}
