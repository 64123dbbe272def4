// @generated from spec/aliyun-domain/actions/EmailVerified.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether an email address has been verified, judging by the name of the action.
///
/// The vendor does not describe it, and the response has no field, so an address that has not been verified probably
/// leads to an error. [`ListEmailVerification`](crate::aliyun_domain::ListEmailVerification) returns the status of addresses.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`EmailVerifiedResponse`](super::EmailVerifiedResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: EmailVerified.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct EmailVerified {
    /// The email address. Example: `alex@example.com`.
    pub email: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl EmailVerified {
    /// Creates a [`EmailVerified`] from its required fields.
    pub fn new(email: impl Into<Sensitive>) -> Self {
        Self {
            email: email.into(),
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`EmailVerified`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct EmailVerifiedResponse {}

// The wire format, and the entry in the table of operations.

impl Request for EmailVerified {
    type Service = AliyunDomain;
    type Response = EmailVerifiedResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Email", &self.email);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for EmailVerified {}

impl Decode for EmailVerifiedResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("EmailVerified")
    .parameters(
        &[
            Parameter::string("Email").required().sensitive().rules(&[Rule::EMAIL]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
