// @generated from spec/aliyun-domain/actions/SaveTaskForSubmittingDomainDelete.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that deletes a domain name.
///
/// The account loses the name. Depending on the registry, it can be redeemed at a cost for some time, or anyone can
/// register it at once. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the task succeeded.
///
/// Only accounts for which Alibaba Cloud has enabled it can call this action.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`instance_id`](field@SaveTaskForSubmittingDomainDelete::instance_id) again as a confirmation.
/// The response is a [`SaveTaskForSubmittingDomainDeleteResponse`](super::SaveTaskForSubmittingDomainDeleteResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveTaskForSubmittingDomainDelete.
#[doc(alias("delete", "cancel", "give up"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainDelete {
    /// The instance ID of the domain name, which [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns.
    ///
    /// Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveTaskForSubmittingDomainDelete {
    /// Creates a [`SaveTaskForSubmittingDomainDelete`] from its required fields.
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

/// The response to [`SaveTaskForSubmittingDomainDelete`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainDeleteResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveTaskForSubmittingDomainDelete {
    type Service = AliyunDomain;
    type Response = SaveTaskForSubmittingDomainDeleteResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for SaveTaskForSubmittingDomainDelete {
    fn target(&self) -> String {
        self.instance_id.clone()
    }
}

impl Decode for SaveTaskForSubmittingDomainDeleteResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "SaveTaskForSubmittingDomainDelete",
        "InstanceId",
    )
    .parameters(&[Parameter::string("InstanceId").required(), LANG, USER_CLIENT_IP])
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
