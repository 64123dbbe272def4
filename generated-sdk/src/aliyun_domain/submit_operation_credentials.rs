// @generated from spec/aliyun-domain/actions/SubmitOperationCredentials.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits the documents for an application that Alibaba Cloud's staff reviews.
///
/// [`SubmitOperationAuditInfo`](crate::aliyun_domain::SubmitOperationAuditInfo) submits the application. Once it is approved, its domain names leave the account.
/// [`GetOperationOssUploadPolicy`](crate::aliyun_domain::GetOperationOssUploadPolicy) returns the permission to upload the documents themselves.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// The response is a [`SubmitOperationCredentialsResponse`](super::SubmitOperationCredentialsResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SubmitOperationCredentials.
#[doc(alias("audit", "review"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SubmitOperationCredentials {
    /// The number of the application. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub audit_record_id: Option<i64>,
    /// The kind of application. Example: `1`.
    pub audit_type: Option<AuditType>,
    /// Whether the registrant is a person or an organization. Example: `1`.
    #[cfg_attr(feature = "serde", serde(rename = "RegType"))]
    pub registrant_type: Option<RegistrantTypeCode>,
    /// The documents. The present reference does not list their fields; they are those of the sample of an earlier page.
    #[cfg_attr(feature = "serde", serde(rename = "Credentials", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub documents: Vec<AuditDocument>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
}

impl SubmitOperationCredentials {
    /// Creates a [`SubmitOperationCredentials`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of the application.
    pub fn audit_record_id(mut self, audit_record_id: i64) -> Self {
        self.audit_record_id = Some(audit_record_id);
        self
    }

    /// Sets the kind of application.
    pub fn audit_type(mut self, audit_type: AuditType) -> Self {
        self.audit_type = Some(audit_type);
        self
    }

    /// Sets whether the registrant is a person or an organization.
    pub fn registrant_type(mut self, registrant_type: RegistrantTypeCode) -> Self {
        self.registrant_type = Some(registrant_type);
        self
    }

    /// Sets the documents.
    pub fn documents(
        mut self,
        documents: impl IntoIterator<Item = AuditDocument>,
    ) -> Self {
        self.documents = documents.into_iter().collect();
        self
    }

    /// Sets the language of messages in the response.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

/// The response to [`SubmitOperationCredentials`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SubmitOperationCredentialsResponse {}

/// A document for an application.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[non_exhaustive]
pub struct AuditDocument {
    /// The kind of document, as a code such as `SHSQB` and `SFZZM`, which seem to be an application form and the front
    /// of an identity card. The reference does not list the values.
    ///
    /// Example: `SHSQB`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_type: Option<String>,
    /// The path of the uploaded document. Example: `example-folder/form.jpg`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_url: Option<Sensitive>,
}

impl AuditDocument {
    /// Creates a [`AuditDocument`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the kind of document, as a code such as `SHSQB` and `SFZZM`, which seem to be an application form and the front
    /// of an identity card.
    pub fn credential_type(mut self, credential_type: impl Into<String>) -> Self {
        self.credential_type = Some(credential_type.into());
        self
    }

    /// Sets the path of the uploaded document.
    pub fn credential_url(mut self, credential_url: impl Into<Sensitive>) -> Self {
        self.credential_url = Some(credential_url.into());
        self
    }
}

// The wire format, and the entry in the table of operations.

impl Request for SubmitOperationCredentials {
    type Service = AliyunDomain;
    type Response = SubmitOperationCredentialsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("AuditRecordId", &self.audit_record_id);
        to.put("AuditType", &self.audit_type);
        to.put("RegType", &self.registrant_type);
        to.put("Credentials", &self.documents);
        to.put("Lang", &self.lang);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SubmitOperationCredentials {}

impl Decode for SubmitOperationCredentialsResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

impl Encode for AuditDocument {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("credentialType", &self.credential_type);
        to.put("credentialUrl", &self.credential_url);
        to.close();
    }
}

static AUDIT_DOCUMENT: [Parameter; 2] = [
    Parameter::string("credentialType"),
    Parameter::string("credentialUrl").sensitive(),
];

pub(super) static OPERATION: Operation = Operation::write("SubmitOperationCredentials")
    .only(CHINA)
    .parameters(
        &[
            Parameter::long("AuditRecordId"),
            Parameter::number_of("AuditType"),
            Parameter::number_of("RegType"),
            Parameter::structure("Credentials", &AUDIT_DOCUMENT).list().json(),
            LANG,
        ],
    );
