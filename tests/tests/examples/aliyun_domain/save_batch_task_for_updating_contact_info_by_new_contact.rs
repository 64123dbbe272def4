// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdatingContactInfoByNewContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Two domain names get a new registrant.
///
/// From the vendor's page.
#[test]
fn two_domain_names_get_a_new_registrant() {
    let request = SaveBatchTaskForUpdatingContactInfoByNewContact::new(SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
            domain_names: ["alibabacloud.com", "aliyun.com"].map(Into::into).into(),
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
        .transfer_out_prohibited(true);
    assert_sends(
        &request,
        &[
            ("Address", "Rd. xitucheng"),
            ("City", "Bei jing"),
            ("ContactType", "registrant"),
            ("Country", "CN"),
            ("DomainName.1", "alibabacloud.com"),
            ("DomainName.2", "aliyun.com"),
            ("Email", "test@test.com"),
            ("PostalCode", "10000"),
            ("Province", "Bei jing"),
            ("RegistrantName", "zhang san"),
            ("RegistrantOrganization", "zhang san"),
            ("RegistrantType", "2"),
            ("TelArea", "86"),
            ("TelExt", "01"),
            ("Telephone", "13800000000"),
            ("TransferOutProhibited", "true"),
        ],
    );
    let reply: SaveBatchTaskForUpdatingContactInfoByNewContactReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "880f1579-be51-4dd3-a69d-test",
  "RequestId": "EDC28FEC-6BE0-4583-95BC-test"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForUpdatingContactInfoByNewContactResponse>
    <TaskNo>880f1579-be51-4dd3-a69d-test</TaskNo>
    <RequestId>EDC28FEC-6BE0-4583-95BC-test</RequestId>
</SaveBatchTaskForUpdatingContactInfoByNewContactResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "880f1579-be51-4dd3-a69d-test");
}

/// The task of the page's JSON.
///
/// From the vendor's page.
#[test]
fn the_task_of_the_page_s_json() {
    let reply: SaveBatchTaskForUpdatingContactInfoByNewContactReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "464AF466-CA8E-43A8-B61D-test",
  "TaskNo": "65de2165-ca09-491f-9fe0-test"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForUpdatingContactInfoByNewContactResponse>
    <RequestId>464AF466-CA8E-43A8-B61D-test</RequestId>
    <TaskNo>65de2165-ca09-491f-9fe0-test</TaskNo>
</SaveBatchTaskForUpdatingContactInfoByNewContactResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "requestId": "464AF466-CA8E-43A8-B61D-test",
  "taskNo": "65de2165-ca09-491f-9fe0-test"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "65de2165-ca09-491f-9fe0-test");
}

/// Every parameter of the China edition.
///
/// Made by hand.
#[test]
fn every_parameter_of_the_china_edition() {
    let request = SaveBatchTaskForUpdatingContactInfoByNewContact::new(SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
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
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Address", "1 Example Street"),
            ("City", "Sampletown"),
            ("ContactType", "registrant"),
            ("Country", "US"),
            ("DomainName.1", "example.com"),
            ("Email", "alex@example.com"),
            ("Lang", "zh"),
            ("PostalCode", "00000"),
            ("Province", "California"),
            ("RegistrantName", "Alex Example"),
            ("RegistrantOrganization", "Example Works"),
            ("RegistrantType", "2"),
            ("TelArea", "1"),
            ("TelExt", "12"),
            ("Telephone", "2025550100"),
            ("TransferOutProhibited", "false"),
            ("UserClientIp", "127.0.0.1"),
            ("ZhAddress", "示例路一号"),
            ("ZhCity", "示例市"),
            ("ZhProvince", "示例省"),
            ("ZhRegistrantName", "示例人"),
            ("ZhRegistrantOrganization", "示例公司"),
        ],
    );
    let reply: SaveBatchTaskForUpdatingContactInfoByNewContactReply = assert_reads(
        &[
            (
                "JSON",
                r#"{"TaskNo": "6e3a0d2f-8c4b-4f97-8a12-b2c3d4e5f6a7", "RequestId": "C9D8E7F6-A5B4-4C3D-8E2F-1A0B9C8D7E6F"}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForUpdatingContactInfoByNewContactResponse>
    <TaskNo>6e3a0d2f-8c4b-4f97-8a12-b2c3d4e5f6a7</TaskNo>
    <RequestId>C9D8E7F6-A5B4-4C3D-8E2F-1A0B9C8D7E6F</RequestId>
</SaveBatchTaskForUpdatingContactInfoByNewContactResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "6e3a0d2f-8c4b-4f97-8a12-b2c3d4e5f6a7");
}
