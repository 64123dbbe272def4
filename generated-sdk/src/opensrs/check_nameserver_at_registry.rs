// @generated from spec/opensrs/actions/CheckNameserverAtRegistry.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether a registry knows a nameserver.
///
/// Registries that do not store nameservers as separate objects need no such check, including those of `.ca`,
/// `.ch`, `.de`, `.fr` and `.uk`.
///
/// Two public clients use the response code: `200` for a known nameserver, `212` for an unknown one. Both count as
/// success here, so read the code in the response's metadata.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckNameserverAtRegistryResponse`](super::CheckNameserverAtRegistryResponse).
///
/// Error codes:
/// [`435`](super::ErrorCode::PermissionDenied).
///
/// Source: OpenSRS domain API guide: registry_check_nameserver.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckNameserverAtRegistry {
    /// The full name of the nameserver. Example: `ns1.example.com`.
    pub fqdn: String,
    /// The suffix whose registry to query, with its leading dot. Example: `.com`.
    pub tld: String,
}

impl CheckNameserverAtRegistry {
    /// Creates a [`CheckNameserverAtRegistry`] from its required fields.
    pub fn new(fqdn: impl Into<String>, tld: impl Into<String>) -> Self {
        Self {
            fqdn: fqdn.into(),
            tld: tld.into(),
        }
    }
}

/// The response to [`CheckNameserverAtRegistry`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CheckNameserverAtRegistryResponse {
    /// Whether the registry knows the nameserver. Doubtful, since its values are not documented.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for CheckNameserverAtRegistry {
    type Service = Opensrs;
    type Response = CheckNameserverAtRegistryResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("fqdn", &self.fqdn);
        to.put("tld", &self.tld);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckNameserverAtRegistry {}

impl Decode for CheckNameserverAtRegistryResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: from.optional("status")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("CheckNameserverAtRegistry")
    .wire("REGISTRY_CHECK_NAMESERVER NAMESERVER")
    .parameters(
        &[
            Parameter::string("fqdn").required().rules(&[Rule::DOMAIN]),
            Parameter::string("tld").required(),
        ],
    )
    .errors(&["435"]);
