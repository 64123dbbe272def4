// @generated from spec/opensrs/actions/GetDomainAuthInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the auth code of a domain name, which another registrar requires for a transfer.
///
/// Some suffixes have no auth codes. Doubtful: the guide does not list this among the commands that work without
/// the registrant's password, though clients call it so.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainAuthInfoResponse`](super::GetDomainAuthInfoResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("auth code", "epp", "transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainAuthInfo {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainAuthInfo {
    /// Creates a [`GetDomainAuthInfo`] from its required fields.
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

/// The response to [`GetDomainAuthInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainAuthInfoResponse {
    /// The auth code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_auth_info: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainAuthInfo {
    type Service = Opensrs;
    type Response = GetDomainAuthInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "domain_auth_info");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainAuthInfo {}

impl Decode for GetDomainAuthInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_auth_info: from.optional("domain_auth_info")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainAuthInfo")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("domain_auth_info")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
