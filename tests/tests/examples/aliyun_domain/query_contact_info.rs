// @generated from spec/aliyun-domain/actions/QueryContactInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// An administrative contact.
///
/// From the vendor's page.
#[test]
fn an_administrative_contact() {
    let request = QueryContactInfo::new("fds234sdf.net", ContactType::Admin);
    assert_sends(&request, &[("ContactType", "admin"), ("DomainName", "fds234sdf.net")]);
    let reply: QueryContactInfoReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CreateDate": "2013-12-06 00:00:00",
  "Address": "Ou Wo E Ou ",
  "TelExt": "",
  "City": "Bei Jing Shi",
  "Telephone": "13000000000",
  "Country": "CN",
  "TelArea": "86",
  "Province": "Bei Jing",
  "PostalCode": "111111",
  "Email": "13000000000@aliyun.com",
  "RequestId": "DBBEFD6C-86F2-4C68-930A-21F8668BB6E8",
  "RegistrantName": "li Yun",
  "RegistrantOrganization": "Li Yun"
}
"#,
            ),
            (
                "XML",
                r#"<QueryContactInfoResponse>
    <CreateDate>2013-12-06 00:00:00</CreateDate>
    <Address>Ou Wo E Ou </Address>
    <TelExt></TelExt>
    <City>Bei Jing Shi</City>
    <Telephone>13000000000</Telephone>
    <Country>CN</Country>
    <TelArea>86</TelArea>
    <Province>Bei Jing</Province>
    <PostalCode>111111</PostalCode>
    <Email>13000000000@aliyun.com</Email>
    <RequestId>DBBEFD6C-86F2-4C68-930A-21F8668BB6E8</RequestId>
    <RegistrantName>li Yun</RegistrantName>
    <RegistrantOrganization>Li Yun</RegistrantOrganization>
</QueryContactInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.create_date, "2013-12-06 00:00:00");
    assert_shown(&reply.address, "Ou Wo E Ou ");
    assert_shown(&reply.city, "Bei Jing Shi");
    assert_shown(&reply.telephone, "13000000000");
    assert_shown(&reply.country, "CN");
    assert_shown(&reply.tel_area, "86");
    assert_shown(&reply.province, "Bei Jing");
    assert_shown(&reply.postal_code, "111111");
    assert_shown(&reply.email, "13000000000@aliyun.com");
    assert_shown(&reply.registrant_name, "li Yun");
    assert_shown(&reply.registrant_organization, "Li Yun");
}

/// The contact of the page's JSON, which has another telephone number.
///
/// From the vendor's page.
#[test]
fn the_contact_of_the_page_s_json_which_has_another_telephone() {
    let reply: QueryContactInfoReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CreateDate": "2013-12-06 00:00:00",
  "Address": "Ou Wo E Ou ",
  "TelExt": "",
  "City": "Bei Jing Shi",
  "Telephone": "1300000000",
  "Country": "CN",
  "TelArea": "86",
  "Province": "Bei Jing",
  "PostalCode": "111111",
  "Email": "1300000000@aliyun.com",
  "RequestId": "77B19432-82FF-4D25-82F9-CF83E19516F7",
  "RegistrantName": "li Yun",
  "RegistrantOrganization": "Li Yun"
}
"#,
            ),
            (
                "XML",
                r#"<QueryContactInfoResponse>
    <CreateDate>2013-12-06 00:00:00</CreateDate>
    <Address>Ou Wo E Ou </Address>
    <TelExt></TelExt>
    <City>Bei Jing Shi</City>
    <Telephone>1300000000</Telephone>
    <Country>CN</Country>
    <TelArea>86</TelArea>
    <Province>Bei Jing</Province>
    <PostalCode>111111</PostalCode>
    <Email>1300000000@aliyun.com</Email>
    <RequestId>77B19432-82FF-4D25-82F9-CF83E19516F7</RequestId>
    <RegistrantName>li Yun</RegistrantName>
    <RegistrantOrganization>Li Yun</RegistrantOrganization>
</QueryContactInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.create_date, "2013-12-06 00:00:00");
    assert_shown(&reply.address, "Ou Wo E Ou ");
    assert_shown(&reply.city, "Bei Jing Shi");
    assert_shown(&reply.telephone, "1300000000");
    assert_shown(&reply.country, "CN");
    assert_shown(&reply.tel_area, "86");
    assert_shown(&reply.province, "Bei Jing");
    assert_shown(&reply.postal_code, "111111");
    assert_shown(&reply.email, "1300000000@aliyun.com");
    assert_shown(&reply.registrant_name, "li Yun");
    assert_shown(&reply.registrant_organization, "Li Yun");
}

