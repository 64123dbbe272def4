// @generated from spec/aliyun-domain/actions/PollTaskResult.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A change of DNS servers that has succeeded.
///
/// From the vendor's page.
#[test]
fn a_change_of_dns_servers_that_has_succeeded() {
    let request = PollTaskResult::new(1, 20)
        .task_no("75addb07-28a3-450e-b5ec-test")
        .task_result_status(TaskResultStatus::Succeeded)
        .domain_name("test.com")
        .instance_id("S20181T0WLI85212");
    assert_sends(
        &request,
        &[
            ("DomainName", "test.com"),
            ("InstanceId", "S20181T0WLI85212"),
            ("PageNum", "1"),
            ("PageSize", "20"),
            ("TaskNo", "75addb07-28a3-450e-b5ec-test"),
            ("TaskResultStatus", "2"),
        ],
    );
    let reply: PollTaskResultReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
    "CurrentPageNum":1,
    "Data":{
        "TaskDetail":[{
            "CreateTime":"2018-03-26 15:08:20",
            "DomainName":"test.com",
            "ErrorMsg":"The operation is successful.",
            "InstanceId":"S201817141000000",
            "TaskDetailNo":"15fee9d10d514bada66bd08c5723c583",
            "TaskNo":"b95bc334-f7d8-4f39-8a62-4c4302a243d8",
            "TaskStatus":"EXECUTE_SUCCESS",
            "TaskStatusCode":2,
            "TaskType":"CHG_DNS",
            "TaskTypeDescription":"DNS Modification",
            "TryCount":0,
            "UpdateTime":"2018-03-26 15:22:18"
        }]
    },
    "PageSize":1,
    "RequestId":"E879DC07-38EE-4408-9F33-73B30CD965CD",
    "TotalItemNum":10,
    "TotalPageNum":10
}
"#,
            ),
            (
                "XML",
                r#"<PollTaskResultResponse>
  <Data>
    <TaskDetail>
      <TryCount>0</TryCount>
      <TaskDetailNo>15fee9d10d514bada66bd08c5723c583</TaskDetailNo>
      <TaskNo>b95bc334-f7d8-4f39-8a62-4c4302a243d8</TaskNo>
      <CreateTime>2018-03-26 15:08:20</CreateTime>
      <InstanceId>S201817141000000</InstanceId>
      <UpdateTime>2018-03-26 15:22:18</UpdateTime>
      <TaskStatus>EXECUTE_SUCCESS</TaskStatus>
      <DomainName>test.com</DomainName>
      <TaskTypeDescription>DNS Modification</TaskTypeDescription>
      <TaskStatusCode>2</TaskStatusCode>
      <ErrorMsg>The operation is successful.</ErrorMsg>
      <TaskType>CHG_DNS</TaskType>
    </TaskDetail>
  </Data>
  <TotalItemNum>10</TotalItemNum>
  <PageSize>1</PageSize>
  <CurrentPageNum>1</CurrentPageNum>
  <RequestId>C2CB6161-7971-4EB6-BC16-92A2BA3816D9</RequestId>
  <TotalPageNum>10</TotalPageNum>
</PollTaskResultResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].create_time, "2018-03-26 15:08:20");
    assert_shown(&reply.data[0].domain_name, "test.com");
    assert_shown(&reply.data[0].error_msg, "The operation is successful.");
    assert_shown(&reply.data[0].instance_id, "S201817141000000");
    assert_shown(&reply.data[0].task_detail_no, "15fee9d10d514bada66bd08c5723c583");
    assert_shown(&reply.data[0].task_no, "b95bc334-f7d8-4f39-8a62-4c4302a243d8");
    assert_shown(&reply.data[0].task_status, "EXECUTE_SUCCESS");
    assert_shown(&reply.data[0].task_status_code, "2");
    assert_shown(&reply.data[0].task_type, "CHG_DNS");
    assert_shown(&reply.data[0].task_type_description, "DNS Modification");
    assert_shown(&reply.data[0].try_count, "0");
    assert_shown(&reply.data[0].update_time, "2018-03-26 15:22:18");
    assert_shown(&reply.page_size, "1");
    assert_shown(&reply.total_item_num, "10");
    assert_shown(&reply.total_page_num, "10");
}

