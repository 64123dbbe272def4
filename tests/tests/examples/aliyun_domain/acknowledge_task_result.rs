// @generated from spec/aliyun-domain/actions/AcknowledgeTaskResult.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// Marks one part.
///
/// From the vendor's page.
#[test]
fn marks_one_part() {
    let request = AcknowledgeTaskResult::new(["2659c29493e94416b297a7691340ccc4"]);
    assert_sends(&request, &[("TaskDetailNo.1", "2659c29493e94416b297a7691340ccc4")]);
    let reply: AcknowledgeTaskResultReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "RequestId":"270F04F2-6086-4B54-A86B-A1956F231CEC",
    "Result":2
}
"#,
            ),
            (
                "XML",
                r#"<AcknowledgeTaskResultResponse>
  <Result>2</Result>
  <RequestId>25DE4410-3E4D-493E-A5E2-927DB738CCEB</RequestId>
</AcknowledgeTaskResultResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.result, "2");
}

/// Marks two parts.
///
/// Made by hand.
#[test]
fn marks_two_parts() {
    let request = AcknowledgeTaskResult::new([
            "2659c29493e94416b297a7691340ccc4",
            "15fee9d10d514bada66bd08c5723c583",
        ])
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Lang", "en"),
            ("TaskDetailNo.1", "2659c29493e94416b297a7691340ccc4"),
            ("TaskDetailNo.2", "15fee9d10d514bada66bd08c5723c583"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: AcknowledgeTaskResultReply = assert_reads(
        &[
            (
                "JSON",
                r#"{"RequestId": "6B5A4938-2716-4F0E-9D8C-7B6A59483726", "Result": 2}
"#,
            ),
            (
                "XML",
                r#"<AcknowledgeTaskResultResponse>
    <RequestId>6B5A4938-2716-4F0E-9D8C-7B6A59483726</RequestId>
    <Result>2</Result>
</AcknowledgeTaskResultResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.result, "2");
}

/// The numbers are missing.
///
/// From the vendor's page.
#[test]
fn the_numbers_are_missing() {
    assert_refused::<
        AliyunDomain,
    >(
        "AcknowledgeTaskResult",
        400,
        "MissingTaskDetailNo",
        &[
            (
                "JSON",
                r#"{
    "Code":"MissingTaskDetailNo",
    "HostId":"domain.aliyuncs.com",
    "Message": "TaskDetailNo is mandatory for this action.",
    "Recommend":"https://error-center.aliyun.com/status/search?Keyword=MissingTaskDetailNo&source=PopGw",
    "RequestId":"37FCCA3D-5BD7-436D-A1EC-3F2E08F0E71E"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>3A598F91-51B9-4027-B516-BB2BE3E3352D</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>MissingTaskDetailNo</Code>
  <Message>TaskDetailNo is mandatory for this action.</Message>
  <Recommend><![CDATA[https://error-center.aliyun.com/status/search?Keyword=MissingTaskDetailNo&source=PopGw]]></Recommend>
</Error>
"#,
            ),
        ],
    );
}
