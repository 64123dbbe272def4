// @generated from spec/aliyun-domain/actions/SaveBatchTaskForDomainNameProxyService.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A task that turns privacy protection off.
///
/// From the vendor's page.
#[test]
fn a_task_that_turns_privacy_protection_off() {
    let request = SaveBatchTaskForDomainNameProxyService::new([
            "test1.com",
            "test2.com",
            "test3.com",
        ])
        .status(false);
    assert_sends(
        &request,
        &[
            ("DomainName.1", "test1.com"),
            ("DomainName.2", "test2.com"),
            ("DomainName.3", "test3.com"),
            ("Status", "false"),
        ],
    );
    let reply: SaveBatchTaskForDomainNameProxyServiceReply = assert_reads(
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
                r#"<SaveBatchTaskForDomainNameProxyServiceResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveBatchTaskForDomainNameProxyServiceResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// A task that turns privacy protection on in the international edition, with every parameter of it.
///
/// Made by hand.
#[test]
fn a_task_that_turns_privacy_protection_on_in_the_international() {
    let request = SaveBatchTaskForDomainNameProxyService::new([
            "example.com",
            "example.net",
        ])
        .international_status(true)
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName.1", "example.com"),
            ("DomainName.2", "example.net"),
            ("Lang", "zh"),
            ("UserClientIp", "192.0.2.1"),
            ("status", "true"),
        ],
    );
    let reply: SaveBatchTaskForDomainNameProxyServiceReply = assert_reads(
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
                r#"<SaveBatchTaskForDomainNameProxyServiceResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveBatchTaskForDomainNameProxyServiceResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}

/// A task that turns on the privacy service of the registry of `.cn`, with every parameter of the China edition.
///
/// Made by hand.
#[test]
fn a_task_that_turns_on_the_privacy_service_of_the_registry_of() {
    let request = SaveBatchTaskForDomainNameProxyService::new(["example.cn"])
        .status(true)
        .service_type("cnnicRegistryService")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName.1", "example.cn"),
            ("Lang", "zh"),
            ("ServiceType", "cnnicRegistryService"),
            ("Status", "true"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: SaveBatchTaskForDomainNameProxyServiceReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8",
  "RequestId": "40F46D3D-F4F3-4CCB-AC30-2DD20E32E528"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}
