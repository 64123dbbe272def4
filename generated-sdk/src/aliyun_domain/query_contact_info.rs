// @generated from spec/aliyun-domain/actions/QueryContactInfo.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns one contact of a domain name.
///
/// [`SaveSingleTaskForUpdatingContactInfo`](crate::aliyun_domain::SaveSingleTaskForUpdatingContactInfo) changes it.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryContactInfoResponse`](super::QueryContactInfoResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / QueryContactInfo.
#[doc(alias("contact", "owner"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryContactInfo {
    /// The domain name. Example: `example.com`.
    pub domain_name: String,
    /// The contact to return. Example: `registrant`.
    pub contact_type: ContactType,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryContactInfo {
    /// Creates a [`QueryContactInfo`] from its required fields.
    pub fn new(domain_name: impl Into<String>, contact_type: ContactType) -> Self {
        Self {
            domain_name: domain_name.into(),
            contact_type,
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

/// The response to [`QueryContactInfo`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryContactInfoResponse {
    /// When the contact was created. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_date: Option<DateTime>,
    /// The name of the contact person, in Latin letters.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_name: Option<Sensitive>,
    /// The registrant in Latin letters: the name of an organization or a person.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_organization: Option<Sensitive>,
    /// The two-letter country code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub country: Option<String>,
    /// The province or state, in Latin letters.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub province: Option<String>,
    /// The city, in Latin letters.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub city: Option<String>,
    /// The street address, in Latin letters.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub address: Option<Sensitive>,
    /// The postal code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub postal_code: Option<Sensitive>,
    /// The email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// The country code of the telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tel_area: Option<String>,
    /// The telephone number, without the country code.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub telephone: Option<Sensitive>,
    /// The extension of the telephone number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub tel_ext: Option<Sensitive>,
    /// The name of the contact person, in Chinese. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_registrant_name: Option<Sensitive>,
    /// The registrant in Chinese: the name of an organization or a person. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_registrant_organization: Option<Sensitive>,
    /// The province, in Chinese. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_province: Option<String>,
    /// The city, in Chinese. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_city: Option<String>,
    /// The street address, in Chinese. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_address: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryContactInfo {
    type Service = AliyunDomain;
    type Response = QueryContactInfoResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("ContactType", &self.contact_type);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryContactInfo {}

impl Decode for QueryContactInfoResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            create_date: from.written(&YEAR_FIRST).optional("CreateDate")?,
            registrant_name: from.optional("RegistrantName")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            country: from.optional("Country")?,
            province: from.optional("Province")?,
            city: from.optional("City")?,
            address: from.optional("Address")?,
            postal_code: from.optional("PostalCode")?,
            email: from.optional("Email")?,
            tel_area: from.optional("TelArea")?,
            telephone: from.optional("Telephone")?,
            tel_ext: from.optional("TelExt")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_province: from.optional("ZhProvince")?,
            zh_city: from.optional("ZhCity")?,
            zh_address: from.optional("ZhAddress")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryContactInfo")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::one_of("ContactType").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
