// @generated from spec/aliyun-domain/actions/SaveSingleTaskForDisassociatingEns.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that removes the wallet address of a domain name from the Ethereum Name Service (ENS).
///
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the task succeeded. [`SaveSingleTaskForAssociatingEns`](crate::aliyun_domain::SaveSingleTaskForAssociatingEns) sets an address again.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForDisassociatingEnsResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForDisassociatingEnsResponse`](super::SaveSingleTaskForDisassociatingEnsResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForDisassociatingEns.
#[doc(alias("ens", "ethereum", "wallet"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForDisassociatingEns {
    /// A domain name of the account. Example: `example.luxe`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForDisassociatingEns {
    /// Creates a [`SaveSingleTaskForDisassociatingEns`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
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

/// The response to [`SaveSingleTaskForDisassociatingEns`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForDisassociatingEnsResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForDisassociatingEns {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForDisassociatingEnsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForDisassociatingEns {}

impl Decode for SaveSingleTaskForDisassociatingEnsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForDisassociatingEns",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
