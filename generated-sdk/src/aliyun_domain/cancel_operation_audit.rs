// @generated from spec/aliyun-domain/actions/CancelOperationAudit.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels an application that Alibaba Cloud's staff reviews.
///
/// [`QueryOperationAuditInfoList`](crate::aliyun_domain::QueryOperationAuditInfoList) returns its number.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelOperationAuditResponse`](super::CancelOperationAuditResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: CancelOperationAudit.
#[doc(alias("audit", "review", "cancel"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelOperationAudit {
    /// The number of the application. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub audit_record_id: i64,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl CancelOperationAudit {
    /// Creates a [`CancelOperationAudit`] from its required fields.
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

/// The response to [`CancelOperationAudit`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelOperationAuditResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CancelOperationAudit {
    type Service = AliyunDomain;
    type Response = CancelOperationAuditResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("AuditRecordId", &self.audit_record_id);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelOperationAudit {}

impl Decode for CancelOperationAuditResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("CancelOperationAudit")
    .only(CHINA)
    .parameters(&[Parameter::long("AuditRecordId").required(), LANG]);
