// @generated from spec/aliyun-domain/actions/QueryFailingReasonListForQualification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns why reviews of the documents for a name in `.餐厅` or `.商标` have failed.
///
/// These suffixes are for restaurants and for owners of trademarks. [`QueryQualificationDetail`](crate::aliyun_domain::QueryQualificationDetail) returns the review itself.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryFailingReasonListForQualificationResponse`](super::QueryFailingReasonListForQualificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryFailingReasonListForQualification.
#[doc(alias("failure", "qualification"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryFailingReasonListForQualification {
    /// The instance ID of the domain name. Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The maximum number of failed reviews to return. At least 1. Example: `10`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub limit: i32,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryFailingReasonListForQualification {
    /// Creates a [`QueryFailingReasonListForQualification`] from its required fields.
    pub fn new(instance_id: impl Into<String>, limit: i32) -> Self {
        Self {
            instance_id: instance_id.into(),
            limit,
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

/// The response to [`QueryFailingReasonListForQualification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryFailingReasonListForQualificationResponse {
    /// The failed reviews.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub failures: Vec<VerificationFailure>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryFailingReasonListForQualification {
    type Service = AliyunDomain;
    type Response = QueryFailingReasonListForQualificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Limit", &self.limit);
        to.put("QualificationType", "knet");
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryFailingReasonListForQualification {}

impl Decode for QueryFailingReasonListForQualificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            failures: from.list("Data", Some("FailRecord"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read(
        "QueryFailingReasonListForQualification",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::int("Limit").required().rules(&[Rule::Min(1)]),
            Parameter::string("QualificationType").rules(&[Rule::Fixed("knet")]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
