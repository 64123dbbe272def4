// @generated from spec/aliyun-domain/actions/QueryTransferInByInstanceId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A transfer that the account cancelled.
///
/// From the vendor's page.
#[test]
fn a_transfer_that_the_account_cancelled() {
    let request = QueryTransferInByInstanceId::new("S20181T0WLI85212");
    assert_sends(&request, &[("InstanceId", "S20181T0WLI85212")]);
    let reply: QueryTransferInByInstanceIdReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "DomainName":"test.com",
    "Email":"",
    "ExpirationDate":"2018-04-12 09:51:53",
    "InstanceId":"S20182F0RED000000",
    "ModificationDate":"2018-03-28 09:54:39",
    "NeedMailCheck":true,
    "ProgressBarType":0,
    "RequestId":"B3E437A1-4947-4E4F-B9E2-9781AB1C8134",
    "ResultCode":"clientCancelled",
    "ResultDate":"2018-03-28 09:54:39",
    "ResultMsg":"You have canceled this domain name transfer in.",
    "SimpleTransferInStatus":"FAIL",
    "Status":50,
    "SubmissionDate":"2018-03-28 09:51:53",
    "UserId":"123456",
    "WhoisMailStatus":true
}
"#,
            ),
            (
                "XML",
                r#"<QueryTransferInByInstanceIdResponse>
  <InstanceId>S20182F0RED000000</InstanceId>
  <WhoisMailStatus>true</WhoisMailStatus>
  <UserId>123456</UserId>
  <ResultDate>2018-03-28 09:54:39</ResultDate>
  <ExpirationDate>2018-04-12 09:51:53</ExpirationDate>
  <NeedMailCheck>true</NeedMailCheck>
  <Status>50</Status>
  <Email/>
  <SimpleTransferInStatus>FAIL</SimpleTransferInStatus>
  <ResultMsg>You have canceled this domain name transfer in.</ResultMsg>
  <RequestId>0D6108ED-7BB3-4898-83D0-44883DE0D3E7</RequestId>
  <ModificationDate>2018-03-28 09:54:39</ModificationDate>
  <ResultCode>clientCancelled</ResultCode>
  <DomainName>test.com</DomainName>
  <ProgressBarType>0</ProgressBarType>
  <SubmissionDate>2018-03-28 09:51:53</SubmissionDate>
</QueryTransferInByInstanceIdResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.domain_name, "test.com");
    assert_shown(&reply.expiration_date, "2018-04-12 09:51:53");
    assert_shown(&reply.instance_id, "S20182F0RED000000");
    assert_shown(&reply.modification_date, "2018-03-28 09:54:39");
    assert_shown(&reply.need_mail_check, "true");
    assert_shown(&reply.progress_bar_type, "0");
    assert_shown(&reply.result_code, "clientCancelled");
    assert_shown(&reply.result_date, "2018-03-28 09:54:39");
    assert_shown(&reply.result_msg, "You have canceled this domain name transfer in.");
    assert_shown(&reply.simple_transfer_in_status, "FAIL");
    assert_shown(&reply.status, "50");
    assert_shown(&reply.submission_date, "2018-03-28 09:51:53");
    assert_shown(&reply.user_id, "123456");
    assert_shown(&reply.whois_mail_status, "true");
}

/// A transfer that the present registrar refused, with every field.
///
/// Made by hand.
#[test]
fn a_transfer_that_the_present_registrar_refused_with_every() {
    let request = QueryTransferInByInstanceId::new("S20181T0WLI85212")
        .lang(Lang::En)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("InstanceId", "S20181T0WLI85212"),
            ("Lang", "en"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: QueryTransferInByInstanceIdReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60",
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
"#,
            ),
            (
                "XML",
                r#"<QueryTransferInByInstanceIdResponse>
  <RequestId>AF7D4DCE-0776-47F2-A9B2-6FB85A87AA60</RequestId>
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
</QueryTransferInByInstanceIdResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.instance_id, "S20181T0WLI85212");
    assert_shown(&reply.domain_name, "example.com");
    assert_shown(&reply.user_id, "123456");
    assert_shown(&reply.simple_transfer_in_status, "FAIL");
    assert_shown(&reply.status, "51");
    assert_shown(&reply.progress_bar_type, "1");
    assert_shown(&reply.need_mail_check, "true");
    assert_shown(&reply.whois_mail_status, "false");
    assert_shown(&reply.email, "nobody@example.com");
    assert_shown(&reply.result_code, "clientRejected");
    assert_shown(&reply.result_msg, "The present registrar refused the transfer.");
    assert_shown(&reply.submission_date, "2018-03-28 09:00:00");
    assert_shown(&reply.submission_date_long, "1522198800000");
    assert_shown(&reply.modification_date, "2018-03-30 09:00:00");
    assert_shown(&reply.modification_date_long, "1522371600000");
    assert_shown(
        &reply.transfer_authorization_code_submission_date,
        "2018-03-29 09:00:00",
    );
    assert_shown(
        &reply.transfer_authorization_code_submission_date_long,
        "1522285200000",
    );
    assert_shown(&reply.result_date, "2018-03-30 09:00:00");
    assert_shown(&reply.result_date_long, "1522371600000");
    assert_shown(&reply.expiration_date, "2018-04-12 09:00:00");
    assert_shown(&reply.expiration_date_long, "1523494800000");
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "QueryTransferInByInstanceId",
        400,
        "MissingInstanceId",
        &[
            (
                "JSON",
                r#"{
    "Code":"MissingInstanceId",
    "HostId":"domain.aliyuncs.com",
    "Message":"InstanceId is mandatory for this action.",
    "Recommend":"https://error-center.aliyun.com/status/search?Keyword=MissingInstanceId&source=PopGw",
    "RequestId":"05973664-CD29-4CF5-8060-FAC3E2CE0D87"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>41187FF2-262D-4414-8AD2-7B85D74E1385</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>MissingInstanceId</Code>
  <Message>InstanceId is mandatory for this action.</Message>
  <Recommend><![CDATA[https://error-center.aliyun.com/status/search?Keyword=MissingInstanceId&source=PopGw]]></Recommend>
</Error>
"#,
            ),
        ],
    );
}
