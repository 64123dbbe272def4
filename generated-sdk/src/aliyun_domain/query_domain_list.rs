// @generated from spec/aliyun-domain/actions/QueryDomainList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the domain names of the account, page by page.
///
/// Each name has an instance ID, which other actions take; [`QueryDomainByInstanceId`](crate::aliyun_domain::QueryDomainByInstanceId) returns the details of one
/// name. Without [`order_key_type`](field@QueryDomainList::order_key_type), the list is sorted by the time at which the names were added.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryDomainListResponse`](super::QueryDomainListResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryDomainList.
#[doc(alias("list", "portfolio", "expiring"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainList {
    /// The page to return. At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_num: i32,
    /// The maximum number of domain names per page. At least 1. Example: `20`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page_size: i32,
    /// Limits the list to this domain name. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Limits the list to domain names that need urgent attention. Example: `1`.
    pub query_type: Option<DomainListFilter>,
    /// Limits the list to domain names with this kind of suffix. Example: `gTLD`.
    pub product_domain_type: Option<DomainType>,
    /// The sort key. If absent, the list is sorted by the time at which the names were added.
    /// Example: `ExpirationDate`.
    pub order_key_type: Option<DomainOrderKey>,
    /// The sort direction. Default: `DESC`. Example: `ASC`.
    pub order_by_type: Option<SortOrder>,
    /// Excludes domain names registered before this time. Only the day counts. Example: `1509494400000`.
    pub start_registration_date: Option<Timestamp>,
    /// Excludes domain names registered after this time. Only the day counts. Example: `1512086400000`.
    pub end_registration_date: Option<Timestamp>,
    /// Excludes domain names that expire before this time. Only the day counts. Example: `1572566400000`.
    pub start_expiration_date: Option<Timestamp>,
    /// Excludes domain names that expire after this time. Only the day counts. Example: `1575158400000`.
    pub end_expiration_date: Option<Timestamp>,
    /// Limits the list to domain names of this registrant. Not described in the reference, but on later pages of the
    /// vendor.
    ///
    /// Example: `Example Organization`.
    #[cfg_attr(feature = "serde", serde(rename = "Ccompany"))]
    pub registrant_organization: Option<Sensitive>,
    /// Limits the list to domain names of this registrar. Not described in the reference.
    /// Only in the China edition. Example: `Example Registrar`.
    pub registrar: Option<String>,
    /// Limits the list to domain names with this DNS server. Not described in the reference.
    /// Only in the China edition. Example: `dns1.hichina.com`.
    pub dns: Option<String>,
    /// Limits the list to domain names of this group. Only in the China edition. Example: `123456`.
    pub domain_group_id: Option<String>,
    /// Limits the list to domain names of this resource group.
    /// Only in the China edition. Example: `rg-acfmw6bpc6n7zai`.
    pub resource_group_id: Option<String>,
    /// Limits the list to domain names that are renewed automatically, or only those that are not.
    /// Only in the China edition. Example: `true`.
    pub auto_renew_enabled: Option<bool>,
    /// Limits the list to domain names with these tags. Only in the China edition. At most 21 items.
    #[cfg_attr(feature = "serde", serde(rename = "Tag", default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub tags: Vec<Tag>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainList {
    /// Creates a [`QueryDomainList`] from its required fields.
    pub fn new(page_num: i32, page_size: i32) -> Self {
        Self {
            page_num,
            page_size,
            domain_name: None,
            query_type: None,
            product_domain_type: None,
            order_key_type: None,
            order_by_type: None,
            start_registration_date: None,
            end_registration_date: None,
            start_expiration_date: None,
            end_expiration_date: None,
            registrant_organization: None,
            registrar: None,
            dns: None,
            domain_group_id: None,
            resource_group_id: None,
            auto_renew_enabled: None,
            tags: Vec::new(),
            lang: None,
            user_client_ip: None,
        }
    }

    /// Limits the list to this domain name.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Limits the list to domain names that need urgent attention.
    pub fn query_type(mut self, query_type: DomainListFilter) -> Self {
        self.query_type = Some(query_type);
        self
    }

    /// Limits the list to domain names with this kind of suffix.
    pub fn product_domain_type(mut self, product_domain_type: DomainType) -> Self {
        self.product_domain_type = Some(product_domain_type);
        self
    }

    /// Sets the sort key.
    pub fn order_key_type(mut self, order_key_type: DomainOrderKey) -> Self {
        self.order_key_type = Some(order_key_type);
        self
    }

    /// Sets the sort direction.
    pub fn order_by_type(mut self, order_by_type: SortOrder) -> Self {
        self.order_by_type = Some(order_by_type);
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

    /// Limits the list to domain names of this registrant.
    pub fn registrant_organization(
        mut self,
        registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.registrant_organization = Some(registrant_organization.into());
        self
    }

    /// Limits the list to domain names of this registrar.
    pub fn registrar(mut self, registrar: impl Into<String>) -> Self {
        self.registrar = Some(registrar.into());
        self
    }

    /// Limits the list to domain names with this DNS server.
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// Limits the list to domain names of this group.
    pub fn domain_group_id(mut self, domain_group_id: impl Into<String>) -> Self {
        self.domain_group_id = Some(domain_group_id.into());
        self
    }

    /// Limits the list to domain names of this resource group.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// Limits the list to domain names that are renewed automatically, or only those that are not.
    pub fn auto_renew_enabled(mut self, auto_renew_enabled: bool) -> Self {
        self.auto_renew_enabled = Some(auto_renew_enabled);
        self
    }

    /// Limits the list to domain names with these tags.
    pub fn tags(mut self, tags: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = tags.into_iter().collect();
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

/// The response to [`QueryDomainList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDomainListResponse {
    /// The total number of domain names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page. The reference's sample shows 0.
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
    pub data: Vec<DomainSummary>,
}

/// A domain name in the list of the account.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DomainSummary {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID of the domain name, which other actions take.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// When the name was registered. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date: Option<DateTime>,
    /// When the name was registered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date_long: Option<Timestamp>,
    /// When the registration ends. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<DateTime>,
    /// When the registration ends.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_long: Option<Observed<Timestamp>>,
    /// Whether the name has expired.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_status: Option<ExpirationStatus>,
    /// The number of days between today and the end of the registration. The reference does not say which sign means
    /// the future.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_curr_date_diff: Option<i32>,
    /// Whether the name has to be renewed or redeemed soon.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_status: Option<DomainStatus>,
    /// The kind of suffix of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_type: Option<DomainType>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// The ID of the product as which the name was bought.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub product_id: Option<String>,
    /// The progress of the real-name check of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_audit_status: Option<RealNameStatus>,
    /// Whether the registrant is a person or an organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_type: Option<RegistrantType>,
    /// The account's own note on the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
    /// The name of the registrant. Not described in the reference, but on later pages of the vendor.
    ///
    /// Only in the China edition.
    #[cfg_attr(feature = "serde", serde(rename = "Ccompany"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_organization: Option<Sensitive>,
    /// Whether the registrant of the name is being changed. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(rename = "ChgholderStatus"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_change_status: Option<RegistrantChangeStatus>,
    /// The registrar of the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrar: Option<String>,
    /// The DNS servers of the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dns_list: Vec<String>,
    /// The ID of the name's group. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_id: Option<String>,
    /// The title of the name's group. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_name: Option<String>,
    /// The ID of the name's resource group. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub resource_group_id: Option<String>,
    /// Whether the name is renewed automatically. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew_enabled: Option<bool>,
    /// The tags of the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(rename = "Tag"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub tags: Vec<Tag>,
}

