// @generated from spec/aliyun-domain/actions/SaveBatchTaskForModifyingDomainDns.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that changes the DNS servers of one or several domain names.
///
/// All names get the same servers, which replace the existing ones. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for
/// each name.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// **Replaces the whole list:** entries that the request leaves out are removed.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForModifyingDomainDnsResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForModifyingDomainDnsResponse`](super::SaveBatchTaskForModifyingDomainDnsResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveBatchTaskForModifyingDomainDns.
#[doc(alias("nameservers", "dns"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForModifyingDomainDns {
    /// The names to change. At most 1000 items. Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// Whether the names use the DNS servers of Alibaba Cloud. Example: `false`.
    pub aliyun_dns: bool,
    /// The new DNS servers, as host names.
    /// At most 13 items. Required when [`aliyun_dns`](field@SaveBatchTaskForModifyingDomainDns::aliyun_dns) is `false`. Example: `ns1.example.com, ns2.example.com`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainNameServer", default))]
    pub domain_name_servers: Vec<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchTaskForModifyingDomainDns {
    /// Creates a [`SaveBatchTaskForModifyingDomainDns`] from its required fields.
    pub fn new(
        domain_names: impl IntoIterator<Item = impl Into<String>>,
        aliyun_dns: bool,
    ) -> Self {
        Self {
            domain_names: domain_names.into_iter().map(Into::into).collect(),
            aliyun_dns,
            domain_name_servers: Vec::new(),
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the new DNS servers, as host names.
    pub fn domain_name_servers(
        mut self,
        domain_name_servers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name_servers = domain_name_servers
            .into_iter()
            .map(Into::into)
            .collect();
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

/// The response to [`SaveBatchTaskForModifyingDomainDns`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForModifyingDomainDnsResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForModifyingDomainDns {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForModifyingDomainDnsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("AliyunDns", &self.aliyun_dns);
        to.put("DomainNameServer", &self.domain_name_servers);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForModifyingDomainDns {}

impl Decode for SaveBatchTaskForModifyingDomainDnsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForModifyingDomainDns",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::bool("AliyunDns").required(),
            Parameter::string("DomainNameServer")
                .list()
                .required_when("AliyunDns", &["false"])
                .rules(&[Rule::MaxItems(13), Rule::DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
