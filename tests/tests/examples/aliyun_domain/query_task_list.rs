// @generated from spec/aliyun-domain/actions/QueryTaskList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// A page of two tasks.
///
/// From the vendor's page.
#[test]
fn a_page_of_two_tasks() {
    let request = QueryTaskList::new(1, 2);
    assert_sends(&request, &[("PageNum", "1"), ("PageSize", "2")]);
    let reply: QueryTaskListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageNum": 1,
  "Data": {
    "TaskInfo": [
      {
        "Clientip": "127.0.0.1",
        "CreateTime": "Dec 26,2017 11:00:54",
        "TaskNo": "8b1cd755-4928-4b02-adee-e5d41d7b1939",
        "TaskNum": 1,
        "TaskStatus": "COMPLETE",
        "TaskType": "CREATE_DNSHOST"
      },
      {
        "Clientip": "127.0.0.1",
        "CreateTime": "Dec 26,2017 11:00:54",
        "TaskNo": "b0069db5-db21-4e57-842a-260c370a37e2",
        "TaskNum": 2,
        "TaskStatus": "COMPLETE",
        "TaskType": "CHG_DNS"
      }
    ]
  },
  "PageSize": 2,
  "RequestId": "85C735DC-872F-423B-A728-C20C2924D3C6",
  "TotalItemNum": 43,
  "TotalPageNum": 22
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskListResponse>
    <Data>
        <TaskInfo>
            <Clientip>127.0.0.1</Clientip>
            <TaskNo>8b1cd755-4928-4b02-adee-e5d41d7b1939</TaskNo>
            <CreateTime>Dec 26,2017 11:00:54</CreateTime>
            <TaskStatus>COMPLETE</TaskStatus>
            <TaskNum>1</TaskNum>
            <TaskType>CREATE_DNSHOST</TaskType>
        </TaskInfo>
        <TaskInfo>
            <Clientip>127.0.0.1</Clientip>
            <TaskNo>b0069db5-db21-4e57-842a-260c370a37e2</TaskNo>
            <CreateTime>Dec 26,2017 11:00:54</CreateTime>
            <TaskStatus>COMPLETE</TaskStatus>
            <TaskNum>2</TaskNum>
            <TaskType>CHG_DNS</TaskType>
        </TaskInfo>
    </Data>
    <TotalItemNum>43</TotalItemNum>
    <PageSize>2</PageSize>
    <CurrentPageNum>1</CurrentPageNum>
    <RequestId>8D7D294A-8E99-481F-B64C-017EFC793059</RequestId>
    <TotalPageNum>22</TotalPageNum>
</QueryTaskListResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_num, "1");
    assert_shown(&reply.data[0].client_ip, "127.0.0.1");
    assert_shown(&reply.data[0].create_time, "Dec 26,2017 11:00:54");
    assert_shown(&reply.data[0].task_no, "8b1cd755-4928-4b02-adee-e5d41d7b1939");
    assert_shown(&reply.data[0].task_num, "1");
    assert_shown(&reply.data[0].task_status, "COMPLETE");
    assert_shown(&reply.data[0].task_type, "CREATE_DNSHOST");
    assert_shown(&reply.data[1].client_ip, "127.0.0.1");
    assert_shown(&reply.data[1].create_time, "Dec 26,2017 11:00:54");
    assert_shown(&reply.data[1].task_no, "b0069db5-db21-4e57-842a-260c370a37e2");
    assert_shown(&reply.data[1].task_num, "2");
    assert_shown(&reply.data[1].task_status, "COMPLETE");
    assert_shown(&reply.data[1].task_type, "CHG_DNS");
    assert_shown(&reply.page_size, "2");
    assert_shown(&reply.total_item_num, "43");
    assert_shown(&reply.total_page_num, "22");
}

/// A task with every field.
///
/// Made by hand.
#[test]
fn a_task_with_every_field() {
    let request = QueryTaskList::new(2, 1)
        .begin_create_time(registrar_sdk::runtime::Timestamp::from_millis(1514217600000))
        .end_create_time(registrar_sdk::runtime::Timestamp::from_millis(1514304000000))
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("BeginCreateTime", "1514217600000"),
            ("EndCreateTime", "1514304000000"),
            ("Lang", "en"),
            ("PageNum", "2"),
            ("PageSize", "1"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryTaskListReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "2C1F9A70-5D0B-4E9C-9A43-0F6B7C1D2E3F",
  "TotalItemNum": 3,
  "CurrentPageNum": 2,
  "TotalPageNum": 3,
  "PageSize": 1,
  "PrePage": true,
  "NextPage": true,
  "Data": {
    "TaskInfo": [
      {
        "TaskNo": "0d9f3d5e-63d0-4f0b-9f5e-1b7c2a3d4e5f",
        "TaskType": "ORDER_RENEW",
        "TaskTypeDescription": "Renewal",
        "TaskNum": 5,
        "TaskStatus": "EXECUTING",
        "TaskStatusCode": 2,
        "CreateTime": "Dec 26,2017 12:30:00",
        "Clientip": "192.0.2.10",
        "TaskCancelStatus": "INIT",
        "TaskCancelStatusCode": 0,
        "TaskBizType": "DOMAIN",
        "TaskTypeCode": 10,
        "TaskResult": "none"
      }
    ]
  }
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskListResponse>
    <RequestId>2C1F9A70-5D0B-4E9C-9A43-0F6B7C1D2E3F</RequestId>
    <TotalItemNum>3</TotalItemNum>
    <CurrentPageNum>2</CurrentPageNum>
    <TotalPageNum>3</TotalPageNum>
    <PageSize>1</PageSize>
    <PrePage>true</PrePage>
    <NextPage>true</NextPage>
    <Data>
        <TaskInfo>
            <TaskNo>0d9f3d5e-63d0-4f0b-9f5e-1b7c2a3d4e5f</TaskNo>
            <TaskType>ORDER_RENEW</TaskType>
            <TaskTypeDescription>Renewal</TaskTypeDescription>
            <TaskNum>5</TaskNum>
            <TaskStatus>EXECUTING</TaskStatus>
            <TaskStatusCode>2</TaskStatusCode>
            <CreateTime>Dec 26,2017 12:30:00</CreateTime>
            <Clientip>192.0.2.10</Clientip>
            <TaskCancelStatus>INIT</TaskCancelStatus>
            <TaskCancelStatusCode>0</TaskCancelStatusCode>
            <TaskBizType>DOMAIN</TaskBizType>
            <TaskTypeCode>10</TaskTypeCode>
            <TaskResult>none</TaskResult>
        </TaskInfo>
    </Data>
</QueryTaskListResponse>
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
    assert_shown(&reply.data[0].task_no, "0d9f3d5e-63d0-4f0b-9f5e-1b7c2a3d4e5f");
    assert_shown(&reply.data[0].task_type, "ORDER_RENEW");
    assert_shown(&reply.data[0].task_type_description, "Renewal");
    assert_shown(&reply.data[0].task_num, "5");
    assert_shown(&reply.data[0].task_status, "EXECUTING");
    assert_shown(&reply.data[0].task_status_code, "2");
    assert_shown(&reply.data[0].create_time, "Dec 26,2017 12:30:00");
    assert_shown(&reply.data[0].client_ip, "192.0.2.10");
    assert_shown(&reply.data[0].task_cancel_status, "INIT");
    assert_shown(&reply.data[0].task_cancel_status_code, "0");
    assert_shown(&reply.data[0].task_biz_type, "DOMAIN");
    assert_shown(&reply.data[0].task_type_code, "10");
    assert_shown(&reply.data[0].task_result, "none");
}
