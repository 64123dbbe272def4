// @generated from spec/aliyun-domain/actions/CheckDomainSunriseClaim.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns whether a domain name matches a trademark while its suffix is launched.
///
/// New suffixes first have a sunrise period, in which only owners of trademarks can register names, and then a claims
/// period, in which others have to accept a notice first. [`LookupTmchNotice`](crate::aliyun_domain::LookupTmchNotice) returns that notice for the [`claim_key`](field@CheckDomainSunriseClaimResponse::claim_key).
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`CheckDomainSunriseClaimResponse`](super::CheckDomainSunriseClaimResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: CheckDomainSunriseClaim.
#[doc(alias("trademark", "sunrise", "claims", "tmch"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct CheckDomainSunriseClaim {
    /// The domain name to check. Example: `example.com`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl CheckDomainSunriseClaim {
    /// Creates a [`CheckDomainSunriseClaim`] from its required fields.
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

/// The response to [`CheckDomainSunriseClaim`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct CheckDomainSunriseClaimResponse {
    /// The period, if the name matches a trademark.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub result: Option<TrademarkPeriod>,
    /// The key of the trademark's notice in the database of the Trademark Clearinghouse.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub claim_key: Option<String>,
}

/// The period of a suffix's launch in which a trademark protects a domain name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrademarkPeriod {
    /// `0`: The name matches no trademark, or neither period is running.
    Unprotected,
    /// `1`: The sunrise period.
    Sunrise,
    /// `2`: The claims period.
    Claims,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for CheckDomainSunriseClaim {
    type Service = AliyunDomain;
    type Response = CheckDomainSunriseClaimResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for CheckDomainSunriseClaim {}

impl Decode for CheckDomainSunriseClaimResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            result: from.optional("Result")?,
            claim_key: from.optional("ClaimKey")?,
        })
    }
}

wire_enum!(TrademarkPeriod, Unprotected("0"), Sunrise("1"), Claims("2"));

pub(super) static OPERATION: Operation = Operation::read("CheckDomainSunriseClaim")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    );
