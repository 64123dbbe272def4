// @generated from spec/opensrs/actions/AssignNameservers.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Replaces the nameservers of a domain name.
///
/// To add or remove single ones, use [`AddRemoveNameservers`](crate::opensrs::AddRemoveNameservers).
///
/// The nameservers have to exist; [`CreateNameserver`](crate::opensrs::CreateNameserver) creates those inside names of the reseller. The command does
/// not work for `.dk`. For `.it` a success only starts the registry's tests, which can take up to 30 days: until
/// they pass, queries return the old nameservers, and further changes apply to those.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// **Replaces the whole list:** entries that the request leaves out are removed.
/// The response is a [`AssignNameserversResponse`](super::AssignNameserversResponse).
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
pub struct AssignNameservers {
    /// The new nameservers of the name. Example: `ns1.example.net, ns2.example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "assign_ns", default))]
    pub nameservers: Vec<String>,
    /// The domain name to change. Example: `example.com`.
    pub domain: String,
}

impl AssignNameservers {
    /// Creates a [`AssignNameservers`] from its required fields.
    pub fn new(
        nameservers: impl IntoIterator<Item = impl Into<String>>,
        domain: impl Into<String>,
    ) -> Self {
        Self {
            nameservers: nameservers.into_iter().map(Into::into).collect(),
            domain: domain.into(),
        }
    }
}

/// The response to [`AssignNameservers`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct AssignNameserversResponse {}

// The wire format, and the entry in the table of operations.

impl Request for AssignNameservers {
    type Service = Opensrs;
    type Response = AssignNameserversResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("op_type", "assign");
        to.put("assign_ns", &self.nameservers);
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for AssignNameservers {}

impl Decode for AssignNameserversResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("AssignNameservers")
    .wire("ADVANCED_UPDATE_NAMESERVERS DOMAIN")
    .repeatable()
    .parameters(
        &[
            Parameter::string("op_type").rules(&[Rule::Fixed("assign")]),
            Parameter::string("assign_ns").list().required().rules(&[Rule::DOMAIN]),
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
        ],
    )
    .errors(&["405", "435"]);
