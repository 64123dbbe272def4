// @generated from spec/opensrs/actions/GetDomainWaitingHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the current and past requests for a domain name at an asynchronous registry.
///
/// It shows the outcome of a command that was accepted but not finished, as code `250` reports. Doubtful: the
/// response is known from the vendor's old client.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainWaitingHistoryResponse`](super::GetDomainWaitingHistoryResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainWaitingHistory {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainWaitingHistory {
    /// Creates a [`GetDomainWaitingHistory`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`GetDomainWaitingHistory`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainWaitingHistoryResponse {
    /// The number of requests.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub record_count: Option<i32>,
    /// The requests.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub waiting_history: Vec<WaitingRequest>,
}

/// A request that waits, or waited, for a registry.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct WaitingRequest {
    /// The id of the request.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_id: Option<String>,
    /// The command, such as `update_nameservers` or `renew_domain`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub action: Option<String>,
    /// When it was sent. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_time: Option<DateTime>,
    /// When the registry responded. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_time: Option<DateTime>,
    /// The status of the request. Its values are not known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_status: Option<String>,
    /// The registry's response, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub response_text: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainWaitingHistory {
    type Service = Opensrs;
    type Response = GetDomainWaitingHistoryResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "waiting_history");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainWaitingHistory {}

impl Decode for GetDomainWaitingHistoryResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            record_count: from.optional("record_count")?,
            waiting_history: from.list("waiting_history", None)?,
        })
    }
}

impl Decode for WaitingRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_id: from.optional("request_id")?,
            action: from.optional("action")?,
            request_time: from.written(&YEAR_FIRST).optional("request_time")?,
            response_time: from.written(&YEAR_FIRST).optional("response_time")?,
            request_status: from.optional("request_status")?,
            response_text: from.optional("response_text")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainWaitingHistory")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("waiting_history")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
