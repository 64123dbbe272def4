// @generated from spec/aliyun-domain/actions/TransferInReenterTransferAuthorizationCode.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A reply that only says that it was done.
///
/// From the vendor's page.
#[test]
fn a_reply_that_only_says_that_it_was_done() {
    let request = TransferInReenterTransferAuthorizationCode::new(
        "test.com",
        "testCode",
    );
    assert_sends(
        &request,
        &[("DomainName", "test.com"), ("TransferAuthorizationCode", "testCode")],
    );
    let _: TransferInReenterTransferAuthorizationCodeReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"F7C42D02-2FBE-475A-85A2-872865926EDC"
}
"#),
            (
                "XML",
                r#"<TransferInReenterTransferAuthorizationCodeResponse>
  <RequestId>A8734DAA-56BB-4181-825E-8EE1F0C85DF4</RequestId>
</TransferInReenterTransferAuthorizationCodeResponse>
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
    let request = TransferInReenterTransferAuthorizationCode::new(
            "example.com",
            "made-up-code",
        )
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("Lang", "zh"),
            ("TransferAuthorizationCode", "made-up-code"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let _: TransferInReenterTransferAuthorizationCodeReply = assert_reads(
        &[
            ("JSON", r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#),
            (
                "XML",
                r#"<TransferInReenterTransferAuthorizationCodeResponse>
  <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</TransferInReenterTransferAuthorizationCodeResponse>
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
        "TransferInReenterTransferAuthorizationCode",
        400,
        "DomainTransferPendingNotExist",
        &[
            (
                "JSON",
                r#"{
    "Code":"DomainTransferPendingNotExist",
    "HostId":"domain.aliyuncs.com",
    "Message":"The domain name is not currently being transferred in.",
    "RequestId":"20E291F8-A08C-4999-93B8-5C16B8F49B87"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>F367C925-88F9-4297-A604-0ACDD1E8D5D4</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>DomainTransferPendingNotExist</Code>
  <Message>The domain name is not currently being transferred in.</Message>
</Error>
"#,
            ),
        ],
    );
}
