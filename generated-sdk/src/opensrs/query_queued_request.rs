// @generated from spec/opensrs/actions/QueryQueuedRequest.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the state of a queued request.
///
/// Its response is not documented in the sources of this SDK; read the fields from the response's document. One
/// client reads them from `request_data`.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryQueuedRequestResponse`](super::QueryQueuedRequestResponse).
///
/// Source: OpenSRS domain API guide: query_queued_request.
#[doc(alias("status"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryQueuedRequest {
    /// The id of the request, [`RegisterDomainResponse::queue_request_id`](field@crate::opensrs::RegisterDomainResponse::queue_request_id) of the response to the order.
    /// Example: `4021`.
    pub request_id: String,
}

impl QueryQueuedRequest {
    /// Creates a [`QueryQueuedRequest`] from its required fields.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self {
            request_id: request_id.into(),
        }
    }
}

/// The response to [`QueryQueuedRequest`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryQueuedRequestResponse {}

// The wire format, and the entry in the table of operations.

impl Request for QueryQueuedRequest {
    type Service = Opensrs;
    type Response = QueryQueuedRequestResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("request_id", &self.request_id);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryQueuedRequest {}

impl Decode for QueryQueuedRequestResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryQueuedRequest")
    .wire("QUERY_QUEUED_REQUEST DOMAIN")
    .parameters(&[Parameter::string("request_id").required()]);
