// @generated from spec/aliyun-domain/actions/SetDefaultRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Makes a registrant profile the default one of the account.
///
/// [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) returns which one it is.
///
/// Only in the China edition.
///
/// A write that is harmless to repeat: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`SetDefaultRegistrantProfileResponse`](super::SetDefaultRegistrantProfileResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SetDefaultRegistrantProfile.
#[doc(alias("template"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SetDefaultRegistrantProfile {
    /// The profile. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub registrant_profile_id: i64,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SetDefaultRegistrantProfile {
    /// Creates a [`SetDefaultRegistrantProfile`] from its required fields.
    pub fn new(registrant_profile_id: i64) -> Self {
        Self {
            registrant_profile_id,
            user_client_ip: None,
        }
    }

    /// Sets the IP address of the person on whose behalf the call is made.
    pub fn user_client_ip(mut self, user_client_ip: impl Into<Sensitive>) -> Self {
        self.user_client_ip = Some(user_client_ip.into());
        self
    }
}

/// The response to [`SetDefaultRegistrantProfile`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct SetDefaultRegistrantProfileResponse {}

// The wire format, and the entry in the table of operations.

impl Request for SetDefaultRegistrantProfile {
    type Service = AliyunDomain;
    type Response = SetDefaultRegistrantProfileResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SetDefaultRegistrantProfile {}

impl Decode for SetDefaultRegistrantProfileResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::write("SetDefaultRegistrantProfile")
    .only(CHINA)
    .repeatable()
    .parameters(&[Parameter::long("RegistrantProfileId").required(), USER_CLIENT_IP]);
