// @generated from spec/aliyun-domain/actions/SaveBatchTaskForCreatingOrderRenew.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Two renewals in one task.",
            SaveBatchTaskForCreatingOrderRenew::new([
                Renewal::new(
                    "test1.com",
                    Observed::from_storage(Timestamp::from_millis(1522080000000)),
                    1,
                ),
                Renewal::new(
                    "test2.com",
                    Observed::from_storage(Timestamp::from_millis(1522080000000)),
                    2,
                ),
            ]),
        ),
        (
            "Renewals with every parameter.",
            SaveBatchTaskForCreatingOrderRenew::new([
                    Renewal::new(
                            "example.com",
                            Observed::from_storage(
                                Timestamp::from_millis(1522080000000),
                            ),
                            1,
                        )
                        .permit_premium_renew(true),
                    Renewal::new(
                            "example.net",
                            Observed::from_storage(
                                Timestamp::from_millis(1522166400000),
                            ),
                            10,
                        )
                        .permit_premium_renew(false),
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
