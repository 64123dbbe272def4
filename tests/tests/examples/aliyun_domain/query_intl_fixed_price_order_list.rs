// @generated from spec/aliyun-domain/actions/QueryIntlFixedPriceOrderList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A page of one order.",
            QueryIntlFixedPriceOrderList::new()
                .current_page(1)
                .page_size(10)
                .order_id("T20240611152137001234")
                .status(FixedPriceOrderStatus::Paid),
        ),
    ]);
}
