// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A transfer with every parameter.",
            SaveSingleTaskForCreatingOrderTransfer::new(
                    "example.com",
                    "made-up-code",
                    123456,
                )
                .permit_premium_transfer(true)
                .use_coupon(true)
                .coupon_no("123123")
                .use_promotion(true)
                .promotion_no("123132")
                .lang(Lang::En)
                .user_client_ip("192.0.2.1"),
        ),
    ]);
}
