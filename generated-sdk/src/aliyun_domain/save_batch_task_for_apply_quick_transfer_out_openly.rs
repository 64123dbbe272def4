// @generated from spec/aliyun-domain/actions/SaveBatchTaskForApplyQuickTransferOutOpenly.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that requests the quick transfer of several domain names to another registrar.
///
/// The account can lose the names sooner than by ordinary transfers, without time to cancel them.
/// [`QueryTransferOutInfo`](crate::aliyun_domain::QueryTransferOutInfo) returns the status of each transfer, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for each
/// name.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForApplyQuickTransferOutOpenlyResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForApplyQuickTransferOutOpenlyResponse`](super::SaveBatchTaskForApplyQuickTransferOutOpenlyResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveBatchTaskForApplyQuickTransferOutOpenly.
#[doc(alias("transfer", "quick"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForApplyQuickTransferOutOpenly {
    /// Domain names of the account. At most 10 items. Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domain_names: Vec<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchTaskForApplyQuickTransferOutOpenly {
    /// Creates a [`SaveBatchTaskForApplyQuickTransferOutOpenly`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Domain names of the account.
    pub fn domain_names(
        mut self,
        domain_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_names = domain_names.into_iter().map(Into::into).collect();
        self
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

/// The response to [`SaveBatchTaskForApplyQuickTransferOutOpenly`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForApplyQuickTransferOutOpenlyResponse {
    /// The number of the task.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForApplyQuickTransferOutOpenly {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForApplyQuickTransferOutOpenlyResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainNames", &self.domain_names);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForApplyQuickTransferOutOpenly {}

impl Decode for SaveBatchTaskForApplyQuickTransferOutOpenlyResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForApplyQuickTransferOutOpenly",
    )
    .only(CHINA)
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainNames")
                .list()
                .rules(&[Rule::MaxItems(10), Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
