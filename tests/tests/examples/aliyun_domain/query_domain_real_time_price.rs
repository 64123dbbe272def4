// @generated from spec/aliyun-domain/actions/QueryDomainRealTimePrice.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "The price of a renewal.",
            QueryDomainRealTimePrice::new(
                "USD",
                [
                    PricedItem::new("example.com", "renew").period(1),
                    PricedItem::new("example.net", "renew").suffix("net"),
                ],
            ),
        ),
    ]);
}
