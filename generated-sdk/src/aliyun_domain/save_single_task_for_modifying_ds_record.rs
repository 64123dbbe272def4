// @generated from spec/aliyun-domain/actions/SaveSingleTaskForModifyingDSRecord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that changes a DS record of a domain name.
///
/// The name's own zone has to be signed with the record's key: otherwise resolvers that validate DNSSEC can no longer
/// resolve the name. [`QueryDSRecord`](crate::aliyun_domain::QueryDSRecord) lists the records, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the record has been
/// changed.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForModifyingDSRecordResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForModifyingDSRecordResponse`](super::SaveSingleTaskForModifyingDSRecordResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveSingleTaskForModifyingDSRecord.
#[doc(alias("dnssec", "ds"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForModifyingDSRecord {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The key tag of the record to change. From 0 to 65535. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub key_tag: i32,
    /// The algorithm of the key. Example: `13`.
    pub algorithm: DnssecAlgorithm,
    /// The hash algorithm of the digest. Example: `2`.
    pub digest_type: DsDigestType,
    /// The digest of the key, as a hexadecimal string.
    /// Example: `f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598`.
    pub digest: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

/// The arguments of [`SaveSingleTaskForModifyingDSRecord::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveSingleTaskForModifyingDSRecordRequired {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The key tag of the record to change. From 0 to 65535. Example: `1`.
    pub key_tag: i32,
    /// The algorithm of the key. Example: `13`.
    pub algorithm: DnssecAlgorithm,
    /// The hash algorithm of the digest. Example: `2`.
    pub digest_type: DsDigestType,
    /// The digest of the key, as a hexadecimal string.
    /// Example: `f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598`.
    pub digest: String,
}

impl SaveSingleTaskForModifyingDSRecord {
    /// Creates a [`SaveSingleTaskForModifyingDSRecord`] from its required fields.
    pub fn new(required: SaveSingleTaskForModifyingDSRecordRequired) -> Self {
        let SaveSingleTaskForModifyingDSRecordRequired {
            domain_name,
            key_tag,
            algorithm,
            digest_type,
            digest,
        } = required;
        Self {
            domain_name,
            key_tag,
            algorithm,
            digest_type,
            digest,
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

/// The response to [`SaveSingleTaskForModifyingDSRecord`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForModifyingDSRecordResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForModifyingDSRecord {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForModifyingDSRecordResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("KeyTag", &self.key_tag);
        to.put("Algorithm", &self.algorithm);
        to.put("DigestType", &self.digest_type);
        to.put("Digest", &self.digest);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveSingleTaskForModifyingDSRecord {}

impl Decode for SaveSingleTaskForModifyingDSRecordResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveSingleTaskForModifyingDSRecord",
    )
    .repeatable()
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("KeyTag").required().rules(&[Rule::Min(0), Rule::Max(65535)]),
            Parameter::number_of("Algorithm").required(),
            Parameter::number_of("DigestType").required(),
            Parameter::string("Digest").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
