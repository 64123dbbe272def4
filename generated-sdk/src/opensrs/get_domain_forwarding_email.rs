// @generated from spec/opensrs/actions/GetDomainForwardingEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the address to which the mail of a `.name` address is forwarded.
///
/// Doubtful: the response is known from the vendor's old client.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainForwardingEmailResponse`](super::GetDomainForwardingEmailResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainForwardingEmail {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainForwardingEmail {
    /// Creates a [`GetDomainForwardingEmail`] from its required fields.
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

/// The response to [`GetDomainForwardingEmail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainForwardingEmailResponse {
    /// The address to which mail is forwarded.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forwarding_email: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainForwardingEmail {
    type Service = Opensrs;
    type Response = GetDomainForwardingEmailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "forwarding_email");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainForwardingEmail {}

impl Decode for GetDomainForwardingEmailResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            forwarding_email: from.optional("forwarding_email")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainForwardingEmail")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("forwarding_email")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
