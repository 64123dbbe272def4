// @generated from spec/aliyun-domain/actions/PollTaskResult.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the parts of tasks that have ended and have not been acknowledged yet, page by page.
///
/// A part has ended when it has succeeded, or has failed and will not be tried again. Pass the numbers of handled
/// parts to [`AcknowledgeTaskResult`](crate::aliyun_domain::AcknowledgeTaskResult): acknowledged parts are not listed again. To follow one task, use
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList).
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`PollTaskResultResponse`](super::PollTaskResultResponse).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / PollTaskResult.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct PollTaskResult {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The maximum number of parts of tasks per page. From 1 to 1000. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Limits the list to the parts of this task. Example: `75addb07-28a3-450e-b5ec-test`.
    pub task_no: Option<String>,
    /// Limits the list to the parts with this outcome. Example: `2`.
    pub task_result_status: Option<TaskResultStatus>,
    /// Limits the list to the parts for this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Limits the list to the parts for the domain name with this instance ID. Example: `S20181T0WLI85212`.
    pub instance_id: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl PollTaskResult {
    /// Creates a [`PollTaskResult`] from its required fields.
    pub fn new(page_num: i32, page_size: i32) -> Self {
        Self {
            page_num,
            page_size,
            task_no: None,
            task_result_status: None,
            domain_name: None,
            instance_id: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Limits the list to the parts of this task.
    pub fn task_no(mut self, task_no: impl Into<String>) -> Self {
        self.task_no = Some(task_no.into());
        self
    }

    /// Limits the list to the parts with this outcome.
    pub fn task_result_status(mut self, task_result_status: TaskResultStatus) -> Self {
        self.task_result_status = Some(task_result_status);
        self
    }

    /// Limits the list to the parts for this domain name.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Limits the list to the parts for the domain name with this instance ID.
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

/// The response to [`PollTaskResult`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct PollTaskResultResponse {
    /// The total number of parts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of parts of tasks per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The parts of tasks on this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<EndedTaskDetail>,
}

/// The part of a task that concerned one domain name and has ended.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct EndedTaskDetail {
    /// The number of this part, which is what
    /// [`AcknowledgeTaskResult`](crate::aliyun_domain::AcknowledgeTaskResult) takes.
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
    /// The outcome of this part.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_status: Option<TaskDetailStatus>,
    /// The outcome of this part, as a number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_status_code: Option<TaskDetailStatusCode>,
    /// The result of the task, if it has one. In [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) this field carries transfer authorization codes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub task_result: Option<Sensitive>,
    /// The server's message about the outcome, also after a success.
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

impl Request for PollTaskResult {
    type Service = AliyunDomain;
    type Response = PollTaskResultResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("TaskNo", &self.task_no);
        to.put("TaskResultStatus", &self.task_result_status);
        to.put("DomainName", &self.domain_name);
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for PollTaskResult {}

#[diagnostic::do_not_recommend]
impl Paged for PollTaskResult {
    type Item = EndedTaskDetail;

    fn items(response: PollTaskResultResponse) -> Vec<EndedTaskDetail> {
        response.data
    }
}

impl Decode for PollTaskResultResponse {
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

impl Decode for EndedTaskDetail {
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
            try_count: from.optional("TryCount")?,
            create_time: from.written(&YEAR_FIRST_0000_0800).optional("CreateTime")?,
            update_time: from.written(&YEAR_FIRST_0000_0800).optional("UpdateTime")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("PollTaskResult")
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(1)]),
            Parameter::int("PageSize")
                .required()
                .rules(&[Rule::Min(1), Rule::Max(1000)]),
            Parameter::string("TaskNo"),
            Parameter::number_of("TaskResultStatus"),
            Parameter::string("DomainName").rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("InstanceId"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
