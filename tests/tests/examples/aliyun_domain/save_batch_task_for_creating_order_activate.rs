// @generated from spec/aliyun-domain/actions/SaveBatchTaskForCreatingOrderActivate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Three registrations in one task.
///
/// From the vendor's page.
#[test]
fn three_registrations_in_one_task() {
    let request = SaveBatchTaskForCreatingOrderActivate::new([
        Registration::new("test.com")
            .subscription_duration(1)
            .registrant_profile_id(0)
            .permit_premium_activation(true),
        Registration::new("alibabacloud.com")
            .subscription_duration(1)
            .registrant_profile_id(0)
            .enable_domain_proxy(true)
            .permit_premium_activation(false),
        Registration::new("aliyun.com")
            .subscription_duration(1)
            .registrant_profile_id(0)
            .enable_domain_proxy(false)
            .permit_premium_activation(false),
    ]);
    assert_sends(
        &request,
        &[
            ("OrderActivateParam.1.DomainName", "test.com"),
            ("OrderActivateParam.1.PermitPremiumActivation", "true"),
            ("OrderActivateParam.1.RegistrantProfileId", "0"),
            ("OrderActivateParam.1.SubscriptionDuration", "1"),
            ("OrderActivateParam.2.DomainName", "alibabacloud.com"),
            ("OrderActivateParam.2.EnableDomainProxy", "true"),
            ("OrderActivateParam.2.PermitPremiumActivation", "false"),
            ("OrderActivateParam.2.RegistrantProfileId", "0"),
            ("OrderActivateParam.2.SubscriptionDuration", "1"),
            ("OrderActivateParam.3.DomainName", "aliyun.com"),
            ("OrderActivateParam.3.EnableDomainProxy", "false"),
            ("OrderActivateParam.3.PermitPremiumActivation", "false"),
            ("OrderActivateParam.3.RegistrantProfileId", "0"),
            ("OrderActivateParam.3.SubscriptionDuration", "1"),
        ],
    );
    let reply: SaveBatchTaskForCreatingOrderActivateReply = assert_reads(
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
                r#"<SaveBatchTaskForCreatingOrderActivateResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveBatchTaskForCreatingOrderActivateResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// Registrations with the registrant spelled out, and for a profile.
///
/// Made by hand.
#[test]
fn registrations_with_the_registrant_spelled_out_and_for_a() {
    let request = SaveBatchTaskForCreatingOrderActivate::new([
            Registration::new("示例.com")
                .subscription_duration(2)
                .enable_domain_proxy(true)
                .permit_premium_activation(true)
                .trademark_domain_activation(false)
                .aliyun_dns(false)
                .dns1("ns1.example.net")
                .dns2("ns2.example.net")
                .registrant_type(RegistrantType::Individual)
                .registrant_organization("Example Company")
                .registrant_name("Nobody Real")
                .country("CN")
                .province("Bei Jing")
                .city("Bei Jing")
                .address("1 Example Road")
                .postal_code("100000")
                .tel_area("86")
                .telephone("12345678")
                .tel_ext("1234")
                .email("username@example.com")
                .zh_registrant_organization("示例公司")
                .zh_registrant_name("示例人")
                .zh_province("北京")
                .zh_city("北京市")
                .zh_address("示例路1号")
                .expected_punycode("xn--fsq092h.com")
                .resource_group_id("rg-example"),
            Registration::new("example.com").registrant_profile_id(123).aliyun_dns(true),
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
            ("OrderActivateParam.1.Address", "1 Example Road"),
            ("OrderActivateParam.1.AliyunDns", "false"),
            ("OrderActivateParam.1.City", "Bei Jing"),
            ("OrderActivateParam.1.Country", "CN"),
            ("OrderActivateParam.1.Dns1", "ns1.example.net"),
            ("OrderActivateParam.1.Dns2", "ns2.example.net"),
            ("OrderActivateParam.1.DomainName", "示例.com"),
            ("OrderActivateParam.1.Email", "username@example.com"),
            ("OrderActivateParam.1.EnableDomainProxy", "true"),
            ("OrderActivateParam.1.ExpectedPunycode", "xn--fsq092h.com"),
            ("OrderActivateParam.1.PermitPremiumActivation", "true"),
            ("OrderActivateParam.1.PostalCode", "100000"),
            ("OrderActivateParam.1.Province", "Bei Jing"),
            ("OrderActivateParam.1.RegistrantName", "Nobody Real"),
            ("OrderActivateParam.1.RegistrantOrganization", "Example Company"),
            ("OrderActivateParam.1.RegistrantType", "1"),
            ("OrderActivateParam.1.ResourceGroupId", "rg-example"),
            ("OrderActivateParam.1.SubscriptionDuration", "2"),
            ("OrderActivateParam.1.TelArea", "86"),
            ("OrderActivateParam.1.TelExt", "1234"),
            ("OrderActivateParam.1.Telephone", "12345678"),
            ("OrderActivateParam.1.TrademarkDomainActivation", "false"),
            ("OrderActivateParam.1.ZhAddress", "示例路1号"),
            ("OrderActivateParam.1.ZhCity", "北京市"),
            ("OrderActivateParam.1.ZhProvince", "北京"),
            ("OrderActivateParam.1.ZhRegistrantName", "示例人"),
            ("OrderActivateParam.1.ZhRegistrantOrganization", "示例公司"),
            ("OrderActivateParam.2.AliyunDns", "true"),
            ("OrderActivateParam.2.DomainName", "example.com"),
            ("OrderActivateParam.2.RegistrantProfileId", "123"),
            ("PromotionNo", "123132"),
            ("UseCoupon", "true"),
            ("UsePromotion", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveBatchTaskForCreatingOrderActivateReply = assert_reads(
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
                r#"<SaveBatchTaskForCreatingOrderActivateResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveBatchTaskForCreatingOrderActivateResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
