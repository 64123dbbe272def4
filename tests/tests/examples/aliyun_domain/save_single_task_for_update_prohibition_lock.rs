// @generated from spec/aliyun-domain/actions/SaveSingleTaskForUpdateProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The lock is lifted.
///
/// From the vendor's page.
#[test]
fn the_lock_is_lifted() {
    let request = SaveSingleTaskForUpdateProhibitionLock::new("test1.com", false);
    assert_sends(&request, &[("DomainName", "test1.com"), ("Status", "false")]);
    let reply: SaveSingleTaskForUpdateProhibitionLockReply = assert_reads(
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
                r#"<SaveSingleTaskForUpdateProhibitionLockResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveSingleTaskForUpdateProhibitionLockResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// The lock is set.
///
/// Made by hand.
#[test]
fn the_lock_is_set() {
    let request = SaveSingleTaskForUpdateProhibitionLock::new("example.com", true)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("Lang", "en"),
            ("Status", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveSingleTaskForUpdateProhibitionLockReply = assert_reads(
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
                r#"<SaveSingleTaskForUpdateProhibitionLockResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveSingleTaskForUpdateProhibitionLockResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
