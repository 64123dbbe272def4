// @generated from spec/opensrs/actions/SendRegistrantVerificationEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sends the mail again with which a registrant verifies the email address.
///
/// [`GetRegistrantVerificationStatus`](crate::opensrs::GetRegistrantVerificationStatus) returns whether it still has to be verified.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`SendRegistrantVerificationEmailResponse`](super::SendRegistrantVerificationEmailResponse).
///
/// Source: OpenSRS domain API guide: send_registrant_verification_email.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SendRegistrantVerificationEmail {
    /// A name of the registrant. Doubtful: the command and its only parameter are known from the toolkit only.
    /// Example: `example.com`.
    pub domain: String,
}

impl SendRegistrantVerificationEmail {
    /// Creates a [`SendRegistrantVerificationEmail`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

/// The response to [`SendRegistrantVerificationEmail`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SendRegistrantVerificationEmailResponse {}

// The wire format, and the entry in the table of operations.

impl Request for SendRegistrantVerificationEmail {
    type Service = Opensrs;
    type Response = SendRegistrantVerificationEmailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SendRegistrantVerificationEmail {}

impl Decode for SendRegistrantVerificationEmailResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SendRegistrantVerificationEmail",
    )
    .wire("SEND_REGISTRANT_VERIFICATION_EMAIL DOMAIN")
    .parameters(&[Parameter::string("domain").required().rules(&[Rule::DOMAIN])]);
