// @generated from spec/aliyun-domain/actions/QueryTransferInList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A page of two transfers.
///
/// From the vendor's page.
#[test]
fn a_page_of_two_transfers() {
    let request = QueryTransferInList::new(1, 20)
        .domain_name("test.com")
        .simple_transfer_in_status(TransferInStatus::Init)
        .submission_start_date(
            registrar_sdk::runtime::Timestamp::from_millis(1514428524669),
        )
        .submission_end_date(
            registrar_sdk::runtime::Timestamp::from_millis(1514428524669),
        );
    assert_sends(
        &request,
        &[
            ("DomainName", "test.com"),
            ("PageNum", "1"),
            ("PageSize", "20"),
            ("SimpleTransferInStatus", "INIT"),
            ("SubmissionEndDate", "1514428524669"),
            ("SubmissionStartDate", "1514428524669"),
        ],
    );
    let reply: QueryTransferInListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "CurrentPageNum":1,
    "Data":{
        "TransferInInfo":[
            {
                "DomainName":"test.com",
                "Email":"te****st@alibaba-inc.com",
                "ExpirationDate":"2018-04-13 15:51:01",
                "InstanceId":"S20182G180111111",
                "ModificationDate":"2018-03-29 15:59:02",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultMsg":"TransferInFailureReason.null",
                "SimpleTransferInStatus":"PASSWORD_VERIFICATION",
                "Status":31,
                "SubmissionDate":"2018-03-29 15:51:01",
                "UserId":"123456",
                "WhoisMailStatus":true
            },
            {
                "DomainName":"btest.com",
                "Email":"b****i4@test.com",
                "ExpirationDate":"2018-04-13 14:57:11",
                "InstanceId":"S20182G15000000",
                "ModificationDate":"2018-03-29 15:47:37",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultCode":"clientCancelled",
                "ResultDate":"2018-03-29 15:47:37",
                "ResultMsg":"You have canceled this domain name transfer in.",
                "SimpleTransferInStatus":"FAIL",
                "Status":50,
                "SubmissionDate":"2018-03-29 14:57:11",
                "UserId":"123456",
                "WhoisMailStatus":true
            }
        ]
    },
    "NextPage":true,
    "PageSize":2,
    "PrePage":false,
    "RequestId":"CC71762B-0A20-4D3A-AD74-C225DB8DBEAE",
    "TotalItemNum":87,
    "TotalPageNum":44
}
"#,
            ),
            (
                "XML",
                r#"<QueryTransferInListResponse>
  <Data>
    <TransferInInfo>
      <Status>31</Status>
      <Email>te****st@alibaba-inc.com</Email>
      <ResultMsg>TransferInFailureReason.null</ResultMsg>
      <SimpleTransferInStatus>PASSWORD_VERIFICATION</SimpleTransferInStatus>
      <InstanceId>S20182G180111111</InstanceId>
      <ModificationDate>2018-03-29 15:59:02</ModificationDate>
      <DomainName>test.com</DomainName>
      <WhoisMailStatus>true</WhoisMailStatus>
      <UserId>123456</UserId>
      <ProgressBarType>0</ProgressBarType>
      <ExpirationDate>2018-04-13 15:51:01</ExpirationDate>
      <NeedMailCheck>true</NeedMailCheck>
      <SubmissionDate>2018-03-29 15:51:01</SubmissionDate>
    </TransferInInfo>
    <TransferInInfo>
      <InstanceId>S20182G15000000</InstanceId>
      <WhoisMailStatus>true</WhoisMailStatus>
      <UserId>123456</UserId>
      <ResultDate>2018-03-29 15:47:37</ResultDate>
      <ExpirationDate>2018-04-13 14:57:11</ExpirationDate>
      <NeedMailCheck>true</NeedMailCheck>
      <Status>50</Status>
      <Email>b****i4@test.com</Email>
      <SimpleTransferInStatus>FAIL</SimpleTransferInStatus>
      <ResultMsg>You have canceled this domain name transfer in.</ResultMsg>
      <ModificationDate>2018-03-29 15:47:37</ModificationDate>
      <ResultCode>clientCancelled</ResultCode>
      <DomainName>btest.com</DomainName>
      <ProgressBarType>0</ProgressBarType>
      <SubmissionDate>2018-03-29 14:57:11</SubmissionDate>
    </TransferInInfo>
  </Data>
  <TotalItemNum>87</TotalItemNum>
  <PageSize>2</PageSize>
  <CurrentPageNum>1</CurrentPageNum>
  <RequestId>CC71762B-0A20-4D3A-AD74-C225DB8DBEAE</RequestId>
  <PrePage>false</PrePage>
  <TotalPageNum>44</TotalPageNum>
  <NextPage>true</NextPage>
</QueryTransferInListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].domain_name, "test.com");
    assert_shown(&reply.data[0].email, "te****st@alibaba-inc.com");
    assert_shown(&reply.data[0].expiration_date, "2018-04-13 15:51:01");
    assert_shown(&reply.data[0].instance_id, "S20182G180111111");
    assert_shown(&reply.data[0].modification_date, "2018-03-29 15:59:02");
    assert_shown(&reply.data[0].need_mail_check, "true");
    assert_shown(&reply.data[0].progress_bar_type, "0");
    assert_shown(&reply.data[0].result_msg, "TransferInFailureReason.null");
    assert_shown(&reply.data[0].simple_transfer_in_status, "PASSWORD_VERIFICATION");
    assert_shown(&reply.data[0].status, "31");
    assert_shown(&reply.data[0].submission_date, "2018-03-29 15:51:01");
    assert_shown(&reply.data[0].user_id, "123456");
    assert_shown(&reply.data[0].whois_mail_status, "true");
    assert_shown(&reply.data[1].domain_name, "btest.com");
    assert_shown(&reply.data[1].email, "b****i4@test.com");
    assert_shown(&reply.data[1].expiration_date, "2018-04-13 14:57:11");
    assert_shown(&reply.data[1].instance_id, "S20182G15000000");
    assert_shown(&reply.data[1].modification_date, "2018-03-29 15:47:37");
    assert_shown(&reply.data[1].need_mail_check, "true");
    assert_shown(&reply.data[1].progress_bar_type, "0");
    assert_shown(&reply.data[1].result_code, "clientCancelled");
    assert_shown(&reply.data[1].result_date, "2018-03-29 15:47:37");
    assert_shown(
        &reply.data[1].result_msg,
        "You have canceled this domain name transfer in.",
    );
    assert_shown(&reply.data[1].simple_transfer_in_status, "FAIL");
    assert_shown(&reply.data[1].status, "50");
    assert_shown(&reply.data[1].submission_date, "2018-03-29 14:57:11");
    assert_shown(&reply.data[1].user_id, "123456");
    assert_shown(&reply.data[1].whois_mail_status, "true");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.total_item_num, "87");
    assert_shown(&reply.total_page_num, "44");
}

