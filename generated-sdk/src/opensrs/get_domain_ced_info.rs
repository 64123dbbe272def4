// @generated from spec/opensrs/actions/GetDomainCedInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the contact in Asia that a `.asia` name requires.
///
/// Doubtful: the response is known from the vendor's old client.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainCedInfoResponse`](super::GetDomainCedInfoResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainCedInfo {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainCedInfo {
    /// Creates a [`GetDomainCedInfo`] from its required fields.
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

/// The response to [`GetDomainCedInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainCedInfoResponse {
    /// The contact, such as `contact_type`, `locality_country`, `legal_entity_type`, `id_type` and `id_number`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "BTreeMap::is_empty"))]
    pub ced_info: BTreeMap<String, Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainCedInfo {
    type Service = Opensrs;
    type Response = GetDomainCedInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "ced_info");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainCedInfo {}

impl Decode for GetDomainCedInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ced_info: from.map("ced_info")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainCedInfo")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("ced_info")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
