// @generated from spec/aliyun-domain/actions/SaveSingleTaskForSynchronizingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The hosts of a name are synchronised.
///
/// From the vendor's page.
#[test]
fn the_hosts_of_a_name_are_synchronised() {
    let request = SaveSingleTaskForSynchronizingDnsHost::new("ST2017120814571100001303");
    assert_sends(&request, &[("InstanceId", "ST2017120814571100001303")]);
    let reply: SaveSingleTaskForSynchronizingDnsHostReply = assert_reads(
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
                r#"<SaveSingleTaskForSynchronizingDnsHostResponse>
    <TaskNo>e9b8e8b4-7334-4548-9cec-c30b6891f292</TaskNo>
    <RequestId>0F1B3547-BE50-4206-8F78-9540FFB85BC1</RequestId>
</SaveSingleTaskForSynchronizingDnsHostResponse>
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

/// The hosts of a name are synchronised, with every parameter.
///
/// Made by hand.
#[test]
fn the_hosts_of_a_name_are_synchronised_with_every_parameter() {
    let request = SaveSingleTaskForSynchronizingDnsHost::new("S1234567890")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[("InstanceId", "S1234567890"), ("Lang", "en"), ("UserClientIp", "127.0.0.1")],
    );
    let reply: SaveSingleTaskForSynchronizingDnsHostReply = assert_reads(
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
                r#"<SaveSingleTaskForSynchronizingDnsHostResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveSingleTaskForSynchronizingDnsHostResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
