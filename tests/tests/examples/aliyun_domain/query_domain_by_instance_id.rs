// @generated from spec/aliyun-domain/actions/QueryDomainByInstanceId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A domain name whose transfer lock is off.
///
/// From the vendor's page.
#[test]
fn a_domain_name_whose_transfer_lock_is_off() {
    let request = QueryDomainByInstanceId::new("S201312050017225");
    assert_sends(&request, &[("InstanceId", "S201312050017225")]);
    let reply: QueryDomainByInstanceIdReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "DomainNameProxyService": false,
  "InstanceId": "S201312050000000",
  "RegistrationDate": "2013-12-06 00:00:00",
  "Email": "test@aliyun.com",
  "UserId": "1344371",
  "RegistrantName": "sadf sdf",
  "ExpirationDate": "2016-12-06 00:00:00",
  "DomainName": "fds234sdf.net",
  "UpdateProhibitionLock": "NONE_SETTING",
  "DnsList": {
    "Dns": [
      "dns19.hichina.com",
      "dns20.hichina.com"
    ]
  },
  "TransferProhibitionLock": "CLOSE",
  "RegistrantOrganization": "safd"
}
"#,
            ),
            (
                "XML",
                r#"<QueryDomainByInstanceIdResponse>
    <DomainNameProxyService>false</DomainNameProxyService>
    <InstanceId>S201312050000000</InstanceId>
    <RegistrationDate>2013-12-06 00:00:00</RegistrationDate>
    <Email>test@aliyun.com</Email>
    <UserId>1344371</UserId>
    <RegistrantName>sadf sdf</RegistrantName>
    <ExpirationDate>2016-12-06 00:00:00</ExpirationDate>
    <DomainName>fds234sdf.net</DomainName>
    <UpdateProhibitionLock>NONE_SETTING</UpdateProhibitionLock>
    <DnsList>
        <Dns>dns19.hichina.com</Dns>
        <Dns>dns20.hichina.com</Dns>
    </DnsList>
    <TransferProhibitionLock>CLOSE</TransferProhibitionLock>
    <RegistrantOrganization>safd</RegistrantOrganization>
</QueryDomainByInstanceIdResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.domain_name_proxy_service, "false");
    assert_shown(&reply.instance_id, "S201312050000000");
    assert_shown(&reply.registration_date, "2013-12-06 00:00:00");
    assert_shown(&reply.email, "test@aliyun.com");
    assert_shown(&reply.user_id, "1344371");
    assert_shown(&reply.registrant_name, "sadf sdf");
    assert_shown(&reply.expiration_date, "2016-12-06 00:00:00");
    assert_shown(&reply.domain_name, "fds234sdf.net");
    assert_shown(&reply.update_prohibition_lock, "NONE_SETTING");
    assert_shown(&reply.dns_list[0], "dns19.hichina.com");
    assert_shown(&reply.dns_list[1], "dns20.hichina.com");
    assert_shown(&reply.transfer_prohibition_lock, "CLOSE");
    assert_shown(&reply.registrant_organization, "safd");
}

