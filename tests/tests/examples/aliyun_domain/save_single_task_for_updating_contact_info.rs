// @generated from spec/aliyun-domain/actions/SaveSingleTaskForUpdatingContactInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The registrant is replaced.
///
/// From the vendor's page.
#[test]
fn the_registrant_is_replaced() {
    let request = SaveSingleTaskForUpdatingContactInfo::new(
        "test.com",
        ContactType::Registrant,
        1,
    );
    assert_sends(
        &request,
        &[
            ("ContactType", "registrant"),
            ("DomainName", "test.com"),
            ("RegistrantProfileId", "1"),
        ],
    );
    let reply: SaveSingleTaskForUpdatingContactInfoReply = assert_reads(
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
                r#"<SaveSingleTaskForUpdatingContactInfoResponse>
    <TaskNo>3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8</TaskNo>
    <RequestId>40F46D3D-F4F3-4CCB-AC30-2DD20E32E528</RequestId>
</SaveSingleTaskForUpdatingContactInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8");
}

/// Every parameter.
///
/// Made by hand.
#[test]
fn every_parameter() {
    let request = SaveSingleTaskForUpdatingContactInfo::new(
            "example.com",
            ContactType::Registrant,
            3600000,
        )
        .instance_id("S20178S01HX25321")
        .add_transfer_lock(true)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("AddTransferLock", "true"),
            ("ContactType", "registrant"),
            ("DomainName", "example.com"),
            ("InstanceId", "S20178S01HX25321"),
            ("Lang", "en"),
            ("RegistrantProfileId", "3600000"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: SaveSingleTaskForUpdatingContactInfoReply = assert_reads(
        &[
            (
                "JSON",
                r#"{"TaskNo": "5d2f9c1e-7b3a-4e86-9f01-a1b2c3d4e5f6", "RequestId": "B1C2D3E4-F5A6-4B7C-8D9E-0F1A2B3C4D5E"}
"#,
            ),
            (
                "XML",
                r#"<SaveSingleTaskForUpdatingContactInfoResponse>
    <TaskNo>5d2f9c1e-7b3a-4e86-9f01-a1b2c3d4e5f6</TaskNo>
    <RequestId>B1C2D3E4-F5A6-4B7C-8D9E-0F1A2B3C4D5E</RequestId>
</SaveSingleTaskForUpdatingContactInfoResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.task_no, "5d2f9c1e-7b3a-4e86-9f01-a1b2c3d4e5f6");
}
