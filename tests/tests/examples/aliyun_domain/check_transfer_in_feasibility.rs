// @generated from spec/aliyun-domain/actions/CheckTransferInFeasibility.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A name that can be transferred in.
///
/// From the vendor's page.
#[test]
fn a_name_that_can_be_transferred_in() {
    let request = CheckTransferInFeasibility::new("test.com")
        .transfer_authorization_code("test");
    assert_sends(
        &request,
        &[("DomainName", "test.com"), ("TransferAuthorizationCode", "test")],
    );
    let reply: CheckTransferInFeasibilityReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "CanTransfer":true,
    "ProductId":"2a",
    "RequestId":"CE82EB4C-882D-430B-A908-E0BECFC35025"
}
"#,
            ),
            (
                "XML",
                r#"<CheckTransferInFeasibilityResponse>
  <RequestId>60D2283F-36EA-46D4-A38D-15B5A2C455E3</RequestId>
  <CanTransfer>true</CanTransfer>
  <ProductId>2a</ProductId>
</CheckTransferInFeasibilityResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.can_transfer, "true");
    assert_shown(&reply.product_id, "2a");
}

/// A name that is locked against transfers. The code and the message are fields of a reply that succeeded.
///
/// Made by hand.
#[test]
fn a_name_that_is_locked_against_transfers_the_code_and_the() {
    let request = CheckTransferInFeasibility::new("example.com")
        .transfer_authorization_code("made-up-code")
        .lang(Lang::En)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("Lang", "en"),
            ("TransferAuthorizationCode", "made-up-code"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: CheckTransferInFeasibilityReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CanTransfer": false,
  "Code": "CheckTransferResult.DomainTransferProhibited",
  "Message": "The present registrar forbids transfers.",
  "ProductId": "2a",
  "RequestId": "FC0D6B89-2353-4D64-BD80-6606A7DBD7C1"
}
"#,
            ),
            (
                "XML",
                r#"<CheckTransferInFeasibilityResponse>
  <CanTransfer>false</CanTransfer>
  <Code>CheckTransferResult.DomainTransferProhibited</Code>
  <Message>The present registrar forbids transfers.</Message>
  <ProductId>2a</ProductId>
  <RequestId>FC0D6B89-2353-4D64-BD80-6606A7DBD7C1</RequestId>
</CheckTransferInFeasibilityResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.can_transfer, "false");
    assert_shown(&reply.code, "CheckTransferResult.DomainTransferProhibited");
    assert_shown(&reply.message, "The present registrar forbids transfers.");
    assert_shown(&reply.product_id, "2a");
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "CheckTransferInFeasibility",
        400,
        "MissingDomainName",
        &[
            (
                "JSON",
                r#"{
    "Code": "MissingDomainName",
    "HostId":"domain.aliyuncs.com",
    "Message":"DomainName is mandatory for this action.",
    "Recommend":"https://error-center.aliyun.com/status/search?Keyword=MissingDomainName&source=PopGw",
    "RequestId":"F931CD4D-9EF6-4DDC-AFBD-A1C026B97133"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>390373FE-12C8-40F2-A906-AEEB5525CE54</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>MissingDomainName</Code>
  <Message>DomainName is mandatory for this action.</Message>
  <Recommend><![CDATA[https://error-center.aliyun.com/status/search?Keyword=MissingDomainName&source=PopGw]]></Recommend>
</Error>
"#,
            ),
        ],
    );
}
