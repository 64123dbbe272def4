// @generated from spec/aliyun-domain/actions/QueryDomainSuffix.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the suffixes by which [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList) can search.
///
/// The reference does not say whether they are those of the account's names or all that the service knows.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainSuffixResponse`](super::QueryDomainSuffixResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainSuffix.
#[doc(alias("suffix", "tld"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainSuffix {
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainSuffix {
    /// Creates a [`QueryDomainSuffix`] from its required fields.
    pub fn new() -> Self {
        Self::default()
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

/// The response to [`QueryDomainSuffix`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryDomainSuffixResponse {
    /// The suffixes, such as `com`.
    #[cfg_attr(feature = "serde", serde(rename = "SuffixList"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub suffixes: Vec<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainSuffix {
    type Service = AliyunDomain;
    type Response = QueryDomainSuffixResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainSuffix {}

impl Decode for QueryDomainSuffixResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            suffixes: from.list("SuffixList", Some("Suffix"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDomainSuffix")
    .only(CHINA)
    .parameters(&[LANG, USER_CLIENT_IP]);
