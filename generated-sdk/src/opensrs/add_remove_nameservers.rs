// @generated from spec/opensrs/actions/AddRemoveNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Adds nameservers to a domain name, removes nameservers, or both.
///
/// To replace them all, use [`AssignNameservers`](crate::opensrs::AssignNameservers).
///
/// The nameservers have to exist; [`CreateNameserver`](crate::opensrs::CreateNameserver) creates those inside names of the reseller. The command does
/// not work for `.dk`. For `.it` a success only starts the registry's tests, which can take up to 30 days: until
/// they pass, queries return the old nameservers, and further changes apply to those.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`AddRemoveNameserversResponse`](super::AddRemoveNameserversResponse).
///
/// Error codes:
/// [`405`](super::ErrorCode::RegistryRefused), [`435`](super::ErrorCode::PermissionDenied).
///
/// Source: OpenSRS domain API guide: advanced_update_nameservers.
#[doc(alias("dns"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct AddRemoveNameservers {
    /// The nameservers to add.
    /// Required unless [`remove_nameservers`](field@AddRemoveNameservers::remove_nameservers) is given. Example: `ns3.example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "add_ns", default))]
    pub add_nameservers: Vec<String>,
    /// The nameservers to remove.
    /// Required unless [`add_nameservers`](field@AddRemoveNameservers::add_nameservers) is given. Example: `ns1.example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "remove_ns", default))]
    pub remove_nameservers: Vec<String>,
    /// The domain name to change. Example: `example.com`.
    pub domain: String,
}

impl AddRemoveNameservers {
    /// Creates a [`AddRemoveNameservers`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            add_nameservers: Vec::new(),
            remove_nameservers: Vec::new(),
        }
    }

    /// Sets the nameservers to add.
    pub fn add_nameservers(
        mut self,
        add_nameservers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_nameservers = add_nameservers.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the nameservers to remove.
    pub fn remove_nameservers(
        mut self,
        remove_nameservers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_nameservers = remove_nameservers
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// The response to [`AddRemoveNameservers`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct AddRemoveNameserversResponse {}

// The wire format, and the entry in the table of operations.

impl Request for AddRemoveNameservers {
    type Service = Opensrs;
    type Response = AddRemoveNameserversResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("op_type", "add_remove");
        to.put("add_ns", &self.add_nameservers);
        to.put("remove_ns", &self.remove_nameservers);
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for AddRemoveNameservers {}

impl Decode for AddRemoveNameserversResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("AddRemoveNameservers")
    .wire("ADVANCED_UPDATE_NAMESERVERS DOMAIN")
    .parameters(
        &[
            Parameter::string("op_type").rules(&[Rule::Fixed("add_remove")]),
            Parameter::string("add_ns")
                .list()
                .required_unless("remove_ns", &[])
                .rules(&[Rule::DOMAIN]),
            Parameter::string("remove_ns")
                .list()
                .required_unless("add_ns", &[])
                .rules(&[Rule::DOMAIN]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
        ],
    )
    .errors(&["405", "435"]);
