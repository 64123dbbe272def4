// @generated from spec/aliyun-domain/actions/DeleteEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Deletes email addresses from the verified addresses of the account.
///
/// A deleted address counts as unverified. To use it again, submit it with [`SubmitEmailVerification`](crate::aliyun_domain::SubmitEmailVerification) and have its
/// owner confirm it. The call can succeed for some addresses and fail for others, so check both lists of the
/// response.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`email`](field@DeleteEmailVerification::email) again as a confirmation.
/// The response is a [`DeleteEmailVerificationResponse`](super::DeleteEmailVerificationResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / DeleteEmailVerification.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteEmailVerification {
    /// The email addresses to delete, separated by commas. Example: `one@example.com,two@example.com`.
    pub email: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl DeleteEmailVerification {
    /// Creates a [`DeleteEmailVerification`] from its required fields.
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

/// The response to [`DeleteEmailVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DeleteEmailVerificationResponse {
    /// The addresses that have been deleted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub success_list: Vec<EmailResult>,
    /// The addresses that could not be deleted, and why.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub fail_list: Vec<EmailResult>,
}

// The wire format, and the entry in the table of operations.

impl Request for DeleteEmailVerification {
    type Service = AliyunDomain;
    type Response = DeleteEmailVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Email", &self.email);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for DeleteEmailVerification {
    fn target(&self) -> String {
        self.email.expose().to_owned()
    }
}

impl Decode for DeleteEmailVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success_list: from.list("SuccessList", Some("SendResult"))?,
            fail_list: from.list("FailList", Some("SendResult"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "DeleteEmailVerification",
        "Email",
    )
    .parameters(
        &[
            Parameter::string("Email").required().sensitive().rules(&[Rule::EMAILS]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
