// @generated from spec/aliyun-domain/actions/QueryDSRecord.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the DS records of a domain name, as Alibaba Cloud knows them.
///
/// A DS record is the link of DNSSEC between the registry's zone and a key of the name's own zone. If records are
/// missing or wrong, [`SaveSingleTaskForSynchronizingDSRecord`](crate::aliyun_domain::SaveSingleTaskForSynchronizingDSRecord) corrects the list.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDSRecordResponse`](super::QueryDSRecordResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDSRecord.
#[doc(alias("dnssec", "ds"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDSRecord {
    /// A domain name of the account. Example: `example.com`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDSRecord {
    /// Creates a [`QueryDSRecord`] from its required fields.
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

/// The response to [`QueryDSRecord`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct QueryDSRecordResponse {
    /// The DS records.
    #[cfg_attr(feature = "serde", serde(rename = "DSRecordList"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub records: Vec<DsRecord>,
}

/// A DS record.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DsRecord {
    /// The key tag, which identifies the record.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key_tag: Option<i32>,
    /// The algorithm of the key.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub algorithm: Option<DnssecAlgorithm>,
    /// The hash algorithm of the digest.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub digest_type: Option<DsDigestType>,
    /// The digest of the key, as a hexadecimal string.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub digest: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDSRecord {
    type Service = AliyunDomain;
    type Response = QueryDSRecordResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDSRecord {}

impl Decode for QueryDSRecordResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            records: from.list("DSRecordList", Some("DSRecord"))?,
        })
    }
}

impl Decode for DsRecord {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key_tag: from.optional("KeyTag")?,
            algorithm: from.optional("Algorithm")?,
            digest_type: from.optional("DigestType")?,
            digest: from.optional("Digest")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDSRecord")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
