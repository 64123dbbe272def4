// @generated from spec/aliyun-domain/actions/SaveBatchTaskForCreatingOrderRenew.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Two renewals in one task.
///
/// From the vendor's page.
#[test]
fn two_renewals_in_one_task() {
    let request = SaveBatchTaskForCreatingOrderRenew::new([
        Renewal::new(
            "test1.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(0),
            ),
            1,
        ),
        Renewal::new(
            "test2.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(0),
            ),
            2,
        ),
    ]);
    assert_sends(
        &request,
        &[
            ("OrderRenewParam.1.CurrentExpirationDate", "0"),
            ("OrderRenewParam.1.DomainName", "test1.com"),
            ("OrderRenewParam.1.SubscriptionDuration", "1"),
            ("OrderRenewParam.2.CurrentExpirationDate", "0"),
            ("OrderRenewParam.2.DomainName", "test2.com"),
            ("OrderRenewParam.2.SubscriptionDuration", "2"),
        ],
    );
    let reply: SaveBatchTaskForCreatingOrderRenewReply = assert_reads(
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
                r#"<SaveBatchTaskForCreatingOrderRenewResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveBatchTaskForCreatingOrderRenewResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// The other reply of the reference.
///
/// From the vendor's page.
#[test]
fn the_other_reply_of_the_reference() {
    let reply: SaveBatchTaskForCreatingOrderRenewReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "2daff10d-c284-4b98-a6f4-796148116b2b",
  "RequestId": "9DFBA504-3C59-427D-907D-B6C61F2A3A27"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForCreatingOrderRenewResponse>
    <TaskNo>2daff10d-c284-4b98-a6f4-796148116b2b</TaskNo>
    <RequestId>9DFBA504-3C59-427D-907D-B6C61F2A3A27</RequestId>
</SaveBatchTaskForCreatingOrderRenewResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "requestId": "9DFBA504-3C59-427D-907D-B6C61F2A3A27",
  "taskNo": "2daff10d-c284-4b98-a6f4-796148116b2b"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "2daff10d-c284-4b98-a6f4-796148116b2b");
}

/// Renewals with every parameter.
///
/// Made by hand.
#[test]
fn renewals_with_every_parameter() {
    let request = SaveBatchTaskForCreatingOrderRenew::new([
            Renewal::new(
                    "example.com",
                    registrar_sdk::runtime::Seen::recorded(
                        registrar_sdk::runtime::Timestamp::from_millis(1522080000000),
                    ),
                    1,
                )
                .permit_premium_renew(true),
            Renewal::new(
                    "example.net",
                    registrar_sdk::runtime::Seen::recorded(
                        registrar_sdk::runtime::Timestamp::from_millis(1522166400000),
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
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("CouponNo", "123123"),
            ("Lang", "en"),
            ("OrderRenewParam.1.CurrentExpirationDate", "1522080000000"),
            ("OrderRenewParam.1.DomainName", "example.com"),
            ("OrderRenewParam.1.PermitPremiumRenew", "true"),
            ("OrderRenewParam.1.SubscriptionDuration", "1"),
            ("OrderRenewParam.2.CurrentExpirationDate", "1522166400000"),
            ("OrderRenewParam.2.DomainName", "example.net"),
            ("OrderRenewParam.2.PermitPremiumRenew", "false"),
            ("OrderRenewParam.2.SubscriptionDuration", "10"),
            ("PromotionNo", "123132"),
            ("UseCoupon", "true"),
            ("UsePromotion", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveBatchTaskForCreatingOrderRenewReply = assert_reads(
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
                r#"<SaveBatchTaskForCreatingOrderRenewResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveBatchTaskForCreatingOrderRenewResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
