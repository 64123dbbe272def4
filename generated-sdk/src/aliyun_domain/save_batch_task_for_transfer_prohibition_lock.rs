// @generated from spec/aliyun-domain/actions/SaveBatchTaskForTransferProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that locks domain names against transfers to another registrar, or unlocks them.
///
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for each name.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForTransferProhibitionLockResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForTransferProhibitionLockResponse`](super::SaveBatchTaskForTransferProhibitionLockResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveBatchTaskForTransferProhibitionLock.
#[doc(alias("lock", "unlock"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForTransferProhibitionLock {
    /// The domain names to lock or unlock. At most 1000 items. Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// `true` sets the lock, `false` removes it. Example: `true`.
    pub status: bool,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchTaskForTransferProhibitionLock {
    /// Creates a [`SaveBatchTaskForTransferProhibitionLock`] from its required fields.
    pub fn new(
        domain_names: impl IntoIterator<Item = impl Into<String>>,
        status: bool,
    ) -> Self {
        Self {
            domain_names: domain_names.into_iter().map(Into::into).collect(),
            status,
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

/// The response to [`SaveBatchTaskForTransferProhibitionLock`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForTransferProhibitionLockResponse {
    /// The number of the task.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForTransferProhibitionLock {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForTransferProhibitionLockResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("Status", &self.status);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForTransferProhibitionLock {}

impl Decode for SaveBatchTaskForTransferProhibitionLockResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForTransferProhibitionLock",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::bool("Status").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
