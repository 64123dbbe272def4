// @generated from spec/aliyun-domain/actions/QueryChangeLogList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the changes to the account's domain names, page by page.
///
/// The server searches at most 1000 records per request; [`result_limit`](field@QueryChangeLogListResponse::result_limit) reports whether it has reached that limit.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryChangeLogListResponse`](super::QueryChangeLogListResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryChangeLogList.
#[doc(alias("history", "log"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryChangeLogList {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The maximum number of records per page. From 1 to 100. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Excludes records before this time. Example: `1514217600000`.
    pub start_date: Option<Timestamp>,
    /// Excludes records after this time. Example: `1514304000000`.
    pub end_date: Option<Timestamp>,
    /// Limits the list to the records of this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryChangeLogList {
    /// Creates a [`QueryChangeLogList`] from its required fields.
    pub fn new(page_num: i32, page_size: i32) -> Self {
        Self {
            page_num,
            page_size,
            start_date: None,
            end_date: None,
            domain_name: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Excludes records before this time.
    pub fn start_date(mut self, start_date: Timestamp) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Excludes records after this time.
    pub fn end_date(mut self, end_date: Timestamp) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Limits the list to the records of this domain name.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
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

/// The response to [`QueryChangeLogList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryChangeLogListResponse {
    /// The total number of records.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of records per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// Whether the list stops at 1000 records although there are more. Request a shorter period to see the others.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result_limit: Option<bool>,
    /// The records of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<ChangeLog>,
}

/// A record of the log.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ChangeLog {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The operation, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub operation: Option<String>,
    /// The outcome, in words, such as `Failed`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<String>,
    /// The change, in words, such as `dns1;dns2 -> dns3;dns4`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub details: Option<Sensitive>,
    /// When it was completed. The format depends on the language. Format: `YYYY-MM-DD hh:mm:ss` in UTC.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub time: Option<DateTime>,
    /// The IP address from which it was done.
    #[cfg_attr(feature = "serde", serde(rename = "OperationIPAddress"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub operation_ip_address: Option<String>,
    /// A remark on the record. Not described in the reference. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryChangeLogList {
    type Service = AliyunDomain;
    type Response = QueryChangeLogListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("StartDate", &self.start_date);
        to.put("EndDate", &self.end_date);
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryChangeLogList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryChangeLogList {
    type Item = ChangeLog;

    fn items(response: QueryChangeLogListResponse) -> Vec<ChangeLog> {
        response.data
    }
}

impl Decode for QueryChangeLogListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            result_limit: from.optional("ResultLimit")?,
            data: from.list("Data", Some("ChangeLog"))?,
        })
    }
}

impl Decode for ChangeLog {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            operation: from.optional("Operation")?,
            result: from.optional("Result")?,
            details: from.optional("Details")?,
            time: from.written(&YEAR_FIRST_0000).optional("Time")?,
            operation_ip_address: from.optional("OperationIPAddress")?,
            remark: from.optional("Remark")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryChangeLogList")
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").required().rules(&[Rule::Min(1), Rule::Max(100)]),
            Parameter::timestamp("StartDate"),
            Parameter::timestamp("EndDate"),
            Parameter::string("DomainName").rules(&[Rule::UNICODE_DOMAIN]),
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
