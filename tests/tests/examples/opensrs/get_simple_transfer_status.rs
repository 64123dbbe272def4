// @generated from spec/opensrs/actions/GetSimpleTransferStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("One name waits, another has failed.", GetSimpleTransferStatus::new("4711")),
    ]);
}
