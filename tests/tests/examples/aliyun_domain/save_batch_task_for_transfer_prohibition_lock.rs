// @generated from spec/aliyun-domain/actions/SaveBatchTaskForTransferProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A task that takes the lock off.
///
/// From the vendor's page.
#[test]
fn a_task_that_takes_the_lock_off() {
    let request = SaveBatchTaskForTransferProhibitionLock::new(
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
    let reply: SaveBatchTaskForTransferProhibitionLockReply = assert_reads(
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
                r#"<SaveBatchTaskForTransferProhibitionLockResponse>
    <TaskNo>d3babb0a-c939-4c25-8c65-c47b65f5492a</TaskNo>
    <RequestId>F51977F9-2B40-462B-BCCD-CF5BB1E9DB56</RequestId>
</SaveBatchTaskForTransferProhibitionLockResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "d3babb0a-c939-4c25-8c65-c47b65f5492a");
}

/// A task that sets the lock, with every parameter.
///
/// Made by hand.
#[test]
fn a_task_that_sets_the_lock_with_every_parameter() {
    let request = SaveBatchTaskForTransferProhibitionLock::new(
            ["example.com", "example.net"],
            true,
        )
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    assert_sends(
        &request,
        &[
            ("DomainName.1", "example.com"),
            ("DomainName.2", "example.net"),
            ("Lang", "zh"),
            ("Status", "true"),
            ("UserClientIp", "192.0.2.1"),
        ],
    );
    let reply: SaveBatchTaskForTransferProhibitionLockReply = assert_reads(
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
                r#"<SaveBatchTaskForTransferProhibitionLockResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveBatchTaskForTransferProhibitionLockResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}
