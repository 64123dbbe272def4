// @generated from spec/aliyun-domain/actions/QueryTaskInfoHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use registrar_sdk::aliyun_domain::*;
use registrar_sdk_tests::examples::*;

/// The first page of the history.
///
/// From the vendor's page.
#[test]
fn the_first_page_of_the_history() {
    let request = QueryTaskInfoHistory::new(2);
    assert_sends(&request, &[("PageSize", "2")]);
    let reply: QueryTaskInfoHistoryReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "CurrentPageCursor": {
    "Clientip": "127.0.0.1",
    "CreateTime": "2017-11-01 17:22:51",
    "CreateTimeLong": 1509528171000,
    "TaskNo": "aa634d3f-927e-4d17-9d2c-test",
    "TaskNum": 1,
    "TaskStatus": "COMPLETE",
    "TaskStatusCode": 3,
    "TaskType": "CHG_DNS"
  },
  "NextPageCursor": {
    "CreateTime": "2017-10-27 13:07:07",
    "CreateTimeLong": 1509080827000,
    "TaskNo": "8f112aa1-98be-48c3-82f8-test"
  },
  "Objects": [
    {
      "Clientip": "127.0.0.1",
      "CreateTime": "2017-11-01 17:22:51",
      "CreateTimeLong": 1509528171000,
      "TaskNo": "aa634d3f-927e-4d17-9d2c-test",
      "TaskNum": 1,
      "TaskStatus": "COMPLETE",
      "TaskStatusCode": 3,
      "TaskType": "CHG_DNS"
    },
    {
      "Clientip": "127.0.0.1",
      "CreateTime": "2017-11-01 17:19:47",
      "CreateTimeLong": 1509527987000,
      "TaskNo": "f9baa3d5-33b9-4c81-8847-test",
      "TaskNum": 15,
      "TaskStatus": "COMPLETE",
      "TaskStatusCode": 3,
      "TaskType": "CHG_DNS"
    }
  ],
  "PageSize": 2,
  "PrePageCursor": {},
  "RequestId": "6EB5D9B8-AD99-4423-9D02-test"
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskInfoHistoryResponse>
    <Objects>
        <TaskInfoHistory>
            <Clientip>127.0.0.1</Clientip>
            <TaskNo>aa634d3f-927e-4d17-9d2c-test</TaskNo>
            <CreateTime>2017-11-01 17:22:51</CreateTime>
            <TaskStatus>COMPLETE</TaskStatus>
            <TaskNum>1</TaskNum>
            <TaskStatusCode>3</TaskStatusCode>
            <TaskType>CHG_DNS</TaskType>
            <CreateTimeLong>1509528171000</CreateTimeLong>
        </TaskInfoHistory>
        <TaskInfoHistory>
            <Clientip>127.0.0.1</Clientip>
            <TaskNo>f9baa3d5-33b9-4c81-8847-test</TaskNo>
            <CreateTime>2017-11-01 17:19:47</CreateTime>
            <TaskStatus>COMPLETE</TaskStatus>
            <TaskNum>15</TaskNum>
            <TaskStatusCode>3</TaskStatusCode>
            <TaskType>CHG_DNS</TaskType>
            <CreateTimeLong>1509527987000</CreateTimeLong>
        </TaskInfoHistory>
    </Objects>
    <PageSize>2</PageSize>
    <NextPageCursor>
        <TaskNo>8f112aa1-98be-48c3-82f8-test</TaskNo>
        <CreateTime>2017-10-27 13:07:07</CreateTime>
        <CreateTimeLong>1509080827000</CreateTimeLong>
    </NextPageCursor>
    <RequestId>EB3FCCBA-CA1F-4D31-9F34-test</RequestId>
    <CurrentPageCursor>
        <Clientip>127.0.0.1</Clientip>
        <TaskNo>aa634d3f-927e-4d17-9d2c-test</TaskNo>
        <CreateTime>2017-11-01 17:22:51</CreateTime>
        <TaskStatus>COMPLETE</TaskStatus>
        <TaskNum>1</TaskNum>
        <TaskStatusCode>3</TaskStatusCode>
        <TaskType>CHG_DNS</TaskType>
        <CreateTimeLong>1509528171000</CreateTimeLong>
    </CurrentPageCursor>
</QueryTaskInfoHistoryResponse>
"#,
            ),
            (
                "The reference prints camelCase.",
                r#"{
  "currentPageCursor": {
    "clientip": "127.0.0.1",
    "createTime": "2017-11-01 17:22:51",
    "createTimeLong": 1509528171000,
    "taskNo": "aa634d3f-927e-4d17-9d2c-test",
    "taskNum": 1,
    "taskStatus": "COMPLETE",
    "taskStatusCode": 3,
    "taskType": "CHG_DNS"
  },
  "nextPageCursor": {
    "createTime": "2017-10-27 13:07:07",
    "createTimeLong": 1509080827000,
    "taskNo": "8f112aa1-98be-48c3-82f8-test"
  },
  "objects": [
    {
      "clientip": "127.0.0.1",
      "createTime": "2017-11-01 17:22:51",
      "createTimeLong": 1509528171000,
      "taskNo": "aa634d3f-927e-4d17-9d2c-test",
      "taskNum": 1,
      "taskStatus": "COMPLETE",
      "taskStatusCode": 3,
      "taskType": "CHG_DNS"
    },
    {
      "clientip": "127.0.0.1",
      "createTime": "2017-11-01 17:19:47",
      "createTimeLong": 1509527987000,
      "taskNo": "f9baa3d5-33b9-4c81-8847-test",
      "taskNum": 15,
      "taskStatus": "COMPLETE",
      "taskStatusCode": 3,
      "taskType": "CHG_DNS"
    }
  ],
  "pageSize": 2,
  "prePageCursor": {},
  "requestId": "6EB5D9B8-AD99-4423-9D02-test"
}
"#,
            ),
        ],
    );
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().client_ip, "127.0.0.1");
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().create_time,
        "2017-11-01 17:22:51",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().create_time_long,
        "1509528171000",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_no,
        "aa634d3f-927e-4d17-9d2c-test",
    );
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_num, "1");
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_status, "COMPLETE");
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_status_code, "3");
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_type, "CHG_DNS");
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().create_time,
        "2017-10-27 13:07:07",
    );
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().create_time_long,
        "1509080827000",
    );
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().task_no,
        "8f112aa1-98be-48c3-82f8-test",
    );
    assert_shown(&reply.objects[0].client_ip, "127.0.0.1");
    assert_shown(&reply.objects[0].create_time, "2017-11-01 17:22:51");
    assert_shown(&reply.objects[0].create_time_long, "1509528171000");
    assert_shown(&reply.objects[0].task_no, "aa634d3f-927e-4d17-9d2c-test");
    assert_shown(&reply.objects[0].task_num, "1");
    assert_shown(&reply.objects[0].task_status, "COMPLETE");
    assert_shown(&reply.objects[0].task_status_code, "3");
    assert_shown(&reply.objects[0].task_type, "CHG_DNS");
    assert_shown(&reply.objects[1].client_ip, "127.0.0.1");
    assert_shown(&reply.objects[1].create_time, "2017-11-01 17:19:47");
    assert_shown(&reply.objects[1].create_time_long, "1509527987000");
    assert_shown(&reply.objects[1].task_no, "f9baa3d5-33b9-4c81-8847-test");
    assert_shown(&reply.objects[1].task_num, "15");
    assert_shown(&reply.objects[1].task_status, "COMPLETE");
    assert_shown(&reply.objects[1].task_status_code, "3");
    assert_shown(&reply.objects[1].task_type, "CHG_DNS");
    assert_shown(&reply.page_size, "2");
}

