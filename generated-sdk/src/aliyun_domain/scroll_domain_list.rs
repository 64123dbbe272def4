// @generated from spec/aliyun-domain/actions/ScrollDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the domain names of the account with a cursor: each page returns the [`scroll_id`](field@ScrollDomainList::scroll_id) of the next one.
///
/// It is for accounts with so many names that [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) is slow. The first request begins the scroll: its response
/// has a [`scroll_id`](field@ScrollDomainList::scroll_id), but no names. Its filters are those of the whole scroll; later requests are answered as if they had
/// the same ones.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ScrollDomainListResponse`](super::ScrollDomainListResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: ScrollDomainList.
#[doc(alias("list", "portfolio", "scroll"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ScrollDomainList {
    /// Limits the list to domain names in this state. Example: `0`.
    pub domain_status: DomainStatusFilter,
    /// The cursor of the previous page. Absent for the first page. Example: `example-scroll`.
    pub scroll_id: Option<String>,
    /// The maximum number of domain names per page. From 1 to 500. Default: `200`. Example: `50`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_size: Option<i32>,
    /// Limits the list to domain names that contain this keyword. Example: `shop`.
    #[cfg_attr(feature = "serde", serde(rename = "KeyWord"))]
    pub keyword: Option<String>,
    /// Whether the name has to begin with the keyword. Example: `true`.
    #[cfg_attr(feature = "serde", serde(rename = "KeyWordPrefix"))]
    pub keyword_prefix: Option<bool>,
    /// Whether the name has to end with the keyword. Example: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "KeyWordSuffix"))]
    pub keyword_suffix: Option<bool>,
    /// Excludes domain names that contain this keyword. Example: `test`.
    pub excluded: Option<String>,
    /// Whether to exclude only names that begin with it. Example: `false`.
    pub excluded_prefix: Option<bool>,
    /// Whether to exclude only names that end with it. Example: `true`.
    pub excluded_suffix: Option<bool>,
    /// Limits the list to domain names with this kind of suffix. Example: `gTLD`.
    pub product_domain_type: Option<DomainType>,
    /// Limits the list to domain names with these suffixes, separated by commas. Example: `com`.
    #[cfg_attr(feature = "serde", serde(rename = "Suffixs"))]
    pub suffixes: Option<String>,
    /// The minimum length of a name. At least 0. Example: `0`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub start_length: Option<i32>,
    /// The maximum length of a name. At least 0. Example: `3`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub end_length: Option<i32>,
    /// Limits the list to names of these characters. The reference of this action does not list the values; these are the
    /// ones of [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList).
    ///
    /// Example: `12`.
    pub form: Option<NameForm>,
    /// Limits the list to domain names offered for sale in this way. Example: `-1`.
    pub trade_type: Option<DomainTradeType>,
    /// Excludes domain names registered before this time. Example: `1509494400000`.
    pub start_registration_date: Option<Timestamp>,
    /// Excludes domain names registered after this time. Example: `1541520000000`.
    pub end_registration_date: Option<Timestamp>,
    /// Excludes domain names that expire before this time. Example: `1541520000000`.
    pub start_expiration_date: Option<Timestamp>,
    /// Excludes domain names that expire after this time. Example: `1575158400000`.
    pub end_expiration_date: Option<Timestamp>,
    /// Limits the list to domain names of this group. Example: `123456`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub domain_group_id: Option<i64>,
    /// Limits the list to domain names of this resource group. Example: `rg-acfmw6bpc6n7zai`.
    pub resource_group_id: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl ScrollDomainList {
    /// Creates a [`ScrollDomainList`] from its required fields.
    pub fn new(domain_status: DomainStatusFilter) -> Self {
        Self {
            domain_status,
            scroll_id: None,
            page_size: None,
            keyword: None,
            keyword_prefix: None,
            keyword_suffix: None,
            excluded: None,
            excluded_prefix: None,
            excluded_suffix: None,
            product_domain_type: None,
            suffixes: None,
            start_length: None,
            end_length: None,
            form: None,
            trade_type: None,
            start_registration_date: None,
            end_registration_date: None,
            start_expiration_date: None,
            end_expiration_date: None,
            domain_group_id: None,
            resource_group_id: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the cursor of the previous page.
    pub fn scroll_id(mut self, scroll_id: impl Into<String>) -> Self {
        self.scroll_id = Some(scroll_id.into());
        self
    }

    /// Sets the maximum number of domain names per page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Limits the list to domain names that contain this keyword.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets whether the name has to begin with the keyword.
    pub fn keyword_prefix(mut self, keyword_prefix: bool) -> Self {
        self.keyword_prefix = Some(keyword_prefix);
        self
    }

    /// Sets whether the name has to end with the keyword.
    pub fn keyword_suffix(mut self, keyword_suffix: bool) -> Self {
        self.keyword_suffix = Some(keyword_suffix);
        self
    }

    /// Excludes domain names that contain this keyword.
    pub fn excluded(mut self, excluded: impl Into<String>) -> Self {
        self.excluded = Some(excluded.into());
        self
    }

    /// Sets whether to exclude only names that begin with it.
    pub fn excluded_prefix(mut self, excluded_prefix: bool) -> Self {
        self.excluded_prefix = Some(excluded_prefix);
        self
    }

    /// Sets whether to exclude only names that end with it.
    pub fn excluded_suffix(mut self, excluded_suffix: bool) -> Self {
        self.excluded_suffix = Some(excluded_suffix);
        self
    }

    /// Limits the list to domain names with this kind of suffix.
    pub fn product_domain_type(mut self, product_domain_type: DomainType) -> Self {
        self.product_domain_type = Some(product_domain_type);
        self
    }

    /// Limits the list to domain names with these suffixes, separated by commas.
    pub fn suffixes(mut self, suffixes: impl Into<String>) -> Self {
        self.suffixes = Some(suffixes.into());
        self
    }

    /// Sets the minimum length of a name.
    pub fn start_length(mut self, start_length: i32) -> Self {
        self.start_length = Some(start_length);
        self
    }

    /// Sets the maximum length of a name.
    pub fn end_length(mut self, end_length: i32) -> Self {
        self.end_length = Some(end_length);
        self
    }

    /// Limits the list to names of these characters.
    pub fn form(mut self, form: NameForm) -> Self {
        self.form = Some(form);
        self
    }

    /// Limits the list to domain names offered for sale in this way.
    pub fn trade_type(mut self, trade_type: DomainTradeType) -> Self {
        self.trade_type = Some(trade_type);
        self
    }

    /// Excludes domain names registered before this time.
    pub fn start_registration_date(
        mut self,
        start_registration_date: Timestamp,
    ) -> Self {
        self.start_registration_date = Some(start_registration_date);
        self
    }

    /// Excludes domain names registered after this time.
    pub fn end_registration_date(mut self, end_registration_date: Timestamp) -> Self {
        self.end_registration_date = Some(end_registration_date);
        self
    }

    /// Excludes domain names that expire before this time.
    pub fn start_expiration_date(mut self, start_expiration_date: Timestamp) -> Self {
        self.start_expiration_date = Some(start_expiration_date);
        self
    }

    /// Excludes domain names that expire after this time.
    pub fn end_expiration_date(mut self, end_expiration_date: Timestamp) -> Self {
        self.end_expiration_date = Some(end_expiration_date);
        self
    }

    /// Limits the list to domain names of this group.
    pub fn domain_group_id(mut self, domain_group_id: i64) -> Self {
        self.domain_group_id = Some(domain_group_id);
        self
    }

    /// Limits the list to domain names of this resource group.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.resource_group_id = Some(resource_group_id.into());
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

/// The response to [`ScrollDomainList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ScrollDomainListResponse {
    /// The cursor of the next page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub scroll_id: Option<String>,
    /// The number of remaining domain names. The reference does not say whether those on this page count.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The maximum number of domain names per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// The domain names of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<DomainEntry>,
}

// The wire format, and the entry in the table of operations.

impl Request for ScrollDomainList {
    type Service = AliyunDomain;
    type Response = ScrollDomainListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainStatus", &self.domain_status);
        to.put("ScrollId", &self.scroll_id);
        to.put("PageSize", &self.page_size);
        to.put("KeyWord", &self.keyword);
        to.put("KeyWordPrefix", &self.keyword_prefix);
        to.put("KeyWordSuffix", &self.keyword_suffix);
        to.put("Excluded", &self.excluded);
        to.put("ExcludedPrefix", &self.excluded_prefix);
        to.put("ExcludedSuffix", &self.excluded_suffix);
        to.put("ProductDomainType", &self.product_domain_type);
        to.put("Suffixs", &self.suffixes);
        to.put("StartLength", &self.start_length);
        to.put("EndLength", &self.end_length);
        to.put("Form", &self.form);
        to.put("TradeType", &self.trade_type);
        to.put("StartRegistrationDate", &self.start_registration_date);
        to.put("EndRegistrationDate", &self.end_registration_date);
        to.put("StartExpirationDate", &self.start_expiration_date);
        to.put("EndExpirationDate", &self.end_expiration_date);
        to.put("DomainGroupId", &self.domain_group_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ScrollDomainList {}

#[diagnostic::do_not_recommend]
impl Paged for ScrollDomainList {
    type Item = DomainEntry;

    fn items(response: ScrollDomainListResponse) -> Vec<DomainEntry> {
        response.data
    }
}

impl Decode for ScrollDomainListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            scroll_id: from.optional("ScrollId")?,
            total_item_num: from.optional("TotalItemNum")?,
            page_size: from.optional("PageSize")?,
            data: from.list("Data", Some("Domain"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ScrollDomainList")
    .only(CHINA)
    .parameters(
        &[
            Parameter::number_of("DomainStatus").required(),
            Parameter::string("ScrollId"),
            Parameter::int("PageSize").rules(&[Rule::Min(1), Rule::Max(500)]),
            Parameter::string("KeyWord"),
            Parameter::bool("KeyWordPrefix"),
            Parameter::bool("KeyWordSuffix"),
            Parameter::string("Excluded"),
            Parameter::bool("ExcludedPrefix"),
            Parameter::bool("ExcludedSuffix"),
            Parameter::one_of("ProductDomainType"),
            Parameter::string("Suffixs"),
            Parameter::int("StartLength").rules(&[Rule::Min(0)]),
            Parameter::int("EndLength").rules(&[Rule::Min(0)]),
            Parameter::number_of("Form"),
            Parameter::number_of("TradeType"),
            Parameter::timestamp("StartRegistrationDate"),
            Parameter::timestamp("EndRegistrationDate"),
            Parameter::timestamp("StartExpirationDate"),
            Parameter::timestamp("EndExpirationDate"),
            Parameter::long("DomainGroupId"),
            Parameter::string("ResourceGroupId"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .paging(
        Paging::tokens("Data", &[("ScrollId", "ScrollId")]).size("PageSize").scrolls(),
    );
