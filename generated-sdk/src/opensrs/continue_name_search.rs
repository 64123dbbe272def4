// @generated from spec/opensrs/actions/ContinueNameSearch.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the rest of an incomplete name search.
///
/// If [`max_wait_time`](field@ContinueNameSearch::max_wait_time) makes [`SuggestNames`](crate::opensrs::SuggestNames) respond early, the search continues after its response.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ContinueNameSearchResponse`](super::ContinueNameSearchResponse).
///
/// Source: OpenSRS domain API guide: name_suggest.
#[doc(alias("search"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ContinueNameSearch {
    /// The key of the search, from its response. Example: `Ko1fN8Fnw1qaCuFE1tc1daCaT1E`.
    pub search_key: String,
    /// The number of seconds to wait, at least 0.1. If absent, the service waits for the complete result.
    /// Example: `0.7`.
    pub max_wait_time: Option<Decimal>,
}

impl ContinueNameSearch {
    /// Creates a [`ContinueNameSearch`] from its required fields.
    pub fn new(search_key: impl Into<String>) -> Self {
        Self {
            search_key: search_key.into(),
            max_wait_time: None,
        }
    }

    /// Sets the number of seconds to wait, at least 0.1.
    pub fn max_wait_time(mut self, max_wait_time: Decimal) -> Self {
        self.max_wait_time = Some(max_wait_time);
        self
    }
}

/// The response to [`ContinueNameSearch`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ContinueNameSearchResponse {
    /// The searched name in each suffix.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lookup: Option<SuggestionResult>,
    /// Similar names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<SuggestionResult>,
    /// Premium names, with prices.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<SuggestionResult>,
    /// Names whose registrants accept offers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium_make_offer: Option<SuggestionResult>,
    /// Names that a broker can acquire.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium_brokered_transfer: Option<SuggestionResult>,
    /// Third-level names below a surname.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub personal_names: Option<SuggestionResult>,
    /// Whether the search is complete. If not, [`search_key`](field@ContinueNameSearchResponse::search_key) identifies the rest.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_search_completed: Option<bool>,
    /// The key with which [`ContinueNameSearch`](crate::opensrs::ContinueNameSearch) returns the rest of an incomplete search.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub search_key: Option<String>,
    /// The number of seconds that the service took.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_response_time: Option<Decimal>,
}

// The wire format, and the entry in the table of operations.

impl Request for ContinueNameSearch {
    type Service = Opensrs;
    type Response = ContinueNameSearchResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("search_key", &self.search_key);
        to.put("max_wait_time", &self.max_wait_time);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ContinueNameSearch {}

impl Decode for ContinueNameSearchResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            lookup: from.optional("lookup")?,
            suggestion: from.optional("suggestion")?,
            premium: from.optional("premium")?,
            premium_make_offer: from.optional("premium_make_offer")?,
            premium_brokered_transfer: from.optional("premium_brokered_transfer")?,
            personal_names: from.optional("personal_names")?,
            is_search_completed: from.optional("is_search_completed")?,
            search_key: from.optional("search_key")?,
            request_response_time: from.optional("request_response_time")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ContinueNameSearch")
    .wire("NAME_SUGGEST DOMAIN")
    .parameters(
        &[
            Parameter::string("search_key").required(),
            Parameter::decimal("max_wait_time"),
        ],
    );
