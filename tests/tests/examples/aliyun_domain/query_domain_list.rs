// @generated from spec/aliyun-domain/actions/QueryDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// An account with one domain name.
///
/// From the vendor's page.
#[test]
fn an_account_with_one_domain_name() {
    let request = QueryDomainList::new(1, 10);
    assert_sends(&request, &[("PageNum", "1"), ("PageSize", "10")]);
    let reply: QueryDomainListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "Data": {
    "Domain": [
      {
        "ExpirationDate": "Nov 02,2019 04:00:45",
        "InstanceId": "ST20151102120031118",
        "RegistrationDate": "Nov 02,2017 04:00:45",
        "DomainName": "test.com",
        "DomainType": "gTLD"
      }
    ]
  },
  "TotalItemNum": 1,
  "PageSize": 5,
  "CurrentPageNum": 0,
  "RequestId": "B7AB5469-5E38-4AA9-A920-C65B7A9C8E6E",
  "PrePage": false,
  "TotalPageNum": 1,
  "NextPage": false
}
"#,
            ),
            (
                "XML",
                r#"<QueryDomainListResponse>
    <Data>
        <Domain>
            <ExpirationDate>Nov 02,2019 04:00:45</ExpirationDate>
            <InstanceId>ST20151102120031118</InstanceId>
            <RegistrationDate>Nov 02,2017 04:00:45</RegistrationDate>
            <DomainName>test.com</DomainName>
            <DomainType>gTLD</DomainType>
        </Domain>
    </Data>
    <TotalItemNum>1</TotalItemNum>
    <PageSize>5</PageSize>
    <CurrentPageNum>0</CurrentPageNum>
    <RequestId>B7AB5469-5E38-4AA9-A920-C65B7A9C8E6E</RequestId>
    <PrePage>false</PrePage>
    <TotalPageNum>1</TotalPageNum>
    <NextPage>false</NextPage>
</QueryDomainListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.data[0].expiration_date, "Nov 02,2019 04:00:45");
    assert_shown(&reply.data[0].instance_id, "ST20151102120031118");
    assert_shown(&reply.data[0].registration_date, "Nov 02,2017 04:00:45");
    assert_shown(&reply.data[0].domain_name, "test.com");
    assert_shown(&reply.data[0].domain_type, "gTLD");
    assert_shown(&reply.total_item_num, "1");
    assert_shown(&reply.page_size, "5");
    assert_shown(&reply.current_page_num, "0");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.total_page_num, "1");
    assert_shown(&reply.next_page, "false");
}

/// The same with the name of the JSON sample.
///
/// From the vendor's page.
#[test]
fn the_same_with_the_name_of_the_json_sample() {
    let reply: QueryDomainListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "Data": {
    "Domain": [
      {
        "ExpirationDate": "Nov 02,2019 04:00:45",
        "InstanceId": "ST2015110212003800001928",
        "RegistrationDate": "Nov 02,2017 04:00:45",
        "DomainName": "fds234sdf.net",
        "DomainType": "gTLD"
      }
    ]
  },
  "TotalItemNum": 1,
  "PageSize": 5,
  "CurrentPageNum": 0,
  "RequestId": "77F90DA6-89AB-4074-80F3-E595CB57DF98",
  "PrePage": false,
  "TotalPageNum": 1,
  "NextPage": false
}
"#,
            ),
            (
                "XML",
                r#"<QueryDomainListResponse>
    <Data>
        <Domain>
            <ExpirationDate>Nov 02,2019 04:00:45</ExpirationDate>
            <InstanceId>ST2015110212003800001928</InstanceId>
            <RegistrationDate>Nov 02,2017 04:00:45</RegistrationDate>
            <DomainName>fds234sdf.net</DomainName>
            <DomainType>gTLD</DomainType>
        </Domain>
    </Data>
    <TotalItemNum>1</TotalItemNum>
    <PageSize>5</PageSize>
    <CurrentPageNum>0</CurrentPageNum>
    <RequestId>77F90DA6-89AB-4074-80F3-E595CB57DF98</RequestId>
    <PrePage>false</PrePage>
    <TotalPageNum>1</TotalPageNum>
    <NextPage>false</NextPage>
</QueryDomainListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.data[0].expiration_date, "Nov 02,2019 04:00:45");
    assert_shown(&reply.data[0].instance_id, "ST2015110212003800001928");
    assert_shown(&reply.data[0].registration_date, "Nov 02,2017 04:00:45");
    assert_shown(&reply.data[0].domain_name, "fds234sdf.net");
    assert_shown(&reply.data[0].domain_type, "gTLD");
    assert_shown(&reply.total_item_num, "1");
    assert_shown(&reply.page_size, "5");
    assert_shown(&reply.current_page_num, "0");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.total_page_num, "1");
    assert_shown(&reply.next_page, "false");
}

