// @generated from spec/opensrs/actions/GetOrdersByDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("Two renewals.", GetOrdersByDomain::new("example.com")),
        (
            "Every parameter.",
            GetOrdersByDomain::new("example.com")
                .order_type(OrderType::Renewal)
                .status(OrderStatus::Completed)
                .limit(40)
                .page(1)
                .order_from("2026-01-01".parse().unwrap())
                .order_to("2026-12-31".parse().unwrap()),
        ),
    ]);
}
