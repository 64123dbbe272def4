// @generated from spec/opensrs/actions/LookupDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether a domain name can be registered.
///
/// The call also succeeds for a name that is taken: read [`status`](field@LookupDomainResponse::status). The result comes from a cache unless [`no_cache`](field@LookupDomain::no_cache)
/// is set, and it reserves nothing. [`SuggestNames`](crate::opensrs::SuggestNames) looks a name up in several suffixes, and [`GetPrice`](crate::opensrs::GetPrice) returns the
/// price of a name.
///
/// By the vendor's terms, lookups can be limited, and many lookups without orders can cost a fee.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`LookupDomainResponse`](super::LookupDomainResponse).
///
/// Source: OpenSRS domain API guide: lookup-domain.
#[doc(alias("available", "check", "whois"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct LookupDomain {
    /// The name to look up. Example: `example.com`.
    pub domain: String,
    /// Whether to query the registry instead of the cache, which takes longer. Default: `false`. Example: `true`.
    pub no_cache: Option<bool>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl LookupDomain {
    /// Creates a [`LookupDomain`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            no_cache: None,
            registrant_ip: None,
        }
    }

    /// Sets whether to query the registry instead of the cache, which takes longer.
    pub fn no_cache(mut self, no_cache: bool) -> Self {
        self.no_cache = Some(no_cache);
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`LookupDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct LookupDomainResponse {
    /// Whether the name can be registered.
    pub status: DomainAvailability,
    /// How the name's price is set, `Undef` or `Fixed`. The guide says that it is always present; responses lack it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price_status: Option<String>,
    /// Whether there is a trademark claim against the name, in new suffixes during their claims period.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub has_claim: Option<bool>,
    /// For `.name`, whether a forwarding address is available.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_available: Option<bool>,
    /// For `.name`, whether the service is unavailable.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub noservice: Option<bool>,
    /// Why the name cannot be registered, for premium and reserved names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for LookupDomain {
    type Service = Opensrs;
    type Response = LookupDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("no_cache", &self.no_cache);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for LookupDomain {}

impl Decode for LookupDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: from.always("status")?,
            price_status: from.optional("price_status")?,
            has_claim: from.optional("has_claim")?,
            email_available: from.optional("email_available")?,
            noservice: from.optional("noservice")?,
            reason: from.optional("reason")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("LookupDomain")
    .wire("LOOKUP DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::bool("no_cache"),
            REGISTRANT_IP,
        ],
    );
