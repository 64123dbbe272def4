// @generated from spec/aliyun-domain/actions/QueryEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns whether an email address has been verified.
///
/// [`ListEmailVerification`](crate::aliyun_domain::ListEmailVerification) lists all addresses of the account, in both editions.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryEmailVerificationResponse`](super::QueryEmailVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryEmailVerification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryEmailVerification {
    /// The email address. Example: `alex@example.com`.
    pub email: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryEmailVerification {
    /// Creates a [`QueryEmailVerification`] from its required fields.
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

/// The response to [`QueryEmailVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryEmailVerificationResponse {
    /// The number of the verification.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_verification_no: Option<String>,
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Whether the address has been verified.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub verification_status: Option<EmailVerificationStatus>,
    /// The account that the address belongs to.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    /// When the verification was requested. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gmt_create: Option<DateTime>,
    /// When the entry last changed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gmt_modified: Option<DateTime>,
    /// When the mail with the token was sent. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub token_send_time: Option<DateTime>,
    /// When the address was verified. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub verification_time: Option<DateTime>,
    /// The IP address from which the mail was requested.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub send_ip: Option<Sensitive>,
    /// The IP address from which the address was confirmed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub confirm_ip: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryEmailVerification {
    type Service = AliyunDomain;
    type Response = QueryEmailVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Email", &self.email);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryEmailVerification {}

impl Decode for QueryEmailVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email_verification_no: from.optional("EmailVerificationNo")?,
            email: from.optional("Email")?,
            verification_status: from.optional("VerificationStatus")?,
            user_id: from.optional("UserId")?,
            gmt_create: from.written(&YEAR_FIRST).optional("GmtCreate")?,
            gmt_modified: from.written(&YEAR_FIRST).optional("GmtModified")?,
            token_send_time: from.written(&YEAR_FIRST).optional("TokenSendTime")?,
            verification_time: from.written(&YEAR_FIRST).optional("VerificationTime")?,
            send_ip: from.optional("SendIp")?,
            confirm_ip: from.optional("ConfirmIp")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryEmailVerification")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("Email").required().sensitive().rules(&[Rule::EMAIL]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
