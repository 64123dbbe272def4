// @generated from spec/aliyun-domain/actions/SubmitOperationAuditInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits an application to move domain names to another account of Alibaba Cloud.
///
/// **The names leave the account once the application is approved**, and only the other account can give them back.
/// Alibaba Cloud's staff reviews the application and the documents of [`SubmitOperationCredentials`](crate::aliyun_domain::SubmitOperationCredentials).
/// [`QueryOperationAuditInfoDetail`](crate::aliyun_domain::QueryOperationAuditInfoDetail) returns the status, and [`CancelOperationAudit`](crate::aliyun_domain::CancelOperationAudit) cancels the application before it is
/// approved.
///
/// Only in the China edition.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`domain_names`](field@SubmitOperationAuditInfo::domain_names) again as a confirmation.
/// The response is a [`SubmitOperationAuditInfoResponse`](super::SubmitOperationAuditInfoResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SubmitOperationAuditInfo.
#[doc(alias("audit", "review", "transfer", "push"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SubmitOperationAuditInfo {
    /// The domain names to give away, separated by commas. Example: `example.com,example.org`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName"))]
    pub domain_names: String,
    /// The kind of application. Example: `1`.
    pub audit_type: AuditType,
    /// The data of the application. The present reference does not list the fields; they are those of the samples of an
    /// earlier page.
    #[cfg_attr(feature = "serde", serde(rename = "AuditInfo", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub details: Option<AccountTransfer>,
    /// The number of an application to change. Absent for a new one. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub id: Option<i64>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl SubmitOperationAuditInfo {
    /// Creates a [`SubmitOperationAuditInfo`] from its required fields.
    pub fn new(domain_names: impl Into<String>, audit_type: AuditType) -> Self {
        Self {
            domain_names: domain_names.into(),
            audit_type,
            details: None,
            id: None,
            lang: None,
        }
    }

    /// Sets the data of the application.
    pub fn details(mut self, details: AccountTransfer) -> Self {
        self.details = Some(details);
        self
    }

    /// Sets the number of an application to change.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`SubmitOperationAuditInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SubmitOperationAuditInfoResponse {
    /// The number of the application.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<i64>,
}

// The wire format, and the entry in the table of operations.

impl Request for SubmitOperationAuditInfo {
    type Service = AliyunDomain;
    type Response = SubmitOperationAuditInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("AuditType", &self.audit_type);
        to.put("AuditInfo", &self.details);
        to.put("Id", &self.id);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for SubmitOperationAuditInfo {
    fn target(&self) -> String {
        self.domain_names.clone()
    }
}

impl Decode for SubmitOperationAuditInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { id: from.optional("Id")? })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "SubmitOperationAuditInfo",
        "DomainName",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("DomainName").required(),
            Parameter::number_of("AuditType").required(),
            Parameter::structure("AuditInfo", &ACCOUNT_TRANSFER).json(),
            Parameter::long("Id"),
            LANG,
        ],
    );
