// @generated from spec/aliyun-domain/actions/QueryDnsHost.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the DNS hosts of a domain name, each with its IP addresses.
///
/// A DNS host is a nameserver under the domain name itself, whose addresses the registry stores. If hosts are
/// missing or wrong, [`SaveSingleTaskForSynchronizingDnsHost`](crate::aliyun_domain::SaveSingleTaskForSynchronizingDnsHost) corrects the list.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDnsHostResponse`](super::QueryDnsHostResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryDnsHost.
#[doc(alias("glue"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDnsHost {
    /// The instance ID of the domain name, which [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns.
    /// Example: `ST2017120814571100001303`.
    pub instance_id: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDnsHost {
    /// Creates a [`QueryDnsHost`] from its required fields.
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

/// The response to [`QueryDnsHost`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDnsHostResponse {
    /// The DNS hosts.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dns_host_list: Vec<DnsHost>,
}

/// One DNS host.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DnsHost {
    /// The host's name. The sample in the reference omits the domain name: `ns3`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub dns_name: Option<String>,
    /// The host's IP addresses.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub ip_list: Vec<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDnsHost {
    type Service = AliyunDomain;
    type Response = QueryDnsHostResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDnsHost {}

impl Decode for QueryDnsHostResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dns_host_list: from.list("DnsHostList", Some("DnsHost"))?,
        })
    }
}

impl Decode for DnsHost {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            dns_name: from.optional("DnsName")?,
            ip_list: from.list("IpList", Some("ip"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDnsHost")
    .parameters(&[Parameter::string("InstanceId").required(), LANG, USER_CLIENT_IP])
    .errors(&["ParameterIllegal", "NetworkIOError"]);
