// @generated from spec/aliyun-domain/actions/SaveRegistrantProfileRealNameVerification.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Creates a registrant profile with a document that proves the registrant's identity, or adds the document to a profile.
///
/// Without an id, it creates a profile and needs the registrant's data. The reference says that data are of no use with
/// an id; [`SaveRegistrantProfile`](crate::aliyun_domain::SaveRegistrantProfile) changes those of a profile. [`QueryRegistrantProfileRealNameVerificationInfo`](crate::aliyun_domain::QueryRegistrantProfileRealNameVerificationInfo) returns the
/// document.
///
/// The document makes the request large. Leave the client at `POST` with its parameters in the body, which is the default.
///
/// Only in the China edition.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`SaveRegistrantProfileRealNameVerificationResponse`](super::SaveRegistrantProfileRealNameVerificationResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveRegistrantProfileRealNameVerification.
#[doc(alias("template", "real name", "identity"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveRegistrantProfileRealNameVerification {
    /// The profile that gets the document. If absent, a profile is created. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    /// Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub registrant_profile_id: Option<i64>,
    /// The registries for which the profile is used. Example: `common`.
    pub registrant_profile_type: Option<RegistrantProfileType>,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: Option<IdentityCredentialType>,
    /// The number of the document. Example: `000000000000000000`.
    pub identity_credential_no: Option<Sensitive>,
    /// A picture of the document, encoded in Base64. It is a JPEG or BMP file of 55 KB to 1 MB before encoding.
    /// Example: `dGVzdA==`.
    pub identity_credential: Option<Sensitive>,
    /// Whether the registrant is a person or an organization.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `1`.
    pub registrant_type: Option<RegistrantType>,
    /// The name of the contact person, in Latin letters.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `Alex Example`.
    pub registrant_name: Option<Sensitive>,
    /// The registrant in Latin letters: the name of an organization or a person.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `Example Works`.
    pub registrant_organization: Option<Sensitive>,
    /// The two-letter country code.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `CN`.
    pub country: Option<String>,
    /// The province or state, in Latin letters.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `Bei jing`.
    pub province: Option<String>,
    /// The city, in Latin letters.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `Bei jing`.
    pub city: Option<String>,
    /// The street address, in Latin letters.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `1 Example Road`.
    pub address: Option<Sensitive>,
    /// The postal code.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `100000`.
    pub postal_code: Option<Sensitive>,
    /// The email address.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `owner@example.com`.
    pub email: Option<Sensitive>,
    /// The country code of the telephone number, digits only. Example: `86`.
    pub tel_area: Option<String>,
    /// The telephone number, without the country code.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `13800000000`.
    pub telephone: Option<Sensitive>,
    /// The extension of the telephone number. Example: `01`.
    pub tel_ext: Option<Sensitive>,
    /// The name of the contact person, in Chinese.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `示例人`.
    pub zh_registrant_name: Option<Sensitive>,
    /// The registrant in Chinese: the name of an organization or a person.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `示例公司`.
    pub zh_registrant_organization: Option<Sensitive>,
    /// The province, in Chinese.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `北京`.
    pub zh_province: Option<String>,
    /// The city, in Chinese.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `北京市`.
    pub zh_city: Option<String>,
    /// The street address, in Chinese.
    /// Required unless [`registrant_profile_id`](field@SaveRegistrantProfileRealNameVerification::registrant_profile_id) is given. Example: `示例路1号`.
    pub zh_address: Option<Sensitive>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveRegistrantProfileRealNameVerification {
    /// Creates a [`SaveRegistrantProfileRealNameVerification`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the profile that gets the document.
    pub fn registrant_profile_id(mut self, registrant_profile_id: i64) -> Self {
        self.registrant_profile_id = Some(registrant_profile_id);
        self
    }

    /// Sets the registries for which the profile is used.
    pub fn registrant_profile_type(
        mut self,
        registrant_profile_type: RegistrantProfileType,
    ) -> Self {
        self.registrant_profile_type = Some(registrant_profile_type);
        self
    }

    /// Sets the kind of the document.
    pub fn identity_credential_type(
        mut self,
        identity_credential_type: IdentityCredentialType,
    ) -> Self {
        self.identity_credential_type = Some(identity_credential_type);
        self
    }

    /// Sets the number of the document.
    pub fn identity_credential_no(
        mut self,
        identity_credential_no: impl Into<Sensitive>,
    ) -> Self {
        self.identity_credential_no = Some(identity_credential_no.into());
        self
    }

    /// Sets a picture of the document, encoded in Base64.
    pub fn identity_credential(
        mut self,
        identity_credential: impl Into<Sensitive>,
    ) -> Self {
        self.identity_credential = Some(identity_credential.into());
        self
    }

    /// Sets whether the registrant is a person or an organization.
    pub fn registrant_type(mut self, registrant_type: RegistrantType) -> Self {
        self.registrant_type = Some(registrant_type);
        self
    }

    /// Sets the name of the contact person, in Latin letters.
    pub fn registrant_name(mut self, registrant_name: impl Into<Sensitive>) -> Self {
        self.registrant_name = Some(registrant_name.into());
        self
    }

    /// Sets the registrant in Latin letters: the name of an organization or a person.
    pub fn registrant_organization(
        mut self,
        registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.registrant_organization = Some(registrant_organization.into());
        self
    }

    /// Sets the two-letter country code.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets the province or state, in Latin letters.
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets the city, in Latin letters.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets the street address, in Latin letters.
    pub fn address(mut self, address: impl Into<Sensitive>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets the postal code.
    pub fn postal_code(mut self, postal_code: impl Into<Sensitive>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets the email address.
    pub fn email(mut self, email: impl Into<Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets the country code of the telephone number, digits only.
    pub fn tel_area(mut self, tel_area: impl Into<String>) -> Self {
        self.tel_area = Some(tel_area.into());
        self
    }

    /// Sets the telephone number, without the country code.
    pub fn telephone(mut self, telephone: impl Into<Sensitive>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets the extension of the telephone number.
    pub fn tel_ext(mut self, tel_ext: impl Into<Sensitive>) -> Self {
        self.tel_ext = Some(tel_ext.into());
        self
    }

    /// Sets the name of the contact person, in Chinese.
    pub fn zh_registrant_name(
        mut self,
        zh_registrant_name: impl Into<Sensitive>,
    ) -> Self {
        self.zh_registrant_name = Some(zh_registrant_name.into());
        self
    }

    /// Sets the registrant in Chinese: the name of an organization or a person.
    pub fn zh_registrant_organization(
        mut self,
        zh_registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.zh_registrant_organization = Some(zh_registrant_organization.into());
        self
    }

    /// Sets the province, in Chinese.
    pub fn zh_province(mut self, zh_province: impl Into<String>) -> Self {
        self.zh_province = Some(zh_province.into());
        self
    }

    /// Sets the city, in Chinese.
    pub fn zh_city(mut self, zh_city: impl Into<String>) -> Self {
        self.zh_city = Some(zh_city.into());
        self
    }

    /// Sets the street address, in Chinese.
    pub fn zh_address(mut self, zh_address: impl Into<Sensitive>) -> Self {
        self.zh_address = Some(zh_address.into());
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

/// The response to [`SaveRegistrantProfileRealNameVerification`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveRegistrantProfileRealNameVerificationResponse {
    /// The id of the profile.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_profile_id: Option<i64>,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveRegistrantProfileRealNameVerification {
    type Service = AliyunDomain;
    type Response = SaveRegistrantProfileRealNameVerificationResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("RegistrantProfileType", &self.registrant_profile_type);
        to.put("IdentityCredentialType", &self.identity_credential_type);
        to.put("IdentityCredentialNo", &self.identity_credential_no);
        to.put("IdentityCredential", &self.identity_credential);
        to.put("RegistrantType", &self.registrant_type);
        to.put("RegistrantName", &self.registrant_name);
        to.put("RegistrantOrganization", &self.registrant_organization);
        to.put("Country", &self.country);
        to.put("Province", &self.province);
        to.put("City", &self.city);
        to.put("Address", &self.address);
        to.put("PostalCode", &self.postal_code);
        to.put("Email", &self.email);
        to.put("TelArea", &self.tel_area);
        to.put("Telephone", &self.telephone);
        to.put("TelExt", &self.tel_ext);
        to.put("ZhRegistrantName", &self.zh_registrant_name);
        to.put("ZhRegistrantOrganization", &self.zh_registrant_organization);
        to.put("ZhProvince", &self.zh_province);
        to.put("ZhCity", &self.zh_city);
        to.put("ZhAddress", &self.zh_address);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveRegistrantProfileRealNameVerification {}

impl Decode for SaveRegistrantProfileRealNameVerificationResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrant_profile_id: from.optional("RegistrantProfileId")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveRegistrantProfileRealNameVerification",
    )
    .only(CHINA)
    .parameters(
        &[
            Parameter::long("RegistrantProfileId"),
            Parameter::one_of("RegistrantProfileType"),
            Parameter::one_of("IdentityCredentialType"),
            Parameter::string("IdentityCredentialNo").sensitive(),
            Parameter::string("IdentityCredential").sensitive(),
            Parameter::one_of("RegistrantType")
                .required_unless("RegistrantProfileId", &[]),
            Parameter::string("RegistrantName")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("RegistrantOrganization")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("Country").required_unless("RegistrantProfileId", &[]),
            Parameter::string("Province").required_unless("RegistrantProfileId", &[]),
            Parameter::string("City").required_unless("RegistrantProfileId", &[]),
            Parameter::string("Address")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("PostalCode")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("Email")
                .required_unless("RegistrantProfileId", &[])
                .sensitive()
                .rules(&[Rule::EMAIL]),
            Parameter::string("TelArea"),
            Parameter::string("Telephone")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("TelExt").sensitive(),
            Parameter::string("ZhRegistrantName")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("ZhRegistrantOrganization")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("ZhProvince").required_unless("RegistrantProfileId", &[]),
            Parameter::string("ZhCity").required_unless("RegistrantProfileId", &[]),
            Parameter::string("ZhAddress")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            LANG,
            USER_CLIENT_IP,
        ],
    );
