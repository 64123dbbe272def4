// @generated from spec/opensrs/actions/RevokeDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Gives a domain name back to its registry and requests a refund.
///
/// **The name is lost.** Others can register it, and the reseller cannot control whether it can be recovered. It
/// works only within the registry's grace period, and for one name at a time.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`domain`](field@RevokeDomain::domain) again as a confirmation.
/// The response is a [`RevokeDomainResponse`](super::RevokeDomainResponse).
///
/// Source: OpenSRS domain API guide: revoke-domain.
#[doc(alias("delete", "cancel"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RevokeDomain {
    /// The name to give back. Example: `example.com`.
    pub domain: String,
    /// A remark that is stored in the notes of the domain name. Example: `Registered by mistake`.
    pub notes: Option<String>,
    /// The reseller's user name. Doubtful: older documents and toolkits send it, but the current page does not list it.
    ///
    /// Example: `example-reseller`.
    pub reseller: Option<String>,
}

impl RevokeDomain {
    /// Creates a [`RevokeDomain`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            notes: None,
            reseller: None,
        }
    }

    /// Sets a remark that is stored in the notes of the domain name.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets the reseller's user name.
    pub fn reseller(mut self, reseller: impl Into<String>) -> Self {
        self.reseller = Some(reseller.into());
        self
    }
}

/// The response to [`RevokeDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct RevokeDomainResponse {
    /// Whether the reseller was charged.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub charge: Option<bool>,
    /// The charged amount. The response does not name its currency. Example: `10.00`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub price: Option<Decimal>,
    /// The refunded amount. The response does not name its currency. Example: `8.50`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_refund: Option<Decimal>,
    /// The id of this revocation.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub deletion_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for RevokeDomain {
    type Service = Opensrs;
    type Response = RevokeDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("notes", &self.notes);
        to.put("reseller", &self.reseller);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for RevokeDomain {
    fn target(&self) -> String {
        self.domain.clone()
    }
}

impl Decode for RevokeDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            charge: from.optional("charge")?,
            price: from.optional("price")?,
            total_refund: from.optional("total_refund")?,
            deletion_id: from.optional("deletion_id")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy("RevokeDomain", "domain")
    .wire("REVOKE DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("notes"),
            Parameter::string("reseller"),
        ],
    );
