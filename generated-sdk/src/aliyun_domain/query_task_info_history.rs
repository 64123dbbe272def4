// @generated from spec/aliyun-domain/actions/QueryTaskInfoHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the account's past tasks, page by page.
///
/// The pages have cursors instead of numbers: for the next page, copy the number and the time of [`next_page_cursor`](field@QueryTaskInfoHistoryResponse::next_page_cursor)
/// (or of [`pre_page_cursor`](field@QueryTaskInfoHistoryResponse::pre_page_cursor)) into the two cursor parameters. [`QueryTaskList`](crate::aliyun_domain::QueryTaskList) lists recent tasks, and
/// [`QueryTaskDetailHistory`](crate::aliyun_domain::QueryTaskDetailHistory) the outcome for each domain name.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryTaskInfoHistoryResponse`](super::QueryTaskInfoHistoryResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTaskInfoHistory.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTaskInfoHistory {
    /// The maximum number of tasks per page. At least 1. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Excludes tasks submitted before this time. Only the day counts. Example: `1509465600000`.
    pub begin_create_time: Option<Timestamp>,
    /// Excludes tasks submitted after this time. Only the day counts. Example: `1509552000000`.
    pub end_create_time: Option<Timestamp>,
    /// The start of the page: [`TaskInfoHistory::create_time_long`](field@crate::aliyun_domain::TaskInfoHistory::create_time_long) of a cursor. Requires the number of the same cursor.
    /// Example: `1509080827000`.
    pub create_time_cursor: Option<Timestamp>,
    /// The start of the page: [`TaskInfoHistory::task_no`](field@crate::aliyun_domain::TaskInfoHistory::task_no) of a cursor. Requires the time of the same cursor.
    /// Example: `8f112aa1-98be-48c3-82f8-test`.
    pub task_no_cursor: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTaskInfoHistory {
    /// Creates a [`QueryTaskInfoHistory`] from its required fields.
    pub fn new(page_size: i32) -> Self {
        Self {
            page_size,
            begin_create_time: None,
            end_create_time: None,
            create_time_cursor: None,
            task_no_cursor: None,
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

    /// Sets the start of the page: [`TaskInfoHistory::create_time_long`](field@crate::aliyun_domain::TaskInfoHistory::create_time_long) of a cursor.
    pub fn create_time_cursor(mut self, create_time_cursor: Timestamp) -> Self {
        self.create_time_cursor = Some(create_time_cursor);
        self
    }

    /// Sets the start of the page: [`TaskInfoHistory::task_no`](field@crate::aliyun_domain::TaskInfoHistory::task_no) of a cursor.
    pub fn task_no_cursor(mut self, task_no_cursor: impl Into<String>) -> Self {
        self.task_no_cursor = Some(task_no_cursor.into());
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

/// The response to [`QueryTaskInfoHistory`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTaskInfoHistoryResponse {
    /// The maximum number of tasks per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// The start of this page: its first task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_cursor: Option<TaskInfoHistory>,
    /// The start of the next page. Absent or empty on the last page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page_cursor: Option<TaskInfoHistory>,
    /// The start of the previous page. Absent or empty on the first page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page_cursor: Option<TaskInfoHistory>,
    /// The tasks of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub objects: Vec<TaskInfoHistory>,
}

/// A past task, or a cursor that marks the start of a page. A cursor may have only some of the fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskInfoHistory {
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
    /// When the task was submitted. Format: `YYYY-MM-DD hh:mm:ss` in UTC or UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<DateTime>,
    /// When the task was submitted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time_long: Option<Timestamp>,
    /// The IP address from which the task was submitted.
    #[cfg_attr(feature = "serde", serde(rename = "Clientip"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub client_ip: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryTaskInfoHistory {
    type Service = AliyunDomain;
    type Response = QueryTaskInfoHistoryResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageSize", &self.page_size);
        to.put("BeginCreateTime", &self.begin_create_time);
        to.put("EndCreateTime", &self.end_create_time);
        to.put("CreateTimeCursor", &self.create_time_cursor);
        to.put("TaskNoCursor", &self.task_no_cursor);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTaskInfoHistory {}

#[diagnostic::do_not_recommend]
impl Paged for QueryTaskInfoHistory {
    type Item = TaskInfoHistory;

    fn items(response: QueryTaskInfoHistoryResponse) -> Vec<TaskInfoHistory> {
        response.objects
    }
}

impl Decode for QueryTaskInfoHistoryResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_size: from.optional("PageSize")?,
            current_page_cursor: from.optional("CurrentPageCursor")?,
            next_page_cursor: from.optional("NextPageCursor")?,
            pre_page_cursor: from.optional("PrePageCursor")?,
            objects: from.list("Objects", Some("TaskInfoHistory"))?,
        })
    }
}

impl Decode for TaskInfoHistory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.optional("TaskNo")?,
            task_type: from.optional("TaskType")?,
            task_type_description: from.optional("TaskTypeDescription")?,
            task_num: from.optional("TaskNum")?,
            task_status: from.optional("TaskStatus")?,
            task_status_code: from.optional("TaskStatusCode")?,
            create_time: from.written(&YEAR_FIRST_0000_0800).optional("CreateTime")?,
            create_time_long: from.optional("CreateTimeLong")?,
            client_ip: from.optional("Clientip")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryTaskInfoHistory")
    .parameters(
        &[
            Parameter::int("PageSize").required().rules(&[Rule::Min(1)]),
            Parameter::timestamp("BeginCreateTime"),
            Parameter::timestamp("EndCreateTime"),
            Parameter::timestamp("CreateTimeCursor"),
            Parameter::string("TaskNoCursor"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"])
    .paging(
        Paging::cursors(
            "PageSize",
            "Objects",
            "NextPageCursor",
            &[("TaskNoCursor", "TaskNo"), ("CreateTimeCursor", "CreateTimeLong")],
        ),
    );
