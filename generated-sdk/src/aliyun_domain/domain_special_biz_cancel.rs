// @generated from spec/aliyun-domain/actions/DomainSpecialBizCancel.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Cancels an application for a domain name that needs a special review, such as the name of a public body.
///
/// [`QueryDomainSpecialBizInfoByDomain`](crate::aliyun_domain::QueryDomainSpecialBizInfoByDomain) returns the application and its number.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`DomainSpecialBizCancelResponse`](super::DomainSpecialBizCancelResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: DomainSpecialBizCancel.
#[doc(alias("gov.cn", "cancel"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DomainSpecialBizCancel {
    /// The number of the application. Example: `3666`.
    #[cfg_attr(feature = "serde", serde(rename = "BizId", deserialize_with = "strict"))]
    pub application_id: i64,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl DomainSpecialBizCancel {
    /// Creates a [`DomainSpecialBizCancel`] from its required fields.
    pub fn new(application_id: i64) -> Self {
        Self {
            application_id,
            user_client_ip: None,
        }
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`DomainSpecialBizCancel`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DomainSpecialBizCancelResponse {
    /// A result. Not described in the reference.
    #[cfg_attr(feature = "serde", serde(rename = "Module"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<AnyValue>,
    /// Whether the call succeeded. If it did not, the SDK returns an error.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub success: Option<bool>,
    /// The error code of a call that failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_code: Option<String>,
    /// The reason why the call failed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub error_msg: Option<String>,
    /// The HTTP status in the body.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub http_status_code: Option<i32>,
    /// A code that replaces the error code, if present.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_code: Option<String>,
    /// A message that replaces the error message, if present.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dynamic_message: Option<String>,
    /// Whether the call was carried out synchronously.
    #[cfg_attr(feature = "serde", serde(rename = "Synchro"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub synchronous: Option<bool>,
    /// The arguments of the error message.
    #[cfg_attr(feature = "serde", serde(rename = "ErrorArgs"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub error_arguments: Vec<AnyValue>,
    /// Whether the call can be retried.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub allow_retry: Option<bool>,
    /// The part of the service that reports the error.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub app_name: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for DomainSpecialBizCancel {
    type Service = AliyunDomain;
    type Response = DomainSpecialBizCancelResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("BizId", &self.application_id);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for DomainSpecialBizCancel {}

impl Decode for DomainSpecialBizCancelResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Module")?,
            success: from.optional("Success")?,
            error_code: from.optional("ErrorCode")?,
            error_msg: from.optional("ErrorMsg")?,
            http_status_code: from.optional("HttpStatusCode")?,
            dynamic_code: from.optional("DynamicCode")?,
            dynamic_message: from.optional("DynamicMessage")?,
            synchronous: from.optional("Synchro")?,
            error_arguments: from.list("ErrorArgs", None)?,
            allow_retry: from.optional("AllowRetry")?,
            app_name: from.optional("AppName")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("DomainSpecialBizCancel")
    .only(CHINA)
    .parameters(&[Parameter::long("BizId").required(), USER_CLIENT_IP])
    .failure(FailureFields {
        success: Some("Success"),
        code: Some("ErrorCode"),
        success_codes: &["OK", "Success", "200"],
        message: Some("ErrorMsg"),
    });
