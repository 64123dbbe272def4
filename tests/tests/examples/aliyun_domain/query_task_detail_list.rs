// @generated from spec/aliyun-domain/actions/QueryTaskDetailList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A renewal that has succeeded.
///
/// From the vendor's page.
#[test]
fn a_renewal_that_has_succeeded() {
    let request = QueryTaskDetailList::new(1, 1, "75addb07-28a3-450e-b5ec-9f98b9d07ea3");
    assert_sends(
        &request,
        &[
            ("PageNum", "1"),
            ("PageSize", "1"),
            ("TaskNo", "75addb07-28a3-450e-b5ec-9f98b9d07ea3"),
        ],
    );
    let reply: QueryTaskDetailListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "Data": {
    "TaskDetail": [
      {
        "CreateTime": "2018-01-25 20:46:57",
        "DomainName": "test.com",
        "ErrorMsg": "The operation is successful.",
        "InstanceId": "S20179H1BBI9test",
        "TaskDetailNo": "75addb07-28a3-450e-b5ec-test",
        "TaskNo": "60d6e201-8ee5-47ab-8fdc-test",
        "TaskStatus": "EXECUTE_SUCCESS",
        "TaskStatusCode": 2,
        "TaskType": "ORDER_RENEW",
        "TryCount": 0,
        "UpdateTime": "2018-01-25 20:47:01"
      }
    ]
  },
  "PageSize": 2,
  "RequestId": "6A2320E4-D870-49C9-A6DC-test",
  "TotalItemNum": 1,
  "TotalPageNum": 1
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskDetailListResponse>
    <Data>
        <TaskDetail>
            <TryCount>0</TryCount>
            <TaskDetailNo>75addb07-28a3-450e-b5ec-test</TaskDetailNo>
            <TaskNo>60d6e201-8ee5-47ab-8fdc-test</TaskNo>
            <CreateTime>2018-01-25 20:46:57</CreateTime>
            <InstanceId>S20179H1BBI9test</InstanceId>
            <UpdateTime>2018-01-25 20:47:01</UpdateTime>
            <TaskStatus>EXECUTE_SUCCESS</TaskStatus>
            <DomainName>test.com</DomainName>
            <TaskStatusCode>2</TaskStatusCode>
            <ErrorMsg>The operation is successful.</ErrorMsg>
            <TaskType>ORDER_RENEW</TaskType>
        </TaskDetail>
    </Data>
    <TotalItemNum>1</TotalItemNum>
    <PageSize>2</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>6A2320E4-D870-49C9-A6DC-test</RequestId>
    <TotalPageNum>1</TotalPageNum>
</QueryTaskDetailListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].create_time, "2018-01-25 20:46:57");
    assert_shown(&reply.data[0].domain_name, "test.com");
    assert_shown(&reply.data[0].error_msg, "The operation is successful.");
    assert_shown(&reply.data[0].instance_id, "S20179H1BBI9test");
    assert_shown(&reply.data[0].task_detail_no, "75addb07-28a3-450e-b5ec-test");
    assert_shown(&reply.data[0].task_no, "60d6e201-8ee5-47ab-8fdc-test");
    assert_shown(&reply.data[0].task_status, "EXECUTE_SUCCESS");
    assert_shown(&reply.data[0].task_status_code, "2");
    assert_shown(&reply.data[0].task_type, "ORDER_RENEW");
    assert_shown(&reply.data[0].try_count, "0");
    assert_shown(&reply.data[0].update_time, "2018-01-25 20:47:01");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.total_item_num, "1");
    assert_shown(&reply.total_page_num, "1");
}

