// @generated from spec/aliyun-domain/actions/QueryServerLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the registry's lock on a domain name.
///
/// Such a lock is a separate product with a term. [`QueryDomainByInstanceId`](crate::aliyun_domain::QueryDomainByInstanceId) returns the registrar's locks.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryServerLockResponse`](super::QueryServerLockResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryServerLock.
#[doc(alias("lock", "registry lock"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryServerLock {
    /// The instance ID of the domain name. Example: `S20181CB1Y785212`.
    pub instance_id: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryServerLock {
    /// Creates a [`QueryServerLock`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the instance ID of the domain name.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
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

/// The response to [`QueryServerLock`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryServerLockResponse {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID of the domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_instance_id: Option<String>,
    /// The state of the lock.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub server_lock_status: Option<ServerLockStatus>,
    /// The instance ID of the lock.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lock_instance_id: Option<String>,
    /// The ID of the product as which the lock was bought.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub lock_product_id: Option<String>,
    /// When the lock begins, as a string like `2021-07-10 17:37:36`. It names no time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub start_date: Option<String>,
    /// When the lock ends, in the same format.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expire_date: Option<String>,
    /// When the lock was bought, in the same format.
    #[cfg_attr(feature = "serde", serde(rename = "GmtCreate"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created: Option<String>,
    /// When the lock was last changed, in the same format.
    #[cfg_attr(feature = "serde", serde(rename = "GmtModified"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub modified: Option<String>,
    /// The ID of the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryServerLock {
    type Service = AliyunDomain;
    type Response = QueryServerLockResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("InstanceId", &self.instance_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryServerLock {}

impl Decode for QueryServerLockResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            domain_instance_id: from.optional("DomainInstanceId")?,
            server_lock_status: from.optional("ServerLockStatus")?,
            lock_instance_id: from.optional("LockInstanceId")?,
            lock_product_id: from.optional("LockProductId")?,
            start_date: from.optional("StartDate")?,
            expire_date: from.optional("ExpireDate")?,
            created: from.optional("GmtCreate")?,
            modified: from.optional("GmtModified")?,
            user_id: from.optional("UserId")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryServerLock")
    .only(CHINA)
    .parameters(&[Parameter::string("InstanceId"), LANG, USER_CLIENT_IP]);
