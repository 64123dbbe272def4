// @generated from spec/opensrs/actions/ModifyDomainAuthInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sets the auth code of a domain name.
///
/// Anyone who has the code can request a transfer of the name, so replace a code that has become known.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ModifyDomainAuthInfoResponse`](super::ModifyDomainAuthInfoResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[doc(alias("auth code", "epp", "transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainAuthInfo {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// The new auth code.
    pub domain_auth_info: Sensitive,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainAuthInfo {
    /// Creates a [`ModifyDomainAuthInfo`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        domain_auth_info: impl Into<Sensitive>,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            domain_auth_info: domain_auth_info.into(),
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainAuthInfo`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainAuthInfoResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainAuthInfo {
    type Service = Opensrs;
    type Response = ModifyDomainAuthInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "domain_auth_info");
        to.put("domain", &self.domain);
        to.put("domain_auth_info", &self.domain_auth_info);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainAuthInfo {}

impl Decode for ModifyDomainAuthInfoResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainAuthInfo")
    .wire("MODIFY DOMAIN")
    .repeatable()
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("domain_auth_info")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("domain_auth_info").required().sensitive(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
