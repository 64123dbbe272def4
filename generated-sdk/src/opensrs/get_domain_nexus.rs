// @generated from spec/opensrs/actions/GetDomainNexus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the United States nexus of the registrant of a `.us` name.
///
/// Doubtful: the response is known from the vendor's old client.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainNexusResponse`](super::GetDomainNexusResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainNexus {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainNexus {
    /// Creates a [`GetDomainNexus`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`GetDomainNexus`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainNexusResponse {
    /// The nexus: `app_purpose`, `category` and sometimes `validator`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub nexus: BTreeMap<String, String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainNexus {
    type Service = Opensrs;
    type Response = GetDomainNexusResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "nexus_info");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainNexus {}

impl Decode for GetDomainNexusResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { nexus: from.map("nexus")? })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainNexus")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("nexus_info")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
