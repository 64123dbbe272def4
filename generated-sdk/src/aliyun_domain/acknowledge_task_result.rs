// @generated from spec/aliyun-domain/actions/AcknowledgeTaskResult.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Acknowledges ended parts of tasks, so that they are not polled again.
///
/// [`PollTaskResult`](crate::aliyun_domain::PollTaskResult) leaves acknowledged parts out from then on. Nothing is lost: [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) still lists
/// them.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`AcknowledgeTaskResultResponse`](super::AcknowledgeTaskResultResponse).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / AcknowledgeTaskResult.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct AcknowledgeTaskResult {
    /// The numbers of the parts, as [`PollTaskResult`](crate::aliyun_domain::PollTaskResult) returns them.
    /// Not empty. At most 13 items. Example: `2659c29493e94416b297a7691340ccc4`.
    #[cfg_attr(feature = "serde", serde(rename = "TaskDetailNo", default))]
    pub task_detail_nos: Vec<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl AcknowledgeTaskResult {
    /// Creates a [`AcknowledgeTaskResult`] from its required fields.
    pub fn new(task_detail_nos: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            task_detail_nos: task_detail_nos.into_iter().map(Into::into).collect(),
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

/// The response to [`AcknowledgeTaskResult`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct AcknowledgeTaskResultResponse {
    /// How many parts have been marked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<i32>,
}

// The wire format, and the entry in the table of operations.

impl Request for AcknowledgeTaskResult {
    type Service = AliyunDomain;
    type Response = AcknowledgeTaskResultResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("TaskDetailNo", &self.task_detail_nos);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for AcknowledgeTaskResult {}

impl Decode for AcknowledgeTaskResultResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Result")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("AcknowledgeTaskResult")
    .repeatable()
    .parameters(
        &[
            Parameter::string("TaskDetailNo")
                .list()
                .required()
                .rules(&[Rule::MinItems(1), Rule::MaxItems(13)]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
