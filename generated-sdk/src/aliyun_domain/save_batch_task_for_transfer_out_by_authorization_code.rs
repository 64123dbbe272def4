// @generated from spec/aliyun-domain/actions/SaveBatchTaskForTransferOutByAuthorizationCode.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that transfers several domain names to another registrar by their transfer authorization codes.
///
/// The account loses the names. [`SaveSingleTaskForQueryingTransferAuthorizationCode`](crate::aliyun_domain::SaveSingleTaskForQueryingTransferAuthorizationCode) requests a code,
/// [`QueryTransferOutInfo`](crate::aliyun_domain::QueryTransferOutInfo) returns the status of each transfer, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for each
/// name.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForTransferOutByAuthorizationCodeResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForTransferOutByAuthorizationCodeResponse`](super::SaveBatchTaskForTransferOutByAuthorizationCodeResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveBatchTaskForTransferOutByAuthorizationCode.
#[doc(alias("transfer", "auth code"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForTransferOutByAuthorizationCode {
    /// The names to transfer, each with its transfer authorization code.
    #[cfg_attr(feature = "serde", serde(rename = "TransferOutParamList", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub transfers: Vec<TransferOut>,
    /// Not described in the reference. Other actions have a parameter `Lang` instead, the language of messages.
    /// Example: `en`.
    pub long: Option<String>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchTaskForTransferOutByAuthorizationCode {
    /// Creates a [`SaveBatchTaskForTransferOutByAuthorizationCode`] from its required fields.
    pub fn new(transfers: impl IntoIterator<Item = TransferOut>) -> Self {
        Self {
            transfers: transfers.into_iter().collect(),
            long: None,
            user_client_ip: None,
        }
    }

    /// Not described in the reference.
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`SaveBatchTaskForTransferOutByAuthorizationCode`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForTransferOutByAuthorizationCodeResponse {
    /// The number of the task.
    pub task_no: String,
}

/// A name to transfer to another registrar.
///
/// Both values are required here, as they are in the
/// [transfer of one name](crate::aliyun_domain::SaveSingleTaskForTransferOutByAuthorizationCode), though the official packages do not
/// require them.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize, Serialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct TransferOut {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The transfer authorization code of the name. Example: `made-up-code`.
    pub authorization_code: Sensitive,
}

impl TransferOut {
    /// Creates a [`TransferOut`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        authorization_code: impl Into<Sensitive>,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            authorization_code: authorization_code.into(),
        }
    }
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForTransferOutByAuthorizationCode {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForTransferOutByAuthorizationCodeResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("TransferOutParamList", &self.transfers);
        to.put("Long", &self.long);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForTransferOutByAuthorizationCode {}

impl Decode for SaveBatchTaskForTransferOutByAuthorizationCodeResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

impl Encode for TransferOut {
    fn encode(&self, name: &str, to: &mut Params) {
        to.open(name);
        to.put("DomainName", &self.domain_name);
        to.put("AuthorizationCode", &self.authorization_code);
        to.close();
    }
}

static TRANSFER_OUT: [Parameter; 2] = [
    Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
    Parameter::string("AuthorizationCode").required().sensitive(),
];

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForTransferOutByAuthorizationCode",
    )
    .only(CHINA)
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::structure("TransferOutParamList", &TRANSFER_OUT)
                .list()
                .required(),
            Parameter::string("Long"),
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
