// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdateProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The lock is lifted.
///
/// From the vendor's page.
#[test]
fn the_lock_is_lifted() {
    let request = SaveBatchTaskForUpdateProhibitionLock::new(
        ["test1.com", "test2.com", "test3.com"],
        false,
    );
    assert_sends(
        &request,
        &[
            ("DomainName.1", "test1.com"),
            ("DomainName.2", "test2.com"),
            ("DomainName.3", "test3.com"),
            ("Status", "false"),
        ],
    );
    let reply: SaveBatchTaskForUpdateProhibitionLockReply = assert_reads(
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
                r#"<SaveBatchTaskForUpdateProhibitionLockResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveBatchTaskForUpdateProhibitionLockResponse>
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
    let request = SaveBatchTaskForUpdateProhibitionLock::new(
            ["example.com", "example.net"],
            true,
        )
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DomainName.1", "example.com"),
            ("DomainName.2", "example.net"),
            ("Lang", "en"),
            ("Status", "true"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveBatchTaskForUpdateProhibitionLockReply = assert_reads(
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
                r#"<SaveBatchTaskForUpdateProhibitionLockResponse>
    <TaskNo>0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64</TaskNo>
    <RequestId>8D2F6C31-5B7E-4E0A-9C44-1A6B3F0D7E25</RequestId>
</SaveBatchTaskForUpdateProhibitionLockResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "0b5c7a1e-6f7d-4a53-9a0e-2f1d7c3b9e64");
}
