// @generated from spec/opensrs/actions/SuggestNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Looks up a name, word or phrase in several suffixes, and suggests others.
///
/// [`services`](field@SuggestNames::services) selects the parts of the search. Each service has its own part of the response with its own success
/// flag, so check both. With [`max_wait_time`](field@SuggestNames::max_wait_time) the response can be incomplete; [`ContinueNameSearch`](crate::opensrs::ContinueNameSearch) then returns the
/// rest.
///
/// The account has to be enabled for the suffixes. Doubtful: the command may not work on Horizon.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`SuggestNamesResponse`](super::SuggestNamesResponse).
///
/// Source: OpenSRS domain API guide: name_suggest.
#[doc(alias("search"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SuggestNames {
    /// The name, word or phrase to search for. Example: `example shop`.
    #[cfg_attr(feature = "serde", serde(rename = "searchstring"))]
    pub search_string: String,
    /// The suffixes to search, each with its leading dot. Example: `.com, .net`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub tlds: Vec<String>,
    /// The parts of the search. Example: `lookup, suggestion`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub services: Vec<SuggestionService>,
    /// The languages of suggestions, such as `en`, `fr`, `de`, `it` and `es`. If absent, the service guesses.
    /// Example: `en`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub languages: Vec<String>,
    /// The maximum number of names to return. At least 1. Example: `25`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub maximum: Option<i32>,
    /// The number of seconds to search before responding, at least 0.1. If absent, the service waits for the complete result.
    /// Example: `0.4`.
    pub max_wait_time: Option<Decimal>,
    /// Limits for individual services.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub service_override: Option<ServiceOverride>,
    /// Whether to skip queries to registries. Example: `true`.
    pub skip_registry_lookup: Option<bool>,
}

impl SuggestNames {
    /// Creates a [`SuggestNames`] from its required fields.
    pub fn new(search_string: impl Into<String>) -> Self {
        Self {
            search_string: search_string.into(),
            tlds: Vec::new(),
            services: Vec::new(),
            languages: Vec::new(),
            maximum: None,
            max_wait_time: None,
            service_override: None,
            skip_registry_lookup: None,
        }
    }

    /// Sets the suffixes to search, each with its leading dot.
    pub fn tlds(mut self, tlds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tlds = tlds.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the parts of the search.
    pub fn services(
        mut self,
        services: impl IntoIterator<Item = SuggestionService>,
    ) -> Self {
        self.services = services.into_iter().collect();
        self
    }

    /// Sets the languages of suggestions, such as `en`, `fr`, `de`, `it` and `es`.
    pub fn languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.languages = languages.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the maximum number of names to return.
    pub fn maximum(mut self, maximum: i32) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Sets the number of seconds to search before responding, at least 0.1.
    pub fn max_wait_time(mut self, max_wait_time: Decimal) -> Self {
        self.max_wait_time = Some(max_wait_time);
        self
    }

    /// Limits for individual services.
    pub fn service_override(mut self, service_override: ServiceOverride) -> Self {
        self.service_override = Some(service_override);
        self
    }

    /// Sets whether to skip queries to registries.
    pub fn skip_registry_lookup(mut self, skip_registry_lookup: bool) -> Self {
        self.skip_registry_lookup = Some(skip_registry_lookup);
        self
    }
}

/// The response to [`SuggestNames`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SuggestNamesResponse {
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
    /// Whether the search is complete. If not, [`search_key`](field@SuggestNamesResponse::search_key) identifies the rest.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub is_search_completed: Option<bool>,
    /// The key with which [`ContinueNameSearch`](crate::opensrs::ContinueNameSearch) returns the rest of an incomplete search.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub search_key: Option<String>,
    /// The number of seconds that the service took.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_response_time: Option<Decimal>,
}

/// Limits for individual services of a name search.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ServiceOverride {
    /// For the searched name itself.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lookup: Option<ServiceLimits>,
    /// For similar names.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub suggestion: Option<ServiceLimits>,
    /// For premium names.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<ServiceLimits>,
    /// For third-level names below a surname.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub personal_names: Option<ServiceLimits>,
}

impl ServiceOverride {
    /// Creates a [`ServiceOverride`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// For the searched name itself.
    pub fn lookup(mut self, lookup: ServiceLimits) -> Self {
        self.lookup = Some(lookup);
        self
    }

    /// For similar names.
    pub fn suggestion(mut self, suggestion: ServiceLimits) -> Self {
        self.suggestion = Some(suggestion);
        self
    }

    /// For premium names.
    pub fn premium(mut self, premium: ServiceLimits) -> Self {
        self.premium = Some(premium);
        self
    }

    /// For third-level names below a surname.
    pub fn personal_names(mut self, personal_names: ServiceLimits) -> Self {
        self.personal_names = Some(personal_names);
        self
    }
}

