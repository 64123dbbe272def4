// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderRedeem.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A redemption.",
            SaveSingleTaskForCreatingOrderRedeem::new(
                "test.com",
                Observed::from_storage(Timestamp::from_millis(1522080000000)),
            ),
        ),
        (
            "A redemption with every parameter.",
            SaveSingleTaskForCreatingOrderRedeem::new(
                    "example.com",
                    Observed::from_storage(Timestamp::from_millis(1522080000000)),
                )
                .use_coupon(true)
                .coupon_no("123123")
                .use_promotion(true)
                .promotion_no("123132")
                .lang(Lang::En)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
