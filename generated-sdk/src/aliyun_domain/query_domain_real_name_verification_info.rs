// @generated from spec/aliyun-domain/actions/QueryDomainRealNameVerificationInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the document with which the registrant of a domain name was verified.
///
/// [`QueryFailReasonForDomainRealNameVerification`](crate::aliyun_domain::QueryFailReasonForDomainRealNameVerification) returns why a verification has failed.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainRealNameVerificationInfoResponse`](super::QueryDomainRealNameVerificationInfoResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainRealNameVerificationInfo.
#[doc(alias("real name", "identity"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainRealNameVerificationInfo {
    /// The domain name. Example: `example.cn`.
    pub domain_name: String,
    /// Whether the response contains the picture of the document, which can have more than 1 MB.
    /// Default: `false`. Example: `false`.
    pub fetch_image: Option<bool>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainRealNameVerificationInfo {
    /// Creates a [`QueryDomainRealNameVerificationInfo`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            fetch_image: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets whether the response contains the picture of the document, which can have more than 1 MB.
    pub fn fetch_image(mut self, fetch_image: bool) -> Self {
        self.fetch_image = Some(fetch_image);
        self
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

/// The response to [`QueryDomainRealNameVerificationInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDomainRealNameVerificationInfoResponse {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID of the domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The kind of the document.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub identity_credential_type: Option<IdentityCredentialType>,
    /// The number of the document.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub identity_credential_no: Option<Sensitive>,
    /// A picture of the document, a JPEG or BMP file encoded in Base64.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub identity_credential: Option<Sensitive>,
    /// The URL from which the picture can be downloaded.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub identity_credential_url: Option<Sensitive>,
    /// When the document was submitted or last changed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub submission_date: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainRealNameVerificationInfo {
    type Service = AliyunDomain;
    type Response = QueryDomainRealNameVerificationInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("FetchImage", &self.fetch_image);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainRealNameVerificationInfo {}

impl Decode for QueryDomainRealNameVerificationInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            identity_credential_type: from.optional("IdentityCredentialType")?,
            identity_credential_no: from.optional("IdentityCredentialNo")?,
            identity_credential: from.optional("IdentityCredential")?,
            identity_credential_url: from.optional("IdentityCredentialUrl")?,
            submission_date: from.written(&YEAR_FIRST).optional("SubmissionDate")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read(
        "QueryDomainRealNameVerificationInfo",
    )
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::bool("FetchImage"),
            LANG,
            USER_CLIENT_IP,
        ],
    );
