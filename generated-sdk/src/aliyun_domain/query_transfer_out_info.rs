// @generated from spec/aliyun-domain/actions/QueryTransferOutInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the status of a transfer of a domain name away from Alibaba Cloud.
///
/// A transfer begins with the transfer authorization code, which
/// [`SaveSingleTaskForQueryingTransferAuthorizationCode`](crate::aliyun_domain::SaveSingleTaskForQueryingTransferAuthorizationCode) requests.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryTransferOutInfoResponse`](super::QueryTransferOutInfoResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`DomainNotExist`](super::ErrorCode::DomainNotExist).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTransferOutInfo.
#[doc(alias("transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTransferOutInfo {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTransferOutInfo {
    /// Creates a [`QueryTransferOutInfo`] from its required fields.
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

/// The response to [`QueryTransferOutInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTransferOutInfoResponse {
    /// The status of the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<TransferOutStatusCode>,
    /// The address that receives the transfer authorization code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// When the transfer authorization code was issued. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_authorization_code_send_date: Option<DateTime>,
    /// When the transfer authorization code expires. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<DateTime>,
    /// When the registry's request to transfer arrived. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pending_request_date: Option<DateTime>,
    /// Why the transfer failed, as a code such as `clientRejected`. The reference does not list the codes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_code: Option<String>,
    /// Why the transfer failed, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_msg: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryTransferOutInfo {
    type Service = AliyunDomain;
    type Response = QueryTransferOutInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTransferOutInfo {}

impl Decode for QueryTransferOutInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: from.optional("Status")?,
            email: from.optional("Email")?,
            transfer_authorization_code_send_date: from
                .written(&YEAR_FIRST)
                .optional("TransferAuthorizationCodeSendDate")?,
            expiration_date: from.written(&YEAR_FIRST).optional("ExpirationDate")?,
            pending_request_date: from
                .written(&YEAR_FIRST)
                .optional("PendingRequestDate")?,
            result_code: from.optional("ResultCode")?,
            result_msg: from.optional("ResultMsg")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryTransferOutInfo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["DomainNotExist"]);
