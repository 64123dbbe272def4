// @generated from spec/aliyun-domain/actions/ChangeResourceGroup.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Moves a domain name to another resource group of the account.
///
/// Resource groups are a feature of the whole account: permissions and bills can depend on them.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`ChangeResourceGroupResponse`](super::ChangeResourceGroupResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: ChangeResourceGroup.
#[doc(alias("resource group", "permissions"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// The instance ID of the domain name, which [`QueryDomainList`](crate::aliyun_domain::QueryDomainList) returns.
    /// Example: `S20227H17A561968`.
    pub resource_id: String,
    /// The ID of the new resource group. Example: `rg-aek2tcx7os7bkmq`.
    pub new_resource_group_id: String,
    /// The language of messages in the response. Default: `zh`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl ChangeResourceGroup {
    /// Creates a [`ChangeResourceGroup`] from its required fields.
    pub fn new(
        resource_id: impl Into<String>,
        new_resource_group_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            new_resource_group_id: new_resource_group_id.into(),
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

/// The response to [`ChangeResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ChangeResourceGroupResponse {
    /// Whether the call succeeded. If it did not, the SDK returns an error.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for ChangeResourceGroup {
    type Service = AliyunDomain;
    type Response = ChangeResourceGroupResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("ResourceId", &self.resource_id);
        to.put("NewResourceGroupId", &self.new_resource_group_id);
        to.put("ResourceType", "Domain");
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ChangeResourceGroup {}

impl Decode for ChangeResourceGroupResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Result")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("ChangeResourceGroup")
    .only(CHINA)
    .parameters(
        &[
            Parameter::string("ResourceId").required(),
            Parameter::string("NewResourceGroupId").required(),
            Parameter::string("ResourceType").rules(&[Rule::Fixed("Domain")]),
            Parameter::one_of("Lang"),
            USER_CLIENT_IP,
        ],
    )
    .failure(FailureFields {
        success: Some("Result"),
        code: Some("Code"),
        success_codes: &["OK", "Success", "200"],
        message: Some("Message"),
    });
