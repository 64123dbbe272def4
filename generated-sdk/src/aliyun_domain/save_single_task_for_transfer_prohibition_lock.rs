// @generated from spec/aliyun-domain/actions/SaveSingleTaskForTransferProhibitionLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that locks a domain name against transfers to another registrar, or unlocks it.
///
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the task succeeded.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForTransferProhibitionLockResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForTransferProhibitionLockResponse`](super::SaveSingleTaskForTransferProhibitionLockResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveSingleTaskForTransferProhibitionLock.
#[doc(alias("lock", "unlock"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForTransferProhibitionLock {
    /// The domain name to lock or unlock. Example: `example.com`.
    pub domain_name: String,
    /// `true` sets the lock, `false` removes it. Example: `true`.
    pub status: bool,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForTransferProhibitionLock {
    /// Creates a [`SaveSingleTaskForTransferProhibitionLock`] from its required fields.
    pub fn new(domain_name: impl Into<String>, status: bool) -> Self {
        Self {
            domain_name: domain_name.into(),
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

/// The response to [`SaveSingleTaskForTransferProhibitionLock`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForTransferProhibitionLockResponse {
    /// The number of the task.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForTransferProhibitionLock {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForTransferProhibitionLockResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Status", &self.status);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForTransferProhibitionLock {}

impl Decode for SaveSingleTaskForTransferProhibitionLockResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForTransferProhibitionLock",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::bool("Status").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
