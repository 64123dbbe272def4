// @generated from spec/aliyun-domain/actions/RegistrantProfileRealNameVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a document that proves the identity of the registrant of a profile, for review.
///
/// The review takes three to five working days. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) returns its status, and
/// [`QueryFailReasonForRegistrantProfileRealNameVerification`](crate::aliyun_domain::QueryFailReasonForRegistrantProfileRealNameVerification) returns why it has failed.
///
/// The service accepts the call by `POST` only. Leave the client at `POST` with its parameters in the body, which is the
/// default: the document makes the request large.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`RegistrantProfileRealNameVerificationResponse`](super::RegistrantProfileRealNameVerificationResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`FileDataError`](super::ErrorCode::FileDataError),
/// [`FileFormatNotSupported`](super::ErrorCode::FileFormatNotSupported),
/// [`FileSizeLessThanMinLimit`](super::ErrorCode::FileSizeLessThanMinLimit),
/// [`FileSizeGreaterThanMaxLimit`](super::ErrorCode::FileSizeGreaterThanMaxLimit),
/// [`ContactTemplateNotExist`](super::ErrorCode::ContactTemplateNotExist),
/// [`ContactTemplateAudited`](super::ErrorCode::ContactTemplateAudited).
///
/// Source: Alibaba Cloud Domain API, current edition: RegistrantProfileRealNameVerification.
#[doc(alias("template", "real name", "identity"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RegistrantProfileRealNameVerification {
    /// The profile. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(rename = "RegistrantProfileID"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: IdentityCredentialType,
    /// The number of the document, exactly as it is printed there. For companies, it is the unified social credit code of
    /// 18 characters.
    ///
    /// Example: `000000000000000000`.
    pub identity_credential_no: Sensitive,
    /// A picture of the document, encoded in Base64. It is a JPEG or BMP file of 55 KB to 1 MB before encoding.
    /// Example: `dGVzdA==`.
    pub identity_credential: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

/// The arguments of [`RegistrantProfileRealNameVerification::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct RegistrantProfileRealNameVerificationRequired {
    /// The profile. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    pub registrant_profile_id: i64,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: IdentityCredentialType,
    /// The number of the document, exactly as it is printed there. For companies, it is the unified social credit code of
    /// 18 characters.
    ///
    /// Example: `000000000000000000`.
    pub identity_credential_no: Sensitive,
    /// A picture of the document, encoded in Base64. It is a JPEG or BMP file of 55 KB to 1 MB before encoding.
    /// Example: `dGVzdA==`.
    pub identity_credential: Sensitive,
}

impl RegistrantProfileRealNameVerification {
    /// Creates a [`RegistrantProfileRealNameVerification`] from its required fields.
    pub fn new(required: RegistrantProfileRealNameVerificationRequired) -> Self {
        let RegistrantProfileRealNameVerificationRequired {
            registrant_profile_id,
            identity_credential_type,
            identity_credential_no,
            identity_credential,
        } = required;
        Self {
            registrant_profile_id,
            identity_credential_type,
            identity_credential_no,
            identity_credential,
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

/// The response to [`RegistrantProfileRealNameVerification`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct RegistrantProfileRealNameVerificationResponse {}

// The wire format, and the entry in the table of operations.

impl Request for RegistrantProfileRealNameVerification {
    type Service = AliyunDomain;
    type Response = RegistrantProfileRealNameVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileID", &self.registrant_profile_id);
        to.put("IdentityCredentialType", &self.identity_credential_type);
        to.put("IdentityCredentialNo", &self.identity_credential_no);
        to.put("IdentityCredential", &self.identity_credential);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for RegistrantProfileRealNameVerification {}

impl Decode for RegistrantProfileRealNameVerificationResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "RegistrantProfileRealNameVerification",
    )
    .parameters(
        &[
            Parameter::long("RegistrantProfileID").required(),
            Parameter::one_of("IdentityCredentialType").required(),
            Parameter::string("IdentityCredentialNo").required().sensitive(),
            Parameter::string("IdentityCredential").required().sensitive(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(
        &[
            "ParameterIllegal",
            "NetworkIOError",
            "FileDataError",
            "FileFormatNotSupported",
            "FileSizeLessThanMinLimit",
            "FileSizeGreaterThanMaxLimit",
            "ContactTemplateNotExist",
            "ContactTemplateAudited",
        ],
    );
