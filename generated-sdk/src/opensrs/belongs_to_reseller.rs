// @generated from spec/opensrs/actions/BelongsToReseller.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether a domain name belongs to this reseller.
///
/// The response can be negative for a name that has expired, even if it can still be redeemed: see
/// [`GetDeletedDomains`](crate::opensrs::GetDeletedDomains).
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`BelongsToResellerResponse`](super::BelongsToResellerResponse).
///
/// Source: OpenSRS domain API guide: belongs_to_rsp.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct BelongsToReseller {
    /// The name to query. Example: `example.com`.
    pub domain: String,
}

impl BelongsToReseller {
    /// Creates a [`BelongsToReseller`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// The response to [`BelongsToReseller`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct BelongsToResellerResponse {
    /// Whether the name belongs to the reseller.
    #[cfg_attr(feature = "serde", serde(rename = "belongs_to_rsp"))]
    pub belongs_to_reseller: bool,
    /// When it expires. Only for names that belong to the reseller.
    /// Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone. Example: `2027-04-07 20:45:46`.
    #[cfg_attr(feature = "serde", serde(rename = "domain_expdate"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiredate: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for BelongsToReseller {
    type Service = Opensrs;
    type Response = BelongsToResellerResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for BelongsToReseller {}

impl Decode for BelongsToResellerResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            belongs_to_reseller: from.always("belongs_to_rsp")?,
            expiredate: from.written(&YEAR_FIRST).optional("domain_expdate")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("BelongsToReseller")
    .wire("BELONGS_TO_RSP DOMAIN")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);
