// @generated from spec/aliyun-domain/actions/SaveDomainGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Creates a group for domain names, or changes the title of a group.
///
/// [`UpdateDomainToDomainGroup`](crate::aliyun_domain::UpdateDomainToDomainGroup) then puts names into it.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`SaveDomainGroupResponse`](super::SaveDomainGroupResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveDomainGroup.
#[doc(alias("group", "folder"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveDomainGroup {
    /// The group whose title to change. If absent, a group is created. Example: `123456`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub domain_group_id: Option<i64>,
    /// The title of the group. Example: `shops`.
    pub domain_group_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveDomainGroup {
    /// Creates a [`SaveDomainGroup`] from its required fields.
    pub fn new(domain_group_name: impl Into<String>) -> Self {
        Self {
            domain_group_name: domain_group_name.into(),
            domain_group_id: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the group whose title to change.
    pub fn domain_group_id(mut self, domain_group_id: i64) -> Self {
        self.domain_group_id = Some(domain_group_id);
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

/// The response to [`SaveDomainGroup`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveDomainGroupResponse {
    /// The ID of the group.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_id: Option<i64>,
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

impl Request for SaveDomainGroup {
    type Service = AliyunDomain;
    type Response = SaveDomainGroupResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainGroupId", &self.domain_group_id);
        to.put("DomainGroupName", &self.domain_group_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveDomainGroup {}

impl Decode for SaveDomainGroupResponse {
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

pub(super) static OPERATION: Operation = Operation::write("SaveDomainGroup")
    .only(CHINA)
    .parameters(
        &[
            Parameter::long("DomainGroupId"),
            Parameter::string("DomainGroupName").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    );
