// @generated from spec/aliyun-domain/actions/SaveBatchTaskForDomainNameProxyService.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that turns the privacy protection of domain names on or off, free of charge.
///
/// While it is on, WHOIS does not show the registrants. The switch is [`status`](Self::status) in the China edition
/// and [`international_status`](Self::international_status) in the international one; a request with the wrong one
/// is refused before it is sent. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns the outcome for each name.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForDomainNameProxyServiceResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForDomainNameProxyServiceResponse`](super::SaveBatchTaskForDomainNameProxyServiceResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveBatchTaskForDomainNameProxyService.
#[doc(alias("privacy", "whois"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForDomainNameProxyService {
    /// The domain names whose protection to turn on or off. At most 1000 items. Example: `example.com, example.net`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// `true` turns privacy protection on, `false` turns it off.
    /// Only in the China edition. Required in the China edition. Example: `true`.
    pub status: Option<bool>,
    /// `true` turns privacy protection on, `false` turns it off.
    /// Only in the International edition. Required in the International edition. Example: `true`.
    #[cfg_attr(feature = "serde", serde(rename = "status"))]
    pub international_status: Option<bool>,
    /// The privacy service, for names whose registry has its own service, such as `cnnicRegistryService` for `.cn`. The
    /// values are not described in the reference.
    ///
    /// Only in the China edition. Example: `cnnicRegistryService`.
    pub service_type: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveBatchTaskForDomainNameProxyService {
    /// Creates a [`SaveBatchTaskForDomainNameProxyService`] from its required fields.
    pub fn new(domain_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain_names: domain_names.into_iter().map(Into::into).collect(),
            status: None,
            international_status: None,
            service_type: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// `true` turns privacy protection on, `false` turns it off.
    pub fn status(mut self, status: bool) -> Self {
        self.status = Some(status);
        self
    }

    /// `true` turns privacy protection on, `false` turns it off.
    pub fn international_status(mut self, international_status: bool) -> Self {
        self.international_status = Some(international_status);
        self
    }

    /// Sets the privacy service, for names whose registry has its own service, such as `cnnicRegistryService` for `.cn`.
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
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

/// The response to [`SaveBatchTaskForDomainNameProxyService`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForDomainNameProxyServiceResponse {
    /// The number of the task.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForDomainNameProxyService {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForDomainNameProxyServiceResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("Status", &self.status);
        to.put("status", &self.international_status);
        to.put("ServiceType", &self.service_type);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForDomainNameProxyService {}

impl Decode for SaveBatchTaskForDomainNameProxyServiceResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForDomainNameProxyService",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::bool("Status").only(CHINA).required_in(CHINA),
            Parameter::bool("status").only(INTERNATIONAL).required_in(INTERNATIONAL),
            Parameter::string("ServiceType").only(CHINA),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
