// @generated from spec/opensrs/actions/GetDomainXpackHistory.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the completed or cancelled requests for a `.dk` domain name.
///
/// The vendor keeps them for two weeks. Doubtful: the response is known from the vendor's old client.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainXpackHistoryResponse`](super::GetDomainXpackHistoryResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainXpackHistory {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainXpackHistory {
    /// Creates a [`GetDomainXpackHistory`] from its required fields.
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

/// The response to [`GetDomainXpackHistory`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainXpackHistoryResponse {
    /// The number of requests.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub record_count: Option<i32>,
    /// The requests.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub waiting_history: Vec<XpackRequest>,
}

/// A request for a `.dk` domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct XpackRequest {
    /// The id of the request.
    #[cfg_attr(feature = "serde", serde(rename = "xpack_req_id"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_id: Option<String>,
    /// The kind of request, such as `domain_renewal` or `domain_change`.
    #[cfg_attr(feature = "serde", serde(rename = "req_type"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub request_type: Option<String>,
    /// When it was created. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<DateTime>,
    /// The status of the request. Its values are not known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_state: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainXpackHistory {
    type Service = Opensrs;
    type Response = GetDomainXpackHistoryResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "xpack_waiting_history");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainXpackHistory {}

impl Decode for GetDomainXpackHistoryResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            record_count: from.optional("record_count")?,
            waiting_history: from.list("waiting_history", None)?,
        })
    }
}

impl Decode for XpackRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            request_id: from.optional("xpack_req_id")?,
            request_type: from.optional("req_type")?,
            create_time: from.written(&YEAR_FIRST).optional("create_time")?,
            current_state: from.optional("current_state")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainXpackHistory")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("xpack_waiting_history")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
