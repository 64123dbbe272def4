// @generated from spec/aliyun-domain/actions/SaveBatchTaskForModifyingDomainDns.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Two names get two servers.
///
/// From the vendor's page.
#[test]
fn two_names_get_two_servers() {
    let request = SaveBatchTaskForModifyingDomainDns::new(
            ["test1.com", "test2.com"],
            false,
        )
        .domain_name_servers(["ns1.test.com", "ns2.test.com"]);
    assert_sends(
        &request,
        &[
            ("AliyunDns", "false"),
            ("DomainName.1", "test1.com"),
            ("DomainName.2", "test2.com"),
            ("DomainNameServer.1", "ns1.test.com"),
            ("DomainNameServer.2", "ns2.test.com"),
        ],
    );
    let reply: SaveBatchTaskForModifyingDomainDnsReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "35fb2fb7-d4d6-4478-9408-22cb63696b86",
  "RequestId": "6A862A8A-E7AB-4C4E-8946-A74122D9CC4B"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForModifyingDomainDnsResponse>
    <TaskNo>35fb2fb7-d4d6-4478-9408-22cb63696b86</TaskNo>
    <RequestId>6A862A8A-E7AB-4C4E-8946-A74122D9CC4B</RequestId>
</SaveBatchTaskForModifyingDomainDnsResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "35fb2fb7-d4d6-4478-9408-22cb63696b86");
}

/// The other reply of the reference.
///
/// From the vendor's page.
#[test]
fn the_other_reply_of_the_reference() {
    let reply: SaveBatchTaskForModifyingDomainDnsReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "fce12087-6c9f-4dcd-92df-d3829b7f19bc",
  "RequestId": "689C17B3-6AE0-45FB-8E41-4491A02C9999"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForModifyingDomainDnsResponse>
    <TaskNo>fce12087-6c9f-4dcd-92df-d3829b7f19bc</TaskNo>
    <RequestId>689C17B3-6AE0-45FB-8E41-4491A02C9999</RequestId>
</SaveBatchTaskForModifyingDomainDnsResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "requestId": "689C17B3-6AE0-45FB-8E41-4491A02C9999",
  "taskNo": "fce12087-6c9f-4dcd-92df-d3829b7f19bc"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "fce12087-6c9f-4dcd-92df-d3829b7f19bc");
}

/// A name goes back to the servers of Alibaba Cloud.
///
/// Made by hand.
#[test]
fn a_name_goes_back_to_the_servers_of_alibaba_cloud() {
    let request = SaveBatchTaskForModifyingDomainDns::new(["example.com"], true)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("AliyunDns", "true"),
            ("DomainName.1", "example.com"),
            ("Lang", "en"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveBatchTaskForModifyingDomainDnsReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64",
  "RequestId": "8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25"
}
"#,
            ),
            (
                "XML",
                r#"<SaveBatchTaskForModifyingDomainDnsResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveBatchTaskForModifyingDomainDnsResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
