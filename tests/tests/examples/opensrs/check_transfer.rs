// @generated from spec/opensrs/actions/CheckTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A transfer is in progress.",
            CheckTransfer::new("example.com")
                .check_status(true)
                .get_request_address(true),
        ),
        ("The name belongs to the reseller already.", CheckTransfer::new("example.net")),
        (
            "A name that can be transferred.",
            CheckTransfer::new("example.org")
                .check_status(false)
                .get_request_address(false),
        ),
    ]);
}
