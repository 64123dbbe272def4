// @generated from spec/aliyun-domain/actions/SaveSingleTaskForDeletingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that deletes a DNS host of a domain name.
///
/// Domain names that use the host as a DNS server can no longer be resolved by it. [`QueryDnsHost`](crate::aliyun_domain::QueryDnsHost) lists the hosts, and
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the host has been deleted.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`dns_name`](field@SaveSingleTaskForDeletingDnsHost::dns_name) again as a confirmation.
/// The response is a [`SaveSingleTaskForDeletingDnsHostResponse`](super::SaveSingleTaskForDeletingDnsHostResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForDeletingDnsHost.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDnsHost {
    /// The instance ID of the domain name, which [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns.
    ///
    /// Example: `S20181CB1Y785212`.
    pub instance_id: String,
    /// The name of the host without the domain name, such as `dns1`. Example: `dns1`.
    pub dns_name: String,
    /// The host's addresses.
    /// Only in the International edition. Required in the International edition. Example: `192.0.2.1, 198.51.100.1`.
    #[cfg_attr(feature = "serde", serde(rename = "Ip", default))]
    pub ips: Vec<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForDeletingDnsHost {
    /// Creates a [`SaveSingleTaskForDeletingDnsHost`] from its required fields.
    pub fn new(instance_id: impl Into<String>, dns_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            dns_name: dns_name.into(),
            ips: Vec::new(),
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the host's addresses.
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = ips.into_iter().map(Into::into).collect();
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

/// The response to [`SaveSingleTaskForDeletingDnsHost`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDnsHostResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForDeletingDnsHost {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForDeletingDnsHostResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("DnsName", &self.dns_name);
        to.put("Ip", &self.ips);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for SaveSingleTaskForDeletingDnsHost {
    fn target(&self) -> String {
        self.dns_name.clone()
    }
}

impl Decode for SaveSingleTaskForDeletingDnsHostResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "SaveSingleTaskForDeletingDnsHost",
        "DnsName",
    )
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::string("DnsName").required(),
            Parameter::string("Ip")
                .list()
                .only(INTERNATIONAL)
                .required_in(INTERNATIONAL)
                .rules(&[Rule::IP]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
