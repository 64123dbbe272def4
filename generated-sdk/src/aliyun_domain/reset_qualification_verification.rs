// @generated from spec/aliyun-domain/actions/ResetQualificationVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Resets the review of the documents for a name in `.餐厅` or `.商标`.
///
/// These suffixes are for restaurants and for owners of trademarks. The reference does not describe the state after the
/// call; [`QueryQualificationDetail`](crate::aliyun_domain::QueryQualificationDetail) returns it.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ResetQualificationVerificationResponse`](super::ResetQualificationVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: ResetQualificationVerification.
#[doc(alias("qualification"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ResetQualificationVerification {
    /// The instance ID of the domain name. Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl ResetQualificationVerification {
    /// Creates a [`ResetQualificationVerification`] from its required fields.
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

/// The response to [`ResetQualificationVerification`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ResetQualificationVerificationResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ResetQualificationVerification {
    type Service = AliyunDomain;
    type Response = ResetQualificationVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ResetQualificationVerification {}

impl Decode for ResetQualificationVerificationResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "ResetQualificationVerification",
    )
    .only(CHINA)
    .parameters(&[Parameter::string("InstanceId").required(), LANG, USER_CLIENT_IP]);
