// @generated from spec/aliyun-domain/actions/CancelTask.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels a task that is in progress.
///
/// The task may be carried out nevertheless, wholly or for some of its domain names: [`QueryTaskList`](crate::aliyun_domain::QueryTaskList) shows whether it
/// has been cancelled, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for each name. The reference does not say whether
/// a cancelled order is charged.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelTaskResponse`](super::CancelTaskResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: CancelTask.
#[doc(alias("abort", "stop"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelTask {
    /// The number of the task. [`QueryTaskList`](crate::aliyun_domain::QueryTaskList) lists the tasks.
    /// Example: `7f217ae0-61f5-42e2-a1c3-42bad0124000`.
    pub task_no: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CancelTask {
    /// Creates a [`CancelTask`] from its required fields.
    pub fn new(task_no: impl Into<String>) -> Self {
        Self {
            task_no: task_no.into(),
            lang: None,
            user_client_ip: None,
        }
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

/// The response to [`CancelTask`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelTaskResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CancelTask {
    type Service = AliyunDomain;
    type Response = CancelTaskResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("TaskNo", &self.task_no);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelTask {}

impl Decode for CancelTaskResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("CancelTask")
    .parameters(&[Parameter::string("TaskNo").required(), LANG, USER_CLIENT_IP])
    .errors(&["ParameterIllegal", "NetworkIOError"]);
