// @generated from spec/aliyun-domain/actions/CancelQualificationVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels the review of the documents for a name in `.餐厅` or `.商标`.
///
/// These suffixes are for restaurants and for owners of trademarks. [`QueryQualificationDetail`](crate::aliyun_domain::QueryQualificationDetail) returns the review.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`CancelQualificationVerificationResponse`](super::CancelQualificationVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: CancelQualificationVerification.
#[doc(alias("qualification", "cancel"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CancelQualificationVerification {
    /// The instance ID of the domain name. Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CancelQualificationVerification {
    /// Creates a [`CancelQualificationVerification`] from its required fields.
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

/// The response to [`CancelQualificationVerification`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct CancelQualificationVerificationResponse {}

// The wire format, and the entry in the table of operations.

impl Request for CancelQualificationVerification {
    type Service = AliyunDomain;
    type Response = CancelQualificationVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("QualificationType", "knet");
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CancelQualificationVerification {}

impl Decode for CancelQualificationVerificationResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "CancelQualificationVerification",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::string("QualificationType").rules(&[Rule::Fixed("knet")]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
