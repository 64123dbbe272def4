// @generated from spec/opensrs/actions/GetNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the nameservers that have been created in the profile of a domain name.
///
/// They do not have to serve a name. [`GetDomainNameservers`](crate::opensrs::GetDomainNameservers) lists the nameservers of a domain name.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetNameserversResponse`](super::GetNameserversResponse).
///
/// Source: OpenSRS domain API guide: get-nameserver.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetNameservers {
    /// A domain name of the profile. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetNameservers {
    /// Creates a [`GetNameservers`] from its required fields.
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

/// The response to [`GetNameservers`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetNameserversResponse {
    /// The nameservers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub nameserver_list: Vec<CreatedNameserver>,
}

/// A nameserver of the profile.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CreatedNameserver {
    /// Its full name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// Its IPv4 address, if it has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipaddress: Option<String>,
    /// Its IPv6 address, if it has one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ipv6: Option<String>,
    /// Whether the nameserver can be deleted. Doubtful: the guide says that one with `0` has to be removed from its
    /// names before it can be deleted, but also that `0` means that it can be deleted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub can_delete: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetNameservers {
    type Service = Opensrs;
    type Response = GetNameserversResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("name", "all");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetNameservers {}

impl Decode for GetNameserversResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            nameserver_list: from.list("nameserver_list", None)?,
        })
    }
}

impl Decode for CreatedNameserver {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("name")?,
            ipaddress: from.optional("ipaddress")?,
            ipv6: from.optional("ipv6")?,
            can_delete: from.optional("can_delete")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetNameservers")
    .wire("GET NAMESERVER")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("name").rules(&[Rule::Fixed("all")]),
            REGISTRANT_IP,
        ],
    );
