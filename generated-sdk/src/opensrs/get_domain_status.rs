// @generated from spec/opensrs/actions/GetDomainStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns whether a domain name is locked, whether its lock can be changed, and whether it is being transferred away.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetDomainStatusResponse`](super::GetDomainStatusResponse).
///
/// Error codes:
/// [`415`](super::ErrorCode::RegistrantAuthenticationFailed).
///
/// Source: OpenSRS domain API guide: get-domain.
#[doc(alias("lock"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetDomainStatus {
    /// The name to query. It belongs to the account. Example: `example.com`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl GetDomainStatus {
    /// Creates a [`GetDomainStatus`] from its required fields.
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

/// The response to [`GetDomainStatus`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetDomainStatusResponse {
    /// Whether the name is locked against being transferred away.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lock_state: Option<bool>,
    /// Whether the lock can be changed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub can_modify: Option<bool>,
    /// Whether names of this suffix can be locked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_supports: Option<bool>,
    /// The state of the parked page with advertisements. Its values are not known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub parkp_status: Option<String>,
    /// Whether the name is being transferred away. Doubtful: known from clients only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_away_in_progress: Option<bool>,
    /// Whether an auction holds the name. Doubtful: known from clients only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auctionescrow: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetDomainStatus {
    type Service = Opensrs;
    type Response = GetDomainStatusResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("type", "status");
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetDomainStatus {}

impl Decode for GetDomainStatusResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            lock_state: from.optional("lock_state")?,
            can_modify: from.optional("can_modify")?,
            domain_supports: from.optional("domain_supports")?,
            parkp_status: from.optional("parkp_status")?,
            transfer_away_in_progress: from.optional("transfer_away_in_progress")?,
            auctionescrow: from.optional("auctionescrow")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetDomainStatus")
    .wire("GET DOMAIN")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("type").rules(&[Rule::Fixed("status")]),
            REGISTRANT_IP,
        ],
    )
    .errors(&["415"]);
