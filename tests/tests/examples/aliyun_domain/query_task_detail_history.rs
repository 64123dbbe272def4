// @generated from spec/aliyun-domain/actions/QueryTaskDetailHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A task without parts.
///
/// From the vendor's page.
#[test]
fn a_task_without_parts() {
    let request = QueryTaskDetailHistory::new(1, "75addb07-28a3-450e-b5ec-test");
    assert_sends(
        &request,
        &[("PageSize", "1"), ("TaskNo", "75addb07-28a3-450e-b5ec-test")],
    );
    let reply: QueryTaskDetailHistoryReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageCursor": {},
  "NextPageCursor": {},
  "Objects": [],
  "PageSize": 2,
  "PrePageCursor": {},
  "RequestId": "CCE5DABB-48DF-403C-A7A1-A8F8B4F530CA"
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskDetailHistoryResponse>
    <PageSize>2</PageSize>
    <RequestId>548CAE74-88F8-402F-8C12-97E747389C51</RequestId>
</QueryTaskDetailHistoryResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "currentPageCursor": {},
  "nextPageCursor": {},
  "objects": [],
  "pageSize": 2,
  "prePageCursor": {},
  "requestId": "CCE5DABB-48DF-403C-A7A1-A8F8B4F530CA"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.page_size, "2");
}

