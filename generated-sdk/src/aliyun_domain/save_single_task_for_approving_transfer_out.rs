// @generated from spec/aliyun-domain/actions/SaveSingleTaskForApprovingTransferOut.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that approves the transfer of a domain name to another registrar.
///
/// The account loses the name: it leaves without waiting for the end of the transfer's period.
/// [`QueryTransferOutInfo`](crate::aliyun_domain::QueryTransferOutInfo) returns the status of the transfer, and [`SaveSingleTaskForCancelingTransferOut`](crate::aliyun_domain::SaveSingleTaskForCancelingTransferOut) refuses it
/// instead. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the task succeeded.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`domain_name`](field@SaveSingleTaskForApprovingTransferOut::domain_name) again as a confirmation.
/// The response is a [`SaveSingleTaskForApprovingTransferOutResponse`](super::SaveSingleTaskForApprovingTransferOutResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForApprovingTransferOut.
#[doc(alias("transfer", "approve", "accept"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForApprovingTransferOut {
    /// The domain name that is being transferred out. Example: `example.com`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForApprovingTransferOut {
    /// Creates a [`SaveSingleTaskForApprovingTransferOut`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
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

/// The response to [`SaveSingleTaskForApprovingTransferOut`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForApprovingTransferOutResponse {
    /// The number of the task.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForApprovingTransferOut {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForApprovingTransferOutResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for SaveSingleTaskForApprovingTransferOut {
    fn target(&self) -> String {
        self.domain_name.clone()
    }
}

impl Decode for SaveSingleTaskForApprovingTransferOutResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "SaveSingleTaskForApprovingTransferOut",
        "DomainName",
    )
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["TaskIsBeingProcessed"]);
