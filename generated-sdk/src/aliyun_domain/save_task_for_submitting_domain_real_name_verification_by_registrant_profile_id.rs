// @generated from spec/aliyun-domain/actions/SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that has the registrant of a domain name verified with the document of a registrant profile.
///
/// The response only confirms that the task was accepted; follow it with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). The reference does not
/// say whether the profile has to hold the registrant of the name; a new registrant is set by
/// [`SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID`](crate::aliyun_domain::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID).
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse`](super::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID.
#[doc(alias("real name"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID {
    /// The domain name. Example: `example.cn`.
    pub domain_name: String,
    /// The instance ID of the domain name. Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The profile that holds the document. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID {
    /// Creates a [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID`] from its required fields.
    pub fn new(
        domain_name: impl Into<String>,
        instance_id: impl Into<String>,
        registrant_profile_id: i64,
    ) -> Self {
        Self {
            domain_name: domain_name.into(),
            instance_id: instance_id.into(),
            registrant_profile_id,
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

/// The response to [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID {
    type Service = AliyunDomain;
    type Response = SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("InstanceId", &self.instance_id);
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID {}

impl Decode
for SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("InstanceId").required(),
            Parameter::long("RegistrantProfileId").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    );
