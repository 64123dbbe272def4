// @generated from spec/opensrs/actions/ModifyDomainLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Locks a domain name against being transferred away, or unlocks it.
///
/// Doubtful: this kind of change is known from clients, since the complete list of kinds was not seen.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ModifyDomainLockResponse`](super::ModifyDomainLockResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[doc(alias("lock", "unlock"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainLock {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// Whether the name is locked. Example: `true`.
    pub lock_state: bool,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainLock {
    /// Creates a [`ModifyDomainLock`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        lock_state: bool,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            lock_state,
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainLock`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainLockResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainLock {
    type Service = Opensrs;
    type Response = ModifyDomainLockResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "status");
        to.put("domain", &self.domain);
        to.put("lock_state", &self.lock_state);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainLock {}

impl Decode for ModifyDomainLockResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainLock")
    .wire("MODIFY DOMAIN")
    .repeatable()
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("status")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::bool("lock_state").required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
