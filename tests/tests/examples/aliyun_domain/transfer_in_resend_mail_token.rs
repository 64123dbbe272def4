// @generated from spec/aliyun-domain/actions/TransferInResendMailToken.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A reply that only says that it was done.
///
/// From the vendor's page.
#[test]
fn a_reply_that_only_says_that_it_was_done() {
    let request = TransferInResendMailToken::new("test.com");
    assert_sends(&request, &[("DomainName", "test.com")]);
    let _: TransferInResendMailTokenReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"F7C42D02-2FBE-475A-85A2-872865926EDC"
}
"#),
            (
                "XML",
                r#"<TransferInResendMailTokenResponse>
  <RequestId>3E5DAABD-DED4-4624-A776-D04303F24C9A</RequestId>
</TransferInResendMailTokenResponse>
"#,
            ),
        ],
    );
}

/// Every parameter.
///
/// Made by hand.
#[test]
fn every_parameter() {
    let request = TransferInResendMailToken::new("example.com")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[("DomainName", "example.com"), ("Lang", "zh"), ("UserClientIp", "192.0.2.1")],
    );
    let _: TransferInResendMailTokenReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#),
            (
                "XML",
                r#"<TransferInResendMailTokenResponse>
  <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</TransferInResendMailTokenResponse>
"#,
            ),
        ],
    );
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "TransferInResendMailToken",
        400,
        "DomainTransferPendingNotExist",
        &[
            (
                "JSON",
                r#"{
    "Code":"DomainTransferPendingNotExist",
    "HostId":"domain.aliyuncs.com",
    "Message":"The domain name is not currently being transferred in.",
    "RequestId":"2B74BA5F-B3EB-403C-B682-7AE6C7F97F6F"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>9B895799-50AC-4ADD-86B9-028A8DBCDE5C</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>DomainTransferPendingNotExist</Code>
  <Message>The domain name is not currently being transferred in.</Message>
</Error>
"#,
            ),
        ],
    );
}