/// Every parameter and every field, in the China edition.
///
/// Made by hand.
#[test]
fn every_parameter_and_every_field_in_the_china_edition() {
    let request = QueryDomainList::new(2, 1)
        .domain_name("example")
        .query_type(DomainListFilter::NeedsRenewal)
        .product_domain_type(DomainType::NewGtld)
        .order_key_type(DomainOrderKey::ExpirationDate)
        .order_by_type(SortOrder::Ascending)
        .start_registration_date(
            registrar_sdk::runtime::Timestamp::from_millis(1509494400000),
        )
        .end_registration_date(
            registrar_sdk::runtime::Timestamp::from_millis(1512086400000),
        )
        .start_expiration_date(
            registrar_sdk::runtime::Timestamp::from_millis(1572566400000),
        )
        .end_expiration_date(
            registrar_sdk::runtime::Timestamp::from_millis(1575158400000),
        )
        .registrant_organization("Example Organization")
        .registrar("Example Registrar")
        .dns("dns1.hichina.com")
        .domain_group_id("123456")
        .resource_group_id("rg-acfmw6bpc6n7zai")
        .auto_renew_enabled(true)
        .tags([
            Tag::new().key("team").value("web"),
            Tag::new().key("stage").value("live"),
        ])
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("AutoRenewEnabled", "true"),
            ("Ccompany", "Example Organization"),
            ("Dns", "dns1.hichina.com"),
            ("DomainGroupId", "123456"),
            ("DomainName", "example"),
            ("EndExpirationDate", "1575158400000"),
            ("EndRegistrationDate", "1512086400000"),
            ("Lang", "en"),
            ("OrderByType", "ASC"),
            ("OrderKeyType", "ExpirationDate"),
            ("PageNum", "2"),
            ("PageSize", "1"),
            ("ProductDomainType", "New gTLD"),
            ("QueryType", "1"),
            ("Registrar", "Example Registrar"),
            ("ResourceGroupId", "rg-acfmw6bpc6n7zai"),
            ("StartExpirationDate", "1572566400000"),
            ("StartRegistrationDate", "1509494400000"),
            ("Tag.1.Key", "team"),
            ("Tag.1.Value", "web"),
            ("Tag.2.Key", "stage"),
            ("Tag.2.Value", "live"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryDomainListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "A1B2C3D4-E5F6-4708-9192-A3B4C5D6E7F8",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "Domain": [
      {
        "DomainName": "example.xyz",
        "InstanceId": "S20171T0WLI85212",
        "RegistrationDate": "Nov 02,2017 04:00:45",
        "RegistrationDateLong": 1509595245000,
        "ExpirationDate": "Nov 02,2019 04:00:45",
        "ExpirationDateLong": 1572667245000,
        "ExpirationDateStatus": "1",
        "ExpirationCurrDateDiff": 30,
        "DomainStatus": "1",
        "DomainType": "New gTLD",
        "Premium": true,
        "ProductId": "2a",
        "DomainAuditStatus": "SUCCEED",
        "RegistrantType": "2",
        "Remark": "shop",
        "Ccompany": "Example Organization",
        "ChgholderStatus": "0",
        "Registrar": "Example Registrar",
        "DnsList": {"DnsList": ["dns1.hichina.com", "dns2.hichina.com"]},
        "DomainGroupId": "123456",
        "DomainGroupName": "shops",
        "ResourceGroupId": "rg-acfmw6bpc6n7zai",
        "AutoRenewEnabled": true,
        "Tag": {"Tag": [{"Key": "team", "Value": "web"}, {"Key": "stage", "Value": "live"}]}
      }
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<QueryDomainListResponse>
    <RequestId>A1B2C3D4-E5F6-4708-9192-A3B4C5D6E7F8</RequestId>
    <TotalItemNum>3</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>3</TotalPageNum>
    <PageSize>1</PageSize>
    <PrePage>true</PrePage>
    <NextPage>true</NextPage>
    <Data>
        <Domain>
            <DomainName>example.xyz</DomainName>
            <InstanceId>S20171T0WLI85212</InstanceId>
            <RegistrationDate>Nov 02,2017 04:00:45</RegistrationDate>
            <RegistrationDateLong>1509595245000</RegistrationDateLong>
            <ExpirationDate>Nov 02,2019 04:00:45</ExpirationDate>
            <ExpirationDateLong>1572667245000</ExpirationDateLong>
            <ExpirationDateStatus>1</ExpirationDateStatus>
            <ExpirationCurrDateDiff>30</ExpirationCurrDateDiff>
            <DomainStatus>1</DomainStatus>
            <DomainType>New gTLD</DomainType>
            <Premium>true</Premium>
            <ProductId>2a</ProductId>
            <DomainAuditStatus>SUCCEED</DomainAuditStatus>
            <RegistrantType>2</RegistrantType>
            <Remark>shop</Remark>
            <Ccompany>Example Organization</Ccompany>
            <ChgholderStatus>0</ChgholderStatus>
            <Registrar>Example Registrar</Registrar>
            <DnsList>
                <DnsList>dns1.hichina.com</DnsList>
                <DnsList>dns2.hichina.com</DnsList>
            </DnsList>
            <DomainGroupId>123456</DomainGroupId>
            <DomainGroupName>shops</DomainGroupName>
            <ResourceGroupId>rg-acfmw6bpc6n7zai</ResourceGroupId>
            <AutoRenewEnabled>true</AutoRenewEnabled>
            <Tag>
                <Tag><Key>team</Key><Value>web</Value></Tag>
                <Tag><Key>stage</Key><Value>live</Value></Tag>
            </Tag>
        </Domain>
    </Data>
</QueryDomainListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.total_item_num, "3");
    assert_shown(&reply.current_page_num, "2");
    assert_shown(&reply.total_page_num, "3");
    assert_shown(&reply.page_size, "1");
    assert_shown(&reply.pre_page, "true");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.data[0].domain_name, "example.xyz");
    assert_shown(&reply.data[0].instance_id, "S20171T0WLI85212");
    assert_shown(&reply.data[0].registration_date, "Nov 02,2017 04:00:45");
    assert_shown(&reply.data[0].registration_date_long, "1509595245000");
    assert_shown(&reply.data[0].expiration_date, "Nov 02,2019 04:00:45");
    assert_shown(&reply.data[0].expiration_date_long, "1572667245000");
    assert_shown(&reply.data[0].expiration_date_status, "1");
    assert_shown(&reply.data[0].expiration_curr_date_diff, "30");
    assert_shown(&reply.data[0].domain_status, "1");
    assert_shown(&reply.data[0].domain_type, "New gTLD");
    assert_shown(&reply.data[0].premium, "true");
    assert_shown(&reply.data[0].product_id, "2a");
    assert_shown(&reply.data[0].domain_audit_status, "SUCCEED");
    assert_shown(&reply.data[0].registrant_type, "2");
    assert_shown(&reply.data[0].remark, "shop");
    assert_shown(&reply.data[0].registrant_organization, "Example Organization");
    assert_shown(&reply.data[0].registrant_change_status, "0");
    assert_shown(&reply.data[0].registrar, "Example Registrar");
    assert_shown(&reply.data[0].dns_list[0], "dns1.hichina.com");
    assert_shown(&reply.data[0].dns_list[1], "dns2.hichina.com");
    assert_shown(&reply.data[0].domain_group_id, "123456");
    assert_shown(&reply.data[0].domain_group_name, "shops");
    assert_shown(&reply.data[0].resource_group_id, "rg-acfmw6bpc6n7zai");
    assert_shown(&reply.data[0].auto_renew_enabled, "true");
    assert_shown(&reply.data[0].tags[0].key, "team");
    assert_shown(&reply.data[0].tags[0].value, "web");
    assert_shown(&reply.data[0].tags[1].key, "stage");
    assert_shown(&reply.data[0].tags[1].value, "live");
}
