// @generated from spec/aliyun-domain/actions/QueryTransferInList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the transfers to Alibaba Cloud that the account ordered.
///
/// Without filters, it lists all of them.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryTransferInListResponse`](super::QueryTransferInListResponse).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryTransferInList.
#[doc(alias("transfer"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryTransferInList {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The number of transfers per page. At least 1. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Limits the list to domain names with this prefix. Example: `example`.
    pub domain_name: Option<String>,
    /// Limits the list to transfers at this stage. Example: `INIT`.
    pub simple_transfer_in_status: Option<TransferInStatus>,
    /// Limits the list to transfers that were ordered from this time on. Example: `1514428524669`.
    pub submission_start_date: Option<Timestamp>,
    /// Limits the list to transfers that were ordered up to this time. Example: `1514428524669`.
    pub submission_end_date: Option<Timestamp>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryTransferInList {
    /// Creates a [`QueryTransferInList`] from its required fields.
    pub fn new(page_num: i32, page_size: i32) -> Self {
        Self {
            page_num,
            page_size,
            domain_name: None,
            simple_transfer_in_status: None,
            submission_start_date: None,
            submission_end_date: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Limits the list to domain names with this prefix.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Limits the list to transfers at this stage.
    pub fn simple_transfer_in_status(
        mut self,
        simple_transfer_in_status: TransferInStatus,
    ) -> Self {
        self.simple_transfer_in_status = Some(simple_transfer_in_status);
        self
    }

    /// Limits the list to transfers that were ordered from this time on.
    pub fn submission_start_date(mut self, submission_start_date: Timestamp) -> Self {
        self.submission_start_date = Some(submission_start_date);
        self
    }

    /// Limits the list to transfers that were ordered up to this time.
    pub fn submission_end_date(mut self, submission_end_date: Timestamp) -> Self {
        self.submission_end_date = Some(submission_end_date);
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

/// The response to [`QueryTransferInList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryTransferInListResponse {
    /// The transfers of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<TransferIn>,
    /// The total number of transfers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page, from 1.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The number of transfers per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
}

/// A transfer of a domain name to Alibaba Cloud.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TransferIn {
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

impl Request for QueryTransferInList {
    type Service = AliyunDomain;
    type Response = QueryTransferInListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("DomainName", &self.domain_name);
        to.put("SimpleTransferInStatus", &self.simple_transfer_in_status);
        to.put("SubmissionStartDate", &self.submission_start_date);
        to.put("SubmissionEndDate", &self.submission_end_date);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryTransferInList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryTransferInList {
    type Item = TransferIn;

    fn items(response: QueryTransferInListResponse) -> Vec<TransferIn> {
        response.data
    }
}

impl Decode for QueryTransferInListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: from.list("Data", Some("TransferInInfo"))?,
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
        })
    }
}

impl Decode for TransferIn {
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

pub(super) static OPERATION: Operation = Operation::read("QueryTransferInList")
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").required().rules(&[Rule::Min(1)]),
            Parameter::string("DomainName"),
            Parameter::one_of("SimpleTransferInStatus"),
            Parameter::timestamp("SubmissionStartDate"),
            Parameter::timestamp("SubmissionEndDate"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
