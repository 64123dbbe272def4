// @generated from spec/aliyun-domain/actions/QueryRegistrantProfiles.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The first page of six.
///
/// From the vendor's page.
#[test]
fn the_first_page_of_six() {
    let request = QueryRegistrantProfiles::new();
    assert_sends(&request, &[]);
    let reply: QueryRegistrantProfilesReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "NextPage": true,
  "PageSize": 2,
  "PrePage": false,
  "RegistrantProfiles": {
    "RegistrantProfile": [
      {
        "Address": "aqqqq",
        "City": "us",
        "Country": "US",
        "CreateTime": "Dec 25,2017 03:20:30",
        "DefaultRegistrantProfile": true,
        "Email": "xxx@xxx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "010101",
        "Province": "qa",
        "RegistrantName": "pop",
        "RegistrantOrganization": "popus-x",
        "RegistrantProfileId": 5170612,
        "TelArea": "010",
        "Telephone": "11119999",
        "UpdateTime": "Dec 25,2017 03:21:59"
      },
      {
        "Address": "Chaoyang District",
        "City": "Beijing",
        "Country": "MO",
        "CreateTime": "Nov 22,2017 09:20:40",
        "DefaultRegistrantProfile": false,
        "Email": "abctest@xx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "100086",
        "Province": "Beijing",
        "RegistrantName": "lk",
        "RegistrantOrganization": "lk",
        "RegistrantProfileId": 5049715,
        "TelArea": "853",
        "Telephone": "15600000000",
        "UpdateTime": "Nov 22,2017 09:20:40"
      }
    ]
  },
  "RequestId": "1200F9CE-0000-4C5F-86C2-F8CF3828670D",
  "TotalItemNum": 11,
  "TotalPageNum": 6
}
"#,
            ),
            (
                "XML",
                r#"<QueryRegistrantProfilesResponse>
    <TotalItemNum>11</TotalItemNum>
    <PageSize>2</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>1200F9CE-0000-4C5F-86C2-F8CF3828670D</RequestId>
    <PrePage>false</PrePage>
    <RegistrantProfiles>
        <RegistrantProfile>
            <Telephone>11119999</Telephone>
            <DefaultRegistrantProfile>true</DefaultRegistrantProfile>
            <EmailVerificationStatus>0</EmailVerificationStatus>
            <UpdateTime>Dec 25,2017 03:21:59</UpdateTime>
            <Country>US</Country>
            <Province>qa</Province>
            <TelArea>010</TelArea>
            <City>us</City>
            <RegistrantProfileId>5170612</RegistrantProfileId>
            <PostalCode>010101</PostalCode>
            <Email>xxx@xxx.com</Email>
            <CreateTime>Dec 25,2017 03:20:30</CreateTime>
            <Address>aqqqq</Address>
            <RegistrantName>pop</RegistrantName>
            <RegistrantOrganization>popus-x</RegistrantOrganization>
        </RegistrantProfile>
        <RegistrantProfile>
            <Telephone>15600000000</Telephone>
            <DefaultRegistrantProfile>false</DefaultRegistrantProfile>
            <EmailVerificationStatus>0</EmailVerificationStatus>
            <UpdateTime>Nov 22,2017 09:20:40</UpdateTime>
            <Country>MO</Country>
            <Province>Beijing</Province>
            <TelArea>853</TelArea>
            <City>Beijing</City>
            <RegistrantProfileId>5049715</RegistrantProfileId>
            <PostalCode>100086</PostalCode>
            <Email>abctest@xx.com</Email>
            <CreateTime>Nov 22,2017 09:20:40</CreateTime>
            <Address>Chaoyang District</Address>
            <RegistrantName>lk</RegistrantName>
            <RegistrantOrganization>lk</RegistrantOrganization>
        </RegistrantProfile>
    </RegistrantProfiles>
    <TotalPageNum>6</TotalPageNum>
    <NextPage>true</NextPage>
</QueryRegistrantProfilesResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.registrant_profiles[0].address, "aqqqq");
    assert_shown(&reply.registrant_profiles[0].city, "us");
    assert_shown(&reply.registrant_profiles[0].country, "US");
    assert_shown(&reply.registrant_profiles[0].create_time, "Dec 25,2017 03:20:30");
    assert_shown(&reply.registrant_profiles[0].default_registrant_profile, "true");
    assert_shown(&reply.registrant_profiles[0].email, "xxx@xxx.com");
    assert_shown(&reply.registrant_profiles[0].email_verification_status, "0");
    assert_shown(&reply.registrant_profiles[0].postal_code, "010101");
    assert_shown(&reply.registrant_profiles[0].province, "qa");
    assert_shown(&reply.registrant_profiles[0].registrant_name, "pop");
    assert_shown(&reply.registrant_profiles[0].registrant_organization, "popus-x");
    assert_shown(&reply.registrant_profiles[0].registrant_profile_id, "5170612");
    assert_shown(&reply.registrant_profiles[0].tel_area, "010");
    assert_shown(&reply.registrant_profiles[0].telephone, "11119999");
    assert_shown(&reply.registrant_profiles[0].update_time, "Dec 25,2017 03:21:59");
    assert_shown(&reply.registrant_profiles[1].address, "Chaoyang District");
    assert_shown(&reply.registrant_profiles[1].city, "Beijing");
    assert_shown(&reply.registrant_profiles[1].country, "MO");
    assert_shown(&reply.registrant_profiles[1].create_time, "Nov 22,2017 09:20:40");
    assert_shown(&reply.registrant_profiles[1].default_registrant_profile, "false");
    assert_shown(&reply.registrant_profiles[1].email, "abctest@xx.com");
    assert_shown(&reply.registrant_profiles[1].email_verification_status, "0");
    assert_shown(&reply.registrant_profiles[1].postal_code, "100086");
    assert_shown(&reply.registrant_profiles[1].province, "Beijing");
    assert_shown(&reply.registrant_profiles[1].registrant_name, "lk");
    assert_shown(&reply.registrant_profiles[1].registrant_organization, "lk");
    assert_shown(&reply.registrant_profiles[1].registrant_profile_id, "5049715");
    assert_shown(&reply.registrant_profiles[1].tel_area, "853");
    assert_shown(&reply.registrant_profiles[1].telephone, "15600000000");
    assert_shown(&reply.registrant_profiles[1].update_time, "Nov 22,2017 09:20:40");
    assert_shown(&reply.total_item_num, "11");
    assert_shown(&reply.total_page_num, "6");
}

