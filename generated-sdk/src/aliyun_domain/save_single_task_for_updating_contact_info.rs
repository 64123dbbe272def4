// @generated from spec/aliyun-domain/actions/SaveSingleTaskForUpdatingContactInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that replaces one contact of a domain name with a registrant profile.
///
/// The response only confirms that the task was accepted; follow it with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). The registrant holds
/// the rights to a name, so a change of the registrant gives them away.
///
/// For several domain names, see [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`](crate::aliyun_domain::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId) of the China edition and
/// [`SaveBatchTaskForUpdatingContactInfo`](crate::aliyun_domain::SaveBatchTaskForUpdatingContactInfo) of the international one; for data without a profile,
/// [`SaveBatchTaskForUpdatingContactInfoByNewContact`](crate::aliyun_domain::SaveBatchTaskForUpdatingContactInfoByNewContact).
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForUpdatingContactInfoResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForUpdatingContactInfoResponse`](super::SaveSingleTaskForUpdatingContactInfoResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`DomainNotExist`](super::ErrorCode::DomainNotExist),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveSingleTaskForUpdatingContactInfo.
#[doc(alias("contact", "owner"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForUpdatingContactInfo {
    /// The domain name. Example: `example.com`.
    pub domain_name: String,
    /// The contact to replace. Example: `registrant`.
    pub contact_type: ContactType,
    /// The profile that holds the new data. Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// The instance id of the domain name. Example: `S20178S01HX25321`.
    pub instance_id: Option<String>,
    /// Whether to prohibit transfers to another registrar for 60 days after a change of the registrant. It has an
    /// effect on a change of the registrant only.
    ///
    /// Takes effect only when [`contact_type`](field@SaveSingleTaskForUpdatingContactInfo::contact_type) is [`ContactType::Registrant`](crate::aliyun_domain::ContactType::Registrant). Default: `false`. Example: `true`.
    pub add_transfer_lock: Option<bool>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForUpdatingContactInfo {
    /// Creates a [`SaveSingleTaskForUpdatingContactInfo`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        contact_type: ContactType,
        registrant_profile_id: i64,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            contact_type,
            registrant_profile_id,
            instance_id: None,
            add_transfer_lock: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the instance id of the domain name.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Sets whether to prohibit transfers to another registrar for 60 days after a change of the registrant.
    pub fn add_transfer_lock(mut self, add_transfer_lock: bool) -> Self {
        self.add_transfer_lock = Some(add_transfer_lock);
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

/// The response to [`SaveSingleTaskForUpdatingContactInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForUpdatingContactInfoResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForUpdatingContactInfo {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForUpdatingContactInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("ContactType", &self.contact_type);
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("InstanceId", &self.instance_id);
        to.put("AddTransferLock", &self.add_transfer_lock);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForUpdatingContactInfo {}

impl Decode for SaveSingleTaskForUpdatingContactInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForUpdatingContactInfo",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::one_of("ContactType").required(),
            Parameter::long("RegistrantProfileId").required(),
            Parameter::string("InstanceId"),
            Parameter::bool("AddTransferLock")
                .applies_when("ContactType", &["registrant"]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(
        &["ParameterIllegal", "NetworkIOError", "DomainNotExist", "TaskIsBeingProcessed"],
    );
