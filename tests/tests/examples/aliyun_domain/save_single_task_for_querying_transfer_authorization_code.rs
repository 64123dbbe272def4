// @generated from spec/aliyun-domain/actions/SaveSingleTaskForQueryingTransferAuthorizationCode.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A submitted task.
///
/// From the vendor's page.
#[test]
fn a_submitted_task() {
    let request = SaveSingleTaskForQueryingTransferAuthorizationCode::new("test.com");
    assert_sends(&request, &[("DomainName", "test.com")]);
    let reply: SaveSingleTaskForQueryingTransferAuthorizationCodeReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "RequestId":"492D1868-1384-4219-8F8B-7EB44534A72A",
    "TaskNo":"939b6918-be3b-4c4f-b949-93553da52dca"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForQueryingTransferAuthorizationCodeResponse>
  <TaskNo>939b6918-be3b-4c4f-b949-93553da52dca</TaskNo>
  <RequestId>492D1868-1384-4219-8F8B-7EB44534A72A</RequestId>
</SaveSingleTaskForQueryingTransferAuthorizationCodeResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "939b6918-be3b-4c4f-b949-93553da52dca");
}

/// The XML sample, which has another number.
///
/// From the vendor's page.
#[test]
fn the_xml_sample_which_has_another_number() {
    let reply: SaveSingleTaskForQueryingTransferAuthorizationCodeReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "RequestId":"EEB28AA7-6051-4E71-B2CC-DAAFB2DF6BCA",
    "TaskNo":"3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForQueryingTransferAuthorizationCodeResponse>
  <TaskNo>3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054</TaskNo>
  <RequestId>EEB28AA7-6051-4E71-B2CC-DAAFB2DF6BCA</RequestId>
</SaveSingleTaskForQueryingTransferAuthorizationCodeResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054");
}

/// Every parameter.
///
/// Made by hand.
#[test]
fn every_parameter() {
    let request = SaveSingleTaskForQueryingTransferAuthorizationCode::new("example.com")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[("DomainName", "example.com"), ("Lang", "zh"), ("UserClientIp", "192.0.2.1")],
    );
    let reply: SaveSingleTaskForQueryingTransferAuthorizationCodeReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "RequestId":"40F46D3D-F4F3-4CCB-AC30-2DD20E32E528",
    "TaskNo":"3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForQueryingTransferAuthorizationCodeResponse>
  <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
  <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveSingleTaskForQueryingTransferAuthorizationCodeResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}

/// An error reply.
///
/// From the vendor's page.
#[test]
fn an_error_reply() {
    assert_refused::<
        AliyunDomain,
    >(
        "SaveSingleTaskForQueryingTransferAuthorizationCode",
        400,
        "TaskIsBeingProcessed",
        &[
            (
                "JSON",
                r#"{
    "Code":"TaskIsBeingProcessed",
    "HostId":"domain.aliyuncs.com",
    "Message":"An operation is being processed. Please try again later.",
    "RequestId":"CF7F1EC6-9BE0-4B96-968A-4982EE813647"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>4149E915-CD99-4C77-9D6D-58A3E58E8135</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>TaskIsBeingProcessed</Code>
  <Message>An operation is being processed. Please try again later.</Message>
</Error>
"#,
            ),
        ],
    );
}
