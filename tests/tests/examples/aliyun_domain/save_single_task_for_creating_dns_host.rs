// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A host with two addresses is created.
///
/// From the vendor's page.
#[test]
fn a_host_with_two_addresses_is_created() {
    let request = SaveSingleTaskForCreatingDnsHost::new(
        "ST2017120814571100001303",
        "ns3",
        ["218.83.159.236", "185.27.134.201"],
    );
    assert_sends(
        &request,
        &[
            ("DnsName", "ns3"),
            ("InstanceId", "ST2017120814571100001303"),
            ("Ip.1", "218.83.159.236"),
            ("Ip.2", "185.27.134.201"),
        ],
    );
    let reply: SaveSingleTaskForCreatingDnsHostReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "TaskNo": "e9b8e8b4-7334-4548-9cec-c30b6891f292",
  "RequestId": "0F1B3547-BE50-4206-8F78-9540FFB85BC1"
}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForCreatingDnsHostResponse>
    <TaskNo>e9b8e8b4-7334-4548-9cec-c30b6891f292</TaskNo>
    <RequestId>0F1B3547-BE50-4206-8F78-9540FFB85BC1</RequestId>
</SaveSingleTaskForCreatingDnsHostResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "requestId": "0F1B3547-BE50-4206-8F78-9540FFB85BC1",
  "taskNo": "e9b8e8b4-7334-4548-9cec-c30b6891f292"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "e9b8e8b4-7334-4548-9cec-c30b6891f292");
}

/// A host with every parameter is created.
///
/// Made by hand.
#[test]
fn a_host_with_every_parameter_is_created() {
    let request = SaveSingleTaskForCreatingDnsHost::new(
            "S1234567890",
            "dns1",
            ["192.0.2.1", "2001:db8::1"],
        )
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DnsName", "dns1"),
            ("InstanceId", "S1234567890"),
            ("Ip.1", "192.0.2.1"),
            ("Ip.2", "2001:db8::1"),
            ("Lang", "en"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveSingleTaskForCreatingDnsHostReply = assert_reads(
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
                r#"<SaveSingleTaskForCreatingDnsHostResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveSingleTaskForCreatingDnsHostResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