/// The same page with the values of the page's JSON.
///
/// From the vendor's page.
#[test]
fn the_same_page_with_the_values_of_the_page_s_json() {
    let reply: QueryRegistrantProfilesReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "NextPage": true,
  "PageSize": 2,
  "PrePage": false,
  "RegistrantProfiles": {
    "RegistrantProfile": [
      {
        "Address": "aqqqq",
        "City": "us",
        "Country": "US",
        "CreateTime": "Dec 25,2017 03:20:30",
        "DefaultRegistrantProfile": true,
        "Email": "a@xxx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "010101",
        "Province": "qa",
        "RegistrantName": "x",
        "RegistrantOrganization": "xxx",
        "RegistrantProfileId": 5170612,
        "TelArea": "010",
        "Telephone": "11119999",
        "UpdateTime": "Dec 25,2017 03:21:59"
      },
      {
        "Address": "xx District",
        "City": "Beijing",
        "Country": "MO",
        "CreateTime": "Nov 22,2017 09:20:40",
        "DefaultRegistrantProfile": false,
        "Email": "abctest@xxx.com",
        "EmailVerificationStatus": 0,
        "PostalCode": "100086",
        "Province": "Beijing",
        "RegistrantName": "lk",
        "RegistrantOrganization": "lk",
        "RegistrantProfileId": 5049715,
        "TelArea": "853",
        "Telephone": "15600000000",
        "UpdateTime": "Nov 22,2017 09:20:40"
      }
    ]
  },
  "RequestId": "8843D641-7520-4399-9FCC-BFB90C068E6F",
  "TotalItemNum": 11,
  "TotalPageNum": 6
}
"#,
            ),
            (
                "XML",
                r#"<QueryRegistrantProfilesResponse>
    <TotalItemNum>11</TotalItemNum>
    <PageSize>2</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>8843D641-7520-4399-9FCC-BFB90C068E6F</RequestId>
    <PrePage>false</PrePage>
    <RegistrantProfiles>
        <RegistrantProfile>
            <Telephone>11119999</Telephone>
            <DefaultRegistrantProfile>true</DefaultRegistrantProfile>
            <EmailVerificationStatus>0</EmailVerificationStatus>
            <UpdateTime>Dec 25,2017 03:21:59</UpdateTime>
            <Country>US</Country>
            <Province>qa</Province>
            <TelArea>010</TelArea>
            <City>us</City>
            <RegistrantProfileId>5170612</RegistrantProfileId>
            <PostalCode>010101</PostalCode>
            <Email>a@xxx.com</Email>
            <CreateTime>Dec 25,2017 03:20:30</CreateTime>
            <Address>aqqqq</Address>
            <RegistrantName>x</RegistrantName>
            <RegistrantOrganization>xxx</RegistrantOrganization>
        </RegistrantProfile>
        <RegistrantProfile>
            <Telephone>15600000000</Telephone>
            <DefaultRegistrantProfile>false</DefaultRegistrantProfile>
            <EmailVerificationStatus>0</EmailVerificationStatus>
            <UpdateTime>Nov 22,2017 09:20:40</UpdateTime>
            <Country>MO</Country>
            <Province>Beijing</Province>
            <TelArea>853</TelArea>
            <City>Beijing</City>
            <RegistrantProfileId>5049715</RegistrantProfileId>
            <PostalCode>100086</PostalCode>
            <Email>abctest@xxx.com</Email>
            <CreateTime>Nov 22,2017 09:20:40</CreateTime>
            <Address>xx District</Address>
            <RegistrantName>lk</RegistrantName>
            <RegistrantOrganization>lk</RegistrantOrganization>
        </RegistrantProfile>
    </RegistrantProfiles>
    <TotalPageNum>6</TotalPageNum>
    <NextPage>true</NextPage>
</QueryRegistrantProfilesResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.registrant_profiles[0].address, "aqqqq");
    assert_shown(&reply.registrant_profiles[0].city, "us");
    assert_shown(&reply.registrant_profiles[0].country, "US");
    assert_shown(&reply.registrant_profiles[0].create_time, "Dec 25,2017 03:20:30");
    assert_shown(&reply.registrant_profiles[0].default_registrant_profile, "true");
    assert_shown(&reply.registrant_profiles[0].email, "a@xxx.com");
    assert_shown(&reply.registrant_profiles[0].email_verification_status, "0");
    assert_shown(&reply.registrant_profiles[0].postal_code, "010101");
    assert_shown(&reply.registrant_profiles[0].province, "qa");
    assert_shown(&reply.registrant_profiles[0].registrant_name, "x");
    assert_shown(&reply.registrant_profiles[0].registrant_organization, "xxx");
    assert_shown(&reply.registrant_profiles[0].registrant_profile_id, "5170612");
    assert_shown(&reply.registrant_profiles[0].tel_area, "010");
    assert_shown(&reply.registrant_profiles[0].telephone, "11119999");
    assert_shown(&reply.registrant_profiles[0].update_time, "Dec 25,2017 03:21:59");
    assert_shown(&reply.registrant_profiles[1].address, "xx District");
    assert_shown(&reply.registrant_profiles[1].city, "Beijing");
    assert_shown(&reply.registrant_profiles[1].country, "MO");
    assert_shown(&reply.registrant_profiles[1].create_time, "Nov 22,2017 09:20:40");
    assert_shown(&reply.registrant_profiles[1].default_registrant_profile, "false");
    assert_shown(&reply.registrant_profiles[1].email, "abctest@xxx.com");
    assert_shown(&reply.registrant_profiles[1].email_verification_status, "0");
    assert_shown(&reply.registrant_profiles[1].postal_code, "100086");
    assert_shown(&reply.registrant_profiles[1].province, "Beijing");
    assert_shown(&reply.registrant_profiles[1].registrant_name, "lk");
    assert_shown(&reply.registrant_profiles[1].registrant_organization, "lk");
    assert_shown(&reply.registrant_profiles[1].registrant_profile_id, "5049715");
    assert_shown(&reply.registrant_profiles[1].tel_area, "853");
    assert_shown(&reply.registrant_profiles[1].telephone, "15600000000");
    assert_shown(&reply.registrant_profiles[1].update_time, "Nov 22,2017 09:20:40");
    assert_shown(&reply.total_item_num, "11");
    assert_shown(&reply.total_page_num, "6");
}

