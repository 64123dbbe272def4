// @generated from spec/aliyun-domain/actions/QueryTransferInByInstanceId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Looks up one transfer to Alibaba Cloud by its instance id.
///
/// [`QueryTransferInList`](crate::aliyun_domain::QueryTransferInList) finds the transfers of the account and their ids.
///
/// Reads only, free of charge. The SDK retries it as [`Retry`](crate::Retry) allows.
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

    /// The language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// The IP address of the person on whose behalf the call is made.
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
    /// The stage the transfer is at, in broad strokes.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub simple_transfer_in_status: Option<TransferInStatus>,
    /// The step the transfer is at, in detail.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub status: Option<TransferInStatusCode>,
    /// Which verifications the transfer has to pass.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub progress_bar_type: Option<TransferProgressBar>,
    /// Whether the registrant has to consent by mail.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub need_mail_check: Option<bool>,
    /// Whether the registrant's email address was found in WHOIS. If it was not while the transfer waits for consent by
    /// mail, the address has to be entered by hand.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub whois_mail_status: Option<bool>,
    /// The address the confirmation mail goes to. Part of it may be starred out.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Why the transfer failed. Absent otherwise.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_code: Option<TransferResultCode>,
    /// Why the transfer failed, in words. It may hold a placeholder such as `TransferInFailureReason.null`.
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
    /// When the transfer code was handed in. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_authorization_code_submission_date: Option<DateTime>,
    /// When the transfer code was handed in.
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
