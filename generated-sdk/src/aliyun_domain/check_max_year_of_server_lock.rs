// @generated from spec/aliyun-domain/actions/CheckMaxYearOfServerLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the maximum number of years for which a registry lock can be bought or renewed.
///
/// Such a lock is a separate product with a term; see [`QueryServerLock`](crate::aliyun_domain::QueryServerLock).
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckMaxYearOfServerLockResponse`](super::CheckMaxYearOfServerLockResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: CheckMaxYearOfServerLock.
#[doc(alias("lock", "registry lock"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckMaxYearOfServerLock {
    /// The domain name. Example: `example.com`.
    pub domain_name: String,
    /// Whether to buy a lock or to renew one. Example: `activate`.
    pub check_action: ServerLockOrder,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CheckMaxYearOfServerLock {
    /// Creates a [`CheckMaxYearOfServerLock`] from its required fields.
    pub fn new(domain_name: impl Into<String>, check_action: ServerLockOrder) -> Self {
        Self {
            domain_name: domain_name.into(),
            check_action,
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

/// The response to [`CheckMaxYearOfServerLock`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CheckMaxYearOfServerLockResponse {
    /// The maximum number of years.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub max_year: Option<i32>,
}

/// The kind of order of a registry lock.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerLockOrder {
    /// `activate`: Buys a lock.
    Buy,
    /// `renew`: Renews a lock.
    Renew,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for CheckMaxYearOfServerLock {
    type Service = AliyunDomain;
    type Response = CheckMaxYearOfServerLockResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("CheckAction", &self.check_action);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckMaxYearOfServerLock {}

impl Decode for CheckMaxYearOfServerLockResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            max_year: from.optional("MaxYear")?,
        })
    }
}

wire_enum!(ServerLockOrder, Buy("activate"), Renew("renew"));

pub(super) static OPERATION: Operation = Operation::read("CheckMaxYearOfServerLock")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::one_of("CheckAction").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
