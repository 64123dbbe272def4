// @generated from spec/aliyun-domain/actions/QueryFailReasonForDomainRealNameVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns why verifications of a domain name have failed, including reviews of its wording.
///
/// [`QueryFailReasonForRegistrantProfileRealNameVerification`](crate::aliyun_domain::QueryFailReasonForRegistrantProfileRealNameVerification) does the same for a registrant profile.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryFailReasonForDomainRealNameVerificationResponse`](super::QueryFailReasonForDomainRealNameVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryFailReasonForDomainRealNameVerification.
#[doc(alias("real name", "failure"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryFailReasonForDomainRealNameVerification {
    /// The domain name. Example: `example.cn`.
    pub domain_name: String,
    /// The operation that required the verification. Example: `ACTIVATE`.
    pub real_name_verification_action: VerificationReason,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryFailReasonForDomainRealNameVerification {
    /// Creates a [`QueryFailReasonForDomainRealNameVerification`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        real_name_verification_action: VerificationReason,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            real_name_verification_action,
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

/// The response to [`QueryFailReasonForDomainRealNameVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryFailReasonForDomainRealNameVerificationResponse {
    /// The failed verifications.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub failures: Vec<DomainVerificationFailure>,
}

/// A verification of a domain name that was not passed.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DomainVerificationFailure {
    /// When the review ended. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub date: Option<DateTime>,
    /// Why it was not passed, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub fail_reason: Option<String>,
    /// The status of the review of the name's wording. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name_verification_status: Option<DomainNameVerificationStatus>,
}

/// An operation for which a domain name is verified.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerificationReason {
    /// `ACTIVATE`: The registration of the domain name.
    Registration,
    /// `CHGHOLDER`: A change of the registrant.
    RegistrantChange,
    /// `TRANSFER`: A transfer to Alibaba Cloud.
    TransferIn,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for QueryFailReasonForDomainRealNameVerification {
    type Service = AliyunDomain;
    type Response = QueryFailReasonForDomainRealNameVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("RealNameVerificationAction", &self.real_name_verification_action);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryFailReasonForDomainRealNameVerification {}

impl Decode for QueryFailReasonForDomainRealNameVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            failures: from.list("Data", Some("FailRecord"))?,
        })
    }
}

impl Decode for DomainVerificationFailure {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            date: from.written(&YEAR_FIRST).optional("Date")?,
            fail_reason: from.optional("FailReason")?,
            domain_name_verification_status: from
                .optional("DomainNameVerificationStatus")?,
        })
    }
}

wire_enum!(
    VerificationReason, Registration("ACTIVATE"), RegistrantChange("CHGHOLDER"),
    TransferIn("TRANSFER")
);

pub(super) static OPERATION: Operation = Operation::read(
        "QueryFailReasonForDomainRealNameVerification",
    )
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::one_of("RealNameVerificationAction").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    );
