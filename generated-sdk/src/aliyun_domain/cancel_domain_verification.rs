// @generated from spec/aliyun-domain/actions/CancelDomainVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels the review of a domain name or of its registrant.
///
/// The name stays unverified until new documents have been submitted and reviewed; see
/// [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential`](crate::aliyun_domain::SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential).
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelDomainVerificationResponse`](super::CancelDomainVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: CancelDomainVerification.
#[doc(alias("real name", "cancel"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelDomainVerification {
    /// The instance ID of the domain name. [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns it.
    /// Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The review to cancel. Example: `AUDITCONTACT`.
    #[cfg_attr(feature = "serde", serde(rename = "ActionType"))]
    pub review: DomainReview,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CancelDomainVerification {
    /// Creates a [`CancelDomainVerification`] from its required fields.
    pub fn new(instance_id: impl Into<String>, review: DomainReview) -> Self {
        Self {
            instance_id: instance_id.into(),
            review,
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

/// The response to [`CancelDomainVerification`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelDomainVerificationResponse {}

/// A review of a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainReview {
    /// `DOMAINAUDIT`: The review of the name's wording.
    Wording,
    /// `AUDITCONTACT`: The verification of the registrant.
    Registrant,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for CancelDomainVerification {
    type Service = AliyunDomain;
    type Response = CancelDomainVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("ActionType", &self.review);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelDomainVerification {}

impl Decode for CancelDomainVerificationResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

wire_enum!(DomainReview, Wording("DOMAINAUDIT"), Registrant("AUDITCONTACT"));

pub(super) static OPERATION: Operation = Operation::write("CancelDomainVerification")
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::one_of("ActionType").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    );
