// @generated from spec/opensrs/actions/AddNameserverToRegistry.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Adds a nameserver to a registry, or to all registries, so that names there can use it.
///
/// The nameserver has to exist; [`CreateNameserver`](crate::opensrs::CreateNameserver) creates one. The response describes in words the outcome at each
/// registry, including failures. Its structure is not documented, so it has no fields here; read it from the
/// response's document. [`CheckNameserverAtRegistry`](crate::opensrs::CheckNameserverAtRegistry) queries one registry.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`AddNameserverToRegistryResponse`](super::AddNameserverToRegistryResponse).
///
/// Error codes:
/// [`405`](super::ErrorCode::RegistryRefused).
///
/// Source: OpenSRS domain API guide: registry_add_ns.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct AddNameserverToRegistry {
    /// Whether to add it to all registries that the account has enabled, or only to that of [`tld`](field@AddNameserverToRegistry::tld).
    /// Example: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "all"))]
    pub all_registries: bool,
    /// The full name of the nameserver. Example: `ns1.example.com`.
    pub fqdn: String,
    /// The suffix whose registry to add it to, with its leading dot. With [`all_registries`](field@AddNameserverToRegistry::all_registries) it is ignored, but still has to be a
    /// valid suffix.
    ///
    /// Example: `.net`.
    pub tld: String,
}

impl AddNameserverToRegistry {
    /// Creates a [`AddNameserverToRegistry`] from its required fields.
    pub fn new(
        all_registries: bool,
        fqdn: impl Into<String>,
        tld: impl Into<String>,
    ) -> Self {
        Self {
            all_registries,
            fqdn: fqdn.into(),
            tld: tld.into(),
        }
    }
}

/// The response to [`AddNameserverToRegistry`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct AddNameserverToRegistryResponse {}

// The wire format, and the entry in the table of operations.

impl Request for AddNameserverToRegistry {
    type Service = Opensrs;
    type Response = AddNameserverToRegistryResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("all", &self.all_registries);
        to.put("fqdn", &self.fqdn);
        to.put("tld", &self.tld);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for AddNameserverToRegistry {}

impl Decode for AddNameserverToRegistryResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("AddNameserverToRegistry")
    .wire("REGISTRY_ADD_NS NAMESERVER")
    .parameters(
        &[
            Parameter::bool("all").required(),
            Parameter::string("fqdn").required().rules(&[Rule::DOMAIN]),
            Parameter::string("tld").required(),
        ],
    )
    .errors(&["405"]);
