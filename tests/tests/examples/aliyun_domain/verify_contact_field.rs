// @generated from spec/aliyun-domain/actions/VerifyContactField.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The data of a contact is fine.
///
/// From the vendor's page.
#[test]
fn the_data_of_a_contact_is_fine() {
    let request = VerifyContactField::new()
        .registrant_type(RegistrantType::Individual)
        .registrant_name("zhang san")
        .registrant_organization("zhang san")
        .country("CN")
        .province("Bei jing")
        .city("Bei jing")
        .address("Rd. xitucheng")
        .postal_code("10000")
        .email("test@test.com")
        .tel_area("86")
        .telephone("13800000000")
        .tel_ext("01");
    assert_sends(
        &request,
        &[
            ("Address", "Rd. xitucheng"),
            ("City", "Bei jing"),
            ("Country", "CN"),
            ("Email", "test@test.com"),
            ("PostalCode", "10000"),
            ("Province", "Bei jing"),
            ("RegistrantName", "zhang san"),
            ("RegistrantOrganization", "zhang san"),
            ("RegistrantType", "1"),
            ("TelArea", "86"),
            ("TelExt", "01"),
            ("Telephone", "13800000000"),
        ],
    );
    let _: VerifyContactFieldReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"ABAC3BAC-FCFA-4DAE-B47C-FA4105CB07C6"
}
"#),
            (
                "XML",
                r#"<VerifyContactFieldResponse>
  <RequestId>30EEA1A7-3C86-471B-BFD8-5AF13CBE0CD3</RequestId>
</VerifyContactFieldResponse>
"#,
            ),
        ],
    );
}

/// Every parameter of the China edition.
///
/// Made by hand.
#[test]
fn every_parameter_of_the_china_edition() {
    let request = VerifyContactField::new()
        .domain_name("example.com")
        .registrant_type(RegistrantType::Enterprise)
        .registrant_name("Alex Example")
        .registrant_organization("Example Works")
        .country("US")
        .province("California")
        .city("Sampletown")
        .address("1 Example Street")
        .postal_code("00000")
        .email("alex@example.com")
        .tel_area("1")
        .telephone("2025550100")
        .tel_ext("12")
        .zh_registrant_name("示例人")
        .zh_registrant_organization("示例公司")
        .zh_province("示例省")
        .zh_city("示例市")
        .zh_address("示例路一号")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Address", "1 Example Street"),
            ("City", "Sampletown"),
            ("Country", "US"),
            ("DomainName", "example.com"),
            ("Email", "alex@example.com"),
            ("Lang", "en"),
            ("PostalCode", "00000"),
            ("Province", "California"),
            ("RegistrantName", "Alex Example"),
            ("RegistrantOrganization", "Example Works"),
            ("RegistrantType", "2"),
            ("TelArea", "1"),
            ("TelExt", "12"),
            ("Telephone", "2025550100"),
            ("UserClientIp", "127.0.0.1"),
            ("ZhAddress", "示例路一号"),
            ("ZhCity", "示例市"),
            ("ZhProvince", "示例省"),
            ("ZhRegistrantName", "示例人"),
            ("ZhRegistrantOrganization", "示例公司"),
        ],
    );
    let _: VerifyContactFieldReply = assert_reads(
        &[
            ("JSON", r#"{"RequestId": "C2D1E0F9-8A7B-4C6D-9E5F-4A3B2C1D0E9F"}
"#),
            (
                "XML",
                r#"<VerifyContactFieldResponse>
    <RequestId>C2D1E0F9-8A7B-4C6D-9E5F-4A3B2C1D0E9F</RequestId>
</VerifyContactFieldResponse>
"#,
            ),
        ],
    );
}

/// A city that is not accepted.
///
/// From the vendor's page.
#[test]
fn a_city_that_is_not_accepted() {
    assert_refused::<
        AliyunDomain,
    >(
        "VerifyContactField",
        400,
        "ParameterIllegall",
        &[
            (
                "JSON",
                r#"{
    "Code":"ParameterIllegall",
    "HostId":"domain.aliyuncs.com",
    "Message":"Incorrect format. Make sure that the city is correct",
    "RequestId":"EA6A415C-01CE-480E-82D1-BE90AF0DC8A8"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>EA6A415C-01CE-480E-82D1-BE90AF0DC8A8</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>ParameterIllegall</Code>
  <Message>Incorrect format. Make sure that the city is correct</Message>
</Error>
"#,
            ),
        ],
    );
}

/// The same error with the message of the page's JSON.
///
/// From the vendor's page.
#[test]
fn the_same_error_with_the_message_of_the_page_s_json() {
    assert_refused::<
        AliyunDomain,
    >(
        "VerifyContactField",
        400,
        "ParameterIllegall",
        &[
            (
                "JSON",
                r#"{
    "Code":"ParameterIllegall",
    "HostId":"domain.aliyuncs.com",
    "Message":"Format error, make sure the city is correct",
    "RequestId":"FCC08834-C2D3-4F2E-BE58-45E96A64298C"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>FCC08834-C2D3-4F2E-BE58-45E96A64298C</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>ParameterIllegall</Code>
  <Message>Format error, make sure the city is correct</Message>
</Error>
"#,
            ),
        ],
    );
}