/// The same with the numbers of the JSON sample.
///
/// From the vendor's page.
#[test]
fn the_same_with_the_numbers_of_the_json_sample() {
    let reply: QueryTaskDetailListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "Data": {
    "TaskDetail": [
      {
        "CreateTime": "2018-01-25 20:46:57",
        "DomainName": "test.com",
        "ErrorMsg": "The operation is successful.",
        "InstanceId": "S20179H1BBI9test",
        "TaskDetailNo": "d2402d834c9e4db880d375173e786738",
        "TaskNo": "75addb07-28a3-450e-b5ec-test",
        "TaskStatus": "EXECUTE_SUCCESS",
        "TaskStatusCode": 2,
        "TaskType": "ORDER_RENEW",
        "TryCount": 0,
        "UpdateTime": "2018-01-25 20:47:01"
      }
    ]
  },
  "PageSize": 2,
  "RequestId": "A0D9EC32-E365-414F-A9B4-test",
  "TotalItemNum": 1,
  "TotalPageNum": 1
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskDetailListResponse>
    <Data>
        <TaskDetail>
            <TryCount>0</TryCount>
            <TaskDetailNo>d2402d834c9e4db880d375173e786738</TaskDetailNo>
            <TaskNo>75addb07-28a3-450e-b5ec-test</TaskNo>
            <CreateTime>2018-01-25 20:46:57</CreateTime>
            <InstanceId>S20179H1BBI9test</InstanceId>
            <UpdateTime>2018-01-25 20:47:01</UpdateTime>
            <TaskStatus>EXECUTE_SUCCESS</TaskStatus>
            <DomainName>test.com</DomainName>
            <TaskStatusCode>2</TaskStatusCode>
            <ErrorMsg>The operation is successful.</ErrorMsg>
            <TaskType>ORDER_RENEW</TaskType>
        </TaskDetail>
    </Data>
    <TotalItemNum>1</TotalItemNum>
    <PageSize>2</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>A0D9EC32-E365-414F-A9B4-test</RequestId>
    <TotalPageNum>1</TotalPageNum>
</QueryTaskDetailListResponse>
"#,
            ),
            (
                "The reference prints camelCase, and a bare array in place of the wrapped list.",
                r#"{
  "currentPageNum": 1,
  "data": [
    {
      "createTime": "2018-01-25 20:46:57",
      "domainName": "test.com",
      "errorMsg": "The operation is successful.",
      "instanceId": "S20179H1BBI9test",
      "taskDetailNo": "d2402d834c9e4db880d375173e786738",
      "taskNo": "75addb07-28a3-450e-b5ec-test",
      "taskStatus": "EXECUTE_SUCCESS",
      "taskStatusCode": 2,
      "taskType": "ORDER_RENEW",
      "tryCount": 0,
      "updateTime": "2018-01-25 20:47:01"
    }
  ],
  "pageSize": 2,
  "requestId": "A0D9EC32-E365-414F-A9B4-test",
  "totalItemNum": 1,
  "totalPageNum": 1
}
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].create_time, "2018-01-25 20:46:57");
    assert_shown(&reply.data[0].domain_name, "test.com");
    assert_shown(&reply.data[0].error_msg, "The operation is successful.");
    assert_shown(&reply.data[0].instance_id, "S20179H1BBI9test");
    assert_shown(&reply.data[0].task_detail_no, "d2402d834c9e4db880d375173e786738");
    assert_shown(&reply.data[0].task_no, "75addb07-28a3-450e-b5ec-test");
    assert_shown(&reply.data[0].task_status, "EXECUTE_SUCCESS");
    assert_shown(&reply.data[0].task_status_code, "2");
    assert_shown(&reply.data[0].task_type, "ORDER_RENEW");
    assert_shown(&reply.data[0].try_count, "0");
    assert_shown(&reply.data[0].update_time, "2018-01-25 20:47:01");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.total_item_num, "1");
    assert_shown(&reply.total_page_num, "1");
}

