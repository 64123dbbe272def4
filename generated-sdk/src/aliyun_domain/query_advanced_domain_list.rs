// @generated from spec/aliyun-domain/actions/QueryAdvancedDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Searches the domain names of the account by many filters, page by page.
///
/// The service returns at most 5000 names: with more, narrow the search, or list all names with [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) or
/// [`ScrollDomainList`](crate::aliyun_domain::ScrollDomainList). The result can be sorted by one of the parameters whose names end in `sort`; the reference does not
/// say what several of them mean together.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryAdvancedDomainListResponse`](super::QueryAdvancedDomainListResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryAdvancedDomainList.
#[doc(alias("search", "list", "portfolio", "filter"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryAdvancedDomainList {
    /// The page to return. The reference allows 0, but shows the first page as 1. At least 0. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The maximum number of domain names per page. From 1 to 200. Example: `10`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Limits the list to domain names in this state. Example: `1`.
    pub domain_status: Option<DomainStatusFilter>,
    /// Limits the list to domain names that contain this keyword. Example: `shop`.
    #[cfg_attr(feature = "serde", serde(rename = "KeyWord"))]
    pub keyword: Option<String>,
    /// Whether the name has to begin with the keyword. Example: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "KeyWordPrefix"))]
    pub keyword_prefix: Option<bool>,
    /// Whether the name has to end with the keyword. Example: `true`.
    #[cfg_attr(feature = "serde", serde(rename = "KeyWordSuffix"))]
    pub keyword_suffix: Option<bool>,
    /// Excludes domain names that contain this keyword. Example: `test`.
    pub excluded: Option<String>,
    /// Whether to exclude only names that begin with it. Example: `false`.
    pub excluded_prefix: Option<bool>,
    /// Whether to exclude only names that end with it. Example: `false`.
    pub excluded_suffix: Option<bool>,
    /// Limits the list to domain names with this kind of suffix. Example: `gTLD`.
    pub product_domain_type: Option<DomainType>,
    /// Limits the list to domain names with these suffixes, separated by commas. [`QueryDomainSuffix`](crate::aliyun_domain::QueryDomainSuffix) lists the suffixes.
    ///
    /// Example: `com.cn`.
    #[cfg_attr(feature = "serde", serde(rename = "Suffixs"))]
    pub suffixes: Option<String>,
    /// The minimum length of a name. At least 0. Example: `5`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub start_length: Option<i32>,
    /// The maximum length of a name. At least 0. Example: `5`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub end_length: Option<i32>,
    /// Limits the list to names of these characters. Example: `11`.
    pub form: Option<NameForm>,
    /// Whether to limit the list to premium names. The reference does not say whether `false` excludes them.
    ///
    /// Default: `false`. Example: `true`.
    #[cfg_attr(feature = "serde", serde(rename = "IsPremiumDomain"))]
    pub premium: Option<bool>,
    /// Limits the list to domain names offered for sale in this way. Example: `-1`.
    pub trade_type: Option<DomainTradeType>,
    /// Excludes domain names registered before this time. Example: `1522080000000`.
    pub start_registration_date: Option<Timestamp>,
    /// Excludes domain names registered after this time. Example: `1522080000000`.
    pub end_registration_date: Option<Timestamp>,
    /// Excludes domain names that expire before this time. Example: `1522080000000`.
    pub start_expiration_date: Option<Timestamp>,
    /// Excludes domain names that expire after this time. Example: `1522080000000`.
    pub end_expiration_date: Option<Timestamp>,
    /// Limits the list to domain names of this group, or with -1 to those in none. [`QueryDomainGroupList`](crate::aliyun_domain::QueryDomainGroupList) lists the groups.
    ///
    /// Example: `-1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub domain_group_id: Option<i64>,
    /// Limits the list to domain names of this resource group. Example: `rg-acfmw6bpc6n7zai`.
    pub resource_group_id: Option<String>,
    /// Limits the list to domain names with these tags. At most 21 items.
    #[cfg_attr(feature = "serde", serde(rename = "Tag", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub tags: Vec<Tag>,
    /// Whether to sort by name: from the first if true, from the last if false. Example: `false`.
    pub domain_name_sort: Option<bool>,
    /// Whether to sort by the time of registration: from the earliest if true, from the latest if false.
    /// Example: `false`.
    pub registration_date_sort: Option<bool>,
    /// Whether to sort by the end of the registration: from the earliest if true, from the latest if false.
    /// Example: `false`.
    pub expiration_date_sort: Option<bool>,
    /// Whether to sort by the kind of suffix: ascending if true, descending if false. Example: `false`.
    pub product_domain_type_sort: Option<bool>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryAdvancedDomainList {
    /// Creates a [`QueryAdvancedDomainList`] from its required fields.
    pub fn new(page_num: i32, page_size: i32) -> Self {
        Self {
            page_num,
            page_size,
            domain_status: None,
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
            premium: None,
            trade_type: None,
            start_registration_date: None,
            end_registration_date: None,
            start_expiration_date: None,
            end_expiration_date: None,
            domain_group_id: None,
            resource_group_id: None,
            tags: Vec::new(),
            domain_name_sort: None,
            registration_date_sort: None,
            expiration_date_sort: None,
            product_domain_type_sort: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Limits the list to domain names in this state.
    pub fn domain_status(mut self, domain_status: DomainStatusFilter) -> Self {
        self.domain_status = Some(domain_status);
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

    /// Sets whether to limit the list to premium names.
    pub fn premium(mut self, premium: bool) -> Self {
        self.premium = Some(premium);
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

    /// Limits the list to domain names of this group, or with -1 to those in none.
    pub fn domain_group_id(mut self, domain_group_id: i64) -> Self {
        self.domain_group_id = Some(domain_group_id);
        self
    }

    /// Limits the list to domain names of this resource group.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// Limits the list to domain names with these tags.
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = tags.into_iter().collect();
        self
    }

    /// Sets whether to sort by name: from the first if true, from the last if false.
    pub fn domain_name_sort(mut self, domain_name_sort: bool) -> Self {
        self.domain_name_sort = Some(domain_name_sort);
        self
    }

    /// Sets whether to sort by the time of registration: from the earliest if true, from the latest if false.
    pub fn registration_date_sort(mut self, registration_date_sort: bool) -> Self {
        self.registration_date_sort = Some(registration_date_sort);
        self
    }

    /// Sets whether to sort by the end of the registration: from the earliest if true, from the latest if false.
    pub fn expiration_date_sort(mut self, expiration_date_sort: bool) -> Self {
        self.expiration_date_sort = Some(expiration_date_sort);
        self
    }

    /// Sets whether to sort by the kind of suffix: ascending if true, descending if false.
    pub fn product_domain_type_sort(mut self, product_domain_type_sort: bool) -> Self {
        self.product_domain_type_sort = Some(product_domain_type_sort);
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

/// The response to [`QueryAdvancedDomainList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryAdvancedDomainListResponse {
    /// The total number of domain names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The maximum number of domain names per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The domain names of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<DomainEntry>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryAdvancedDomainList {
    type Service = AliyunDomain;
    type Response = QueryAdvancedDomainListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("DomainStatus", &self.domain_status);
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
        to.put("IsPremiumDomain", &self.premium);
        to.put("TradeType", &self.trade_type);
        to.put("StartRegistrationDate", &self.start_registration_date);
        to.put("EndRegistrationDate", &self.end_registration_date);
        to.put("StartExpirationDate", &self.start_expiration_date);
        to.put("EndExpirationDate", &self.end_expiration_date);
        to.put("DomainGroupId", &self.domain_group_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Tag", &self.tags);
        to.put("DomainNameSort", &self.domain_name_sort);
        to.put("RegistrationDateSort", &self.registration_date_sort);
        to.put("ExpirationDateSort", &self.expiration_date_sort);
        to.put("ProductDomainTypeSort", &self.product_domain_type_sort);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryAdvancedDomainList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryAdvancedDomainList {
    type Item = DomainEntry;

    fn items(response: QueryAdvancedDomainListResponse) -> Vec<DomainEntry> {
        response.data
    }
}

impl Decode for QueryAdvancedDomainListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            data: from.list("Data", Some("Domain"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryAdvancedDomainList")
    .only(CHINA)
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(0)]),
            Parameter::int("PageSize").required().rules(&[Rule::Min(1), Rule::Max(200)]),
            Parameter::number_of("DomainStatus"),
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
            Parameter::bool("IsPremiumDomain"),
            Parameter::number_of("TradeType"),
            Parameter::timestamp("StartRegistrationDate"),
            Parameter::timestamp("EndRegistrationDate"),
            Parameter::timestamp("StartExpirationDate"),
            Parameter::timestamp("EndExpirationDate"),
            Parameter::long("DomainGroupId"),
            Parameter::string("ResourceGroupId"),
            Parameter::structure("Tag", &TAG).list().rules(&[Rule::MaxItems(21)]),
            Parameter::bool("DomainNameSort"),
            Parameter::bool("RegistrationDateSort"),
            Parameter::bool("ExpirationDateSort"),
            Parameter::bool("ProductDomainTypeSort"),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
