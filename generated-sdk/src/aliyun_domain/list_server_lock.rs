// @generated from spec/aliyun-domain/actions/ListServerLock.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the registry locks on the account's domain names, page by page.
///
/// Such a lock is a separate product with a term; [`QueryServerLock`](crate::aliyun_domain::QueryServerLock) returns the lock on one name.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ListServerLockResponse`](super::ListServerLockResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: ListServerLock.
#[doc(alias("lock", "registry lock"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListServerLock {
    /// The page to return. At least 1. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_num: Option<i32>,
    /// The maximum number of locks per page. At least 1. Default: `500`. Example: `10`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_size: Option<i32>,
    /// Limits the list to this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Limits the list to locks that were bought as this product. Example: `180701`.
    pub lock_product_id: Option<String>,
    /// Limits the list to locks in this state. Example: `1`.
    pub server_lock_status: Option<ServerLockStatus>,
    /// Excludes locks that begin before this time. Example: `1594373856000`.
    pub begin_start_date: Option<Timestamp>,
    /// Excludes locks that begin after this time. Example: `1625909856000`.
    pub end_start_date: Option<Timestamp>,
    /// Excludes locks that end before this time. Example: `1594373856000`.
    pub start_expire_date: Option<Timestamp>,
    /// Excludes locks that end after this time. Example: `1625909856000`.
    pub end_expire_date: Option<Timestamp>,
    /// The sort key. Example: `EXPIRE_DATE`.
    pub order_by: Option<ServerLockOrderKey>,
    /// The sort order. Default: `DESC`. Example: `DESC`.
    pub order_by_type: Option<SortOrder>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl ListServerLock {
    /// Creates a [`ListServerLock`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the page to return.
    pub fn page_num(mut self, page_num: i32) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets the maximum number of locks per page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Limits the list to this domain name.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Limits the list to locks that were bought as this product.
    pub fn lock_product_id(mut self, lock_product_id: impl Into<String>) -> Self {
        self.lock_product_id = Some(lock_product_id.into());
        self
    }

    /// Limits the list to locks in this state.
    pub fn server_lock_status(mut self, server_lock_status: ServerLockStatus) -> Self {
        self.server_lock_status = Some(server_lock_status);
        self
    }

    /// Excludes locks that begin before this time.
    pub fn begin_start_date(mut self, begin_start_date: Timestamp) -> Self {
        self.begin_start_date = Some(begin_start_date);
        self
    }

    /// Excludes locks that begin after this time.
    pub fn end_start_date(mut self, end_start_date: Timestamp) -> Self {
        self.end_start_date = Some(end_start_date);
        self
    }

    /// Excludes locks that end before this time.
    pub fn start_expire_date(mut self, start_expire_date: Timestamp) -> Self {
        self.start_expire_date = Some(start_expire_date);
        self
    }

    /// Excludes locks that end after this time.
    pub fn end_expire_date(mut self, end_expire_date: Timestamp) -> Self {
        self.end_expire_date = Some(end_expire_date);
        self
    }

    /// Sets the sort key.
    pub fn order_by(mut self, order_by: ServerLockOrderKey) -> Self {
        self.order_by = Some(order_by);
        self
    }

    /// Sets the sort order.
    pub fn order_by_type(mut self, order_by_type: SortOrder) -> Self {
        self.order_by_type = Some(order_by_type);
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

/// The response to [`ListServerLock`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListServerLockResponse {
    /// The total number of locks.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page. In the sample of the reference, it is 0.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of locks per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The locks of this page.
    #[cfg_attr(feature = "serde", serde(rename = "Data"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub locks: Vec<ServerLock>,
}

/// A registry's lock on a domain name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ServerLock {
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
    /// When the lock begins. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub start_date: Option<DateTime>,
    /// When the lock ends. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expire_date: Option<DateTime>,
    /// When the lock was bought. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(rename = "GmtCreate"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created: Option<DateTime>,
    /// When the lock was last changed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(rename = "GmtModified"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub modified: Option<DateTime>,
    /// The ID of the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
}

/// The sort key of a list of registry locks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerLockOrderKey {
    /// `EXPIRE_DATE`: The end of the lock.
    ExpirationDate,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for ListServerLock {
    type Service = AliyunDomain;
    type Response = ListServerLockResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("DomainName", &self.domain_name);
        to.put("LockProductId", &self.lock_product_id);
        to.put("ServerLockStatus", &self.server_lock_status);
        to.put("BeginStartDate", &self.begin_start_date);
        to.put("EndStartDate", &self.end_start_date);
        to.put("StartExpireDate", &self.start_expire_date);
        to.put("EndExpireDate", &self.end_expire_date);
        to.put("OrderBy", &self.order_by);
        to.put("OrderByType", &self.order_by_type);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListServerLock {}

#[diagnostic::do_not_recommend]
impl Paged for ListServerLock {
    type Item = ServerLock;

    fn items(response: ListServerLockResponse) -> Vec<ServerLock> {
        response.locks
    }
}

impl Decode for ListServerLockResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            locks: from.list("Data", None)?,
        })
    }
}

impl Decode for ServerLock {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            domain_instance_id: from.optional("DomainInstanceId")?,
            server_lock_status: from.optional("ServerLockStatus")?,
            lock_instance_id: from.optional("LockInstanceId")?,
            lock_product_id: from.optional("LockProductId")?,
            start_date: from.written(&YEAR_FIRST).optional("StartDate")?,
            expire_date: from.written(&YEAR_FIRST).optional("ExpireDate")?,
            created: from.written(&YEAR_FIRST).optional("GmtCreate")?,
            modified: from.written(&YEAR_FIRST).optional("GmtModified")?,
            user_id: from.optional("UserId")?,
        })
    }
}

wire_enum!(ServerLockOrderKey, ExpirationDate("EXPIRE_DATE"));

pub(super) static OPERATION: Operation = Operation::read("ListServerLock")
    .only(CHINA)
    .parameters(
        &[
            Parameter::int("PageNum").rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").rules(&[Rule::Min(1)]),
            Parameter::string("DomainName").rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::string("LockProductId"),
            Parameter::number_of("ServerLockStatus"),
            Parameter::timestamp("BeginStartDate"),
            Parameter::timestamp("EndStartDate"),
            Parameter::timestamp("StartExpireDate"),
            Parameter::timestamp("EndExpireDate"),
            Parameter::one_of("OrderBy"),
            Parameter::one_of("OrderByType"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"])
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .first_is_reported()
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
