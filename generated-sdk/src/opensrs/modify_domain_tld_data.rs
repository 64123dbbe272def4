// @generated from spec/opensrs/actions/ModifyDomainTldData.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Changes the data that a registry requires in addition to contacts and nameservers.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ModifyDomainTldDataResponse`](super::ModifyDomainTldDataResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: modify-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyDomainTldData {
    /// Whether the change applies to all names of the registrant's profile instead of this one only. Example: `false`.
    pub affect_domains: bool,
    /// The name to change. Example: `example.com`.
    pub domain: String,
    /// The new data.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub tld_data: TldData,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyDomainTldData {
    /// Creates a [`ModifyDomainTldData`] from its required fields.
    pub fn new(
        affect_domains: bool,
        domain: impl Into<String>,
        tld_data: TldData,
    ) -> Self {
        Self {
            affect_domains,
            domain: domain.into(),
            tld_data,
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyDomainTldData`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyDomainTldDataResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ModifyDomainTldData {
    type Service = Opensrs;
    type Response = ModifyDomainTldDataResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("affect_domains", &self.affect_domains);
        to.put("data", "tld_data");
        to.put("domain", &self.domain);
        to.put("tld_data", &self.tld_data);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyDomainTldData {}

impl Decode for ModifyDomainTldDataResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyDomainTldData")
    .wire("MODIFY DOMAIN")
    .parameters(
        &[
            Parameter::bool("affect_domains").required(),
            Parameter::string("data").rules(&[Rule::Fixed("tld_data")]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::structure("tld_data", &TLD_DATA).required(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