/// A registrant of the China edition, with every field.
///
/// Made by hand.
#[test]
fn a_registrant_of_the_china_edition_with_every_field() {
    let request = QueryContactInfo::new("example.com", ContactType::Registrant)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("ContactType", "registrant"),
            ("DomainName", "example.com"),
            ("Lang", "en"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryContactInfoReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "D4E5F6A7-B8C9-4D0E-8F1A-2B3C4D5E6F70",
  "CreateDate": "2019-01-31 12:00:00",
  "RegistrantName": "Alex Example",
  "RegistrantOrganization": "Example Works",
  "Country": "US",
  "Province": "California",
  "City": "Sampletown",
  "Address": "1 Example Street",
  "PostalCode": "00000",
  "Email": "alex@example.com",
  "TelArea": "1",
  "Telephone": "2025550100",
  "TelExt": "12",
  "ZhRegistrantName": "示例人",
  "ZhRegistrantOrganization": "示例公司",
  "ZhProvince": "示例省",
  "ZhCity": "示例市",
  "ZhAddress": "示例路一号"
}
"#,
            ),
            (
                "XML",
                r#"<QueryContactInfoResponse>
    <RequestId>D4E5F6A7-B8C9-4D0E-8F1A-2B3C4D5E6F70</RequestId>
    <CreateDate>2019-01-31 12:00:00</CreateDate>
    <RegistrantName>Alex Example</RegistrantName>
    <RegistrantOrganization>Example Works</RegistrantOrganization>
    <Country>US</Country>
    <Province>California</Province>
    <City>Sampletown</City>
    <Address>1 Example Street</Address>
    <PostalCode>00000</PostalCode>
    <Email>alex@example.com</Email>
    <TelArea>1</TelArea>
    <Telephone>2025550100</Telephone>
    <TelExt>12</TelExt>
    <ZhRegistrantName>示例人</ZhRegistrantName>
    <ZhRegistrantOrganization>示例公司</ZhRegistrantOrganization>
    <ZhProvince>示例省</ZhProvince>
    <ZhCity>示例市</ZhCity>
    <ZhAddress>示例路一号</ZhAddress>
</QueryContactInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.create_date, "2019-01-31 12:00:00");
    assert_shown(&reply.registrant_name, "Alex Example");
    assert_shown(&reply.registrant_organization, "Example Works");
    assert_shown(&reply.country, "US");
    assert_shown(&reply.province, "California");
    assert_shown(&reply.city, "Sampletown");
    assert_shown(&reply.address, "1 Example Street");
    assert_shown(&reply.postal_code, "00000");
    assert_shown(&reply.email, "alex@example.com");
    assert_shown(&reply.tel_area, "1");
    assert_shown(&reply.telephone, "2025550100");
    assert_shown(&reply.tel_ext, "12");
    assert_shown(&reply.zh_registrant_name, "示例人");
    assert_shown(&reply.zh_registrant_organization, "示例公司");
    assert_shown(&reply.zh_province, "示例省");
    assert_shown(&reply.zh_city, "示例市");
    assert_shown(&reply.zh_address, "示例路一号");
}
