// @generated from spec/opensrs/actions/CreateNameserver.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Creates a nameserver inside a domain name of the reseller, such as `ns1.example.com` for `example.com`.
///
/// The nameserver does not serve a name yet; [`AssignNameservers`](crate::opensrs::AssignNameservers) and [`AddRemoveNameservers`](crate::opensrs::AddRemoveNameservers) assign it to one.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CreateNameserverResponse`](super::CreateNameserverResponse).
///
/// Error codes:
/// [`405`](super::ErrorCode::RegistryRefused), [`445`](super::ErrorCode::NameserverQuotaExceeded),
/// [`485`](super::ErrorCode::AlreadyExists).
///
/// Source: OpenSRS domain API guide: create-nameserver.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CreateNameserver {
    /// The full name of the new nameserver. Example: `ns1.example.com`.
    pub name: String,
    /// Its IPv4 address. Nameservers of `.de` always require it.
    /// Required unless [`ipv6`](field@CreateNameserver::ipv6) is given. Example: `192.0.2.53`.
    pub ipaddress: Option<String>,
    /// Its IPv6 address. It is not supported for `.cn`.
    /// Required unless [`ipaddress`](field@CreateNameserver::ipaddress) is given. Example: `2001:db8::53`.
    pub ipv6: Option<String>,
    /// The domain name that the nameserver belongs to. Example: `example.com`.
    pub domain: String,
    /// The suffixes to whose registries the nameserver is added as well, so that names there can use it. Only
    /// registries that store nameservers as separate objects take part. Doubtful: the guide and the vendor's PHP
    /// toolkit have a list of suffixes, while several clients send the flag `1`.
    ///
    /// Example: `.net, .org`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub add_to_all_registry: Vec<String>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl CreateNameserver {
    /// Creates a [`CreateNameserver`] from its required fields.
    pub fn new(name: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            domain: domain.into(),
            ipaddress: None,
            ipv6: None,
            add_to_all_registry: Vec::new(),
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

    /// Sets the suffixes to whose registries the nameserver is added as well, so that names there can use it.
    pub fn add_to_all_registry(
        mut self,
        add_to_all_registry: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_to_all_registry = add_to_all_registry
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`CreateNameserver`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CreateNameserverResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CreateNameserver {
    type Service = Opensrs;
    type Response = CreateNameserverResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("name", &self.name);
        to.put("ipaddress", &self.ipaddress);
        to.put("ipv6", &self.ipv6);
        to.put("domain", &self.domain);
        to.put("add_to_all_registry", &self.add_to_all_registry);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CreateNameserver {}

impl Decode for CreateNameserverResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("CreateNameserver")
    .wire("CREATE NAMESERVER")
    .parameters(
        &[
            Parameter::string("name").required().rules(&[Rule::DOMAIN]),
            Parameter::string("ipaddress")
                .required_unless("ipv6", &[])
                .rules(&[Rule::IP]),
            Parameter::string("ipv6")
                .required_unless("ipaddress", &[])
                .rules(&[Rule::IP]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("add_to_all_registry").list(),
            REGISTRANT_IP,
        ],
    )
    .errors(&["405", "445", "485"]);
