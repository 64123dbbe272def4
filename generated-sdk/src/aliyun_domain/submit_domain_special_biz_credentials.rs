// @generated from spec/aliyun-domain/actions/SubmitDomainSpecialBizCredentials.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits documents for an application for a domain name that needs a special review, such as the name of a public body.
///
/// An approved application can register a name or change its registrant. The reference does not describe what follows an
/// approval; the application in the sample of [`QueryDomainSpecialBizDetail`](crate::aliyun_domain::QueryDomainSpecialBizDetail) leads to an order that waits to be paid.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// The response is a [`SubmitDomainSpecialBizCredentialsResponse`](super::SubmitDomainSpecialBizCredentialsResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SubmitDomainSpecialBizCredentials.
#[doc(alias("gov.cn"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SubmitDomainSpecialBizCredentials {
    /// The number of the application. Example: `219`.
    #[cfg_attr(feature = "serde", serde(rename = "BizId", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub application_id: Option<i64>,
    /// The documents. The reference does not describe their format; those of [`SubmitOperationCredentials`](crate::aliyun_domain::SubmitOperationCredentials) are a JSON array.
    ///
    /// Example: `[{"credentialType":"SFZ","credentialNo":"000000000000000000"}]`.
    #[cfg_attr(feature = "serde", serde(rename = "Credentials"))]
    pub documents: Option<Sensitive>,
    /// Further data. The reference does not list them and has one in its sample.
    #[cfg_attr(feature = "serde", serde(rename = "Extend", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub extension: Option<SpecialBizExtension>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SubmitDomainSpecialBizCredentials {
    /// Creates a [`SubmitDomainSpecialBizCredentials`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of the application.
    pub fn application_id(mut self, application_id: i64) -> Self {
        self.application_id = Some(application_id);
        self
    }

    /// Sets the documents.
    pub fn documents(mut self, documents: impl Into<Sensitive>) -> Self {
        self.documents = Some(documents.into());
        self
    }

    /// Further data.
    pub fn extension(mut self, extension: SpecialBizExtension) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`SubmitDomainSpecialBizCredentials`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SubmitDomainSpecialBizCredentialsResponse {
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

/// Further data of an application.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[non_exhaustive]
pub struct SpecialBizExtension {
    /// Whether to prohibit transfers to another registrar after a change of the registrant. Other actions do so for 60
    /// days by a parameter of this name.
    ///
    /// Example: `true`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub add_transfer_lock: Option<bool>,
}

impl SpecialBizExtension {
    /// Creates a [`SpecialBizExtension`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether to prohibit transfers to another registrar after a change of the registrant.
    pub fn add_transfer_lock(mut self, add_transfer_lock: bool) -> Self {
        self.add_transfer_lock = Some(add_transfer_lock);
        self
    }
}

// The wire format, and the entry in the table of operations.

impl Request for SubmitDomainSpecialBizCredentials {
    type Service = AliyunDomain;
    type Response = SubmitDomainSpecialBizCredentialsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("BizId", &self.application_id);
        to.put("Credentials", &self.documents);
        to.put("Extend", &self.extension);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SubmitDomainSpecialBizCredentials {}

impl Decode for SubmitDomainSpecialBizCredentialsResponse {
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

impl Encode for SpecialBizExtension {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("addTransferLock", &self.add_transfer_lock);
        to.close();
    }
}

static SPECIAL_BIZ_EXTENSION: [Parameter; 1] = [Parameter::bool("addTransferLock")];

pub(super) static OPERATION: Operation = Operation::write(
        "SubmitDomainSpecialBizCredentials",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::long("BizId"),
            Parameter::string("Credentials").sensitive(),
            Parameter::structure("Extend", &SPECIAL_BIZ_EXTENSION).json(),
            USER_CLIENT_IP,
        ],
    )
    .failure(FailureFields {
        success: Some("Success"),
        code: Some("ErrorCode"),
        success_codes: &["OK", "Success", "200"],
        message: Some("ErrorMsg"),
    });
