// @generated from spec/aliyun-domain/actions/VerifyEmail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Confirms an email address with the token that its owner has received.
///
/// [`SubmitEmailVerification`](crate::aliyun_domain::SubmitEmailVerification) and [`ResendEmailVerification`](crate::aliyun_domain::ResendEmailVerification) send the mail. A response without an error means that
/// the address is verified.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`VerifyEmailResponse`](super::VerifyEmailResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / VerifyEmail.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct VerifyEmail {
    /// The token from the mail. It also identifies the address. Example: `0123456789abcdef0123456789abcdef`.
    pub token: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl VerifyEmail {
    /// Creates a [`VerifyEmail`] from its required fields.
    pub fn new(token: impl Into<Sensitive>) -> Self {
        Self {
            token: token.into(),
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

/// The response to [`VerifyEmail`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct VerifyEmailResponse {}

// The wire format, and the entry in the table of operations.

impl Request for VerifyEmail {
    type Service = AliyunDomain;
    type Response = VerifyEmailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Token", &self.token);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for VerifyEmail {}

impl Decode for VerifyEmailResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("VerifyEmail")
    .parameters(
        &[Parameter::string("Token").required().sensitive(), LANG, USER_CLIENT_IP],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
