// @generated from spec/aliyun-domain/actions/TransferInCheckMailToken.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Consents to a transfer to Alibaba Cloud with the token from the mail to the registrant.
///
/// One token can cover several domain names, so the response has a list of verified names and one of failed names.
/// [`TransferInResendMailToken`](crate::aliyun_domain::TransferInResendMailToken) sends the mail again.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`TransferInCheckMailTokenResponse`](super::TransferInCheckMailTokenResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`TokenFailed`](super::ErrorCode::TokenFailed).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / TransferInCheckMailToken.
#[doc(alias("transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct TransferInCheckMailToken {
    /// The token from the mail. Example: `3bdbaa0e-faa2-4ad2-98f4-bcfeb0237054`.
    pub token: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl TransferInCheckMailToken {
    /// Creates a [`TransferInCheckMailToken`] from its required fields.
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

/// The response to [`TransferInCheckMailToken`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TransferInCheckMailTokenResponse {
    /// The domain names that were verified.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub success_list: Vec<String>,
    /// The domain names that could not be verified.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub fail_list: Vec<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for TransferInCheckMailToken {
    type Service = AliyunDomain;
    type Response = TransferInCheckMailTokenResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Token", &self.token);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for TransferInCheckMailToken {}

impl Decode for TransferInCheckMailTokenResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success_list: from.list("SuccessList", Some("SuccessDomain"))?,
            fail_list: from.list("FailList", Some("FailDomain"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("TransferInCheckMailToken")
    .parameters(
        &[Parameter::string("Token").required().sensitive(), LANG, USER_CLIENT_IP],
    )
    .errors(&["TokenFailed"]);
