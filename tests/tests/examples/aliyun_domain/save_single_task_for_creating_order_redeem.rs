// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderRedeem.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A redemption.
///
/// From the vendor's page.
#[test]
fn a_redemption() {
    let request = SaveSingleTaskForCreatingOrderRedeem::new(
        "test.com",
        registrar_sdk::runtime::Seen::recorded(
            registrar_sdk::runtime::Timestamp::from_millis(0),
        ),
    );
    assert_sends(
        &request,
        &[("CurrentExpirationDate", "0"), ("DomainName", "test.com")],
    );
    let reply: SaveSingleTaskForCreatingOrderRedeemReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForCreatingOrderRedeemResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveSingleTaskForCreatingOrderRedeemResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}

/// A redemption with every parameter.
///
/// Made by hand.
#[test]
fn a_redemption_with_every_parameter() {
    let request = SaveSingleTaskForCreatingOrderRedeem::new(
            "example.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(1522080000000),
            ),
        )
        .use_coupon(true)
        .coupon_no("123123")
        .use_promotion(true)
        .promotion_no("123132")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("CouponNo", "123123"),
            ("CurrentExpirationDate", "1522080000000"),
            ("DomainName", "example.com"),
            ("Lang", "en"),
            ("PromotionNo", "123132"),
            ("UseCoupon", "true"),
            ("UsePromotion", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveSingleTaskForCreatingOrderRedeemReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForCreatingOrderRedeemResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveSingleTaskForCreatingOrderRedeemResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
