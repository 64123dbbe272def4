// @generated from spec/opensrs/actions/CancelActiveProcess.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("By its order.", CancelActiveProcess::new().order_id("1878084")),
        ("By its name.", CancelActiveProcess::new().domain("example.ca")),
    ]);
}