/// Every filter and every field of the China edition.
///
/// Made by hand.
#[test]
fn every_filter_and_every_field_of_the_china_edition() {
    let request = QueryRegistrantProfiles::new()
        .page_num(2)
        .page_size(1)
        .registrant_profile_id(3600000)
        .default_registrant_profile(false)
        .registrant_organization("Example Works")
        .zh_registrant_organization("示例公司")
        .registrant_type(RegistrantType::Enterprise)
        .registrant_profile_type(RegistrantProfileType::Common)
        .real_name_status(RealNameStatus::Passed)
        .email("alex@example.com")
        .remark("main office")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DefaultRegistrantProfile", "false"),
            ("Email", "alex@example.com"),
            ("Lang", "en"),
            ("PageNum", "2"),
            ("PageSize", "1"),
            ("RealNameStatus", "SUCCEED"),
            ("RegistrantOrganization", "Example Works"),
            ("RegistrantProfileId", "3600000"),
            ("RegistrantProfileType", "common"),
            ("RegistrantType", "2"),
            ("Remark", "main office"),
            ("UserClientIp", "127.0.0.1"),
            ("ZhRegistrantOrganization", "示例公司"),
        ],
    );
    let reply: QueryRegistrantProfilesReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "F0A1B2C3-D4E5-4F60-8B7C-9D0E1F2A3B4C",
  "TotalItemNum": 2,
  "CurrentPageNum": 2,
  "TotalPageNum": 2,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": false,
  "RegistrantProfiles": {
    "RegistrantProfile": [
      {
        "RegistrantProfileId": 3600000,
        "DefaultRegistrantProfile": false,
        "EmailVerificationStatus": 1,
        "RegistrantType": "2",
        "RegistrantProfileType": "common",
        "RealNameStatus": "SUCCEED",
        "CredentialType": "YYZZ",
        "CredentialNo": "000000000000000000",
        "Remark": "main office",
        "Params": "made up",
        "CreateTime": "Jan 31,2019 12:00:00",
        "UpdateTime": "Feb 01,2019 12:00:00",
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
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<QueryRegistrantProfilesResponse>
    <RequestId>F0A1B2C3-D4E5-4F60-8B7C-9D0E1F2A3B4C</RequestId>
    <TotalItemNum>2</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>2</TotalPageNum>
    <PageSize>1</PageSize>
    <PrePage>true</PrePage>
    <NextPage>false</NextPage>
    <RegistrantProfiles>
        <RegistrantProfile>
            <RegistrantProfileId>3600000</RegistrantProfileId>
            <DefaultRegistrantProfile>false</DefaultRegistrantProfile>
            <EmailVerificationStatus>1</EmailVerificationStatus>
            <RegistrantType>2</RegistrantType>
            <RegistrantProfileType>common</RegistrantProfileType>
            <RealNameStatus>SUCCEED</RealNameStatus>
            <CredentialType>YYZZ</CredentialType>
            <CredentialNo>000000000000000000</CredentialNo>
            <Remark>main office</Remark>
            <Params>made up</Params>
            <CreateTime>Jan 31,2019 12:00:00</CreateTime>
            <UpdateTime>Feb 01,2019 12:00:00</UpdateTime>
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
        </RegistrantProfile>
    </RegistrantProfiles>
</QueryRegistrantProfilesResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.total_item_num, "2");
    assert_shown(&reply.current_page_num, "2");
    assert_shown(&reply.total_page_num, "2");
    assert_shown(&reply.page_size, "1");
    assert_shown(&reply.pre_page, "true");
    assert_shown(&reply.next_page, "false");
    assert_shown(&reply.registrant_profiles[0].registrant_profile_id, "3600000");
    assert_shown(&reply.registrant_profiles[0].default_registrant_profile, "false");
    assert_shown(&reply.registrant_profiles[0].email_verification_status, "1");
    assert_shown(&reply.registrant_profiles[0].registrant_type, "2");
    assert_shown(&reply.registrant_profiles[0].registrant_profile_type, "common");
    assert_shown(&reply.registrant_profiles[0].real_name_status, "SUCCEED");
    assert_shown(&reply.registrant_profiles[0].credential_type, "YYZZ");
    assert_shown(&reply.registrant_profiles[0].credential_no, "000000000000000000");
    assert_shown(&reply.registrant_profiles[0].remark, "main office");
    assert_shown(&reply.registrant_profiles[0].params, "made up");
    assert_shown(&reply.registrant_profiles[0].create_time, "Jan 31,2019 12:00:00");
    assert_shown(&reply.registrant_profiles[0].update_time, "Feb 01,2019 12:00:00");
    assert_shown(&reply.registrant_profiles[0].registrant_name, "Alex Example");
    assert_shown(&reply.registrant_profiles[0].registrant_organization, "Example Works");
    assert_shown(&reply.registrant_profiles[0].country, "US");
    assert_shown(&reply.registrant_profiles[0].province, "California");
    assert_shown(&reply.registrant_profiles[0].city, "Sampletown");
    assert_shown(&reply.registrant_profiles[0].address, "1 Example Street");
    assert_shown(&reply.registrant_profiles[0].postal_code, "00000");
    assert_shown(&reply.registrant_profiles[0].email, "alex@example.com");
    assert_shown(&reply.registrant_profiles[0].tel_area, "1");
    assert_shown(&reply.registrant_profiles[0].telephone, "2025550100");
    assert_shown(&reply.registrant_profiles[0].tel_ext, "12");
    assert_shown(&reply.registrant_profiles[0].zh_registrant_name, "示例人");
    assert_shown(
        &reply.registrant_profiles[0].zh_registrant_organization,
        "示例公司",
    );
    assert_shown(&reply.registrant_profiles[0].zh_province, "示例省");
    assert_shown(&reply.registrant_profiles[0].zh_city, "示例市");
    assert_shown(&reply.registrant_profiles[0].zh_address, "示例路一号");
}
