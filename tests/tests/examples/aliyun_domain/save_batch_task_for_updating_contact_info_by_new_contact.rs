// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdatingContactInfoByNewContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

#[test]
fn examples_are_sent_and_read_as_described() {
    assert_examples([
        (
            "Two domain names get a new registrant.",
            SaveBatchTaskForUpdatingContactInfoByNewContact::new(SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
                    domain_names: ["alibabacloud.com", "aliyun.com"]
                        .map(Into::into)
                        .into(),
                    contact_type: ContactType::Registrant,
                    registrant_name: "zhang san".into(),
                    registrant_organization: "zhang san".into(),
                    country: "CN".into(),
                    province: "Bei jing".into(),
                    city: "Bei jing".into(),
                    address: "Rd. xitucheng".into(),
                    postal_code: "10000".into(),
                    email: "test@test.com".into(),
                    tel_area: "86".into(),
                    telephone: "13800000000".into(),
                })
                .registrant_type(RegistrantType::Enterprise)
                .tel_ext("01")
                .transfer_out_prohibited(true),
        ),
        (
            "Every parameter of the China edition.",
            SaveBatchTaskForUpdatingContactInfoByNewContact::new(SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
                    domain_names: ["example.com"].map(Into::into).into(),
                    contact_type: ContactType::Registrant,
                    registrant_name: "Alex Example".into(),
                    registrant_organization: "Example Works".into(),
                    country: "US".into(),
                    province: "California".into(),
                    city: "Sampletown".into(),
                    address: "1 Example Street".into(),
                    postal_code: "00000".into(),
                    email: "alex@example.com".into(),
                    tel_area: "1".into(),
                    telephone: "2025550100".into(),
                })
                .registrant_type(RegistrantType::Enterprise)
                .tel_ext("12")
                .zh_registrant_name("示例人")
                .zh_registrant_organization("示例公司")
                .zh_province("示例省")
                .zh_city("示例市")
                .zh_address("示例路一号")
                .transfer_out_prohibited(false)
                .lang(Lang::Zh)
                .user_client_ip("127.0.0.1"),
        ),
    ]);
}
