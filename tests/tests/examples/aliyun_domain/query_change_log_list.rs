// @generated from spec/aliyun-domain/actions/QueryChangeLogList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A change of DNS servers that failed.
///
/// From the vendor's page.
#[test]
fn a_change_of_dns_servers_that_failed() {
    let request = QueryChangeLogList::new(1, 1);
    assert_sends(&request, &[("PageNum", "1"), ("PageSize", "1")]);
    let reply: QueryChangeLogListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "Data": {
    "ChangeLog": [
      {
        "Details": "dns1;dns2 -> dns3;dns4",
        "DomainName": "test1.com",
        "Operation": "DNS modification",
        "OperationIPAddress": "127.0.0.1",
        "Result": "Failed",
        "Time": "2017-12-26 12:00:00"
      }
    ]
  },
  "NextPage": true,
  "PageSize": 1,
  "PrePage": false,
  "RequestId": "0B83F967-7135-49A3-B249-ABC14CBA6B8B",
  "ResultLimit": true,
  "TotalItemNum": 1000,
  "TotalPageNum": 1000
}
"#,
            ),
            (
                "XML",
                r#"<QueryChangeLogListResponse>
    <Data>
        <ChangeLog>
            <Result>Failed</Result>
            <Operation>DNS modification</Operation>
            <Time>2017-12-26 12:00:00</Time>
            <Details>dns1;dns2 -> dns3;dns4</Details>
            <DomainName>test1.com</DomainName>
            <OperationIPAddress>127.0.0.1</OperationIPAddress>
        </ChangeLog>
    </Data>
    <TotalItemNum>1000</TotalItemNum>
    <PageSize>1</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>2DEDFF32-7827-46B1-BE90-3DB8ABD91A58</RequestId>
    <PrePage>false</PrePage>
    <TotalPageNum>1000</TotalPageNum>
    <ResultLimit>true</ResultLimit>
    <NextPage>true</NextPage>
</QueryChangeLogListResponse>
"#,
            ),
            (
                "The reference prints camelCase, and a bare array in place of the wrapped list.",
                r#"{
  "currentPageNum": 1,
  "data": [
    {
      "Details": "dns1;dns2 -> dns3;dns4",
      "domainName": "test1.com",
      "operation": "DNS modification",
      "operationIPAddress": "127.0.0.1",
      "result": "Failed",
      "time": "2017-12-26 12:00:00"
    }
  ],
  "nextPage": true,
  "pageSize": 1,
  "prePage": false,
  "requestId": "0B83F967-7135-49A3-B249-ABC14CBA6B8B",
  "resultLimit": true,
  "totalItemNum": 1000,
  "totalPageNum": 1000
}
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].details, "dns1;dns2 -> dns3;dns4");
    assert_shown(&reply.data[0].domain_name, "test1.com");
    assert_shown(&reply.data[0].operation, "DNS modification");
    assert_shown(&reply.data[0].operation_ip_address, "127.0.0.1");
    assert_shown(&reply.data[0].result, "Failed");
    assert_shown(&reply.data[0].time, "2017-12-26 12:00:00");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.page_size, "1");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.result_limit, "true");
    assert_shown(&reply.total_item_num, "1000");
    assert_shown(&reply.total_page_num, "1000");
}

/// The log of one domain name, with every field.
///
/// Made by hand.
#[test]
fn the_log_of_one_domain_name_with_every_field() {
    let request = QueryChangeLogList::new(2, 100)
        .start_date(registrar_sdk::runtime::Timestamp::from_millis(1514217600000))
        .end_date(registrar_sdk::runtime::Timestamp::from_millis(1514304000000))
        .domain_name("example.com")
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("EndDate", "1514304000000"),
            ("Lang", "zh"),
            ("PageNum", "2"),
            ("PageSize", "100"),
            ("StartDate", "1514217600000"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryChangeLogListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "1D2C3B4A-5968-4776-8594-A3B2C1D0E9F8",
  "TotalItemNum": 101,
  "CurrentPageNum": 2,
  "TotalPageNum": 2,
  "PageSize": 100,
  "PrePage": true,
  "NextPage": false,
  "ResultLimit": false,
  "Data": {
    "ChangeLog": [
      {
        "DomainName": "example.com",
        "Operation": "域名锁定",
        "Result": "成功",
        "Details": "关闭 -> 开启",
        "Time": "2017-12-26 08:15:00",
        "OperationIPAddress": "192.0.2.10",
        "Remark": "测试"
      }
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<QueryChangeLogListResponse>
    <RequestId>1D2C3B4A-5968-4776-8594-A3B2C1D0E9F8</RequestId>
    <TotalItemNum>101</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>2</TotalPageNum>
    <PageSize>100</PageSize>
    <PrePage>true</PrePage>
    <NextPage>false</NextPage>
    <ResultLimit>false</ResultLimit>
    <Data>
        <ChangeLog>
            <DomainName>example.com</DomainName>
            <Operation>域名锁定</Operation>
            <Result>成功</Result>
            <Details>关闭 -&gt; 开启</Details>
            <Time>2017-12-26 08:15:00</Time>
            <OperationIPAddress>192.0.2.10</OperationIPAddress>
            <Remark>测试</Remark>
        </ChangeLog>
    </Data>
</QueryChangeLogListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.total_item_num, "101");
    assert_shown(&reply.current_page_num, "2");
    assert_shown(&reply.total_page_num, "2");
    assert_shown(&reply.page_size, "100");
    assert_shown(&reply.pre_page, "true");
    assert_shown(&reply.next_page, "false");
    assert_shown(&reply.result_limit, "false");
    assert_shown(&reply.data[0].domain_name, "example.com");
    assert_shown(&reply.data[0].operation, "域名锁定");
    assert_shown(&reply.data[0].result, "成功");
    assert_shown(&reply.data[0].details, "关闭 -> 开启");
    assert_shown(&reply.data[0].time, "2017-12-26 08:15:00");
    assert_shown(&reply.data[0].operation_ip_address, "192.0.2.10");
    assert_shown(&reply.data[0].remark, "测试");
}
