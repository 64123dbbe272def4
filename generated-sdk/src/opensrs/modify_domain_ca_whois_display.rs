// @generated from spec/opensrs/actions/ModifyDomainCaWhoisDisplay.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sets how much of the data of a `.ca` registrant is public.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ModifyDomainCaWhoisDisplayResponse`](super::ModifyDomainCaWhoisDisplayResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[doc(alias("whois"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainCaWhoisDisplay {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// How much is shown. Doubtful: the vendor's list of values was not seen, and `FULL` in the examples is a guess.
    ///
    /// Example: `FULL`.
    pub display: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainCaWhoisDisplay {
    /// Creates a [`ModifyDomainCaWhoisDisplay`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        display: impl Into<String>,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            display: display.into(),
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainCaWhoisDisplay`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainCaWhoisDisplayResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainCaWhoisDisplay {
    type Service = Opensrs;
    type Response = ModifyDomainCaWhoisDisplayResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "ca_whois_display_setting");
        to.put("domain", &self.domain);
        to.put("display", &self.display);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainCaWhoisDisplay {}

impl Decode for ModifyDomainCaWhoisDisplayResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainCaWhoisDisplay")
    .wire("MODIFY DOMAIN")
    .repeatable()
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("ca_whois_display_setting")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("display").required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
