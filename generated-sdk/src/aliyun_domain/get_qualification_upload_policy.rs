// @generated from spec/aliyun-domain/actions/GetQualificationUploadPolicy.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the permission to upload documents for a name in `.餐厅` or `.商标`.
///
/// These suffixes are for restaurants and for owners of trademarks. The documents are uploaded to Alibaba Cloud's object
/// storage (OSS) with an HTML form, whose fields are those of the response. The call itself changes nothing.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetQualificationUploadPolicyResponse`](super::GetQualificationUploadPolicyResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: GetQualificationUploadPolicy.
#[doc(alias("qualification", "upload"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetQualificationUploadPolicy {
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl GetQualificationUploadPolicy {
    /// Creates a [`GetQualificationUploadPolicy`] from its required fields.
    pub fn new() -> Self {
        Self::default()
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

/// The response to [`GetQualificationUploadPolicy`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct GetQualificationUploadPolicyResponse {
    /// The URL to which the form is sent.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub host: Option<String>,
    /// The folder for the documents.
    #[cfg_attr(feature = "serde", serde(rename = "Dir"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub directory: Option<String>,
    /// The form's `key`: the path of a document. OSS replaces `${filename}` in it by the file's name.
    #[cfg_attr(feature = "serde", serde(rename = "Prefix"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    /// The form's `OSSAccessKeyId`.
    #[cfg_attr(feature = "serde", serde(rename = "Accessid"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub access_id: Option<Sensitive>,
    /// The form's `policy`, encoded in Base64.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub policy: Option<Sensitive>,
    /// The form's `Signature`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub signature: Option<Sensitive>,
    /// When the permission ends.
    #[cfg_attr(feature = "serde", serde(rename = "Expire"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetQualificationUploadPolicy {
    type Service = AliyunDomain;
    type Response = GetQualificationUploadPolicyResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetQualificationUploadPolicy {}

impl Decode for GetQualificationUploadPolicyResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: from.optional("Host")?,
            directory: from.optional("Dir")?,
            key: from.optional("Prefix")?,
            access_id: from.optional("Accessid")?,
            policy: from.optional("Policy")?,
            signature: from.optional("Signature")?,
            expires: from.optional("Expire")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetQualificationUploadPolicy")
    .only(CHINA)
    .parameters(&[LANG, USER_CLIENT_IP]);
