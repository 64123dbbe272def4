// @generated from spec/aliyun-domain/actions/ListEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A page of two verified addresses.
///
/// From the vendor's page.
#[test]
fn a_page_of_two_verified_addresses() {
    let request = ListEmailVerification::new().page_num(1).page_size(1);
    assert_sends(&request, &[("PageNum", "1"), ("PageSize", "1")]);
    let reply: ListEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "Data": [
    {
      "ConfirmIp": "127.0.0.1",
      "Email": "test1@aliyun.com",
      "EmailVerificationNo": "00000a21fd374da99d9c95b48500000",
      "GmtCreate": "Dec 25,2017 03:38:46",
      "GmtModified": "Dec 25,2017 03:41:11",
      "SendIp": "127.0.0.1",
      "TokenSendTime": "Dec 25,2017 03:38:46",
      "UserId": "0000",
      "VerificationStatus": 1,
      "VerificationTime": "Dec 25,2017 03:41:11"
    },
    {
      "ConfirmIp": "127.0.0.1",
      "Email": "test2@aliyun.com",
      "EmailVerificationNo": "0000021fd374da99d9c95b48500000",
      "GmtCreate": "Dec 25,2017 03:32:40",
      "GmtModified": "Dec 25,2017 03:36:57",
      "SendIp": "127.0.0.1",
      "TokenSendTime": "Dec 25,2017 03:35:22",
      "UserId": "0000",
      "VerificationStatus": 1,
      "VerificationTime": "Dec 25,2017 03:36:57"
    }
  ],
  "NextPage": false,
  "PageSize": 500,
  "PrePage": false,
  "RequestId": "09D3DA75-B3B5-480B-9100-92DC43919B46",
  "TotalItemNum": 2,
  "TotalPageNum": 1
}
"#,
            ),
            (
                "XML",
                r#"<ListEmailVerificationResponse>
    <Data>
        <EmailVerification>
            <ConfirmIp>127.0.0.1</ConfirmIp>
            <TokenSendTime>Dec 25,2017 03:38:46</TokenSendTime>
            <Email>test1@aliyun.com</Email>
            <VerificationStatus>1</VerificationStatus>
            <SendIp>127.0.0.1</SendIp>
            <VerificationTime>Dec 25,2017 03:41:11</VerificationTime>
            <EmailVerificationNo>00000a21fd374da99d9c95b48500000</EmailVerificationNo>
            <UserId>0000</UserId>
            <GmtCreate>Dec 25,2017 03:38:46</GmtCreate>
            <GmtModified>Dec 25,2017 03:41:11</GmtModified>
        </EmailVerification>
        <EmailVerification>
            <ConfirmIp>127.0.0.1</ConfirmIp>
            <TokenSendTime>Dec 25,2017 03:35:22</TokenSendTime>
            <Email>test2@aliyun.com</Email>
            <VerificationStatus>1</VerificationStatus>
            <SendIp>127.0.0.1</SendIp>
            <VerificationTime>Dec 25,2017 03:36:57</VerificationTime>
            <EmailVerificationNo>0000021fd374da99d9c95b48500000</EmailVerificationNo>
            <UserId>0000</UserId>
            <GmtCreate>Dec 25,2017 03:32:40</GmtCreate>
            <GmtModified>Dec 25,2017 03:36:57</GmtModified>
        </EmailVerification>
    </Data>
    <TotalItemNum>2</TotalItemNum>
    <PageSize>500</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>4BF41EC0-C147-4F88-8B3D-D569AF5C3E8B</RequestId>
    <PrePage>false</PrePage>
    <TotalPageNum>1</TotalPageNum>
    <NextPage>false</NextPage>
</ListEmailVerificationResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "currentPageNum": 1,
  "data": [
    {
      "confirmIp": "127.0.0.1",
      "email": "test1@aliyun.com",
      "emailVerificationNo": "00000a21fd374da99d9c95b48500000",
      "gmtCreate": "Dec 25,2017 03:38:46",
      "gmtModified": "Dec 25,2017 03:41:11",
      "sendIp": "127.0.0.1",
      "tokenSendTime": "Dec 25,2017 03:38:46",
      "userId": "0000",
      "verificationStatus": 1,
      "verificationTime": "Dec 25,2017 03:41:11"
    },
    {
      "confirmIp": "127.0.0.1",
      "email": "test2@aliyun.com",
      "emailVerificationNo": "0000021fd374da99d9c95b48500000",
      "gmtCreate": "Dec 25,2017 03:32:40",
      "gmtModified": "Dec 25,2017 03:36:57",
      "sendIp": "127.0.0.1",
      "tokenSendTime": "Dec 25,2017 03:35:22",
      "userId": "0000",
      "verificationStatus": 1,
      "verificationTime": "Dec 25,2017 03:36:57"
    }
  ],
  "nextPage": false,
  "pageSize": 500,
  "prePage": false,
  "requestId": "09D3DA75-B3B5-480B-9100-92DC43919B46",
  "totalItemNum": 2,
  "totalPageNum": 1
}
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].confirm_ip, "127.0.0.1");
    assert_shown(&reply.data[0].email, "test1@aliyun.com");
    assert_shown(
        &reply.data[0].email_verification_no,
        "00000a21fd374da99d9c95b48500000",
    );
    assert_shown(&reply.data[0].gmt_create, "Dec 25,2017 03:38:46");
    assert_shown(&reply.data[0].gmt_modified, "Dec 25,2017 03:41:11");
    assert_shown(&reply.data[0].send_ip, "127.0.0.1");
    assert_shown(&reply.data[0].token_send_time, "Dec 25,2017 03:38:46");
    assert_shown(&reply.data[0].user_id, "0000");
    assert_shown(&reply.data[0].verification_status, "1");
    assert_shown(&reply.data[0].verification_time, "Dec 25,2017 03:41:11");
    assert_shown(&reply.data[1].confirm_ip, "127.0.0.1");
    assert_shown(&reply.data[1].email, "test2@aliyun.com");
    assert_shown(&reply.data[1].email_verification_no, "0000021fd374da99d9c95b48500000");
    assert_shown(&reply.data[1].gmt_create, "Dec 25,2017 03:32:40");
    assert_shown(&reply.data[1].gmt_modified, "Dec 25,2017 03:36:57");
    assert_shown(&reply.data[1].send_ip, "127.0.0.1");
    assert_shown(&reply.data[1].token_send_time, "Dec 25,2017 03:35:22");
    assert_shown(&reply.data[1].user_id, "0000");
    assert_shown(&reply.data[1].verification_status, "1");
    assert_shown(&reply.data[1].verification_time, "Dec 25,2017 03:36:57");
    assert_shown(&reply.next_page, "false");
    assert_shown(&reply.page_size, "500");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.total_item_num, "2");
    assert_shown(&reply.total_page_num, "1");
}

