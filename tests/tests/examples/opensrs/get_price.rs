// @generated from spec/opensrs/actions/GetPrice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::opensrs::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        ("A registration by one year.", GetPrice::new("example.com")),
        (
            "Renewals of a premium name, for all periods.",
            GetPrice::new("example.shop")
                .period(1)
                .operation(PricedOperation::Renewal)
                .all_periods(true),
        ),
    ]);
}
