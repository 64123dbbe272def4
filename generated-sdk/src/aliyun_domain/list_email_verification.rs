// @generated from spec/aliyun-domain/actions/ListEmailVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the verified and unverified email addresses of the account, page by page.
///
/// [`SubmitEmailVerification`](crate::aliyun_domain::SubmitEmailVerification) adds an address to the list.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ListEmailVerificationResponse`](super::ListEmailVerificationResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / ListEmailVerification.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListEmailVerification {
    /// The page to return. The reference calls it required. At least 1. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_num: Option<i32>,
    /// The number of entries per page. The reference calls it required. From 1 to 5000. Default: `500`. Example: `20`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_size: Option<i32>,
    /// The start of the period. Only its day counts. Example: `1514160000000`.
    pub begin_create_time: Option<Timestamp>,
    /// The end of the period. Only its day counts. Example: `1514246399000`.
    pub end_create_time: Option<Timestamp>,
    /// Limits the list to this email address. Example: `test@example.com`.
    pub email: Option<Sensitive>,
    /// Limits the list to addresses in this state. Example: `0`.
    pub verification_status: Option<EmailVerificationStatus>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl ListEmailVerification {
    /// Creates a [`ListEmailVerification`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the page to return.
    pub fn page_num(mut self, page_num: i32) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets the number of entries per page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the start of the period.
    pub fn begin_create_time(mut self, begin_create_time: Timestamp) -> Self {
        self.begin_create_time = Some(begin_create_time);
        self
    }

    /// Sets the end of the period.
    pub fn end_create_time(mut self, end_create_time: Timestamp) -> Self {
        self.end_create_time = Some(end_create_time);
        self
    }

    /// Limits the list to this email address.
    pub fn email(mut self, email: impl Into<Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Limits the list to addresses in this state.
    pub fn verification_status(
        mut self,
        verification_status: EmailVerificationStatus,
    ) -> Self {
        self.verification_status = Some(verification_status);
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

/// The response to [`ListEmailVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListEmailVerificationResponse {
    /// The total number of entries.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The number of entries per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The entries on this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<EmailVerification>,
}

/// An email address and the state of its verification.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct EmailVerification {
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
    /// When the verification was requested. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gmt_create: Option<DateTime>,
    /// When the entry last changed. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub gmt_modified: Option<DateTime>,
    /// When the mail with the token was sent. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub token_send_time: Option<DateTime>,
    /// When the address was verified. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
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

impl Request for ListEmailVerification {
    type Service = AliyunDomain;
    type Response = ListEmailVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("BeginCreateTime", &self.begin_create_time);
        to.put("EndCreateTime", &self.end_create_time);
        to.put("Email", &self.email);
        to.put("VerificationStatus", &self.verification_status);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListEmailVerification {}

#[diagnostic::do_not_recommend]
impl Paged for ListEmailVerification {
    type Item = EmailVerification;

    fn items(response: ListEmailVerificationResponse) -> Vec<EmailVerification> {
        response.data
    }
}

impl Decode for ListEmailVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            data: from.list("Data", Some("EmailVerification"))?,
        })
    }
}

impl Decode for EmailVerification {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            email_verification_no: from.optional("EmailVerificationNo")?,
            email: from.optional("Email")?,
            verification_status: from.optional("VerificationStatus")?,
            user_id: from.optional("UserId")?,
            gmt_create: from.written(&MONTH_FIRST).optional("GmtCreate")?,
            gmt_modified: from.written(&MONTH_FIRST).optional("GmtModified")?,
            token_send_time: from.written(&MONTH_FIRST).optional("TokenSendTime")?,
            verification_time: from.written(&MONTH_FIRST).optional("VerificationTime")?,
            send_ip: from.optional("SendIp")?,
            confirm_ip: from.optional("ConfirmIp")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ListEmailVerification")
    .parameters(
        &[
            Parameter::int("PageNum").rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").rules(&[Rule::Min(1), Rule::Max(5000)]),
            Parameter::timestamp("BeginCreateTime"),
            Parameter::timestamp("EndCreateTime"),
            Parameter::string("Email").sensitive(),
            Parameter::number_of("VerificationStatus"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"])
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
