// @generated from spec/aliyun-domain/actions/QueryOperationAuditInfoList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the account's applications that Alibaba Cloud's staff reviews, page by page.
///
/// [`SubmitOperationAuditInfo`](crate::aliyun_domain::SubmitOperationAuditInfo) submits an application.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryOperationAuditInfoListResponse`](super::QueryOperationAuditInfoListResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryOperationAuditInfoList.
#[doc(alias("audit", "review"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryOperationAuditInfoList {
    /// Limits the list to applications of this kind. Example: `1`.
    pub audit_type: Option<AuditType>,
    /// Limits the list to applications whose review has this status. Example: `1`.
    pub audit_status: Option<AuditStatus>,
    /// Limits the list to applications for this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_num: Option<i32>,
    /// The maximum number of applications per page. At least 1. Example: `20`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_size: Option<i32>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl QueryOperationAuditInfoList {
    /// Creates a [`QueryOperationAuditInfoList`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the list to applications of this kind.
    pub fn audit_type(mut self, audit_type: AuditType) -> Self {
        self.audit_type = Some(audit_type);
        self
    }

    /// Limits the list to applications whose review has this status.
    pub fn audit_status(mut self, audit_status: AuditStatus) -> Self {
        self.audit_status = Some(audit_status);
        self
    }

    /// Limits the list to applications for this domain name.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets the page to return.
    pub fn page_num(mut self, page_num: i32) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets the maximum number of applications per page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`QueryOperationAuditInfoList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryOperationAuditInfoListResponse {
    /// The total number of applications.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of applications per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The applications on this page.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub audits: Vec<OperationAudit>,
}

/// An application and the status of its review.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct OperationAudit {
    /// The number of the application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<i64>,
    /// The kind of application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audit_type: Option<AuditType>,
    /// The status of the review.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audit_status: Option<AuditStatus>,
    /// The title of the application, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub business_name: Option<String>,
    /// The domain names, separated by commas.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_names: Option<String>,
    /// The data of the application as JSON; for a transfer, the fields of [`AccountTransfer`](crate::aliyun_domain::AccountTransfer).
    #[cfg_attr(feature = "serde", serde(rename = "AuditInfo"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub details: Option<Sensitive>,
    /// The reviewers' remark, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
    /// When the application was submitted.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<Timestamp>,
    /// When the application last changed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub update_time: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryOperationAuditInfoList {
    type Service = AliyunDomain;
    type Response = QueryOperationAuditInfoListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("AuditType", &self.audit_type);
        to.put("AuditStatus", &self.audit_status);
        to.put("DomainName", &self.domain_name);
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryOperationAuditInfoList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryOperationAuditInfoList {
    type Item = OperationAudit;

    fn items(response: QueryOperationAuditInfoListResponse) -> Vec<OperationAudit> {
        response.audits
    }
}

impl Decode for QueryOperationAuditInfoListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            audits: from.list("Data", None)?,
        })
    }
}

impl Decode for OperationAudit {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: from.optional("Id")?,
            audit_type: from.optional("AuditType")?,
            audit_status: from.optional("AuditStatus")?,
            business_name: from.optional("BusinessName")?,
            domain_names: from.optional("DomainName")?,
            details: from.optional("AuditInfo")?,
            remark: from.optional("Remark")?,
            create_time: from.optional("CreateTime")?,
            update_time: from.optional("UpdateTime")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryOperationAuditInfoList")
    .only(CHINA)
    .parameters(
        &[
            Parameter::number_of("AuditType"),
            Parameter::number_of("AuditStatus"),
            Parameter::string("DomainName").rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("PageNum").rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").rules(&[Rule::Min(1)]),
            LANG,
        ],
    )
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
