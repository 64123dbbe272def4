// @generated from spec/opensrs/actions/GetDomainExpireAction.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the action when a domain name expires.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainExpireActionResponse`](super::GetDomainExpireActionResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("auto renew"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainExpireAction {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainExpireAction {
    /// Creates a [`GetDomainExpireAction`] from its required fields.
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

/// The response to [`GetDomainExpireAction`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainExpireActionResponse {
    /// Whether the name is renewed automatically.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew: Option<bool>,
    /// Whether the name is left to expire without notices. Doubtful: taken from [`ModifyDomainExpireAction`](crate::opensrs::ModifyDomainExpireAction).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub let_expire: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainExpireAction {
    type Service = Opensrs;
    type Response = GetDomainExpireActionResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "expire_action");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainExpireAction {}

impl Decode for GetDomainExpireActionResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            auto_renew: from.optional("auto_renew")?,
            let_expire: from.optional("let_expire")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainExpireAction")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("expire_action")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