/// The same page as the XML sample prints it, with other values.
///
/// From the vendor's page.
#[test]
fn the_same_page_as_the_xml_sample_prints_it_with_other_values() {
    let reply: QueryTransferInListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "CurrentPageNum":1,
    "Data":{
        "TransferInInfo":[
            {
                "DomainName":"test.com",
                "Email":"te****st@alibaba-inc.com",
                "ExpirationDate":"2018-04-13 15:51:01",
                "InstanceId":"S20182G180111111",
                "ModificationDate":"2018-03-29 16:31:02",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultMsg":"TransferInFailureReason.null",
                "SimpleTransferInStatus":"PASSWORD_VERIFICATION",
                "Status":31,
                "SubmissionDate":"2018-03-29 15:51:01",
                "UserId":"123456",
                "WhoisMailStatus":true
            },
            {
                "DomainName":"btest.com",
                "Email":"b****i4@test.com",
                "ExpirationDate":"2018-04-13 14:57:11",
                "InstanceId":"S20182G151111111",
                "ModificationDate":"2018-03-29 15:47:37",
                "NeedMailCheck":true,
                "ProgressBarType":0,
                "ResultCode":"clientCancelled",
                "ResultDate":"2018-03-29 15:47:37",
                "ResultMsg":"You have canceled this domain name transfer in.",
                "SimpleTransferInStatus":"FAIL",
                "Status":50,
                "SubmissionDate":"2018-03-29 14:57:11",
                "UserId":"123456",
                "WhoisMailStatus":true
            }
        ]
    },
    "NextPage":true,
    "PageSize":2,
    "PrePage":false,
    "RequestId":"041FEBFE-966C-452E-A21D-38FBE520B93D",
    "TotalItemNum":87,
    "TotalPageNum":44
}
"#,
            ),
            (
                "XML",
                r#"<QueryTransferInListResponse>
  <Data>
    <TransferInInfo>
      <Status>31</Status>
      <Email>te****st@alibaba-inc.com</Email>
      <ResultMsg>TransferInFailureReason.null</ResultMsg>
      <SimpleTransferInStatus>PASSWORD_VERIFICATION</SimpleTransferInStatus>
      <InstanceId>S20182G180111111</InstanceId>
      <ModificationDate>2018-03-29 16:31:02</ModificationDate>
      <DomainName>test.com</DomainName>
      <WhoisMailStatus>true</WhoisMailStatus>
      <UserId>123456</UserId>
      <ProgressBarType>0</ProgressBarType>
      <ExpirationDate>2018-04-13 15:51:01</ExpirationDate>
      <NeedMailCheck>true</NeedMailCheck>
      <SubmissionDate>2018-03-29 15:51:01</SubmissionDate>
    </TransferInInfo>
    <TransferInInfo>
      <InstanceId>S20182G151111111</InstanceId>
      <WhoisMailStatus>true</WhoisMailStatus>
      <UserId>123456</UserId>
      <ResultDate>2018-03-29 15:47:37</ResultDate>
      <ExpirationDate>2018-04-13 14:57:11</ExpirationDate>
      <NeedMailCheck>true</NeedMailCheck>
      <Status>50</Status>
      <Email>b****i4@test.com</Email>
      <SimpleTransferInStatus>FAIL</SimpleTransferInStatus>
      <ResultMsg>You have canceled this domain name transfer in.</ResultMsg>
      <ModificationDate>2018-03-29 15:47:37</ModificationDate>
      <ResultCode>clientCancelled</ResultCode>
      <DomainName>btest.com</DomainName>
      <ProgressBarType>0</ProgressBarType>
      <SubmissionDate>2018-03-29 14:57:11</SubmissionDate>
    </TransferInInfo>
  </Data>
  <TotalItemNum>87</TotalItemNum>
  <PageSize>2</PageSize>
  <CurrentPageNum>1</CurrentPageNum>
  <RequestId>041FEBFE-966C-452E-A21D-38FBE520B93D</RequestId>
  <PrePage>false</PrePage>
  <TotalPageNum>44</TotalPageNum>
  <NextPage>true</NextPage>
</QueryTransferInListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].domain_name, "test.com");
    assert_shown(&reply.data[0].email, "te****st@alibaba-inc.com");
    assert_shown(&reply.data[0].expiration_date, "2018-04-13 15:51:01");
    assert_shown(&reply.data[0].instance_id, "S20182G180111111");
    assert_shown(&reply.data[0].modification_date, "2018-03-29 16:31:02");
    assert_shown(&reply.data[0].need_mail_check, "true");
    assert_shown(&reply.data[0].progress_bar_type, "0");
    assert_shown(&reply.data[0].result_msg, "TransferInFailureReason.null");
    assert_shown(&reply.data[0].simple_transfer_in_status, "PASSWORD_VERIFICATION");
    assert_shown(&reply.data[0].status, "31");
    assert_shown(&reply.data[0].submission_date, "2018-03-29 15:51:01");
    assert_shown(&reply.data[0].user_id, "123456");
    assert_shown(&reply.data[0].whois_mail_status, "true");
    assert_shown(&reply.data[1].domain_name, "btest.com");
    assert_shown(&reply.data[1].email, "b****i4@test.com");
    assert_shown(&reply.data[1].expiration_date, "2018-04-13 14:57:11");
    assert_shown(&reply.data[1].instance_id, "S20182G151111111");
    assert_shown(&reply.data[1].modification_date, "2018-03-29 15:47:37");
    assert_shown(&reply.data[1].need_mail_check, "true");
    assert_shown(&reply.data[1].progress_bar_type, "0");
    assert_shown(&reply.data[1].result_code, "clientCancelled");
    assert_shown(&reply.data[1].result_date, "2018-03-29 15:47:37");
    assert_shown(
        &reply.data[1].result_msg,
        "You have canceled this domain name transfer in.",
    );
    assert_shown(&reply.data[1].simple_transfer_in_status, "FAIL");
    assert_shown(&reply.data[1].status, "50");
    assert_shown(&reply.data[1].submission_date, "2018-03-29 14:57:11");
    assert_shown(&reply.data[1].user_id, "123456");
    assert_shown(&reply.data[1].whois_mail_status, "true");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.pre_page, "false");
    assert_shown(&reply.total_item_num, "87");
    assert_shown(&reply.total_page_num, "44");
}

