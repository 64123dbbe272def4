// @generated from spec/aliyun-domain/actions/QueryTaskDetailHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the parts of a past task, one for each domain name, page by page.
///
/// The pages have cursors instead of numbers: for the next page, copy the number and the domain name of
/// [`next_page_cursor`](field@QueryTaskDetailHistoryResponse::next_page_cursor) (or of [`pre_page_cursor`](field@QueryTaskDetailHistoryResponse::pre_page_cursor)) into the two cursor parameters. [`QueryTaskInfoHistory`](crate::aliyun_domain::QueryTaskInfoHistory) lists the tasks.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryTaskDetailHistoryResponse`](super::QueryTaskDetailHistoryResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTaskDetailHistory.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTaskDetailHistory {
    /// The maximum number of parts of the task per page. At least 1. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// The number of the task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: String,
    /// Limits the list to the parts with this status. Example: `3`.
    pub task_status: Option<TaskDetailStatusCode>,
    /// Limits the list to the part for this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The start of the page: [`TaskDetailHistory::domain_name`](field@crate::aliyun_domain::TaskDetailHistory::domain_name) of a cursor. Requires the number of the same cursor.
    /// Example: `example.com`.
    pub domain_name_cursor: Option<String>,
    /// The start of the page: [`TaskDetailHistory::task_detail_no`](field@crate::aliyun_domain::TaskDetailHistory::task_detail_no) of a cursor. Requires the name of the same cursor.
    /// Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_detail_no_cursor: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTaskDetailHistory {
    /// Creates a [`QueryTaskDetailHistory`] from its required fields.
    pub fn new(page_size: i32, task_no: impl Into<String>) -> Self {
        Self {
            page_size,
            task_no: task_no.into(),
            task_status: None,
            domain_name: None,
            domain_name_cursor: None,
            task_detail_no_cursor: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Limits the list to the parts with this status.
    pub fn task_status(mut self, task_status: TaskDetailStatusCode) -> Self {
        self.task_status = Some(task_status);
        self
    }

    /// Limits the list to the part for this domain name.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets the start of the page: [`TaskDetailHistory::domain_name`](field@crate::aliyun_domain::TaskDetailHistory::domain_name) of a cursor.
    pub fn domain_name_cursor(mut self, domain_name_cursor: impl Into<String>) -> Self {
        self.domain_name_cursor = Some(domain_name_cursor.into());
        self
    }

    /// Sets the start of the page: [`TaskDetailHistory::task_detail_no`](field@crate::aliyun_domain::TaskDetailHistory::task_detail_no) of a cursor.
    pub fn task_detail_no_cursor(
        mut self,
        task_detail_no_cursor: impl Into<String>,
    ) -> Self {
        self.task_detail_no_cursor = Some(task_detail_no_cursor.into());
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

/// The response to [`QueryTaskDetailHistory`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTaskDetailHistoryResponse {
    /// The maximum number of parts of the task per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// The start of this page: its first part.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_cursor: Option<TaskDetailHistory>,
    /// The start of the next page. Absent or empty on the last page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page_cursor: Option<TaskDetailHistory>,
    /// The start of the previous page. Absent or empty on the first page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page_cursor: Option<TaskDetailHistory>,
    /// The parts of the task on this page, one for each domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub objects: Vec<TaskDetailHistory>,
}

/// The part of a past task that concerned one domain name, or a cursor that marks the start of a page. A cursor may
/// have only some of the fields.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskDetailHistory {
    /// The number of this part.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_detail_no: Option<String>,
    /// The number of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_no: Option<String>,
    /// The operation of the task.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_type: Option<TaskType>,
    /// The operation of the task, in the requested language.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_type_description: Option<String>,
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID of the domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The status of this part.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_status: Option<TaskDetailStatus>,
    /// The status of this part, as a number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_status_code: Option<TaskDetailStatusCode>,
    /// The server's message about the outcome, mainly for parts that failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_msg: Option<String>,
    /// The number of retries by the server.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub try_count: Option<i32>,
    /// When the task was submitted. Format: `YYYY-MM-DD hh:mm:ss` in UTC or UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<DateTime>,
    /// When the server last worked on this part. Format: `YYYY-MM-DD hh:mm:ss` in UTC or UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub update_time: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryTaskDetailHistory {
    type Service = AliyunDomain;
    type Response = QueryTaskDetailHistoryResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageSize", &self.page_size);
        to.put("TaskNo", &self.task_no);
        to.put("TaskStatus", &self.task_status);
        to.put("DomainName", &self.domain_name);
        to.put("DomainNameCursor", &self.domain_name_cursor);
        to.put("TaskDetailNoCursor", &self.task_detail_no_cursor);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTaskDetailHistory {}

#[diagnostic::do_not_recommend]
impl Paged for QueryTaskDetailHistory {
    type Item = TaskDetailHistory;

    fn items(response: QueryTaskDetailHistoryResponse) -> Vec<TaskDetailHistory> {
        response.objects
    }
}

impl Decode for QueryTaskDetailHistoryResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            page_size: from.optional("PageSize")?,
            current_page_cursor: from.optional("CurrentPageCursor")?,
            next_page_cursor: from.optional("NextPageCursor")?,
            pre_page_cursor: from.optional("PrePageCursor")?,
            objects: from.list("Objects", Some("TaskDetailHistory"))?,
        })
    }
}

impl Decode for TaskDetailHistory {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_detail_no: from.optional("TaskDetailNo")?,
            task_no: from.optional("TaskNo")?,
            task_type: from.optional("TaskType")?,
            task_type_description: from.optional("TaskTypeDescription")?,
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            task_status: from.optional("TaskStatus")?,
            task_status_code: from.optional("TaskStatusCode")?,
            error_msg: from.optional("ErrorMsg")?,
            try_count: from.optional("TryCount")?,
            create_time: from.written(&YEAR_FIRST_0000_0800).optional("CreateTime")?,
            update_time: from.written(&YEAR_FIRST_0000_0800).optional("UpdateTime")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryTaskDetailHistory")
    .parameters(
        &[
            Parameter::int("PageSize").required().rules(&[Rule::Min(1)]),
            Parameter::string("TaskNo").required(),
            Parameter::number_of("TaskStatus"),
            Parameter::string("DomainName").rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("DomainNameCursor"),
            Parameter::string("TaskDetailNoCursor"),
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
            &[("TaskDetailNoCursor", "TaskDetailNo"), ("DomainNameCursor", "DomainName")],
        ),
    );