/// Whether the registrant of a domain name is being changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistrantChangeStatus {
    /// `0`: No change of registrant is in progress.
    Normal,
    /// `1`: A change of registrant is in progress.
    Pending,
    /// `2`: A change of registrant has failed.
    Failed,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainList {
    type Service = AliyunDomain;
    type Response = QueryDomainListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("DomainName", &self.domain_name);
        to.put("QueryType", &self.query_type);
        to.put("ProductDomainType", &self.product_domain_type);
        to.put("OrderKeyType", &self.order_key_type);
        to.put("OrderByType", &self.order_by_type);
        to.put("StartRegistrationDate", &self.start_registration_date);
        to.put("EndRegistrationDate", &self.end_registration_date);
        to.put("StartExpirationDate", &self.start_expiration_date);
        to.put("EndExpirationDate", &self.end_expiration_date);
        to.put("Ccompany", &self.registrant_organization);
        to.put("Registrar", &self.registrar);
        to.put("Dns", &self.dns);
        to.put("DomainGroupId", &self.domain_group_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("AutoRenewEnabled", &self.auto_renew_enabled);
        to.put("Tag", &self.tags);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainList {}

#[diagnostic::do_not_recommend]
impl Paged for QueryDomainList {
    type Item = DomainSummary;

    fn items(response: QueryDomainListResponse) -> Vec<DomainSummary> {
        response.data
    }
}

impl Decode for QueryDomainListResponse {
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

impl Decode for DomainSummary {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            registration_date: from.written(&MONTH_FIRST).optional("RegistrationDate")?,
            registration_date_long: from.optional("RegistrationDateLong")?,
            expiration_date: from.written(&MONTH_FIRST).optional("ExpirationDate")?,
            expiration_date_long: from.optional("ExpirationDateLong")?,
            expiration_date_status: from.optional("ExpirationDateStatus")?,
            expiration_curr_date_diff: from.optional("ExpirationCurrDateDiff")?,
            domain_status: from.optional("DomainStatus")?,
            domain_type: from.optional("DomainType")?,
            premium: from.optional("Premium")?,
            product_id: from.optional("ProductId")?,
            domain_audit_status: from.optional("DomainAuditStatus")?,
            registrant_type: from.optional("RegistrantType")?,
            remark: from.optional("Remark")?,
            registrant_organization: from.optional("Ccompany")?,
            registrant_change_status: from.optional("ChgholderStatus")?,
            registrar: from.optional("Registrar")?,
            dns_list: from.list("DnsList", Some("DnsList"))?,
            domain_group_id: from.optional("DomainGroupId")?,
            domain_group_name: from.optional("DomainGroupName")?,
            resource_group_id: from.optional("ResourceGroupId")?,
            auto_renew_enabled: from.optional("AutoRenewEnabled")?,
            tags: from.list("Tag", Some("Tag"))?,
        })
    }
}

