// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderActivate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "A registration for a profile of the account.",
            SaveSingleTaskForCreatingOrderActivate::new("test.com")
                .registrant_profile_id(123),
        ),
        (
            "A registration with the registrant spelled out.",
            SaveSingleTaskForCreatingOrderActivate::new("示例.com")
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
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
