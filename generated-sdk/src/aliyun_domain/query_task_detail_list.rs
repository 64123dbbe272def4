// @generated from spec/aliyun-domain/actions/QueryTaskDetailList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the parts of a task with their outcomes, one for each domain name, page by page.
///
/// An action that submits a task returns only the task's number. Call this action until each part of the task has
/// succeeded or failed.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryTaskDetailListResponse`](super::QueryTaskDetailListResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTaskDetailList.
#[doc(alias("status"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTaskDetailList {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The maximum number of parts of the task per page. From 1 to 1000. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// The number of the task, as the action that submitted it returned it.
    /// Example: `75addb07-28a3-450e-b5ec-9f98b9d07ea3`.
    pub task_no: String,
    /// Limits the list to the parts with this status. Example: `3`.
    pub task_status: Option<TaskDetailStatusCode>,
    /// Limits the list to the part for this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Limits the list to the part for the domain name with this instance ID. Example: `S20179H1BBI9test`.
    pub instance_id: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTaskDetailList {
    /// Creates a [`QueryTaskDetailList`] from its required fields.
    pub fn new(page_num: i32, page_size: i32, task_no: impl Into<String>) -> Self {
        Self {
            page_num,
            page_size,
            task_no: task_no.into(),
            task_status: None,
            domain_name: None,
            instance_id: None,
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

    /// Limits the list to the part for the domain name with this instance ID.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
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

/// The response to [`QueryTaskDetailList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTaskDetailListResponse {
    /// The total number of parts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of parts of the task per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The parts of the task on this page, one for each domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<TaskDetail>,
}

/// The part of a task that concerns one domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TaskDetail {
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
    /// The result of the task, if it has one. For [`SaveSingleTaskForQueryingTransferAuthorizationCode`](crate::aliyun_domain::SaveSingleTaskForQueryingTransferAuthorizationCode), it is the
    /// transfer authorization code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_result: Option<Sensitive>,
    /// The server's message about the outcome. It can be present after a success too.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_msg: Option<String>,
    /// Why this part has failed. Not described in the reference.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fail_reason: Option<String>,
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

impl Request for QueryTaskDetailList {
    type Service = AliyunDomain;
    type Response = QueryTaskDetailListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("TaskNo", &self.task_no);
        to.put("TaskStatus", &self.task_status);
        to.put("DomainName", &self.domain_name);
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTaskDetailList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryTaskDetailList {
    type Item = TaskDetail;

    fn items(response: QueryTaskDetailListResponse) -> Vec<TaskDetail> {
        response.data
    }
}

impl Decode for QueryTaskDetailListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            data: from.list("Data", Some("TaskDetail"))?,
        })
    }
}

impl Decode for TaskDetail {
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
            task_result: from.optional("TaskResult")?,
            error_msg: from.optional("ErrorMsg")?,
            fail_reason: from.optional("FailReason")?,
            try_count: from.optional("TryCount")?,
            create_time: from.written(&YEAR_FIRST_0000_0800).optional("CreateTime")?,
            update_time: from.written(&YEAR_FIRST_0000_0800).optional("UpdateTime")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryTaskDetailList")
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(1)]),
            Parameter::int("PageSize")
                .required()
                .rules(&[Rule::Min(1), Rule::Max(1000)]),
            Parameter::string("TaskNo").required(),
            Parameter::number_of("TaskStatus"),
            Parameter::string("DomainName").rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("InstanceId"),
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
