// @generated from spec/aliyun-domain/actions/SaveBatchTaskForCreatingOrderRedeem.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Three redemptions in one task.
///
/// From the vendor's page.
#[test]
fn three_redemptions_in_one_task() {
    let request = SaveBatchTaskForCreatingOrderRedeem::new([
        Redemption::new(
            "test1.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(0),
            ),
        ),
        Redemption::new(
            "test2.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(0),
            ),
        ),
        Redemption::new(
            "test3.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(0),
            ),
        ),
    ]);
    assert_sends(
        &request,
        &[
            ("OrderRedeemParam.1.CurrentExpirationDate", "0"),
            ("OrderRedeemParam.1.DomainName", "test1.com"),
            ("OrderRedeemParam.2.CurrentExpirationDate", "0"),
            ("OrderRedeemParam.2.DomainName", "test2.com"),
            ("OrderRedeemParam.3.CurrentExpirationDate", "0"),
            ("OrderRedeemParam.3.DomainName", "test3.com"),
        ],
    );
    let reply: SaveBatchTaskForCreatingOrderRedeemReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForCreatingOrderRedeemResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveBatchTaskForCreatingOrderRedeemResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// Redemptions with every parameter.
///
/// Made by hand.
#[test]
fn redemptions_with_every_parameter() {
    let request = SaveBatchTaskForCreatingOrderRedeem::new([
            Redemption::new(
                "example.com",
                registrar_sdk::runtime::Seen::recorded(
                    registrar_sdk::runtime::Timestamp::from_millis(1522080000000),
                ),
            ),
            Redemption::new(
                "example.net",
                registrar_sdk::runtime::Seen::recorded(
                    registrar_sdk::runtime::Timestamp::from_millis(1522166400000),
                ),
            ),
        ])
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
            ("Lang", "en"),
            ("OrderRedeemParam.1.CurrentExpirationDate", "1522080000000"),
            ("OrderRedeemParam.1.DomainName", "example.com"),
            ("OrderRedeemParam.2.CurrentExpirationDate", "1522166400000"),
            ("OrderRedeemParam.2.DomainName", "example.net"),
            ("PromotionNo", "123132"),
            ("UseCoupon", "true"),
            ("UsePromotion", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveBatchTaskForCreatingOrderRedeemReply = assert_reads(
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
                r#"<SaveBatchTaskForCreatingOrderRedeemResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveBatchTaskForCreatingOrderRedeemResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