/// A page in the middle, with every field.
///
/// Made by hand.
#[test]
fn a_page_in_the_middle_with_every_field() {
    let request = QueryTaskDetailHistory::new(1, "75addb07-28a3-450e-b5ec-test")
        .task_status(TaskDetailStatusCode::Failed)
        .domain_name("example.com")
        .domain_name_cursor("example.com")
        .task_detail_no_cursor("d2402d834c9e4db880d375173e786738")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("DomainNameCursor", "example.com"),
            ("Lang", "en"),
            ("PageSize", "1"),
            ("TaskDetailNoCursor", "d2402d834c9e4db880d375173e786738"),
            ("TaskNo", "75addb07-28a3-450e-b5ec-test"),
            ("TaskStatus", "3"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryTaskDetailHistoryReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "5E0D3C2B-1A09-4F8E-9D7C-6B5A49382716",
  "PageSize": 1,
  "CurrentPageCursor": {
    "TaskDetailNo": "d2402d834c9e4db880d375173e786738",
    "TaskNo": "75addb07-28a3-450e-b5ec-test",
    "TaskType": "UPDATE_ADMIN_CONTACT",
    "TaskTypeDescription": "Change of the administrative contact",
    "DomainName": "example.com",
    "InstanceId": "S20179H1BBI9test",
    "TaskStatus": "EXECUTE_FAILURE",
    "TaskStatusCode": 3,
    "ErrorMsg": "The registry has refused it.",
    "TryCount": 3,
    "CreateTime": "2018-01-25 20:46:57",
    "UpdateTime": "2018-01-25 20:47:01"
  },
  "NextPageCursor": {
    "TaskDetailNo": "e3402d834c9e4db880d375173e786738",
    "DomainName": "example.net"
  },
  "PrePageCursor": {
    "TaskDetailNo": "c1402d834c9e4db880d375173e786738",
    "DomainName": "example.org"
  },
  "Objects": [
    {
      "TaskDetailNo": "d2402d834c9e4db880d375173e786738",
      "TaskNo": "75addb07-28a3-450e-b5ec-test",
      "TaskType": "UPDATE_ADMIN_CONTACT",
      "TaskTypeDescription": "Change of the administrative contact",
      "DomainName": "example.com",
      "InstanceId": "S20179H1BBI9test",
      "TaskStatus": "EXECUTE_FAILURE",
      "TaskStatusCode": 3,
      "ErrorMsg": "The registry has refused it.",
      "TryCount": 3,
      "CreateTime": "2018-01-25 20:46:57",
      "UpdateTime": "2018-01-25 20:47:01"
    }
  ]
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskDetailHistoryResponse>
    <RequestId>5E0D3C2B-1A09-4F8E-9D7C-6B5A49382716</RequestId>
    <PageSize>1</PageSize>
    <CurrentPageCursor>
        <TaskDetailNo>d2402d834c9e4db880d375173e786738</TaskDetailNo>
        <TaskNo>75addb07-28a3-450e-b5ec-test</TaskNo>
        <TaskType>UPDATE_ADMIN_CONTACT</TaskType>
        <TaskTypeDescription>Change of the administrative contact</TaskTypeDescription>
        <DomainName>example.com</DomainName>
        <InstanceId>S20179H1BBI9test</InstanceId>
        <TaskStatus>EXECUTE_FAILURE</TaskStatus>
        <TaskStatusCode>3</TaskStatusCode>
        <ErrorMsg>The registry has refused it.</ErrorMsg>
        <TryCount>3</TryCount>
        <CreateTime>2018-01-25 20:46:57</CreateTime>
        <UpdateTime>2018-01-25 20:47:01</UpdateTime>
    </CurrentPageCursor>
    <NextPageCursor>
        <TaskDetailNo>e3402d834c9e4db880d375173e786738</TaskDetailNo>
        <DomainName>example.net</DomainName>
    </NextPageCursor>
    <PrePageCursor>
        <TaskDetailNo>c1402d834c9e4db880d375173e786738</TaskDetailNo>
        <DomainName>example.org</DomainName>
    </PrePageCursor>
    <Objects>
        <TaskDetailHistory>
            <TaskDetailNo>d2402d834c9e4db880d375173e786738</TaskDetailNo>
            <TaskNo>75addb07-28a3-450e-b5ec-test</TaskNo>
            <TaskType>UPDATE_ADMIN_CONTACT</TaskType>
            <TaskTypeDescription>Change of the administrative contact</TaskTypeDescription>
            <DomainName>example.com</DomainName>
            <InstanceId>S20179H1BBI9test</InstanceId>
            <TaskStatus>EXECUTE_FAILURE</TaskStatus>
            <TaskStatusCode>3</TaskStatusCode>
            <ErrorMsg>The registry has refused it.</ErrorMsg>
            <TryCount>3</TryCount>
            <CreateTime>2018-01-25 20:46:57</CreateTime>
            <UpdateTime>2018-01-25 20:47:01</UpdateTime>
        </TaskDetailHistory>
    </Objects>
</QueryTaskDetailHistoryResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.page_size, "1");
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_detail_no,
        "d2402d834c9e4db880d375173e786738",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_no,
        "75addb07-28a3-450e-b5ec-test",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_type,
        "UPDATE_ADMIN_CONTACT",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_type_description,
        "Change of the administrative contact",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().domain_name,
        "example.com",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().instance_id,
        "S20179H1BBI9test",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_status,
        "EXECUTE_FAILURE",
    );
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_status_code, "3");
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().error_msg,
        "The registry has refused it.",
    );
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().try_count, "3");
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().create_time,
        "2018-01-25 20:46:57",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().update_time,
        "2018-01-25 20:47:01",
    );
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().task_detail_no,
        "e3402d834c9e4db880d375173e786738",
    );
    assert_shown(&reply.next_page_cursor.as_ref().unwrap().domain_name, "example.net");
    assert_shown(
        &reply.pre_page_cursor.as_ref().unwrap().task_detail_no,
        "c1402d834c9e4db880d375173e786738",
    );
    assert_shown(&reply.pre_page_cursor.as_ref().unwrap().domain_name, "example.org");
    assert_shown(&reply.objects[0].task_detail_no, "d2402d834c9e4db880d375173e786738");
    assert_shown(&reply.objects[0].task_no, "75addb07-28a3-450e-b5ec-test");
    assert_shown(&reply.objects[0].task_type, "UPDATE_ADMIN_CONTACT");
    assert_shown(
        &reply.objects[0].task_type_description,
        "Change of the administrative contact",
    );
    assert_shown(&reply.objects[0].domain_name, "example.com");
    assert_shown(&reply.objects[0].instance_id, "S20179H1BBI9test");
    assert_shown(&reply.objects[0].task_status, "EXECUTE_FAILURE");
    assert_shown(&reply.objects[0].task_status_code, "3");
    assert_shown(&reply.objects[0].error_msg, "The registry has refused it.");
    assert_shown(&reply.objects[0].try_count, "3");
    assert_shown(&reply.objects[0].create_time, "2018-01-25 20:46:57");
    assert_shown(&reply.objects[0].update_time, "2018-01-25 20:47:01");
}
