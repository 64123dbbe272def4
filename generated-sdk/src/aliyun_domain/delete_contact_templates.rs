// @generated from spec/aliyun-domain/actions/DeleteContactTemplates.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Deletes registrant profiles permanently.
///
/// [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) returns their ids. [`DeleteRegistrantProfile`](crate::aliyun_domain::DeleteRegistrantProfile) deletes one profile, in both editions.
///
/// Only in the China edition.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`registrant_profile_ids`](field@DeleteContactTemplates::registrant_profile_ids) again as a confirmation.
/// The response is a [`DeleteContactTemplatesResponse`](super::DeleteContactTemplatesResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: DeleteContactTemplates.
#[doc(alias("template"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteContactTemplates {
    /// The profiles to delete, separated by commas. Example: `3600000,3600001`.
    pub registrant_profile_ids: String,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl DeleteContactTemplates {
    /// Creates a [`DeleteContactTemplates`] from its required fields.
    pub fn new(registrant_profile_ids: impl Into<String>) -> Self {
        Self {
            registrant_profile_ids: registrant_profile_ids.into(),
            user_client_ip: None,
        }
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`DeleteContactTemplates`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DeleteContactTemplatesResponse {}

// The wire format, and the entry in the table of operations.

impl Request for DeleteContactTemplates {
    type Service = AliyunDomain;
    type Response = DeleteContactTemplatesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileIds", &self.registrant_profile_ids);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for DeleteContactTemplates {
    fn target(&self) -> String {
        self.registrant_profile_ids.clone()
    }
}

impl Decode for DeleteContactTemplatesResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "DeleteContactTemplates",
        "RegistrantProfileIds",
    )
    .only(CHINA)
    .parameters(&[Parameter::string("RegistrantProfileIds").required(), USER_CLIENT_IP]);
