// @generated from spec/aliyun-domain/actions/QueryFailReasonForRegistrantProfileRealNameVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns why verifications of the registrant of a profile have failed.
///
/// [`QueryFailReasonForDomainRealNameVerification`](crate::aliyun_domain::QueryFailReasonForDomainRealNameVerification) does the same for a domain name.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryFailReasonForRegistrantProfileRealNameVerificationResponse`](super::QueryFailReasonForRegistrantProfileRealNameVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryFailReasonForRegistrantProfileRealNameVerification.
#[doc(alias("template", "real name", "failure"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryFailReasonForRegistrantProfileRealNameVerification {
    /// The profile. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(rename = "RegistrantProfileID"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryFailReasonForRegistrantProfileRealNameVerification {
    /// Creates a [`QueryFailReasonForRegistrantProfileRealNameVerification`] from its required fields.
    pub fn new(registrant_profile_id: i64) -> Self {
        Self {
            registrant_profile_id,
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

/// The response to [`QueryFailReasonForRegistrantProfileRealNameVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryFailReasonForRegistrantProfileRealNameVerificationResponse {
    /// The failed verifications.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub failures: Vec<VerificationFailure>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryFailReasonForRegistrantProfileRealNameVerification {
    type Service = AliyunDomain;
    type Response = QueryFailReasonForRegistrantProfileRealNameVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileID", &self.registrant_profile_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryFailReasonForRegistrantProfileRealNameVerification {}

impl Decode for QueryFailReasonForRegistrantProfileRealNameVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            failures: from.list("Data", Some("FailRecord"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read(
        "QueryFailReasonForRegistrantProfileRealNameVerification",
    )
    .parameters(
        &[Parameter::long("RegistrantProfileID").required(), LANG, USER_CLIENT_IP],
    );
