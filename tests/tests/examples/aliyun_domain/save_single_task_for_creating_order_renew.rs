// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderRenew.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A renewal by one year.
///
/// From the vendor's page.
#[test]
fn a_renewal_by_one_year() {
    let request = SaveSingleTaskForCreatingOrderRenew::new(
        "test.com",
        registrar_sdk::runtime::Seen::recorded(
            registrar_sdk::runtime::Timestamp::from_millis(0),
        ),
        1,
    );
    assert_sends(
        &request,
        &[
            ("CurrentExpirationDate", "0"),
            ("DomainName", "test.com"),
            ("SubscriptionDuration", "1"),
        ],
    );
    let reply: SaveSingleTaskForCreatingOrderRenewReply = assert_reads(
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
                r#"<SaveSingleTaskForCreatingOrderRenewResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveSingleTaskForCreatingOrderRenewResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}

/// The other reply of the reference.
///
/// From the vendor's page.
#[test]
fn the_other_reply_of_the_reference() {
    let reply: SaveSingleTaskForCreatingOrderRenewReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "9f7a509f-f347-4430-969b-52ed6d23e58f",
  "RequestId": "D9422F19-3C86-44FA-B5F7-036E89F3904F"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForCreatingOrderRenewResponse>
    <TaskNo>9f7a509f-f347-4430-969b-52ed6d23e58f</TaskNo>
    <RequestId>D9422F19-3C86-44FA-B5F7-036E89F3904F</RequestId>
</SaveSingleTaskForCreatingOrderRenewResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "requestId": "D9422F19-3C86-44FA-B5F7-036E89F3904F",
  "taskNo": "9f7a509f-f347-4430-969b-52ed6d23e58f"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "9f7a509f-f347-4430-969b-52ed6d23e58f");
}

/// A renewal with every parameter.
///
/// Made by hand.
#[test]
fn a_renewal_with_every_parameter() {
    let request = SaveSingleTaskForCreatingOrderRenew::new(
            "example.com",
            registrar_sdk::runtime::Seen::recorded(
                registrar_sdk::runtime::Timestamp::from_millis(1522080000000),
            ),
            10,
        )
        .permit_premium_renew(true)
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
            ("PermitPremiumRenew", "true"),
            ("PromotionNo", "123132"),
            ("SubscriptionDuration", "10"),
            ("UseCoupon", "true"),
            ("UsePromotion", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveSingleTaskForCreatingOrderRenewReply = assert_reads(
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
                r#"<SaveSingleTaskForCreatingOrderRenewResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveSingleTaskForCreatingOrderRenewResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
