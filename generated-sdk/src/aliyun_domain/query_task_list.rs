// @generated from spec/aliyun-domain/actions/QueryTaskList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the tasks that the account has submitted, page by page.
///
/// A task can cover many domain names; [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) lists the outcome for each of them, and
/// [`QueryTaskInfoHistory`](crate::aliyun_domain::QueryTaskInfoHistory) lists older tasks.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryTaskListResponse`](super::QueryTaskListResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTaskList.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTaskList {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The maximum number of tasks per page. At least 1. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Excludes tasks submitted before this time. Only the day counts. Example: `1514217600000`.
    pub begin_create_time: Option<Timestamp>,
    /// Excludes tasks submitted after this time. Only the day counts. Example: `1514304000000`.
    pub end_create_time: Option<Timestamp>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTaskList {
    /// Creates a [`QueryTaskList`] from its required fields.
    pub fn new(page_num: i32, page_size: i32) -> Self {
        Self {
            page_num,
            page_size,
            begin_create_time: None,
            end_create_time: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Excludes tasks submitted before this time.
    pub fn begin_create_time(mut self, begin_create_time: Timestamp) -> Self {
        self.begin_create_time = Some(begin_create_time);
        self
    }

    /// Excludes tasks submitted after this time.
    pub fn end_create_time(mut self, end_create_time: Timestamp) -> Self {
        self.end_create_time = Some(end_create_time);
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`QueryTaskList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTaskListResponse {
    /// The total number of tasks.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of tasks per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The tasks of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<TaskInfo>,
}

/// A task as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskInfo {
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
    /// The operation of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_type: Option<TaskType>,
    /// The operation of the task, in the requested language.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_type_description: Option<String>,
    /// The number of domain names in the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_num: Option<i32>,
    /// The status of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_status: Option<TaskStatus>,
    /// The status of the task, as a number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_status_code: Option<TaskStatusCode>,
    /// When the task was submitted. Format: `MMM DD,YYYY hh:mm:ss` in UTC or UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<DateTime>,
    /// The IP address from which the task was submitted.
    #[cfg_attr(feature = "serde", serde(rename = "Clientip"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub client_ip: Option<String>,
    /// Whether the task is being cancelled.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_cancel_status: Option<TaskCancelStatus>,
    /// Whether the task is being cancelled, as a number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_cancel_status_code: Option<TaskCancelStatusCode>,
    /// The line of business of the task. Not described in the reference. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_biz_type: Option<String>,
    /// The numeric code of the operation. The reference does not describe the values. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_type_code: Option<i32>,
    /// The result of the task, if it has one. Not described in the reference for whole tasks; redacted because the
    /// field of this name carries transfer authorization codes in task details.
    ///
    /// Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_result: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryTaskList {
    type Service = AliyunDomain;
    type Response = QueryTaskListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("BeginCreateTime", &self.begin_create_time);
        to.put("EndCreateTime", &self.end_create_time);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTaskList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryTaskList {
    type Item = TaskInfo;

    fn items(response: QueryTaskListResponse) -> Vec<TaskInfo> {
        response.data
    }
}

impl Decode for QueryTaskListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            data: from.list("Data", Some("TaskInfo"))?,
        })
    }
}

impl Decode for TaskInfo {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
            task_type: from.optional("TaskType")?,
            task_type_description: from.optional("TaskTypeDescription")?,
            task_num: from.optional("TaskNum")?,
            task_status: from.optional("TaskStatus")?,
            task_status_code: from.optional("TaskStatusCode")?,
            create_time: from.written(&MONTH_FIRST_0000_0800).optional("CreateTime")?,
            client_ip: from.optional("Clientip")?,
            task_cancel_status: from.optional("TaskCancelStatus")?,
            task_cancel_status_code: from.optional("TaskCancelStatusCode")?,
            task_biz_type: from.optional("TaskBizType")?,
            task_type_code: from.optional("TaskTypeCode")?,
            task_result: from.optional("TaskResult")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryTaskList")
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").required().rules(&[Rule::Min(1)]),
            Parameter::timestamp("BeginCreateTime"),
            Parameter::timestamp("EndCreateTime"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"])
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
