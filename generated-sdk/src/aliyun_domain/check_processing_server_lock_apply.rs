// @generated from spec/aliyun-domain/actions/CheckProcessingServerLockApply.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether the registry is processing an application for a lock on a domain name.
///
/// Such a lock is a separate product with a term; see [`QueryServerLock`](crate::aliyun_domain::QueryServerLock).
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckProcessingServerLockApplyResponse`](super::CheckProcessingServerLockApplyResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: CheckProcessingServerLockApply.
#[doc(alias("lock", "registry lock"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckProcessingServerLockApply {
    /// The domain name. Example: `example.com`.
    pub domain_name: String,
    /// The term of the lock in years. From 1 to 10. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub fee_period: Option<i32>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CheckProcessingServerLockApply {
    /// Creates a [`CheckProcessingServerLockApply`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            fee_period: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the term of the lock in years.
    pub fn fee_period(mut self, fee_period: i32) -> Self {
        self.fee_period = Some(fee_period);
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

/// The response to [`CheckProcessingServerLockApply`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CheckProcessingServerLockApplyResponse {
    /// Whether there is such an application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub exists: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for CheckProcessingServerLockApply {
    type Service = AliyunDomain;
    type Response = CheckProcessingServerLockApplyResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("FeePeriod", &self.fee_period);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckProcessingServerLockApply {}

impl Decode for CheckProcessingServerLockApplyResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            exists: from.optional("Exists")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read(
        "CheckProcessingServerLockApply",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("FeePeriod").rules(&[Rule::Min(1), Rule::Max(10)]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
