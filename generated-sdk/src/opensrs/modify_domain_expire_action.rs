// @generated from spec/opensrs/actions/ModifyDomainExpireAction.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sets the action when a domain name expires.
///
/// The service requires both flags, but setting both is not meaningful. One client always sends opposite values.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ModifyDomainExpireActionResponse`](super::ModifyDomainExpireActionResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[doc(alias("auto renew"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainExpireAction {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// Whether the name is renewed automatically, which charges the account when it is due. Example: `true`.
    pub auto_renew: bool,
    /// Whether the name is left to expire. Example: `false`.
    pub let_expire: bool,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

/// The arguments of [`ModifyDomainExpireAction::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct ModifyDomainExpireActionRequired {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// Whether the name is renewed automatically, which charges the account when it is due. Example: `true`.
    pub auto_renew: bool,
    /// Whether the name is left to expire. Example: `false`.
    pub let_expire: bool,
}

impl ModifyDomainExpireAction {
    /// Creates a [`ModifyDomainExpireAction`] from its required fields.
    pub fn new(required: ModifyDomainExpireActionRequired) -> Self {
        let ModifyDomainExpireActionRequired {
            affect_domains,
            domain,
            auto_renew,
            let_expire,
        } = required;
        Self {
            affect_domains,
            domain,
            auto_renew,
            let_expire,
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainExpireAction`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainExpireActionResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainExpireAction {
    type Service = Opensrs;
    type Response = ModifyDomainExpireActionResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "expire_action");
        to.put("domain", &self.domain);
        to.put("auto_renew", &self.auto_renew);
        to.put("let_expire", &self.let_expire);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainExpireAction {}

impl Decode for ModifyDomainExpireActionResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainExpireAction")
    .wire("MODIFY DOMAIN")
    .repeatable()
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("expire_action")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::bool("auto_renew").required(),
            Parameter::bool("let_expire").required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
