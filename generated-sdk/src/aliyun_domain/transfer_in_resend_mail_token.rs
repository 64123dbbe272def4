// @generated from spec/aliyun-domain/actions/TransferInResendMailToken.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Sends the verification mail of a transfer to Alibaba Cloud again.
///
/// The mail has the token for [`TransferInCheckMailToken`](crate::aliyun_domain::TransferInCheckMailToken).
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`TransferInResendMailTokenResponse`](super::TransferInResendMailTokenResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`DomainTransferPendingNotExist`](super::ErrorCode::DomainTransferPendingNotExist).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / TransferInResendMailToken.
#[doc(alias("transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct TransferInResendMailToken {
    /// The domain name that is being transferred in. Example: `example.com`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl TransferInResendMailToken {
    /// Creates a [`TransferInResendMailToken`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
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

/// The response to [`TransferInResendMailToken`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct TransferInResendMailTokenResponse {}

// The wire format, and the entry in the table of operations.

impl Request for TransferInResendMailToken {
    type Service = AliyunDomain;
    type Response = TransferInResendMailTokenResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for TransferInResendMailToken {}

impl Decode for TransferInResendMailTokenResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("TransferInResendMailToken")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["DomainTransferPendingNotExist"]);
