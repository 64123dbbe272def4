// @generated from spec/aliyun-domain/actions/SaveSingleTaskForModifyingDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that changes the addresses of a DNS host of a domain name.
///
/// A DNS host, also called glue record, has the addresses of a DNS server inside the domain name itself, such as
/// `dns1.example.com` for `example.com`. [`QueryDnsHost`](crate::aliyun_domain::QueryDnsHost) lists the existing hosts, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows
/// whether the host has been changed.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForModifyingDnsHostResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForModifyingDnsHostResponse`](super::SaveSingleTaskForModifyingDnsHostResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveSingleTaskForModifyingDnsHost.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForModifyingDnsHost {
    /// The instance ID of the domain name, which [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns.
    ///
    /// Example: `ST2017120814571100001303`.
    pub instance_id: String,
    /// The name of the host without the domain name, such as `dns1`. Example: `dns1`.
    pub dns_name: String,
    /// The host's new addresses, at most 13. At most 13 items. Example: `192.0.2.1, 198.51.100.1`.
    #[cfg_attr(feature = "serde", serde(rename = "Ip", default))]
    pub ips: Vec<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForModifyingDnsHost {
    /// Creates a [`SaveSingleTaskForModifyingDnsHost`] from its required fields.
    pub fn new(
        instance_id: impl Into<String>,
        dns_name: impl Into<String>,
        ips: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            dns_name: dns_name.into(),
            ips: ips.into_iter().map(Into::into).collect(),
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

/// The response to [`SaveSingleTaskForModifyingDnsHost`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForModifyingDnsHostResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForModifyingDnsHost {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForModifyingDnsHostResponse;
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
impl Sendable for SaveSingleTaskForModifyingDnsHost {}

impl Decode for SaveSingleTaskForModifyingDnsHostResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForModifyingDnsHost",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("InstanceId").required(),
            Parameter::string("DnsName").required(),
            Parameter::string("Ip")
                .list()
                .required()
                .rules(&[Rule::MaxItems(13), Rule::IP]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
