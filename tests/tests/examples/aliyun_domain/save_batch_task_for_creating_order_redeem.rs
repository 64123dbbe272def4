// @generated from spec/aliyun-domain/actions/SaveBatchTaskForCreatingOrderRedeem.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Three redemptions in one task.",
            SaveBatchTaskForCreatingOrderRedeem::new([
                Redemption::new(
                    "test1.com",
                    Observed::from_storage(Timestamp::from_millis(1522080000000)),
                ),
                Redemption::new(
                    "test2.com",
                    Observed::from_storage(Timestamp::from_millis(1522080000000)),
                ),
                Redemption::new(
                    "test3.com",
                    Observed::from_storage(Timestamp::from_millis(1522080000000)),
                ),
            ]),
        ),
        (
            "Redemptions with every parameter.",
            SaveBatchTaskForCreatingOrderRedeem::new([
                    Redemption::new(
                        "example.com",
                        Observed::from_storage(Timestamp::from_millis(1522080000000)),
                    ),
                    Redemption::new(
                        "example.net",
                        Observed::from_storage(Timestamp::from_millis(1522166400000)),
                    ),
                ])
                .use_coupon(true)
                .coupon_no("123123")
                .use_promotion(true)
                .promotion_no("123132")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
