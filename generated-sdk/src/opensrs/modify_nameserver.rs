// @generated from spec/opensrs/actions/ModifyNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Changes the addresses or the name of a nameserver.
///
/// **The addresses are replaced as a whole:** if a nameserver has an IPv4 and an IPv6 address, the one that the
/// request leaves out is removed from the registry. `.tel` does not support the command.
///
/// [`AssignNameservers`](crate::opensrs::AssignNameservers) sets the nameservers of a domain name.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ModifyNameserverResponse`](super::ModifyNameserverResponse).
///
/// Error codes:
/// [`405`](super::ErrorCode::RegistryRefused), [`480`](super::ErrorCode::NotFound),
/// [`557`](super::ErrorCode::NameserverLocked).
///
/// Source: OpenSRS domain API guide: modify-nameserver.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ModifyNameserver {
    /// The domain name that the nameserver belongs to. Example: `example.com`.
    pub domain: String,
    /// Its new IPv4 address. Nameservers of `.de` always require it.
    /// Required unless [`ipv6`](field@ModifyNameserver::ipv6) is given. Example: `192.0.2.53`.
    pub ipaddress: Option<String>,
    /// Its new IPv6 address. It is not supported for `.cn`.
    /// Required unless [`ipaddress`](field@ModifyNameserver::ipaddress) is given. Example: `2001:db8::53`.
    pub ipv6: Option<String>,
    /// The full name of the nameserver, as it is now. Example: `ns1.example.com`.
    pub name: String,
    /// The new full name. If absent, the name does not change. Example: `ns3.example.com`.
    pub new_name: Option<String>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl ModifyNameserver {
    /// Creates a [`ModifyNameserver`] from its required fields.
    pub fn new(domain: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            name: name.into(),
            ipaddress: None,
            ipv6: None,
            new_name: None,
            registrant_ip: None,
        }
    }

    /// Sets its new IPv4 address.
    pub fn ipaddress(mut self, ipaddress: impl Into<String>) -> Self {
        self.ipaddress = Some(ipaddress.into());
        self
    }

    /// Sets its new IPv6 address.
    pub fn ipv6(mut self, ipv6: impl Into<String>) -> Self {
        self.ipv6 = Some(ipv6.into());
        self
    }

    /// Sets the new full name.
    pub fn new_name(mut self, new_name: impl Into<String>) -> Self {
        self.new_name = Some(new_name.into());
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`ModifyNameserver`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ModifyNameserverResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ModifyNameserver {
    type Service = Opensrs;
    type Response = ModifyNameserverResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("ipaddress", &self.ipaddress);
        to.put("ipv6", &self.ipv6);
        to.put("name", &self.name);
        to.put("new_name", &self.new_name);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ModifyNameserver {}

impl Decode for ModifyNameserverResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("ModifyNameserver")
    .wire("MODIFY NAMESERVER")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("ipaddress")
                .required_unless("ipv6", &[])
                .rules(&[Rule::IP]),
            Parameter::string("ipv6")
                .required_unless("ipaddress", &[])
                .rules(&[Rule::IP]),
            Parameter::string("name").required().rules(&[Rule::DOMAIN]),
            Parameter::string("new_name").rules(&[Rule::DOMAIN]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["405", "480", "557"]);