/// A failed part, with every field.
///
/// Made by hand.
#[test]
fn a_failed_part_with_every_field() {
    let request = PollTaskResult::new(2, 1)
        .task_result_status(TaskResultStatus::Failed)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("Lang", "en"),
            ("PageNum", "2"),
            ("PageSize", "1"),
            ("TaskResultStatus", "3"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: PollTaskResultReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "9A8B7C6D-5E4F-4321-8765-43210FEDCBA9",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TaskDetail": [
      {
        "TaskDetailNo": "26fee9d10d514bada66bd08c5723c583",
        "TaskNo": "c06bc334-f7d8-4f39-8a62-4c4302a243d8",
        "TaskType": "SET_TRANSFER_PROHIBITED",
        "TaskTypeDescription": "Transfer lock",
        "DomainName": "example.com",
        "InstanceId": "S20181T0WLI85212",
        "TaskStatus": "EXECUTE_FAILURE",
        "TaskStatusCode": 3,
        "TaskResult": "none",
        "ErrorMsg": "The registry has refused it.",
        "TryCount": 5,
        "CreateTime": "2018-03-26 15:08:20",
        "UpdateTime": "2018-03-26 15:22:18"
      }
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<PollTaskResultResponse>
    <RequestId>9A8B7C6D-5E4F-4321-8765-43210FEDCBA9</RequestId>
    <TotalItemNum>3</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>3</TotalPageNum>
    <PageSize>1</PageSize>
    <PrePage>true</PrePage>
    <NextPage>true</NextPage>
    <Data>
        <TaskDetail>
            <TaskDetailNo>26fee9d10d514bada66bd08c5723c583</TaskDetailNo>
            <TaskNo>c06bc334-f7d8-4f39-8a62-4c4302a243d8</TaskNo>
            <TaskType>SET_TRANSFER_PROHIBITED</TaskType>
            <TaskTypeDescription>Transfer lock</TaskTypeDescription>
            <DomainName>example.com</DomainName>
            <InstanceId>S20181T0WLI85212</InstanceId>
            <TaskStatus>EXECUTE_FAILURE</TaskStatus>
            <TaskStatusCode>3</TaskStatusCode>
            <TaskResult>none</TaskResult>
            <ErrorMsg>The registry has refused it.</ErrorMsg>
            <TryCount>5</TryCount>
            <CreateTime>2018-03-26 15:08:20</CreateTime>
            <UpdateTime>2018-03-26 15:22:18</UpdateTime>
        </TaskDetail>
    </Data>
</PollTaskResultResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.total_item_num, "3");
    assert_shown(&reply.current_page_num, "2");
    assert_shown(&reply.total_page_num, "3");
    assert_shown(&reply.page_size, "1");
    assert_shown(&reply.pre_page, "true");
    assert_shown(&reply.next_page, "true");
    assert_shown(&reply.data[0].task_detail_no, "26fee9d10d514bada66bd08c5723c583");
    assert_shown(&reply.data[0].task_no, "c06bc334-f7d8-4f39-8a62-4c4302a243d8");
    assert_shown(&reply.data[0].task_type, "SET_TRANSFER_PROHIBITED");
    assert_shown(&reply.data[0].task_type_description, "Transfer lock");
    assert_shown(&reply.data[0].domain_name, "example.com");
    assert_shown(&reply.data[0].instance_id, "S20181T0WLI85212");
    assert_shown(&reply.data[0].task_status, "EXECUTE_FAILURE");
    assert_shown(&reply.data[0].task_status_code, "3");
    assert_shown(&reply.data[0].task_result, "none");
    assert_shown(&reply.data[0].error_msg, "The registry has refused it.");
    assert_shown(&reply.data[0].try_count, "5");
    assert_shown(&reply.data[0].create_time, "2018-03-26 15:08:20");
    assert_shown(&reply.data[0].update_time, "2018-03-26 15:22:18");
}

/// The page size is missing.
///
/// From the vendor's page.
#[test]
fn the_page_size_is_missing() {
    assert_refused::<
        AliyunDomain,
    >(
        "PollTaskResult",
        400,
        "MissingPageSize",
        &[
            (
                "JSON",
                r#"{
    "Code":"MissingPageSize",
    "HostId":"domain.aliyuncs.com",
    "Message":"PageSize is mandatory for this action.",
    "Recommend":"https://error-center.aliyun.com/status/search?Keyword=MissingPageSize&source=PopGw",
    "RequestId":"85A308D1-F383-4552-B9E7-8D312218D434"
}
"#,
            ),
            (
                "XML",
                r#"<Error>
  <RequestId>3D864CDF-026E-45FE-99C8-B31D0E6A775A</RequestId>
  <HostId>domain.aliyuncs.com</HostId>
  <Code>MissingPageSize</Code>
  <Message>PageSize is mandatory for this action.</Message>
  <Recommend><![CDATA[https://error-center.aliyun.com/status/search?Keyword=MissingPageSize&source=PopGw]]></Recommend>
</Error>
"#,
            ),
        ],
    );
}
