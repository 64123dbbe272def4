// @generated from spec/aliyun-domain/actions/SaveSingleTaskForAssociatingEns.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that associates a domain name with a wallet address in the Ethereum Name Service (ENS).
///
/// Payments to the name go to that address from then on. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the task succeeded, and
/// [`QueryEnsAssociation`](crate::aliyun_domain::QueryEnsAssociation) returns the address.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForAssociatingEnsResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForAssociatingEnsResponse`](super::SaveSingleTaskForAssociatingEnsResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForAssociatingEns.
#[doc(alias("ens", "ethereum", "wallet"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForAssociatingEns {
    /// A domain name of the account. Example: `example.luxe`.
    pub domain_name: String,
    /// The wallet address. Example: `0x1234567890123456789012345678901234567890`.
    pub address: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForAssociatingEns {
    /// Creates a [`SaveSingleTaskForAssociatingEns`] from its required fields.
    pub fn new(domain_name: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            address: address.into(),
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

/// The response to [`SaveSingleTaskForAssociatingEns`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForAssociatingEnsResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForAssociatingEns {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForAssociatingEnsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Address", &self.address);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForAssociatingEns {}

impl Decode for SaveSingleTaskForAssociatingEnsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForAssociatingEns",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("Address").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
