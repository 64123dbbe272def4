// @generated from spec/opensrs/actions/GetTransfersAway.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("There are none.", GetTransfersAway::new()),
        (
            "A search with every parameter.",
            GetTransfersAway::new()
                .limit(40)
                .domain("example.org")
                .gaining_registrar("EXAMPLE*")
                .owner_confirm_from("2011-05-01".parse().unwrap())
                .owner_confirm_to("2011-05-31".parse().unwrap())
                .owner_request_from("2011-05-01".parse().unwrap())
                .owner_request_to("2011-05-31".parse().unwrap())
                .page(0)
                .req_from("2011-05-01".parse().unwrap())
                .req_to("2011-05-31".parse().unwrap())
                .request_address("*@example.com")
                .status(TransferStatus::Completed),
        ),
    ]);
}
