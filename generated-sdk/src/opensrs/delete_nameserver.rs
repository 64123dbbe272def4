// @generated from spec/opensrs/actions/DeleteNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Deletes a nameserver.
///
/// A nameserver that still serves a domain name has to be removed from it first. If the name is outside of OpenSRS,
/// the service returns an error and deletes nothing. [`GetNameservers`](crate::opensrs::GetNameservers) lists the nameservers.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`name`](field@DeleteNameserver::name) again as a confirmation.
/// The response is a [`DeleteNameserverResponse`](super::DeleteNameserverResponse).
///
/// Error codes:
/// [`405`](super::ErrorCode::RegistryRefused), [`480`](super::ErrorCode::NotFound),
/// [`557`](super::ErrorCode::NameserverLocked).
///
/// Source: OpenSRS domain API guide: delete-nameserver.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteNameserver {
    /// The domain name that the nameserver belongs to. Example: `example.com`.
    pub domain: String,
    /// Its IPv4 address. `.de` requires it.
    ///
    /// Example: `192.0.2.53`.
    pub ipaddress: Option<String>,
    /// Its IPv6 address. Not supported for `.cn`.
    ///
    /// Example: `2001:db8::53`.
    pub ipv6: Option<String>,
    /// The full name of the nameserver to delete. Example: `ns1.example.com`.
    pub name: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl DeleteNameserver {
    /// Creates a [`DeleteNameserver`] from its required fields.
    pub fn new(domain: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            name: name.into(),
            ipaddress: None,
            ipv6: None,
            registrant_ip: None,
        }
    }

    /// Sets its IPv4 address.
    pub fn ipaddress(mut self, ipaddress: impl Into<String>) -> Self {
        self.ipaddress = Some(ipaddress.into());
        self
    }

    /// Sets its IPv6 address.
    pub fn ipv6(mut self, ipv6: impl Into<String>) -> Self {
        self.ipv6 = Some(ipv6.into());
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`DeleteNameserver`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DeleteNameserverResponse {}

// The wire format, and the entry in the table of operations.

impl Request for DeleteNameserver {
    type Service = Opensrs;
    type Response = DeleteNameserverResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("ipaddress", &self.ipaddress);
        to.put("ipv6", &self.ipv6);
        to.put("name", &self.name);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for DeleteNameserver {
    fn target(&self) -> String {
        self.name.clone()
    }
}

impl Decode for DeleteNameserverResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::destroy("DeleteNameserver", "name")
    .wire("DELETE NAMESERVER")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("ipaddress").rules(&[Rule::IP]),
            Parameter::string("ipv6").rules(&[Rule::IP]),
            Parameter::string("name").required().rules(&[Rule::DOMAIN]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["405", "480", "557"]);
