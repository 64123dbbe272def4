// @generated from spec/aliyun-domain/actions/SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that has the registrant of domain names verified, with a document that proves the registrant's identity.
///
/// The response only confirms that the task was accepted; follow it with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList).
/// [`QueryFailReasonForDomainRealNameVerification`](crate::aliyun_domain::QueryFailReasonForDomainRealNameVerification) returns why a verification has failed, and [`CancelDomainVerification`](crate::aliyun_domain::CancelDomainVerification)
/// cancels one. [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID`](crate::aliyun_domain::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID) uses a profile.
///
/// The service accepts the call by `POST` only. Leave the client at `POST` with its parameters in the body, which is the
/// default: the document makes the request large.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse`](super::SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`FileDataError`](super::ErrorCode::FileDataError),
/// [`FileFormatNotSupported`](super::ErrorCode::FileFormatNotSupported),
/// [`FileSizeLessThanMinLimit`](super::ErrorCode::FileSizeLessThanMinLimit),
/// [`FileSizeGreaterThanMaxLimit`](super::ErrorCode::FileSizeGreaterThanMaxLimit).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential.
#[doc(alias("real name", "identity"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential {
    /// The domain names. At most 1000 items. Example: `example.cn`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: IdentityCredentialType,
    /// The number of the document. For most organizations, it is their unified social credit code.
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

/// The arguments of [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired {
    /// The domain names. At most 1000 items. Example: `example.cn`.
    pub domain_names: Vec<String>,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: IdentityCredentialType,
    /// The number of the document. For most organizations, it is their unified social credit code.
    /// Example: `000000000000000000`.
    pub identity_credential_no: Sensitive,
    /// A picture of the document, encoded in Base64. It is a JPEG or BMP file of 55 KB to 1 MB before encoding.
    /// Example: `dGVzdA==`.
    pub identity_credential: Sensitive,
}

impl SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential {
    /// Creates a [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential`] from its required fields.
    pub fn new(
        required: SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired,
    ) -> Self {
        let SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired {
            domain_names,
            identity_credential_type,
            identity_credential_no,
            identity_credential,
        } = required;
        Self {
            domain_names,
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

/// The response to [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential {
    type Service = AliyunDomain;
    type Response = SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("IdentityCredentialType", &self.identity_credential_type);
        to.put("IdentityCredentialNo", &self.identity_credential_no);
        to.put("IdentityCredential", &self.identity_credential);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential {}

impl Decode
for SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
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
        ],
    );
