// @generated from spec/aliyun-domain/actions/SubmitEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sends a verification mail to email addresses of registrants.
///
/// ICANN requires a verified address of every registrant. The mail has a token; pass it to [`VerifyEmail`](crate::aliyun_domain::VerifyEmail). The call
/// can succeed for some addresses and fail for others, so check all lists of the response.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`SubmitEmailVerificationResponse`](super::SubmitEmailVerificationResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SubmitEmailVerification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SubmitEmailVerification {
    /// The email addresses to verify, separated by commas. Example: `one@example.com,two@example.com`.
    pub email: Sensitive,
    /// Whether to send the mail again to an address that has been submitted before. The reference calls it required.
    ///
    /// Default: `false`. Example: `true`.
    pub send_if_exist: Option<bool>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SubmitEmailVerification {
    /// Creates a [`SubmitEmailVerification`] from its required fields.
    pub fn new(email: impl Into<Sensitive>) -> Self {
        Self {
            email: email.into(),
            send_if_exist: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets whether to send the mail again to an address that has been submitted before.
    pub fn send_if_exist(mut self, send_if_exist: bool) -> Self {
        self.send_if_exist = Some(send_if_exist);
        self
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

/// The response to [`SubmitEmailVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SubmitEmailVerificationResponse {
    /// The addresses to which a mail has been sent.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub success_list: Vec<EmailResult>,
    /// The addresses to which no mail could be sent, and why.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub fail_list: Vec<EmailResult>,
    /// The addresses that had been submitted before.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub exist_list: Vec<EmailResult>,
}

// The wire format, and the entry in the table of operations.

impl Request for SubmitEmailVerification {
    type Service = AliyunDomain;
    type Response = SubmitEmailVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Email", &self.email);
        to.put("SendIfExist", &self.send_if_exist);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SubmitEmailVerification {}

impl Decode for SubmitEmailVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success_list: from.list("SuccessList", Some("SendResult"))?,
            fail_list: from.list("FailList", Some("SendResult"))?,
            exist_list: from.list("ExistList", Some("SendResult"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("SubmitEmailVerification")
    .parameters(
        &[
            Parameter::string("Email").required().sensitive().rules(&[Rule::EMAILS]),
            Parameter::bool("SendIfExist"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
