// @generated from spec/aliyun-domain/actions/QueryOperationAuditInfoDetail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns an application that Alibaba Cloud's staff reviews.
///
/// [`SubmitOperationAuditInfo`](crate::aliyun_domain::SubmitOperationAuditInfo) submits an application, and [`QueryOperationAuditInfoList`](crate::aliyun_domain::QueryOperationAuditInfoList) lists those of the account.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryOperationAuditInfoDetailResponse`](super::QueryOperationAuditInfoDetailResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryOperationAuditInfoDetail.
#[doc(alias("audit", "review"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryOperationAuditInfoDetail {
    /// The number of the application. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub audit_record_id: i64,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl QueryOperationAuditInfoDetail {
    /// Creates a [`QueryOperationAuditInfoDetail`] from its required fields.
    pub fn new(audit_record_id: i64) -> Self {
        Self {
            audit_record_id,
            lang: None,
        }
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`QueryOperationAuditInfoDetail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryOperationAuditInfoDetailResponse {
    /// The number of the application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
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

impl Request for QueryOperationAuditInfoDetail {
    type Service = AliyunDomain;
    type Response = QueryOperationAuditInfoDetailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("AuditRecordId", &self.audit_record_id);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryOperationAuditInfoDetail {}

impl Decode for QueryOperationAuditInfoDetailResponse {
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

pub(super) static OPERATION: Operation = Operation::read("QueryOperationAuditInfoDetail")
    .only(CHINA)
    .parameters(&[Parameter::long("AuditRecordId").required(), LANG]);
