// @generated from spec/aliyun-domain/actions/QueryEnsAssociation.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the wallet address of a domain name in the Ethereum Name Service (ENS).
///
/// It asks the ENS; [`QueryLocalEnsAssociation`](crate::aliyun_domain::QueryLocalEnsAssociation) returns the address that Alibaba Cloud has recorded.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryEnsAssociationResponse`](super::QueryEnsAssociationResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryEnsAssociation.
#[doc(alias("ens", "ethereum", "wallet"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryEnsAssociation {
    /// The domain name. Example: `example.luxe`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryEnsAssociation {
    /// Creates a [`QueryEnsAssociation`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
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

/// The response to [`QueryEnsAssociation`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryEnsAssociationResponse {
    /// The wallet address. Example: `0x1234567890123456789012345678901234567890`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryEnsAssociation {
    type Service = AliyunDomain;
    type Response = QueryEnsAssociationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryEnsAssociation {}

impl Decode for QueryEnsAssociationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            address: from.optional("Address")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryEnsAssociation")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
