// @generated from spec/aliyun-domain/actions/DomainKnowledgeRetrieve.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Searches the vendor's knowledge base about domain names, and returns the passages that match best.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`DomainKnowledgeRetrieveResponse`](super::DomainKnowledgeRetrieveResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: DomainKnowledgeRetrieve.
#[doc(alias("help", "search", "knowledge"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DomainKnowledgeRetrieve {
    /// The words to search for. Example: `transfer lock`.
    pub keyword: String,
    /// The maximum number of passages to return. At least 1. Example: `5`.
    #[cfg_attr(feature = "serde", serde(rename = "GlobalTopN", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub count: Option<i32>,
    /// The site whose knowledge base to search. Example: `intl`.
    pub site: Option<KnowledgeSite>,
}

impl DomainKnowledgeRetrieve {
    /// Creates a [`DomainKnowledgeRetrieve`] from its required fields.
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
            count: None,
            site: None,
        }
    }

    /// Sets the maximum number of passages to return.
    pub fn count(mut self, count: i32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets the site whose knowledge base to search.
    pub fn site(mut self, site: KnowledgeSite) -> Self {
        self.site = Some(site);
        self
    }
}

/// The response to [`DomainKnowledgeRetrieve`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DomainKnowledgeRetrieveResponse {
    /// The passages.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub passages: Vec<KnowledgePassage>,
}

/// A passage of the knowledge base.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct KnowledgePassage {
    /// The text of the passage.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub text: Option<String>,
    /// Where the passage comes from.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub source: Option<String>,
    /// How well the passage matches: the higher, the better.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub score: Option<Decimal>,
}

/// A site of the vendor, with a knowledge base of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KnowledgeSite {
    /// `cn`: The site for China.
    China,
    /// `intl`: The international site.
    International,
    /// `all`: Both sites.
    All,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for DomainKnowledgeRetrieve {
    type Service = AliyunDomain;
    type Response = DomainKnowledgeRetrieveResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Keyword", &self.keyword);
        to.put("GlobalTopN", &self.count);
        to.put("Site", &self.site);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for DomainKnowledgeRetrieve {}

impl Decode for DomainKnowledgeRetrieveResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            passages: from.list("Data", None)?,
        })
    }
}

impl Decode for KnowledgePassage {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            text: from.optional("Text")?,
            source: from.optional("Source")?,
            score: from.optional("Score")?,
        })
    }
}

wire_enum!(KnowledgeSite, China("cn"), International("intl"), All("all"));

pub(super) static OPERATION: Operation = Operation::read("DomainKnowledgeRetrieve")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("Keyword").required(),
            Parameter::int("GlobalTopN").rules(&[Rule::Min(1)]),
            Parameter::one_of("Site"),
        ],
    );
