// @generated from spec/aliyun-domain/actions/TransferInRefetchWhoisEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A reply that only says that it was done.
///
/// From the vendor's page.
#[test]
fn a_reply_that_only_says_that_it_was_done() {
    let request = TransferInRefetchWhoisEmail::new("test.com");
    assert_sends(&request, &[("DomainName", "test.com")]);
    let _: TransferInRefetchWhoisEmailReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"C01181CC-D03C-465F-B89F-C78B721567D0"
}
"#),
            (
                "XML",
                r#"<TransferInRefetchWhoisEmailResponse>
  <RequestId>9625281F-1176-4F57-ACBB-3AEF6E407AFE</RequestId>
</TransferInRefetchWhoisEmailResponse>
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
    let request = TransferInRefetchWhoisEmail::new("example.com")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[("DomainName", "example.com"), ("Lang", "zh"), ("UserClientIp", "192.0.2.1")],
    );
    let _: TransferInRefetchWhoisEmailReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#),
            (
                "XML",
                r#"<TransferInRefetchWhoisEmailResponse>
  <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</TransferInRefetchWhoisEmailResponse>
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
        "TransferInRefetchWhoisEmail",
        400,
        "DomainTransferPendingNotExist",
        &[
            (
                "JSON",
                r#"{
    "Code":"DomainTransferPendingNotExist",
    "HostId":"domain.aliyuncs.com",
    "Message":"The domain name is not currently being transferred in.",
    "RequestId":"B94591C4-3F8F-4EDB-BE09-DEBC8837D513"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>7618A307-69AD-4CC4-BC44-A898DB4FD9F4</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>DomainTransferPendingNotExist</Code>
  <Message>The domain name is not currently being transferred in.</Message>
</Error>
"#,
            ),
        ],
    );
}