/// A page of one transfer with every field.
///
/// Made by hand.
#[test]
fn a_page_of_one_transfer_with_every_field() {
    let request = QueryTransferInList::new(2, 1)
        .domain_name("example")
        .simple_transfer_in_status(TransferInStatus::Fail)
        .submission_start_date(
            registrar_sdk::runtime::Timestamp::from_millis(1522198800000),
        )
        .submission_end_date(
            registrar_sdk::runtime::Timestamp::from_millis(1522371600000),
        )
        .lang(Lang::En)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example"),
            ("Lang", "en"),
            ("PageNum", "2"),
            ("PageSize", "1"),
            ("SimpleTransferInStatus", "FAIL"),
            ("SubmissionEndDate", "1522371600000"),
            ("SubmissionStartDate", "1522198800000"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: QueryTransferInListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TransferInInfo": [
      {
        "InstanceId": "S20181T0WLI85212",
        "DomainName": "example.com",
        "UserId": "123456",
        "SimpleTransferInStatus": "FAIL",
        "Status": 51,
        "ProgressBarType": 1,
        "NeedMailCheck": true,
        "WhoisMailStatus": false,
        "Email": "nobody@example.com",
        "ResultCode": "clientRejected",
        "ResultMsg": "The present registrar refused the transfer.",
        "SubmissionDate": "2018-03-28 09:00:00",
        "SubmissionDateLong": 1522198800000,
        "ModificationDate": "2018-03-30 09:00:00",
        "ModificationDateLong": 1522371600000,
        "TransferAuthorizationCodeSubmissionDate": "2018-03-29 09:00:00",
        "TransferAuthorizationCodeSubmissionDateLong": 1522285200000,
        "ResultDate": "2018-03-30 09:00:00",
        "ResultDateLong": 1522371600000,
        "ExpirationDate": "2018-04-12 09:00:00",
        "ExpirationDateLong": 1523494800000
      }
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<QueryTransferInListResponse>
  <RequestId>AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60</RequestId>
  <TotalItemNum>3</TotalItemNum>
  <CurrentPageNum>2</CurrentPageNum>
  <TotalPageNum>3</TotalPageNum>
  <PageSize>1</PageSize>
  <PrePage>true</PrePage>
  <NextPage>true</NextPage>
  <Data>
    <TransferInInfo>
      <InstanceId>S20181T0WLI85212</InstanceId>
      <DomainName>example.com</DomainName>
      <UserId>123456</UserId>
      <SimpleTransferInStatus>FAIL</SimpleTransferInStatus>
      <Status>51</Status>
      <ProgressBarType>1</ProgressBarType>
      <NeedMailCheck>true</NeedMailCheck>
      <WhoisMailStatus>false</WhoisMailStatus>
      <Email>nobody@example.com</Email>
      <ResultCode>clientRejected</ResultCode>
      <ResultMsg>The present registrar refused the transfer.</ResultMsg>
      <SubmissionDate>2018-03-28 09:00:00</SubmissionDate>
      <SubmissionDateLong>1522198800000</SubmissionDateLong>
      <ModificationDate>2018-03-30 09:00:00</ModificationDate>
      <ModificationDateLong>1522371600000</ModificationDateLong>
      <TransferAuthorizationCodeSubmissionDate>2018-03-29 09:00:00</TransferAuthorizationCodeSubmissionDate>
      <TransferAuthorizationCodeSubmissionDateLong>1522285200000</TransferAuthorizationCodeSubmissionDateLong>
      <ResultDate>2018-03-30 09:00:00</ResultDate>
      <ResultDateLong>1522371600000</ResultDateLong>
      <ExpirationDate>2018-04-12 09:00:00</ExpirationDate>
      <ExpirationDateLong>1523494800000</ExpirationDateLong>
    </TransferInInfo>
  </Data>
</QueryTransferInListResponse>
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
    assert_shown(&reply.data[0].instance_id, "S20181T0WLI85212");
    assert_shown(&reply.data[0].domain_name, "example.com");
    assert_shown(&reply.data[0].user_id, "123456");
    assert_shown(&reply.data[0].simple_transfer_in_status, "FAIL");
    assert_shown(&reply.data[0].status, "51");
    assert_shown(&reply.data[0].progress_bar_type, "1");
    assert_shown(&reply.data[0].need_mail_check, "true");
    assert_shown(&reply.data[0].whois_mail_status, "false");
    assert_shown(&reply.data[0].email, "nobody@example.com");
    assert_shown(&reply.data[0].result_code, "clientRejected");
    assert_shown(
        &reply.data[0].result_msg,
        "The present registrar refused the transfer.",
    );
    assert_shown(&reply.data[0].submission_date, "2018-03-28 09:00:00");
    assert_shown(&reply.data[0].submission_date_long, "1522198800000");
    assert_shown(&reply.data[0].modification_date, "2018-03-30 09:00:00");
    assert_shown(&reply.data[0].modification_date_long, "1522371600000");
    assert_shown(
        &reply.data[0].transfer_authorization_code_submission_date,
        "2018-03-29 09:00:00",
    );
    assert_shown(
        &reply.data[0].transfer_authorization_code_submission_date_long,
        "1522285200000",
    );
    assert_shown(&reply.data[0].result_date, "2018-03-30 09:00:00");
    assert_shown(&reply.data[0].result_date_long, "1522371600000");
    assert_shown(&reply.data[0].expiration_date, "2018-04-12 09:00:00");
    assert_shown(&reply.data[0].expiration_date_long, "1523494800000");
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "QueryTransferInList",
        400,
        "MissingPageNum",
        &[
            (
                "JSON",
                r#"{
    "Code":"MissingPageNum",
    "HostId":"domain.aliyuncs.com",
    "Message":"PageNum is mandatory for this action.",
    "Recommend":"https://error-center.aliyun.com/status/search?Keyword=MissingPageNum&source=PopGw",
    "RequestId":"1489D619-4051-4CA0-92DD-B57A89E125D2"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>773FF621-FAF1-40C4-93F6-800AD2AEEF75</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>MissingPageNum</Code>
  <Message>PageNum is mandatory for this action.</Message>
  <Recommend><![CDATA[https://error-center.aliyun.com/status/search?Keyword=MissingPageNum&source=PopGw]]></Recommend>
</Error>
"#,
            ),
        ],
    );
}
