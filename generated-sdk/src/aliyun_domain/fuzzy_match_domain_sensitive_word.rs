// @generated from spec/aliyun-domain/actions/FuzzyMatchDomainSensitiveWord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the words in the label of a domain name that the service considers sensitive.
///
/// Names with such words can be refused by the review of their wording, which registries in China require. A
/// [`BatchFuzzyMatchDomainSensitiveWord`](crate::aliyun_domain::BatchFuzzyMatchDomainSensitiveWord) checks several labels one by one.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`FuzzyMatchDomainSensitiveWordResponse`](super::FuzzyMatchDomainSensitiveWordResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: FuzzyMatchDomainSensitiveWord.
#[doc(alias("sensitive", "forbidden", "wording"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct FuzzyMatchDomainSensitiveWord {
    /// The label to check: the domain name without its suffix. Several are separated by commas; the response does not
    /// tell which of them has the words.
    ///
    /// Example: `example`.
    pub keyword: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl FuzzyMatchDomainSensitiveWord {
    /// Creates a [`FuzzyMatchDomainSensitiveWord`] from its required fields.
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
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

/// The response to [`FuzzyMatchDomainSensitiveWord`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FuzzyMatchDomainSensitiveWordResponse {
    /// The label of the request.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub keyword: Option<String>,
    /// Whether the label has sensitive words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub exist: Option<bool>,
    /// The sensitive words. The misspelling of the wire name is the vendor's.
    #[cfg_attr(feature = "serde", serde(rename = "MatchedSentiveWords"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub matched_sensitive_words: Vec<SensitiveWord>,
}

// The wire format, and the entry in the table of operations.

impl Request for FuzzyMatchDomainSensitiveWord {
    type Service = AliyunDomain;
    type Response = FuzzyMatchDomainSensitiveWordResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Keyword", &self.keyword);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for FuzzyMatchDomainSensitiveWord {}

impl Decode for FuzzyMatchDomainSensitiveWordResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            keyword: from.optional("Keyword")?,
            exist: from.optional("Exist")?,
            matched_sensitive_words: from
                .list("MatchedSentiveWords", Some("MatchedSensitiveWord"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("FuzzyMatchDomainSensitiveWord")
    .parameters(&[Parameter::string("Keyword").required(), LANG, USER_CLIENT_IP]);
