// @generated from spec/aliyun-domain/actions/SaveSingleTaskForTransferOutByAuthorizationCode.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that transfers a domain name to another registrar by its transfer authorization code.
///
/// The account loses the name. [`SaveSingleTaskForQueryingTransferAuthorizationCode`](crate::aliyun_domain::SaveSingleTaskForQueryingTransferAuthorizationCode) requests the code,
/// [`QueryTransferOutInfo`](crate::aliyun_domain::QueryTransferOutInfo) returns the status of the transfer, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the task
/// succeeded.
///
/// Only in the China edition.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`domain_name`](field@SaveSingleTaskForTransferOutByAuthorizationCode::domain_name) again as a confirmation.
/// The response is a [`SaveSingleTaskForTransferOutByAuthorizationCodeResponse`](super::SaveSingleTaskForTransferOutByAuthorizationCodeResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForTransferOutByAuthorizationCode.
#[doc(alias("transfer", "auth code"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForTransferOutByAuthorizationCode {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The transfer authorization code of the name. Example: `made-up-code`.
    pub authorization_code: Sensitive,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForTransferOutByAuthorizationCode {
    /// Creates a [`SaveSingleTaskForTransferOutByAuthorizationCode`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        authorization_code: impl Into<Sensitive>,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            authorization_code: authorization_code.into(),
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

/// The response to [`SaveSingleTaskForTransferOutByAuthorizationCode`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForTransferOutByAuthorizationCodeResponse {
    /// The number of the task.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForTransferOutByAuthorizationCode {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForTransferOutByAuthorizationCodeResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("AuthorizationCode", &self.authorization_code);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for SaveSingleTaskForTransferOutByAuthorizationCode {
    fn target(&self) -> String {
        self.domain_name.clone()
    }
}

impl Decode for SaveSingleTaskForTransferOutByAuthorizationCodeResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "SaveSingleTaskForTransferOutByAuthorizationCode",
        "DomainName",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("AuthorizationCode").required().sensitive(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["TaskIsBeingProcessed"]);
