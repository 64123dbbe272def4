// @generated from spec/opensrs/actions/GetRegistrantVerificationStatus.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns whether the registrant of a domain name has confirmed the contact data.
///
/// The vendor asks registrants by mail after a registration, a transfer or a change of the contact. Without a
/// confirmation in time, the name is suspended. [`SendRegistrantVerificationEmail`](crate::opensrs::SendRegistrantVerificationEmail) sends the mail again.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetRegistrantVerificationStatusResponse`](super::GetRegistrantVerificationStatusResponse).
///
/// Source: OpenSRS domain API guide: get_registrant_verification_status.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetRegistrantVerificationStatus {
    /// The name to query. Example: `example.com`.
    pub domain: String,
}

impl GetRegistrantVerificationStatus {
    /// Creates a [`GetRegistrantVerificationStatus`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// The response to [`GetRegistrantVerificationStatus`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct GetRegistrantVerificationStatusResponse {
    /// The status of the confirmation.
    #[cfg_attr(feature = "serde", serde(rename = "registrant_verification_status"))]
    pub status: RegistrantVerificationStatus,
    /// The day on which the name is suspended, present until the data is confirmed. Its format is not known.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub verification_deadline: Option<String>,
    /// The number of days until the suspension. It is negative once the name has been suspended.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub days_to_suspend: Option<i32>,
    /// Whether the mail bounced.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_bounced: Option<bool>,
}

/// The status of the registrant's confirmation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantVerificationStatus {
    /// `unverified`: It has not begun.
    Unverified,
    /// `pending`: It has begun, and the mail has not been sent yet.
    Pending,
    /// `verifying`: The mail was sent, and the registrant has not responded.
    Verifying,
    /// `verified`: The registrant has confirmed.
    Verified,
    /// `not_verified`: The registrant has failed to confirm, and the name is not suspended yet.
    NotVerified,
    /// `suspended`: The registrant has failed to confirm, and the name is suspended.
    Suspended,
    /// `admin_reviewing`: The vendor's staff reviews the data.
    AdminReviewing,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for GetRegistrantVerificationStatus {
    type Service = Opensrs;
    type Response = GetRegistrantVerificationStatusResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetRegistrantVerificationStatus {}

impl Decode for GetRegistrantVerificationStatusResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: from.always("registrant_verification_status")?,
            verification_deadline: from.optional("verification_deadline")?,
            days_to_suspend: from.optional("days_to_suspend")?,
            email_bounced: from.optional("email_bounced")?,
        })
    }
}

wire_enum!(
    RegistrantVerificationStatus, Unverified("unverified"), Pending("pending"),
    Verifying("verifying"), Verified("verified"), NotVerified("not_verified"),
    Suspended("suspended"), AdminReviewing("admin_reviewing")
);

pub(super) static OPERATION: Operation = Operation::read(
        "GetRegistrantVerificationStatus",
    )
    .wire("GET_REGISTRANT_VERIFICATION_STATUS DOMAIN")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);
