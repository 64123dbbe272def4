// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderActivate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A registration for a profile of the account.
///
/// From the vendor's page.
#[test]
fn a_registration_for_a_profile_of_the_account() {
    let request = SaveSingleTaskForCreatingOrderActivate::new("test.com")
        .registrant_profile_id(123);
    assert_sends(
        &request,
        &[("DomainName", "test.com"), ("RegistrantProfileId", "123")],
    );
    let reply: SaveSingleTaskForCreatingOrderActivateReply = assert_reads(
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
                r#"<SaveSingleTaskForCreatingOrderActivateResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveSingleTaskForCreatingOrderActivateResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}

/// A registration with the registrant spelled out.
///
/// Made by hand.
#[test]
fn a_registration_with_the_registrant_spelled_out() {
    let request = SaveSingleTaskForCreatingOrderActivate::new("示例.com")
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
        .resource_group_id("rg-example")
        .use_coupon(true)
        .coupon_no("123123")
        .use_promotion(true)
        .promotion_no("123132")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Address", "1 Example Road"),
            ("AliyunDns", "false"),
            ("City", "Bei Jing"),
            ("Country", "CN"),
            ("CouponNo", "123123"),
            ("Dns1", "ns1.example.net"),
            ("Dns2", "ns2.example.net"),
            ("DomainName", "示例.com"),
            ("Email", "username@example.com"),
            ("EnableDomainProxy", "true"),
            ("ExpectedPunycode", "xn--fsq092h.com"),
            ("Lang", "en"),
            ("PermitPremiumActivation", "true"),
            ("PostalCode", "100000"),
            ("PromotionNo", "123132"),
            ("Province", "Bei Jing"),
            ("RegistrantName", "Nobody Real"),
            ("RegistrantOrganization", "Example Company"),
            ("RegistrantType", "1"),
            ("ResourceGroupId", "rg-example"),
            ("SubscriptionDuration", "2"),
            ("TelArea", "86"),
            ("TelExt", "1234"),
            ("Telephone", "12345678"),
            ("TrademarkDomainActivation", "false"),
            ("UseCoupon", "true"),
            ("UsePromotion", "true"),
            ("UserClientIp", "127.0.0.1"),
            ("ZhAddress", "示例路1号"),
            ("ZhCity", "北京市"),
            ("ZhProvince", "北京"),
            ("ZhRegistrantName", "示例人"),
            ("ZhRegistrantOrganization", "示例公司"),
        ],
    );
    let reply: SaveSingleTaskForCreatingOrderActivateReply = assert_reads(
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
                r#"<SaveSingleTaskForCreatingOrderActivateResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveSingleTaskForCreatingOrderActivateResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}

/// Another task of the name is still running.
///
/// Made by hand.
#[test]
fn another_task_of_the_name_is_still_running() {
    assert_refused::<
        AliyunDomain,
    >(
        "SaveSingleTaskForCreatingOrderActivate",
        400,
        "TaskIsBeingProcessed",
        &[
            (
                "JSON",
                r#"{
  "Code": "TaskIsBeingProcessed",
  "Message": "Another task of this name is still running.",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E26",
  "HostId": "domain-intl.aliyuncs.com"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
    <Code>TaskIsBeingProcessed</Code>
    <Message>Another task of this name is still running.</Message>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E26</RequestId>
    <HostId>domain-intl.aliyuncs.com</HostId>
</Error>
"#,
            ),
        ],
    );
}
