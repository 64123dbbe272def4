// @generated from spec/aliyun-domain/actions/GetOperationOssUploadPolicy.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the permission to upload documents for an application that Alibaba Cloud's staff reviews.
///
/// The documents are uploaded to Alibaba Cloud's object storage (OSS) with an HTML form, whose fields are those of the
/// response. [`SubmitOperationCredentials`](crate::aliyun_domain::SubmitOperationCredentials) then submits their paths. The call itself changes nothing.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetOperationOssUploadPolicyResponse`](super::GetOperationOssUploadPolicyResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: GetOperationOssUploadPolicy.
#[doc(alias("audit", "review", "upload"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetOperationOssUploadPolicy {
    /// The kind of application. Example: `1`.
    pub audit_type: AuditType,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl GetOperationOssUploadPolicy {
    /// Creates a [`GetOperationOssUploadPolicy`] from its required fields.
    pub fn new(audit_type: AuditType) -> Self {
        Self { audit_type, lang: None }
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`GetOperationOssUploadPolicy`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct GetOperationOssUploadPolicyResponse {
    /// The URL to which the form is sent, without `https:`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub host: Option<String>,
    /// The folder for the documents.
    #[cfg_attr(feature = "serde", serde(rename = "FileDir"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub directory: Option<String>,
    /// The form's `OSSAccessKeyId`.
    #[cfg_attr(feature = "serde", serde(rename = "Accessid"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub access_id: Option<Sensitive>,
    /// The form's `policy`, encoded in Base64.
    #[cfg_attr(feature = "serde", serde(rename = "EncodedPolicy"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub policy: Option<Sensitive>,
    /// The form's `Signature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub signature: Option<Sensitive>,
    /// When the permission ends.
    #[cfg_attr(feature = "serde", serde(rename = "ExpireTime"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetOperationOssUploadPolicy {
    type Service = AliyunDomain;
    type Response = GetOperationOssUploadPolicyResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("AuditType", &self.audit_type);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetOperationOssUploadPolicy {}

impl Decode for GetOperationOssUploadPolicyResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: from.optional("Host")?,
            directory: from.optional("FileDir")?,
            access_id: from.optional("Accessid")?,
            policy: from.optional("EncodedPolicy")?,
            signature: from.optional("Signature")?,
            expires: from.optional("ExpireTime")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetOperationOssUploadPolicy")
    .only(CHINA)
    .parameters(&[Parameter::number_of("AuditType").required(), LANG]);
