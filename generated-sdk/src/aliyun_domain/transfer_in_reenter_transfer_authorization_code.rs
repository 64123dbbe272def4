// @generated from spec/aliyun-domain/actions/TransferInReenterTransferAuthorizationCode.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits the transfer authorization code of a transfer to Alibaba Cloud again.
///
/// A transfer is blocked if its first code was wrong.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`TransferInReenterTransferAuthorizationCodeResponse`](super::TransferInReenterTransferAuthorizationCodeResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`DomainTransferPendingNotExist`](super::ErrorCode::DomainTransferPendingNotExist).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / TransferInReenterTransferAuthorizationCode.
#[doc(alias("transfer", "auth code", "epp"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct TransferInReenterTransferAuthorizationCode {
    /// The domain name that is being transferred in. Example: `example.com`.
    pub domain_name: String,
    /// The transfer authorization code, which the current registrar issues. Example: `made-up-code`.
    pub transfer_authorization_code: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl TransferInReenterTransferAuthorizationCode {
    /// Creates a [`TransferInReenterTransferAuthorizationCode`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        transfer_authorization_code: impl Into<Sensitive>,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            transfer_authorization_code: transfer_authorization_code.into(),
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

/// The response to [`TransferInReenterTransferAuthorizationCode`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct TransferInReenterTransferAuthorizationCodeResponse {}

// The wire format, and the entry in the table of operations.

impl Request for TransferInReenterTransferAuthorizationCode {
    type Service = AliyunDomain;
    type Response = TransferInReenterTransferAuthorizationCodeResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("TransferAuthorizationCode", &self.transfer_authorization_code);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for TransferInReenterTransferAuthorizationCode {}

impl Decode for TransferInReenterTransferAuthorizationCodeResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "TransferInReenterTransferAuthorizationCode",
    )
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("TransferAuthorizationCode").required().sensitive(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["DomainTransferPendingNotExist"]);
