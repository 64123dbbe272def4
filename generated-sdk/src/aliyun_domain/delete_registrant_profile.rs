// @generated from spec/aliyun-domain/actions/DeleteRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Deletes a registrant profile permanently.
///
/// [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) returns its id.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`registrant_profile_id`](field@DeleteRegistrantProfile::registrant_profile_id) again as a confirmation.
/// The response is a [`DeleteRegistrantProfileResponse`](super::DeleteRegistrantProfileResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`ContactTemplateNotExist`](super::ErrorCode::ContactTemplateNotExist).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Information template / DeleteRegistrantProfile.
#[doc(alias("template"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct DeleteRegistrantProfile {
    /// The profile to delete. Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl DeleteRegistrantProfile {
    /// Creates a [`DeleteRegistrantProfile`] from its required fields.
    pub fn new(registrant_profile_id: i64) -> Self {
        Self {
            registrant_profile_id,
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

/// The response to [`DeleteRegistrantProfile`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct DeleteRegistrantProfileResponse {}

// The wire format, and the entry in the table of operations.

impl Request for DeleteRegistrantProfile {
    type Service = AliyunDomain;
    type Response = DeleteRegistrantProfileResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for DeleteRegistrantProfile {
    fn target(&self) -> String {
        self.registrant_profile_id.to_string()
    }
}

impl Decode for DeleteRegistrantProfileResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "DeleteRegistrantProfile",
        "RegistrantProfileId",
    )
    .parameters(
        &[Parameter::long("RegistrantProfileId").required(), LANG, USER_CLIENT_IP],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "ContactTemplateNotExist"]);
