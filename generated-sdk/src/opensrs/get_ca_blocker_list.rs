// @generated from spec/opensrs/actions/GetCaBlockerList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the domain names that block the registration of a `.ca` name.
///
/// Doubtful: the parameter and the response are known from the vendor's old clients only.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetCaBlockerListResponse`](super::GetCaBlockerListResponse).
///
/// Source: OpenSRS domain API guide: get_ca_blocker_list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetCaBlockerList {
    /// The `.ca` name to register. Example: `example.ca`.
    pub domain: String,
}

impl GetCaBlockerList {
    /// Creates a [`GetCaBlockerList`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// The response to [`GetCaBlockerList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetCaBlockerListResponse {
    /// The blocking names, as keys. The meaning of the values is not known.
    #[cfg_attr(feature = "serde", serde(rename = "blocker_list"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub blockers: BTreeMap<String, String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetCaBlockerList {
    type Service = Opensrs;
    type Response = GetCaBlockerListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetCaBlockerList {}

impl Decode for GetCaBlockerListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            blockers: from.map("blocker_list")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetCaBlockerList")
    .wire("GET_CA_BLOCKER_LIST DOMAIN")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);
