// @generated from spec/opensrs/actions/ModifyDomainParkedPages.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Turns the parked page of a domain name on or off.
///
/// The page has advertisements. While it is on, the name has other nameservers, which hide an existing site.
/// Doubtful: this kind of change is known from clients, since the complete list of kinds was not seen.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ModifyDomainParkedPagesResponse`](super::ModifyDomainParkedPagesResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainParkedPages {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// Whether the page is on. Example: `off`.
    pub state: ParkedPagesSwitch,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainParkedPages {
    /// Creates a [`ModifyDomainParkedPages`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        state: ParkedPagesSwitch,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            state,
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainParkedPages`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainParkedPagesResponse {}

/// Whether the parked page is turned on or off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParkedPagesSwitch {
    /// `on`: It is turned on.
    On,
    /// `off`: It is turned off.
    Off,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainParkedPages {
    type Service = Opensrs;
    type Response = ModifyDomainParkedPagesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "parkpage_state");
        to.put("domain", &self.domain);
        to.put("state", &self.state);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainParkedPages {}

impl Decode for ModifyDomainParkedPagesResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

wire_enum!(ParkedPagesSwitch, On("on"), Off("off"));

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainParkedPages")
    .wire("MODIFY DOMAIN")
    .repeatable()
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("parkpage_state")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::one_of("state").required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