/// Every field, in the China edition.
///
/// Made by hand.
#[test]
fn every_field_in_the_china_edition() {
    let request = QueryDomainByInstanceId::new("S20179H1BBI9test")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("InstanceId", "S20179H1BBI9test"),
            ("Lang", "en"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryDomainByInstanceIdReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "B2C3D4E5-F607-4819-A2B3-C4D5E6F70819",
  "DomainName": "example.com",
  "InstanceId": "S20179H1BBI9test",
  "UserId": "1234567",
  "RegistrationDate": "2017-12-07 17:02:13",
  "RegistrationDateLong": 1512637333000,
  "ExpirationDate": "2019-12-07 17:02:13",
  "ExpirationDateLong": 1575709333000,
  "ExpirationDateStatus": "1",
  "ExpirationCurrDateDiff": 356,
  "DomainStatus": "3",
  "DomainLifecycleStatus": "1",
  "DomainType": "gTLD",
  "Premium": false,
  "RegistrantType": "2",
  "RegistrantOrganization": "Example Organization",
  "RegistrantName": "Example Person",
  "ZhRegistrantOrganization": "示例组织",
  "ZhRegistrantName": "示例人",
  "RegistrantUpdatingStatus": "NORMAL",
  "Email": "person@example.com",
  "EmailVerificationStatus": 1,
  "EmailVerificationClientHold": false,
  "RealNameStatus": "SUCCEED",
  "DomainNameVerificationStatus": "SUCCEED",
  "TransferProhibitionLock": "OPEN",
  "UpdateProhibitionLock": "CLOSE",
  "TransferOutStatus": "NORMAL",
  "DomainNameProxyService": true,
  "PrivacyServiceStatus": "UN_SUPPORT",
  "CnnicPrivacyServiceStatus": "UN_SUPPORT",
  "DnsList": {"Dns": ["dns1.hichina.com", "dns2.hichina.com"]},
  "DomainGroupId": 123456,
  "DomainGroupName": "shops",
  "ResourceGroupId": "rg-acfmw6bpc6n7zai",
  "Remark": "shop",
  "Tag": {"Tag": [{"Key": "team", "Value": "web"}]}
}
"#,
            ),
            (
                "XML",
                r#"<QueryDomainByInstanceIdResponse>
    <RequestId>B2C3D4E5-F607-4819-A2B3-C4D5E6F70819</RequestId>
    <DomainName>example.com</DomainName>
    <InstanceId>S20179H1BBI9test</InstanceId>
    <UserId>1234567</UserId>
    <RegistrationDate>2017-12-07 17:02:13</RegistrationDate>
    <RegistrationDateLong>1512637333000</RegistrationDateLong>
    <ExpirationDate>2019-12-07 17:02:13</ExpirationDate>
    <ExpirationDateLong>1575709333000</ExpirationDateLong>
    <ExpirationDateStatus>1</ExpirationDateStatus>
    <ExpirationCurrDateDiff>356</ExpirationCurrDateDiff>
    <DomainStatus>3</DomainStatus>
    <DomainLifecycleStatus>1</DomainLifecycleStatus>
    <DomainType>gTLD</DomainType>
    <Premium>false</Premium>
    <RegistrantType>2</RegistrantType>
    <RegistrantOrganization>Example Organization</RegistrantOrganization>
    <RegistrantName>Example Person</RegistrantName>
    <ZhRegistrantOrganization>示例组织</ZhRegistrantOrganization>
    <ZhRegistrantName>示例人</ZhRegistrantName>
    <RegistrantUpdatingStatus>NORMAL</RegistrantUpdatingStatus>
    <Email>person@example.com</Email>
    <EmailVerificationStatus>1</EmailVerificationStatus>
    <EmailVerificationClientHold>false</EmailVerificationClientHold>
    <RealNameStatus>SUCCEED</RealNameStatus>
    <DomainNameVerificationStatus>SUCCEED</DomainNameVerificationStatus>
    <TransferProhibitionLock>OPEN</TransferProhibitionLock>
    <UpdateProhibitionLock>CLOSE</UpdateProhibitionLock>
    <TransferOutStatus>NORMAL</TransferOutStatus>
    <DomainNameProxyService>true</DomainNameProxyService>
    <PrivacyServiceStatus>UN_SUPPORT</PrivacyServiceStatus>
    <CnnicPrivacyServiceStatus>UN_SUPPORT</CnnicPrivacyServiceStatus>
    <DnsList><Dns>dns1.hichina.com</Dns><Dns>dns2.hichina.com</Dns></DnsList>
    <DomainGroupId>123456</DomainGroupId>
    <DomainGroupName>shops</DomainGroupName>
    <ResourceGroupId>rg-acfmw6bpc6n7zai</ResourceGroupId>
    <Remark>shop</Remark>
    <Tag><Tag><Key>team</Key><Value>web</Value></Tag></Tag>
</QueryDomainByInstanceIdResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.domain_name, "example.com");
    assert_shown(&reply.instance_id, "S20179H1BBI9test");
    assert_shown(&reply.user_id, "1234567");
    assert_shown(&reply.registration_date, "2017-12-07 17:02:13");
    assert_shown(&reply.registration_date_long, "1512637333000");
    assert_shown(&reply.expiration_date, "2019-12-07 17:02:13");
    assert_shown(&reply.expiration_date_long, "1575709333000");
    assert_shown(&reply.expiration_date_status, "1");
    assert_shown(&reply.expiration_curr_date_diff, "356");
    assert_shown(&reply.domain_status, "3");
    assert_shown(&reply.domain_lifecycle_status, "1");
    assert_shown(&reply.domain_type, "gTLD");
    assert_shown(&reply.premium, "false");
    assert_shown(&reply.registrant_type, "2");
    assert_shown(&reply.registrant_organization, "Example Organization");
    assert_shown(&reply.registrant_name, "Example Person");
    assert_shown(&reply.zh_registrant_organization, "示例组织");
    assert_shown(&reply.zh_registrant_name, "示例人");
    assert_shown(&reply.registrant_updating_status, "NORMAL");
    assert_shown(&reply.email, "person@example.com");
    assert_shown(&reply.email_verification_status, "1");
    assert_shown(&reply.email_verification_client_hold, "false");
    assert_shown(&reply.real_name_status, "SUCCEED");
    assert_shown(&reply.domain_name_verification_status, "SUCCEED");
    assert_shown(&reply.transfer_prohibition_lock, "OPEN");
    assert_shown(&reply.update_prohibition_lock, "CLOSE");
    assert_shown(&reply.transfer_out_status, "NORMAL");
    assert_shown(&reply.domain_name_proxy_service, "true");
    assert_shown(&reply.privacy_service_status, "UN_SUPPORT");
    assert_shown(&reply.cnnic_privacy_service_status, "UN_SUPPORT");
    assert_shown(&reply.dns_list[0], "dns1.hichina.com");
    assert_shown(&reply.dns_list[1], "dns2.hichina.com");
    assert_shown(&reply.domain_group_id, "123456");
    assert_shown(&reply.domain_group_name, "shops");
    assert_shown(&reply.resource_group_id, "rg-acfmw6bpc6n7zai");
    assert_shown(&reply.remark, "shop");
    assert_shown(&reply.tags[0].key, "team");
    assert_shown(&reply.tags[0].value, "web");
}
