// @generated from spec/opensrs/actions/CheckTransfer.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether a domain name can be transferred to the reseller, or returns the status of its latest transfer.
///
/// The name can come from another registrar or from another reseller of OpenSRS. Before a transfer, read
/// [`transferrable`](field@CheckTransferResponse::transferrable) and [`reason`](field@CheckTransferResponse::reason); during one, set [`check_status`](field@CheckTransfer::check_status) and read [`status`](field@CheckTransferResponse::status).
///
/// The check has a side effect: a transfer that waits for a registry which already names OpenSRS is completed
/// within five minutes. Resellers see only the transfers that they have ordered.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckTransferResponse`](super::CheckTransferResponse).
///
/// Source: OpenSRS domain API guide: check_transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckTransfer {
    /// The name to check. Example: `example.com`.
    pub domain: String,
    /// Whether to return the status of the latest transfer. It also speeds up one that waits for the registry.
    /// Example: `true`.
    pub check_status: Option<bool>,
    /// Whether to return the email address that is asked to agree to the transfer. Example: `true`.
    pub get_request_address: Option<bool>,
}

impl CheckTransfer {
    /// Creates a [`CheckTransfer`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            check_status: None,
            get_request_address: None,
        }
    }

    /// Sets whether to return the status of the latest transfer.
    pub fn check_status(mut self, check_status: bool) -> Self {
        self.check_status = Some(check_status);
        self
    }

    /// Sets whether to return the email address that is asked to agree to the transfer.
    pub fn get_request_address(mut self, get_request_address: bool) -> Self {
        self.get_request_address = Some(get_request_address);
        self
    }
}

/// The response to [`CheckTransfer`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CheckTransferResponse {
    /// Whether the name can be transferred now.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transferrable: Option<bool>,
    /// The status of the latest transfer, if there is one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<TransferStatus>,
    /// Why the name cannot be transferred, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason: Option<String>,
    /// The reason as a machine-readable word. It can be absent. Example: `domain_already_belongs_to_current_reseller`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub reason_code: Option<String>,
    /// Whether the service is unavailable. Doubtful, since no description of it is known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub noservice: Option<bool>,
    /// The email address that is asked to agree to the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_address: Option<Sensitive>,
    /// The time of the status. Doubtful: its event is not documented. Example: `1749988800`.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub unixtime: Option<Timestamp>,
    /// The same time as a string. In the only known sample it is four hours behind [`unixtime`](field@CheckTransferResponse::unixtime), so prefer that.
    /// Format: `EEE MMM DD hh:mm:ss YYYY` in an unknown time zone. Example: `Sun Jun 15 08:00:00 2025`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub timestamp: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for CheckTransfer {
    type Service = Opensrs;
    type Response = CheckTransferResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("check_status", &self.check_status);
        to.put("get_request_address", &self.get_request_address);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckTransfer {}

impl Decode for CheckTransferResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            transferrable: from.optional("transferrable")?,
            status: from.optional("status")?,
            reason: from.optional("reason")?,
            reason_code: from.optional("reason_code")?,
            noservice: from.optional("noservice")?,
            request_address: from.optional("request_address")?,
            unixtime: from.written(&TimeFormat::SECONDS).optional("unixtime")?,
            timestamp: from.written(&WEEKDAY_FIRST).optional("timestamp")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("CheckTransfer")
    .wire("CHECK_TRANSFER DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::bool("check_status"),
            Parameter::bool("get_request_address"),
        ],
    );
