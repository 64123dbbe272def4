// @generated from spec/opensrs/actions/GetTransfersIn.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A transfer waits for the holder of the name.", GetTransfersIn::new()),
        (
            "A search with every parameter.",
            GetTransfersIn::new()
                .domain("example.net")
                .gaining_registrar("TUCOWS*")
                .limit(40)
                .losing_registrar("EXAMPLE*")
                .completed_from("2011-05-01".parse().unwrap())
                .completed_to("2011-05-31".parse().unwrap())
                .order_id("600110")
                .order_to("2011-05-31".parse().unwrap())
                .order_from("2011-05-01".parse().unwrap())
                .owner_confirm_ip("192.0.2.1")
                .owner_confirm_from("2011-05-01".parse().unwrap())
                .owner_confirm_to("2011-05-31".parse().unwrap())
                .owner_request_from("2011-05-01".parse().unwrap())
                .owner_request_to("2011-05-31".parse().unwrap())
                .page(0)
                .req_from("2011-05-01".parse().unwrap())
                .req_to("2011-05-31".parse().unwrap())
                .transfer_id("700122")
                .request_address("*@example.com")
                .status(TransferStatus::Completed),
        ),
    ]);
}
