// @generated from spec/aliyun-domain/actions/QueryTransferOutInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A name whose transfer authorization code has been given out.
///
/// From the vendor's page.
#[test]
fn a_name_whose_transfer_authorization_code_has_been_given_out() {
    let request = QueryTransferOutInfo::new("test.com");
    assert_sends(&request, &[("DomainName", "test.com")]);
    let reply: QueryTransferOutInfoReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "ExpirationDate":"2018-04-13 19:57:56",
    "RequestId":"BBEC5A50-DFDF-482E-8343-B4EB0105E055",
    "Status":3,
    "TransferAuthorizationCodeSendDate":"2018-03-29 19:57:56"
}
"#,
            ),
            (
                "XML",
                r#"<QueryTransferOutInfoResponse>
  <Status>3</Status>
  <RequestId>6F23B2C0-0355-4685-BB39-342956C5118B</RequestId>
  <TransferAuthorizationCodeSendDate>2018-03-29 19:57:56</TransferAuthorizationCodeSendDate>
  <ExpirationDate>2018-04-13 19:57:56</ExpirationDate>
</QueryTransferOutInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.expiration_date, "2018-04-13 19:57:56");
    assert_shown(&reply.status, "3");
    assert_shown(&reply.transfer_authorization_code_send_date, "2018-03-29 19:57:56");
}

/// A transfer that was refused, with every field.
///
/// Made by hand.
#[test]
fn a_transfer_that_was_refused_with_every_field() {
    let request = QueryTransferOutInfo::new("example.com")
        .lang(Lang::En)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[("DomainName", "example.com"), ("Lang", "en"), ("UserClientIp", "192.0.2.1")],
    );
    let reply: QueryTransferOutInfoReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "6F23B2C0-0355-4685-BB39-342956C5118B",
  "Status": 8,
  "Email": "nobody@example.com",
  "TransferAuthorizationCodeSendDate": "2018-03-29 19:57:56",
  "ExpirationDate": "2018-04-13 19:57:56",
  "PendingRequestDate": "2018-03-31 08:30:00",
  "ResultCode": "clientRejected",
  "ResultMsg": "Transfer out rejected"
}
"#,
            ),
            (
                "XML",
                r#"<QueryTransferOutInfoResponse>
  <RequestId>6F23B2C0-0355-4685-BB39-342956C5118B</RequestId>
  <Status>8</Status>
  <Email>nobody@example.com</Email>
  <TransferAuthorizationCodeSendDate>2018-03-29 19:57:56</TransferAuthorizationCodeSendDate>
  <ExpirationDate>2018-04-13 19:57:56</ExpirationDate>
  <PendingRequestDate>2018-03-31 08:30:00</PendingRequestDate>
  <ResultCode>clientRejected</ResultCode>
  <ResultMsg>Transfer out rejected</ResultMsg>
</QueryTransferOutInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.status, "8");
    assert_shown(&reply.email, "nobody@example.com");
    assert_shown(&reply.transfer_authorization_code_send_date, "2018-03-29 19:57:56");
    assert_shown(&reply.expiration_date, "2018-04-13 19:57:56");
    assert_shown(&reply.pending_request_date, "2018-03-31 08:30:00");
    assert_shown(&reply.result_code, "clientRejected");
    assert_shown(&reply.result_msg, "Transfer out rejected");
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "QueryTransferOutInfo",
        400,
        "DomainNotExist",
        &[
            (
                "JSON",
                r#"{
    "Code":"DomainNotExist",
    "HostId":"domain.aliyuncs.com",
    "Message":"The domain name does not exist.",
    "RequestId":"DF5F9400-374F-4C25-9D2C-6FB928D00E50"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>8A7F0039-FB78-47B3-82F2-3FFEFC878A89</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>DomainNotExist</Code>
  <Message>The domain name does not exist.</Message>
</Error>
"#,
            ),
        ],
    );
}
