// @generated from spec/opensrs/actions/GetSimpleTransferStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the status of the names of a [`SimpleTransfer`](crate::opensrs::SimpleTransfer).
///
/// Neither the command nor its response is documented in the sources of this SDK; both are known from public
/// clients.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetSimpleTransferStatusResponse`](super::GetSimpleTransferStatusResponse).
///
/// Source: OpenSRS domain API guide: simple_transfer_status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetSimpleTransferStatus {
    /// The id of the job, from the response to [`SimpleTransfer`](crate::opensrs::SimpleTransfer). Example: `4711`.
    pub simple_transfer_job_id: String,
}

impl GetSimpleTransferStatus {
    /// Creates a [`GetSimpleTransferStatus`] from its required fields.
    pub fn new(simple_transfer_job_id: impl Into<String>) -> Self {
        Self {
            simple_transfer_job_id: simple_transfer_job_id.into(),
        }
    }
}

/// The response to [`GetSimpleTransferStatus`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetSimpleTransferStatusResponse {
    /// The names of the job. Doubtful: known from one client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub domain_list: Vec<SimpleTransferResult>,
}

/// The status of one name. Doubtful: its fields are those that one client reads.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SimpleTransferResult {
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The status of its transfer. The values are not documented.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<String>,
    /// Why it fails, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// The registrant.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_id: Option<Sensitive>,
    /// The email address that is asked to agree to the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_address: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetSimpleTransferStatus {
    type Service = Opensrs;
    type Response = GetSimpleTransferStatusResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("simple_transfer_job_id", &self.simple_transfer_job_id);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetSimpleTransferStatus {}

impl Decode for GetSimpleTransferStatusResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_list: from.list("domain_list", None)?,
        })
    }
}

impl Decode for SimpleTransferResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("domain_name")?,
            status: from.optional("status")?,
            reason: from.optional("reason")?,
            registrant_id: from.optional("registrant_id")?,
            email_address: from.optional("email_address")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetSimpleTransferStatus")
    .wire("SIMPLE_TRANSFER_STATUS DOMAIN")
    .parameters(&[Parameter::string("simple_transfer_job_id").required()]);
