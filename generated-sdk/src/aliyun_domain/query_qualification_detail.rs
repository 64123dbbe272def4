// @generated from spec/aliyun-domain/actions/QueryQualificationDetail.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the review of the documents for a name in `.餐厅` or `.商标`.
///
/// These suffixes are for restaurants and for owners of trademarks. [`QueryFailingReasonListForQualification`](crate::aliyun_domain::QueryFailingReasonListForQualification) returns why
/// reviews have failed, and [`CancelQualificationVerification`](crate::aliyun_domain::CancelQualificationVerification) cancels one.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryQualificationDetailResponse`](super::QueryQualificationDetailResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryQualificationDetail.
#[doc(alias("qualification"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryQualificationDetail {
    /// The instance ID of the domain name. Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryQualificationDetail {
    /// Creates a [`QueryQualificationDetail`] from its required fields.
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

/// The response to [`QueryQualificationDetail`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryQualificationDetailResponse {
    /// The status of the review.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub audit_status: Option<AuditStatus>,
    /// The ID under which the review is tracked.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub track_id: Option<String>,
    /// The submitted documents.
    #[cfg_attr(feature = "serde", serde(rename = "Credentials"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub documents: Vec<QualificationDocument>,
}

/// A document that was submitted for a review.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QualificationDocument {
    /// The kind of document, as a code such as `SHSQB`. The reference does not list the values.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_type: Option<String>,
    /// The number of the document.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_no: Option<Sensitive>,
    /// Where the picture of the document is stored.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_url: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryQualificationDetail {
    type Service = AliyunDomain;
    type Response = QueryQualificationDetailResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("QualificationType", "knet");
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryQualificationDetail {}

impl Decode for QueryQualificationDetailResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            audit_status: from.optional("AuditStatus")?,
            track_id: from.optional("TrackId")?,
            documents: from.list("Credentials", Some("QualificationCredential"))?,
        })
    }
}

impl Decode for QualificationDocument {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            credential_type: from.optional("CredentialType")?,
            credential_no: from.optional("CredentialNo")?,
            credential_url: from.optional("CredentialUrl")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryQualificationDetail")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::string("QualificationType").rules(&[Rule::Fixed("knet")]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
