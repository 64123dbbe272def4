// @generated from spec/aliyun-domain/actions/SaveRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A new profile.
///
/// From the vendor's page.
#[test]
fn a_new_profile() {
    let request = SaveRegistrantProfile::new()
        .default_registrant_profile(false)
        .registrant_name("test rn")
        .registrant_organization("test ro")
        .country("CN")
        .province("test p")
        .city("testc")
        .address("test a")
        .postal_code("000000")
        .email("a@a.com")
        .tel_area("86")
        .telephone("18800000000");
    assert_sends(
        &request,
        &[
            ("Address", "test a"),
            ("City", "testc"),
            ("Country", "CN"),
            ("DefaultRegistrantProfile", "false"),
            ("Email", "a@a.com"),
            ("PostalCode", "000000"),
            ("Province", "test p"),
            ("RegistrantName", "test rn"),
            ("RegistrantOrganization", "test ro"),
            ("TelArea", "86"),
            ("Telephone", "18800000000"),
        ],
    );
    let reply: SaveRegistrantProfileReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RegistrantProfileId": 3600000,
  "RequestId": "D09B153B-294D-42F1-BB61-F1C72136DFD3"
}
"#,
            ),
            (
                "XML",
                r#"<SaveRegistrantProfileResponse>
    <RegistrantProfileId>3600000</RegistrantProfileId>
    <RequestId>D09B153B-294D-42F1-BB61-F1C72136DFD3</RequestId>
</SaveRegistrantProfileResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.registrant_profile_id, "3600000");
}

/// The id comes as text.
///
/// From the vendor's page.
#[test]
fn the_id_comes_as_text() {
    let reply: SaveRegistrantProfileReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RegistrantProfileId": "3696573",
  "RequestId": "ECB708B9-A82E-45D7-A230-58231E532A57"
}
"#,
            ),
            (
                "XML",
                r#"<SaveRegistrantProfileResponse>
    <RegistrantProfileId>3696573</RegistrantProfileId>
    <RequestId>ECB708B9-A82E-45D7-A230-58231E532A57</RequestId>
</SaveRegistrantProfileResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.registrant_profile_id, "3696573");
}

/// A change of a profile, with every parameter of the China edition.
///
/// Made by hand.
#[test]
fn a_change_of_a_profile_with_every_parameter_of_the_china() {
    let request = SaveRegistrantProfile::new()
        .registrant_profile_id(3600000)
        .default_registrant_profile(true)
        .registrant_type(RegistrantType::Enterprise)
        .registrant_profile_type(RegistrantProfileType::Common)
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
            ("DefaultRegistrantProfile", "true"),
            ("Email", "alex@example.com"),
            ("Lang", "en"),
            ("PostalCode", "00000"),
            ("Province", "California"),
            ("RegistrantName", "Alex Example"),
            ("RegistrantOrganization", "Example Works"),
            ("RegistrantProfileId", "3600000"),
            ("RegistrantProfileType", "common"),
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
    let reply: SaveRegistrantProfileReply = assert_reads(
        &[
            (
                "JSON",
                r#"{"RegistrantProfileId": 3600000, "RequestId": "E7F8A9B0-C1D2-4E3F-8A4B-5C6D7E8F9A01"}
"#,
            ),
            (
                "XML",
                r#"<SaveRegistrantProfileResponse>
    <RegistrantProfileId>3600000</RegistrantProfileId>
    <RequestId>E7F8A9B0-C1D2-4E3F-8A4B-5C6D7E8F9A01</RequestId>
</SaveRegistrantProfileResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.registrant_profile_id, "3600000");
}
