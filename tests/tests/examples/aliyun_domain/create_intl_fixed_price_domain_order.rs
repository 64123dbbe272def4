// @generated from spec/aliyun-domain/actions/CreateIntlFixedPriceDomainOrder.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "An order with every parameter.",
            CreateIntlFixedPriceDomainOrder::new("example.com")
                .expected_price("58.00".parse().unwrap())
                .auto_pay(true)
                .contact_id(13350500)
                .product_type(1),
        ),
    ]);
}