/// Two failed parts, with every field.
///
/// Made by hand.
#[test]
fn two_failed_parts_with_every_field() {
    let request = QueryTaskDetailList::new(2, 2, "75addb07-28a3-450e-b5ec-test")
        .task_status(TaskDetailStatusCode::Failed)
        .domain_name("example.com")
        .instance_id("S20179H1BBI9test")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("DomainName", "example.com"),
            ("InstanceId", "S20179H1BBI9test"),
            ("Lang", "en"),
            ("PageNum", "2"),
            ("PageSize", "2"),
            ("TaskNo", "75addb07-28a3-450e-b5ec-test"),
            ("TaskStatus", "3"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryTaskDetailListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "3F6A1B2C-4D5E-4F60-8A7B-9C0D1E2F3A4B",
  "TotalItemNum": 6,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 2,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TaskDetail": [
      {
        "TaskDetailNo": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "TaskNo": "75addb07-28a3-450e-b5ec-test",
        "TaskType": "ORDER_ACTIVATE",
        "TaskTypeDescription": "Registration",
        "DomainName": "example.com",
        "InstanceId": "S20179H1BBI9test",
        "TaskStatus": "EXECUTE_FAILURE",
        "TaskStatusCode": 3,
        "TaskResult": "none",
        "ErrorMsg": "The domain name is taken.",
        "FailReason": "Taken",
        "TryCount": 2,
        "CreateTime": "2018-01-25 20:46:57",
        "UpdateTime": "2018-01-25 20:50:12"
      },
      {
        "TaskDetailNo": "1a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "TaskNo": "75addb07-28a3-450e-b5ec-test",
        "DomainName": "example.net",
        "TaskStatus": "EXECUTE_FAILURE",
        "TaskStatusCode": 3
      }
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskDetailListResponse>
    <RequestId>3F6A1B2C-4D5E-4F60-8A7B-9C0D1E2F3A4B</RequestId>
    <TotalItemNum>6</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>3</TotalPageNum>
    <PageSize>2</PageSize>
    <PrePage>true</PrePage>
    <NextPage>true</NextPage>
    <Data>
        <TaskDetail>
            <TaskDetailNo>0a1b2c3d4e5f60718293a4b5c6d7e8f9</TaskDetailNo>
            <TaskNo>75addb07-28a3-450e-b5ec-test</TaskNo>
            <TaskType>ORDER_ACTIVATE</TaskType>
            <TaskTypeDescription>Registration</TaskTypeDescription>
            <DomainName>example.com</DomainName>
            <InstanceId>S20179H1BBI9test</InstanceId>
            <TaskStatus>EXECUTE_FAILURE</TaskStatus>
            <TaskStatusCode>3</TaskStatusCode>
            <TaskResult>none</TaskResult>
            <ErrorMsg>The domain name is taken.</ErrorMsg>
            <FailReason>Taken</FailReason>
            <TryCount>2</TryCount>
            <CreateTime>2018-01-25 20:46:57</CreateTime>
            <UpdateTime>2018-01-25 20:50:12</UpdateTime>
        </TaskDetail>
        <TaskDetail>
            <TaskDetailNo>1a1b2c3d4e5f60718293a4b5c6d7e8f9</TaskDetailNo>
            <TaskNo>75addb07-28a3-450e-b5ec-test</TaskNo>
            <DomainName>example.net</DomainName>
            <TaskStatus>EXECUTE_FAILURE</TaskStatus>
            <TaskStatusCode>3</TaskStatusCode>
        </TaskDetail>
    </Data>
</QueryTaskDetailListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.total_item_num, "6");
    assert_shown(&reply.current_page_num, "2");
    assert_shown(&reply.total_page_num, "3");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.pre_page, "true");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.data[0].task_detail_no, "0a1b2c3d4e5f60718293a4b5c6d7e8f9");
    assert_shown(&reply.data[0].task_no, "75addb07-28a3-450e-b5ec-test");
    assert_shown(&reply.data[0].task_type, "ORDER_ACTIVATE");
    assert_shown(&reply.data[0].task_type_description, "Registration");
    assert_shown(&reply.data[0].domain_name, "example.com");
    assert_shown(&reply.data[0].instance_id, "S20179H1BBI9test");
    assert_shown(&reply.data[0].task_status, "EXECUTE_FAILURE");
    assert_shown(&reply.data[0].task_status_code, "3");
    assert_shown(&reply.data[0].task_result, "none");
    assert_shown(&reply.data[0].error_msg, "The domain name is taken.");
    assert_shown(&reply.data[0].fail_reason, "Taken");
    assert_shown(&reply.data[0].try_count, "2");
    assert_shown(&reply.data[0].create_time, "2018-01-25 20:46:57");
    assert_shown(&reply.data[0].update_time, "2018-01-25 20:50:12");
    assert_shown(&reply.data[1].task_detail_no, "1a1b2c3d4e5f60718293a4b5c6d7e8f9");
    assert_shown(&reply.data[1].task_no, "75addb07-28a3-450e-b5ec-test");
    assert_shown(&reply.data[1].domain_name, "example.net");
    assert_shown(&reply.data[1].task_status, "EXECUTE_FAILURE");
    assert_shown(&reply.data[1].task_status_code, "3");
}
