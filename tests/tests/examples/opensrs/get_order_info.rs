// @generated from spec/opensrs/actions/GetOrderInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([("A registration that is done.", GetOrderInfo::new("1855625"))]);
}
