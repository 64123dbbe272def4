// @generated from spec/opensrs/actions/AckEvent.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Acknowledges an event, which [`PollEvents`](crate::opensrs::PollEvents) then no longer returns.
///
/// An acknowledged event cannot be read again, so store it first.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`AckEventResponse`](super::AckEventResponse).
///
/// Source: OpenSRS domain API guide: ack_event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct AckEvent {
    /// The id of the event, from [`PollEvents`](crate::opensrs::PollEvents).
    /// Example: `e0000000000000000000000000000001`.
    pub event_id: String,
}

impl AckEvent {
    /// Creates a [`AckEvent`] from its required fields.
    pub fn new(event_id: impl Into<String>) -> Self {
        Self { event_id: event_id.into() }
    }
}

/// The response to [`AckEvent`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct AckEventResponse {
    /// The number of remaining events. Example: `0`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

// The wire format, and the entry in the table of operations.

impl Request for AckEvent {
    type Service = Opensrs;
    type Response = AckEventResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("event_id", &self.event_id);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for AckEvent {}

impl Decode for AckEventResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total: from.optional("total")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("AckEvent")
    .wire("ACK EVENT")
    .repeatable()
    .parameters(&[Parameter::string("event_id").required()]);
