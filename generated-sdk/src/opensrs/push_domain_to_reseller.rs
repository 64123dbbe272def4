// @generated from spec/opensrs/actions/PushDomainToReseller.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Moves a domain name to another reseller of OpenSRS.
///
/// **The name leaves the account immediately**, and only the other reseller can give it back. The call neither
/// renews nor charges. Resellers without permission get `465`.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`domain`](field@PushDomainToReseller::domain) again as a confirmation.
/// The response is a [`PushDomainToResellerResponse`](super::PushDomainToResellerResponse).
///
/// Error codes:
/// [`465`](super::ErrorCode::InvalidData).
///
/// Source: OpenSRS domain API guide: rsp2rsp_push_transfer.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct PushDomainToReseller {
    /// The name to give away. Example: `example.com`.
    pub domain: String,
    /// The user name of the receiving reseller. Example: `other-reseller`.
    #[cfg_attr(feature = "serde", serde(rename = "grsp"))]
    pub gaining_reseller: String,
    /// The user name of the registrant's profile at the other reseller. Example: `alexexample`.
    pub username: Option<Sensitive>,
    /// The password of that profile. Example: `example-password`.
    pub password: Option<Sensitive>,
}

impl PushDomainToReseller {
    /// Creates a [`PushDomainToReseller`] from its required fields.
    pub fn new(domain: impl Into<String>, gaining_reseller: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            gaining_reseller: gaining_reseller.into(),
            username: None,
            password: None,
        }
    }

    /// Sets the user name of the registrant's profile at the other reseller.
    pub fn username(mut self, username: impl Into<Sensitive>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets the password of that profile.
    pub fn password(mut self, password: impl Into<Sensitive>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// The response to [`PushDomainToReseller`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct PushDomainToResellerResponse {}

// The wire format, and the entry in the table of operations.

impl Request for PushDomainToReseller {
    type Service = Opensrs;
    type Response = PushDomainToResellerResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("grsp", &self.gaining_reseller);
        to.put("username", &self.username);
        to.put("password", &self.password);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for PushDomainToReseller {
    fn target(&self) -> String {
        self.domain.clone()
    }
}

impl Decode for PushDomainToResellerResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::destroy(
        "PushDomainToReseller",
        "domain",
    )
    .wire("RSP2RSP_PUSH_TRANSFER")
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("grsp").required(),
            Parameter::string("username").sensitive(),
            Parameter::string("password").sensitive(),
        ],
    )
    .errors(&["465"]);