/// The limits of one service of a name search.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
#[non_exhaustive]
pub struct ServiceLimits {
    /// The suffixes to search, each with its leading dot. Example: `.com`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub tlds: Vec<String>,
    /// The maximum number of names to return. At least 1. Example: `10`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub maximum: Option<i32>,
    /// The minimum price of premium names. Example: `100`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price_min: Option<Decimal>,
    /// The maximum price of premium names. Example: `10000`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price_max: Option<Decimal>,
    /// The suffixes whose registries to query instead of the cache. For [`SuggestionService::Lookup`](crate::opensrs::SuggestionService::Lookup).
    /// Example: `.com`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub no_cache_tlds: Vec<String>,
}

impl ServiceLimits {
    /// Creates a [`ServiceLimits`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the suffixes to search, each with its leading dot.
    pub fn tlds(mut self, tlds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tlds = tlds.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the maximum number of names to return.
    pub fn maximum(mut self, maximum: i32) -> Self {
        self.maximum = Some(maximum);
        self
    }

    /// Sets the minimum price of premium names.
    pub fn price_min(mut self, price_min: Decimal) -> Self {
        self.price_min = Some(price_min);
        self
    }

    /// Sets the maximum price of premium names.
    pub fn price_max(mut self, price_max: Decimal) -> Self {
        self.price_max = Some(price_max);
        self
    }

    /// Sets the suffixes whose registries to query instead of the cache.
    pub fn no_cache_tlds(
        mut self,
        no_cache_tlds: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.no_cache_tlds = no_cache_tlds.into_iter().map(Into::into).collect();
        self
    }
}

/// A part of a name search.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestionService {
    /// `lookup`: The searched name in each suffix.
    Lookup,
    /// `suggestion`: Similar names.
    Suggestion,
    /// `premium`: Premium names.
    Premium,
    /// `premium_make_offer`: Names whose registrants accept offers.
    PremiumMakeOffer,
    /// `premium_brokered_transfer`: Names that a broker can acquire.
    PremiumBrokeredTransfer,
    /// `personal_names`: Third-level names below a surname.
    PersonalNames,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for SuggestNames {
    type Service = Opensrs;
    type Response = SuggestNamesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("searchstring", &self.search_string);
        to.put("tlds", &self.tlds);
        to.put("services", &self.services);
        to.put("languages", &self.languages);
        to.put("maximum", &self.maximum);
        to.put("max_wait_time", &self.max_wait_time);
        to.put("service_override", &self.service_override);
        to.put("skip_registry_lookup", &self.skip_registry_lookup);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SuggestNames {}

impl Decode for SuggestNamesResponse {
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

impl Encode for ServiceOverride {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("lookup", &self.lookup);
        to.put("suggestion", &self.suggestion);
        to.put("premium", &self.premium);
        to.put("personal_names", &self.personal_names);
        to.close();
    }
}

static SERVICE_OVERRIDE: [Parameter; 4] = [
    Parameter::structure("lookup", &SERVICE_LIMITS),
    Parameter::structure("suggestion", &SERVICE_LIMITS),
    Parameter::structure("premium", &SERVICE_LIMITS),
    Parameter::structure("personal_names", &SERVICE_LIMITS),
];

impl Encode for ServiceLimits {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("tlds", &self.tlds);
        to.put("maximum", &self.maximum);
        to.put("price_min", &self.price_min);
        to.put("price_max", &self.price_max);
        to.put("no_cache_tlds", &self.no_cache_tlds);
        to.close();
    }
}

static SERVICE_LIMITS: [Parameter; 5] = [
    Parameter::string("tlds").list(),
    Parameter::int("maximum").rules(&[Rule::Min(1)]),
    Parameter::decimal("price_min"),
    Parameter::decimal("price_max"),
    Parameter::string("no_cache_tlds").list(),
];

wire_enum!(
    SuggestionService, Lookup("lookup"), Suggestion("suggestion"), Premium("premium"),
    PremiumMakeOffer("premium_make_offer"),
    PremiumBrokeredTransfer("premium_brokered_transfer"), PersonalNames("personal_names")
);

pub(super) static OPERATION: Operation = Operation::read("SuggestNames")
    .wire("NAME_SUGGEST DOMAIN")
    .parameters(
        &[
            Parameter::string("searchstring").required(),
            Parameter::string("tlds").list(),
            Parameter::one_of("services").list(),
            Parameter::string("languages").list(),
            Parameter::int("maximum").rules(&[Rule::Min(1)]),
            Parameter::decimal("max_wait_time"),
            Parameter::structure("service_override", &SERVICE_OVERRIDE),
            Parameter::bool("skip_registry_lookup"),
        ],
    );
