// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that replaces one contact of several domain names with a registrant profile.
///
/// The response only confirms that the task was accepted; follow it with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). The registrant holds
/// the rights to a name, so a change of the registrant gives them away. For one domain name, see
/// [`SaveSingleTaskForUpdatingContactInfo`](crate::aliyun_domain::SaveSingleTaskForUpdatingContactInfo); for data without a profile, [`SaveBatchTaskForUpdatingContactInfoByNewContact`](crate::aliyun_domain::SaveBatchTaskForUpdatingContactInfoByNewContact).
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse`](super::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId.
#[doc(alias("contact", "owner"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId {
    /// The domain names. At most 1000 items. Example: `example.com, example.org`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// The contact to replace. Example: `registrant`.
    pub contact_type: ContactType,
    /// The profile that holds the new data. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// Whether to prohibit transfers to another registrar for 60 days after a change of the registrant. It has an
    /// effect on a change of the registrant only.
    ///
    /// Takes effect only when [`contact_type`](field@SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId::contact_type) is [`ContactType::Registrant`](crate::aliyun_domain::ContactType::Registrant). Default: `false`. Example: `true`.
    pub transfer_out_prohibited: Option<bool>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId {
    /// Creates a [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`] from its required fields.
    pub fn new(
        domain_names: impl IntoIterator<Item = impl Into<String>>,
        contact_type: ContactType,
        registrant_profile_id: i64,
    ) -> Self {
        Self {
            domain_names: domain_names.into_iter().map(Into::into).collect(),
            contact_type,
            registrant_profile_id,
            transfer_out_prohibited: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets whether to prohibit transfers to another registrar for 60 days after a change of the registrant.
    pub fn transfer_out_prohibited(mut self, transfer_out_prohibited: bool) -> Self {
        self.transfer_out_prohibited = Some(transfer_out_prohibited);
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

/// The response to [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("ContactType", &self.contact_type);
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("TransferOutProhibited", &self.transfer_out_prohibited);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId {}

impl Decode for SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId",
    )
    .only(CHINA)
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::one_of("ContactType").required(),
            Parameter::long("RegistrantProfileId").required(),
            Parameter::bool("TransferOutProhibited")
                .applies_when("ContactType", &["registrant"]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
