// @generated from spec/aliyun-domain/actions/SaveSingleTaskForDomainNameProxyService.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A task that turns privacy protection off.
///
/// From the vendor's page.
#[test]
fn a_task_that_turns_privacy_protection_off() {
    let request = SaveSingleTaskForDomainNameProxyService::new("test1.com", false);
    assert_sends(&request, &[("DomainName", "test1.com"), ("Status", "false")]);
    let reply: SaveSingleTaskForDomainNameProxyServiceReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "d3babb0a-c939-4c25-8c65-c47b65f5492a",
  "RequestId": "F51977F9-2B40-462B-BCCD-CF5BB1E9DB56"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForDomainNameProxyServiceResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveSingleTaskForDomainNameProxyServiceResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// A task that turns privacy protection on, with every parameter.
///
/// Made by hand.
#[test]
fn a_task_that_turns_privacy_protection_on_with_every_parameter() {
    let request = SaveSingleTaskForDomainNameProxyService::new("example.com", true)
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("Lang", "zh"),
            ("Status", "true"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: SaveSingleTaskForDomainNameProxyServiceReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForDomainNameProxyServiceResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveSingleTaskForDomainNameProxyServiceResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}