/// A page in the middle, with every field.
///
/// Made by hand.
#[test]
fn a_page_in_the_middle_with_every_field() {
    let request = QueryTaskInfoHistory::new(1)
        .begin_create_time(registrar_sdk::runtime::Timestamp::from_millis(1508860800000))
        .end_create_time(registrar_sdk::runtime::Timestamp::from_millis(1509552000000))
        .create_time_cursor(
            registrar_sdk::runtime::Timestamp::from_millis(1509080827000),
        )
        .task_no_cursor("8f112aa1-98be-48c3-82f8-test")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    assert_sends(
        &request,
        &[
            ("BeginCreateTime", "1508860800000"),
            ("CreateTimeCursor", "1509080827000"),
            ("EndCreateTime", "1509552000000"),
            ("Lang", "en"),
            ("PageSize", "1"),
            ("TaskNoCursor", "8f112aa1-98be-48c3-82f8-test"),
            ("UserClientIp", "127.0.0.1"),
        ],
    );
    let reply: QueryTaskInfoHistoryReply = assert_reads(
        &[
            (
                "JSON",
                r#"{
  "RequestId": "7B0E54C1-1E3B-4E0B-8A52-3C4D5E6F7A8B",
  "PageSize": 1,
  "CurrentPageCursor": {
    "TaskNo": "8f112aa1-98be-48c3-82f8-test",
    "TaskType": "DELETE_DOMAIN",
    "TaskTypeDescription": "Deletion",
    "TaskNum": 2,
    "TaskStatus": "COMPLETE",
    "TaskStatusCode": 3,
    "CreateTime": "2017-10-27 13:07:07",
    "CreateTimeLong": 1509080827000,
    "Clientip": "192.0.2.10"
  },
  "NextPageCursor": {
    "TaskNo": "1c9e4f6a-0b7d-4a55-9e1d-test",
    "CreateTime": "2017-10-26 09:00:00",
    "CreateTimeLong": 1508979600000
  },
  "PrePageCursor": {
    "TaskNo": "f9baa3d5-33b9-4c81-8847-test",
    "CreateTime": "2017-11-01 17:19:47",
    "CreateTimeLong": 1509527987000
  },
  "Objects": [
    {
      "TaskNo": "8f112aa1-98be-48c3-82f8-test",
      "TaskType": "DELETE_DOMAIN",
      "TaskTypeDescription": "Deletion",
      "TaskNum": 2,
      "TaskStatus": "COMPLETE",
      "TaskStatusCode": 3,
      "CreateTime": "2017-10-27 13:07:07",
      "CreateTimeLong": 1509080827000,
      "Clientip": "192.0.2.10"
    }
  ]
}
"#,
            ),
            (
                "XML",
                r#"<QueryTaskInfoHistoryResponse>
    <RequestId>7B0E54C1-1E3B-4E0B-8A52-3C4D5E6F7A8B</RequestId>
    <PageSize>1</PageSize>
    <CurrentPageCursor>
        <TaskNo>8f112aa1-98be-48c3-82f8-test</TaskNo>
        <TaskType>DELETE_DOMAIN</TaskType>
        <TaskTypeDescription>Deletion</TaskTypeDescription>
        <TaskNum>2</TaskNum>
        <TaskStatus>COMPLETE</TaskStatus>
        <TaskStatusCode>3</TaskStatusCode>
        <CreateTime>2017-10-27 13:07:07</CreateTime>
        <CreateTimeLong>1509080827000</CreateTimeLong>
        <Clientip>192.0.2.10</Clientip>
    </CurrentPageCursor>
    <NextPageCursor>
        <TaskNo>1c9e4f6a-0b7d-4a55-9e1d-test</TaskNo>
        <CreateTime>2017-10-26 09:00:00</CreateTime>
        <CreateTimeLong>1508979600000</CreateTimeLong>
    </NextPageCursor>
    <PrePageCursor>
        <TaskNo>f9baa3d5-33b9-4c81-8847-test</TaskNo>
        <CreateTime>2017-11-01 17:19:47</CreateTime>
        <CreateTimeLong>1509527987000</CreateTimeLong>
    </PrePageCursor>
    <Objects>
        <TaskInfoHistory>
            <TaskNo>8f112aa1-98be-48c3-82f8-test</TaskNo>
            <TaskType>DELETE_DOMAIN</TaskType>
            <TaskTypeDescription>Deletion</TaskTypeDescription>
            <TaskNum>2</TaskNum>
            <TaskStatus>COMPLETE</TaskStatus>
            <TaskStatusCode>3</TaskStatusCode>
            <CreateTime>2017-10-27 13:07:07</CreateTime>
            <CreateTimeLong>1509080827000</CreateTimeLong>
            <Clientip>192.0.2.10</Clientip>
        </TaskInfoHistory>
    </Objects>
</QueryTaskInfoHistoryResponse>
"#,
            ),
        ],
    );
    assert_shown(&reply.page_size, "1");
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_no,
        "8f112aa1-98be-48c3-82f8-test",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_type,
        "DELETE_DOMAIN",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().task_type_description,
        "Deletion",
    );
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_num, "2");
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_status, "COMPLETE");
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().task_status_code, "3");
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().create_time,
        "2017-10-27 13:07:07",
    );
    assert_shown(
        &reply.current_page_cursor.as_ref().unwrap().create_time_long,
        "1509080827000",
    );
    assert_shown(&reply.current_page_cursor.as_ref().unwrap().client_ip, "192.0.2.10");
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().task_no,
        "1c9e4f6a-0b7d-4a55-9e1d-test",
    );
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().create_time,
        "2017-10-26 09:00:00",
    );
    assert_shown(
        &reply.next_page_cursor.as_ref().unwrap().create_time_long,
        "1508979600000",
    );
    assert_shown(
        &reply.pre_page_cursor.as_ref().unwrap().task_no,
        "f9baa3d5-33b9-4c81-8847-test",
    );
    assert_shown(
        &reply.pre_page_cursor.as_ref().unwrap().create_time,
        "2017-11-01 17:19:47",
    );
    assert_shown(
        &reply.pre_page_cursor.as_ref().unwrap().create_time_long,
        "1509527987000",
    );
    assert_shown(&reply.objects[0].task_no, "8f112aa1-98be-48c3-82f8-test");
    assert_shown(&reply.objects[0].task_type, "DELETE_DOMAIN");
    assert_shown(&reply.objects[0].task_type_description, "Deletion");
    assert_shown(&reply.objects[0].task_num, "2");
    assert_shown(&reply.objects[0].task_status, "COMPLETE");
    assert_shown(&reply.objects[0].task_status_code, "3");
    assert_shown(&reply.objects[0].create_time, "2017-10-27 13:07:07");
    assert_shown(&reply.objects[0].create_time_long, "1509080827000");
    assert_shown(&reply.objects[0].client_ip, "192.0.2.10");
}