wire_enum!(RegistrantChangeStatus, Normal("0"), Pending("1"), Failed("2"));

pub(super) static OPERATION: Operation = Operation::read("QueryDomainList")
    .parameters(
        &[
            Parameter::int("PageNum").required().rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").required().rules(&[Rule::Min(1)]),
            Parameter::string("DomainName"),
            Parameter::one_of("QueryType"),
            Parameter::one_of("ProductDomainType"),
            Parameter::one_of("OrderKeyType"),
            Parameter::one_of("OrderByType"),
            Parameter::timestamp("StartRegistrationDate"),
            Parameter::timestamp("EndRegistrationDate"),
            Parameter::timestamp("StartExpirationDate"),
            Parameter::timestamp("EndExpirationDate"),
            Parameter::string("Ccompany").sensitive(),
            Parameter::string("Registrar").only(CHINA),
            Parameter::string("Dns").only(CHINA),
            Parameter::string("DomainGroupId").only(CHINA),
            Parameter::string("ResourceGroupId").only(CHINA),
            Parameter::bool("AutoRenewEnabled").only(CHINA),
            Parameter::structure("Tag", &TAG)
                .list()
                .only(CHINA)
                .rules(&[Rule::MaxItems(21)]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"])
    .paging(
        Paging::pages("PageNum", "PageSize", "Data")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
