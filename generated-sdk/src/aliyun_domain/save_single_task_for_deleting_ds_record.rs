// @generated from spec/aliyun-domain/actions/SaveSingleTaskForDeletingDSRecord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that deletes a DS record of a domain name.
///
/// Without its last record, the name is no longer protected by DNSSEC. [`QueryDSRecord`](crate::aliyun_domain::QueryDSRecord) lists the records, and
/// [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the record has been deleted.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForDeletingDSRecordResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForDeletingDSRecordResponse`](super::SaveSingleTaskForDeletingDSRecordResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForDeletingDSRecord.
#[doc(alias("dnssec", "ds"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDSRecord {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The key tag of the record to delete. From 0 to 65535. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub key_tag: i32,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForDeletingDSRecord {
    /// Creates a [`SaveSingleTaskForDeletingDSRecord`] from its required fields.
    pub fn new(domain_name: impl Into<String>, key_tag: i32) -> Self {
        Self {
            domain_name: domain_name.into(),
            key_tag,
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

/// The response to [`SaveSingleTaskForDeletingDSRecord`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForDeletingDSRecordResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForDeletingDSRecord {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForDeletingDSRecordResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("KeyTag", &self.key_tag);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForDeletingDSRecord {}

impl Decode for SaveSingleTaskForDeletingDSRecordResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForDeletingDSRecord",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("KeyTag").required().rules(&[Rule::Min(0), Rule::Max(65535)]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
