// @generated from spec/aliyun-domain/actions/DeleteDomainGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Deletes a group of domain names.
///
/// The names themselves stay in the account, but which of them belonged to the group is lost. A group of more than 1000
/// names is deleted later than the response; until then [`QueryDomainGroupList`](crate::aliyun_domain::QueryDomainGroupList) shows it as being deleted.
///
/// Only in the China edition.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`domain_group_id`](field@DeleteDomainGroup::domain_group_id) again as a confirmation.
/// The response is a [`DeleteDomainGroupResponse`](super::DeleteDomainGroupResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: DeleteDomainGroup.
#[doc(alias("group", "folder"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteDomainGroup {
    /// The group to delete. [`QueryDomainGroupList`](crate::aliyun_domain::QueryDomainGroupList) returns its ID.
    /// Example: `123456`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub domain_group_id: i64,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl DeleteDomainGroup {
    /// Creates a [`DeleteDomainGroup`] from its required fields.
    pub fn new(domain_group_id: i64) -> Self {
        Self {
            domain_group_id,
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

/// The response to [`DeleteDomainGroup`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DeleteDomainGroupResponse {}

// The wire format, and the entry in the table of operations.

impl Request for DeleteDomainGroup {
    type Service = AliyunDomain;
    type Response = DeleteDomainGroupResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainGroupId", &self.domain_group_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for DeleteDomainGroup {
    fn target(&self) -> String {
        self.domain_group_id.to_string()
    }
}

impl Decode for DeleteDomainGroupResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "DeleteDomainGroup",
        "DomainGroupId",
    )
    .only(CHINA)
    .parameters(&[Parameter::long("DomainGroupId").required(), LANG, USER_CLIENT_IP]);
