// @generated from spec/aliyun-domain/actions/QueryTransferInByInstanceId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns a transfer to Alibaba Cloud by its instance id.
///
/// [`QueryTransferInList`](crate::aliyun_domain::QueryTransferInList) lists the transfers of the account with their ids.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryTransferInByInstanceIdResponse`](super::QueryTransferInByInstanceIdResponse).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTransferInByInstanceId.
#[doc(alias("transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTransferInByInstanceId {
    /// The instance id of the transfer. Example: `S20181T0WLI85212`.
    pub instance_id: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTransferInByInstanceId {
    /// Creates a [`QueryTransferInByInstanceId`] from its required fields.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
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

/// The response to [`QueryTransferInByInstanceId`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTransferInByInstanceIdResponse {
    /// The instance id of the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The domain name that is being transferred.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The id of the account that ordered the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    /// The stage of the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub simple_transfer_in_status: Option<TransferInStatus>,
    /// The exact step of the transfer.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<TransferInStatusCode>,
    /// The verifications that the transfer has to pass.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub progress_bar_type: Option<TransferProgressBar>,
    /// Whether the registrant has to consent by mail.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub need_mail_check: Option<bool>,
    /// Whether the registrant's email address was found in WHOIS. If not, and the transfer waits for consent by mail,
    /// somebody has to enter the address by hand.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub whois_mail_status: Option<bool>,
    /// The address that receives the confirmation mail. Part of it may be masked with asterisks.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Why the transfer failed. Absent otherwise.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_code: Option<TransferResultCode>,
    /// Why the transfer failed, in words. It may be a placeholder such as `TransferInFailureReason.null`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_msg: Option<String>,
    /// When the transfer was ordered. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub submission_date: Option<DateTime>,
    /// When the transfer was ordered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub submission_date_long: Option<Timestamp>,
    /// When the transfer last changed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub modification_date: Option<DateTime>,
    /// When the transfer last changed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub modification_date_long: Option<Timestamp>,
    /// When the transfer authorization code was submitted. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_authorization_code_submission_date: Option<DateTime>,
    /// When the transfer authorization code was submitted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_authorization_code_submission_date_long: Option<Timestamp>,
    /// When the transfer succeeded or failed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_date: Option<DateTime>,
    /// When the transfer succeeded or failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_date_long: Option<Timestamp>,
    /// When the transfer expires unless it is completed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<DateTime>,
    /// When the transfer expires unless it is completed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_long: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryTransferInByInstanceId {
    type Service = AliyunDomain;
    type Response = QueryTransferInByInstanceIdResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTransferInByInstanceId {}

impl Decode for QueryTransferInByInstanceIdResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            instance_id: from.optional("InstanceId")?,
            domain_name: from.optional("DomainName")?,
            user_id: from.optional("UserId")?,
            simple_transfer_in_status: from.optional("SimpleTransferInStatus")?,
            status: from.optional("Status")?,
            progress_bar_type: from.optional("ProgressBarType")?,
            need_mail_check: from.optional("NeedMailCheck")?,
            whois_mail_status: from.optional("WhoisMailStatus")?,
            email: from.optional("Email")?,
            result_code: from.optional("ResultCode")?,
            result_msg: from.optional("ResultMsg")?,
            submission_date: from.written(&YEAR_FIRST).optional("SubmissionDate")?,
            submission_date_long: from.optional("SubmissionDateLong")?,
            modification_date: from.written(&YEAR_FIRST).optional("ModificationDate")?,
            modification_date_long: from.optional("ModificationDateLong")?,
            transfer_authorization_code_submission_date: from
                .written(&YEAR_FIRST)
                .optional("TransferAuthorizationCodeSubmissionDate")?,
            transfer_authorization_code_submission_date_long: from
                .optional("TransferAuthorizationCodeSubmissionDateLong")?,
            result_date: from.written(&YEAR_FIRST).optional("ResultDate")?,
            result_date_long: from.optional("ResultDateLong")?,
            expiration_date: from.written(&YEAR_FIRST).optional("ExpirationDate")?,
            expiration_date_long: from.optional("ExpirationDateLong")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryTransferInByInstanceId")
    .parameters(&[Parameter::string("InstanceId").required(), LANG, USER_CLIENT_IP]);
