// @generated from spec/aliyun-domain/actions/CheckTransferInFeasibility.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Checks whether a domain name can be transferred to Alibaba Cloud.
///
/// If it cannot be transferred, the call still succeeds, and the response gives the reason.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckTransferInFeasibilityResponse`](super::CheckTransferInFeasibilityResponse).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / CheckTransferInFeasibility.
#[doc(alias("transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckTransferInFeasibility {
    /// The domain name to transfer in. Example: `example.com`.
    pub domain_name: String,
    /// The transfer authorization code, which the current registrar issues. Example: `made-up-code`.
    pub transfer_authorization_code: Option<Sensitive>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CheckTransferInFeasibility {
    /// Creates a [`CheckTransferInFeasibility`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            transfer_authorization_code: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the transfer authorization code, which the current registrar issues.
    pub fn transfer_authorization_code(
        mut self,
        transfer_authorization_code: impl Into<Sensitive>,
    ) -> Self {
        self.transfer_authorization_code = Some(transfer_authorization_code.into());
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

/// The response to [`CheckTransferInFeasibility`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CheckTransferInFeasibilityResponse {
    /// Whether the domain name can be transferred in.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub can_transfer: Option<bool>,
    /// Why the domain name cannot be transferred in, as a code such as `CheckTransferResult.DomainTransferProhibited`.
    /// Absent if it can.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub code: Option<String>,
    /// Why the domain name cannot be transferred in, in words. Absent if it can.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub message: Option<String>,
    /// The id of a product. Its purpose is not described in the reference.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for CheckTransferInFeasibility {
    type Service = AliyunDomain;
    type Response = CheckTransferInFeasibilityResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("TransferAuthorizationCode", &self.transfer_authorization_code);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckTransferInFeasibility {}

impl Decode for CheckTransferInFeasibilityResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            can_transfer: from.optional("CanTransfer")?,
            code: from.optional("Code")?,
            message: from.optional("Message")?,
            product_id: from.optional("ProductId")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("CheckTransferInFeasibility")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("TransferAuthorizationCode").sensitive(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .failure(FailureFields {
        success: Some("Success"),
        code: None,
        success_codes: &[],
        message: None,
    });