/// An address that still waits, found with every filter.
///
/// Made by hand.
#[test]
fn an_address_that_still_waits_found_with_every_filter() {
    let request = ListEmailVerification::new()
        .page_num(2)
        .page_size(1)
        .begin_create_time(registrar_sdk::runtime::Timestamp::from_millis(1514160000000))
        .end_create_time(registrar_sdk::runtime::Timestamp::from_millis(1514246399000))
        .email("waiting@example.com")
        .verification_status(EmailVerificationStatus::Unverified)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("BeginCreateTime", "1514160000000"),
            ("Email", "waiting@example.com"),
            ("EndCreateTime", "1514246399000"),
            ("Lang", "en"),
            ("PageNum", "2"),
            ("PageSize", "1"),
            ("UserClientIp", "127.0.0.1"),
            ("VerificationStatus", "0"),
        ],
    );
    let reply: ListEmailVerificationReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "0F1D4A3B-1C55-4A5E-9E55-2D1B6E8B7C01",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": [
    {
      "EmailVerificationNo": "1111021fd374da99d9c95b48511111",
      "Email": "waiting@example.com",
      "VerificationStatus": 0,
      "UserId": "1111",
      "GmtCreate": "Dec 25,2017 04:00:00",
      "GmtModified": "Dec 25,2017 04:00:01",
      "TokenSendTime": "Dec 25,2017 04:00:01",
      "VerificationTime": null,
      "SendIp": "192.0.2.10",
      "ConfirmIp": ""
    }
  ]
}
"#,
            ),
            (
                "XML",
                r#"<ListEmailVerificationResponse>
    <RequestId>0F1D4A3B-1C55-4A5E-9E55-2D1B6E8B7C01</RequestId>
    <TotalItemNum>3</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>3</TotalPageNum>
    <PageSize>1</PageSize>
    <PrePage>true</PrePage>
    <NextPage>true</NextPage>
    <Data>
        <EmailVerification>
            <EmailVerificationNo>1111021fd374da99d9c95b48511111</EmailVerificationNo>
            <Email>waiting@example.com</Email>
            <VerificationStatus>0</VerificationStatus>
            <UserId>1111</UserId>
            <GmtCreate>Dec 25,2017 04:00:00</GmtCreate>
            <GmtModified>Dec 25,2017 04:00:01</GmtModified>
            <TokenSendTime>Dec 25,2017 04:00:01</TokenSendTime>
            <SendIp>192.0.2.10</SendIp>
            <ConfirmIp/>
        </EmailVerification>
    </Data>
</ListEmailVerificationResponse>
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
    assert_shown(&reply.data[0].email_verification_no, "1111021fd374da99d9c95b48511111");
    assert_shown(&reply.data[0].email, "waiting@example.com");
    assert_shown(&reply.data[0].verification_status, "0");
    assert_shown(&reply.data[0].user_id, "1111");
    assert_shown(&reply.data[0].gmt_create, "Dec 25,2017 04:00:00");
    assert_shown(&reply.data[0].gmt_modified, "Dec 25,2017 04:00:01");
    assert_shown(&reply.data[0].token_send_time, "Dec 25,2017 04:00:01");
    assert_shown(&reply.data[0].send_ip, "192.0.2.10");
}
