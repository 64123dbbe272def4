// @generated from spec/opensrs/actions/CancelActiveProcess.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels the active process of a `.ca` domain name.
///
/// Give either the order or the domain name; the vendor's toolkit does not accept both.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelActiveProcessResponse`](super::CancelActiveProcessResponse).
///
/// Source: OpenSRS domain API guide: cancel_active_process.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelActiveProcess {
    /// The order to cancel. Example: `1878084`.
    pub order_id: Option<String>,
    /// The `.ca` name whose activation to cancel. Example: `example.ca`.
    pub domain: Option<String>,
}

impl CancelActiveProcess {
    /// Creates a [`CancelActiveProcess`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the order to cancel.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets the `.ca` name whose activation to cancel.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// The response to [`CancelActiveProcess`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelActiveProcessResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CancelActiveProcess {
    type Service = Opensrs;
    type Response = CancelActiveProcessResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("order_id", &self.order_id);
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelActiveProcess {}

impl Decode for CancelActiveProcessResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("CancelActiveProcess")
    .wire("CANCEL_ACTIVE_PROCESS DOMAIN")
    .parameters(
        &[
            Parameter::string("order_id"),
            Parameter::string("domain").rules(&[Rule::DOMAIN]),
        ],
    );
