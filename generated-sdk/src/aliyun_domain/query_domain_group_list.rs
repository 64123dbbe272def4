// @generated from spec/aliyun-domain/actions/QueryDomainGroupList.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the groups into which the account has sorted its domain names.
///
/// [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) and [`QueryAdvancedDomainList`](crate::aliyun_domain::QueryAdvancedDomainList) can list the names of one group, and [`UpdateDomainToDomainGroup`](crate::aliyun_domain::UpdateDomainToDomainGroup) puts
/// names into a group. The group with the ID -1 holds the names that are in no other group.
///
/// Only in the China edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainGroupListResponse`](super::QueryDomainGroupListResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainGroupList.
#[doc(alias("group", "folder"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainGroupList {
    /// Limits the list to groups with this title. Example: `shops`.
    pub domain_group_name: Option<String>,
    /// Whether to list groups that are being deleted as well. Default: `false`. Example: `false`.
    pub show_deleting_group: Option<bool>,
    /// The sort key. The reference does not describe the values. Example: `example`.
    pub order_key_type: Option<String>,
    /// The sort direction. The reference does not describe the values. Example: `example`.
    pub order_by_type: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainGroupList {
    /// Creates a [`QueryDomainGroupList`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the list to groups with this title.
    pub fn domain_group_name(mut self, domain_group_name: impl Into<String>) -> Self {
        self.domain_group_name = Some(domain_group_name.into());
        self
    }

    /// Sets whether to list groups that are being deleted as well.
    pub fn show_deleting_group(mut self, show_deleting_group: bool) -> Self {
        self.show_deleting_group = Some(show_deleting_group);
        self
    }

    /// Sets the sort key.
    pub fn order_key_type(mut self, order_key_type: impl Into<String>) -> Self {
        self.order_key_type = Some(order_key_type.into());
        self
    }

    /// Sets the sort direction.
    pub fn order_by_type(mut self, order_by_type: impl Into<String>) -> Self {
        self.order_by_type = Some(order_by_type.into());
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

/// The response to [`QueryDomainGroupList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDomainGroupListResponse {
    /// The groups.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub data: Vec<DomainGroup>,
}

/// A group of domain names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct DomainGroup {
    /// The ID of the group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_id: Option<String>,
    /// The title of the group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_name: Option<String>,
    /// Whether names are still being put into the group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_status: Option<DomainGroupStatus>,
    /// The number of domain names in the group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_number: Option<i32>,
    /// Whether the group is being deleted. That takes time if it has more than 1000 names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub being_deleted: Option<bool>,
    /// When the group was created. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub creation_date: Option<DateTime>,
    /// When the group was last changed. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub modification_date: Option<DateTime>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainGroupList {
    type Service = AliyunDomain;
    type Response = QueryDomainGroupListResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainGroupName", &self.domain_group_name);
        to.put("ShowDeletingGroup", &self.show_deleting_group);
        to.put("OrderKeyType", &self.order_key_type);
        to.put("OrderByType", &self.order_by_type);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainGroupList {}

impl Decode for QueryDomainGroupListResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: from.list("Data", Some("DomainGroup"))?,
        })
    }
}

impl Decode for DomainGroup {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_group_id: from.optional("DomainGroupId")?,
            domain_group_name: from.optional("DomainGroupName")?,
            domain_group_status: from.optional("DomainGroupStatus")?,
            total_number: from.optional("TotalNumber")?,
            being_deleted: from.optional("BeingDeleted")?,
            creation_date: from.written(&YEAR_FIRST).optional("CreationDate")?,
            modification_date: from.written(&YEAR_FIRST).optional("ModificationDate")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDomainGroupList")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("DomainGroupName"),
            Parameter::bool("ShowDeletingGroup"),
            Parameter::string("OrderKeyType"),
            Parameter::string("OrderByType"),
            LANG,
            USER_CLIENT_IP,
        ],
    );
