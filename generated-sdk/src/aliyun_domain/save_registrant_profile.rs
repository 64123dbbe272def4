// @generated from spec/aliyun-domain/actions/SaveRegistrantProfile.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Creates a registrant profile, or changes an existing one.
///
/// A profile holds the data of a registrant, so that orders and changes need only its id. Without an id, it creates
/// a profile. For a change, the reference requires all data except the extension of the telephone number, and its
/// sample of a new profile sends the same. It does not describe what happens to omitted data, so send all of it.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// The response is a [`SaveRegistrantProfileResponse`](super::SaveRegistrantProfileResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Information template / SaveRegistrantProfile.
#[doc(alias("template"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveRegistrantProfile {
    /// The profile to change. If absent, a profile is created. Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub registrant_profile_id: Option<i64>,
    /// Whether this becomes the default profile of the account. Default: `false`. Example: `false`.
    pub default_registrant_profile: Option<bool>,
    /// Whether the registrant is a person or an organization. Default: `1`. Example: `1`.
    pub registrant_type: Option<RegistrantType>,
    /// The registries for which the profile is used. Example: `common`.
    pub registrant_profile_type: Option<RegistrantProfileType>,
    /// The name of the contact person, in Latin letters. Example: `zhang san`.
    pub registrant_name: Option<Sensitive>,
    /// The registrant in Latin letters: the name of an organization or a person. Example: `zhang san`.
    pub registrant_organization: Option<Sensitive>,
    /// The two-letter country code. Example: `CN`.
    pub country: Option<String>,
    /// The province or state, in Latin letters. Example: `Bei jing`.
    pub province: Option<String>,
    /// The city, in Latin letters. Example: `Bei jing`.
    pub city: Option<String>,
    /// The street address, in Latin letters. Example: `Rd. xitucheng`.
    pub address: Option<Sensitive>,
    /// The postal code. Example: `10000`.
    pub postal_code: Option<Sensitive>,
    /// The email address. Example: `test@example.com`.
    pub email: Option<Sensitive>,
    /// The country code of the telephone number, digits only. Example: `86`.
    pub tel_area: Option<String>,
    /// The telephone number, without the country code. Example: `13800000000`.
    pub telephone: Option<Sensitive>,
    /// The extension of the telephone number. Example: `01`.
    pub tel_ext: Option<Sensitive>,
    /// The name of the contact person, in Chinese. Only in the China edition. Example: `张三`.
    pub zh_registrant_name: Option<Sensitive>,
    /// The registrant in Chinese: the name of an organization or a person.
    /// Only in the China edition. Example: `张三`.
    pub zh_registrant_organization: Option<Sensitive>,
    /// The province, in Chinese. Only in the China edition. Example: `北京`.
    pub zh_province: Option<String>,
    /// The city, in Chinese. Only in the China edition. Example: `北京市`.
    pub zh_city: Option<String>,
    /// The street address, in Chinese. Only in the China edition. Example: `西土城路`.
    pub zh_address: Option<Sensitive>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveRegistrantProfile {
    /// Creates a [`SaveRegistrantProfile`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the profile to change.
    pub fn registrant_profile_id(mut self, registrant_profile_id: i64) -> Self {
        self.registrant_profile_id = Some(registrant_profile_id);
        self
    }

    /// Sets whether this becomes the default profile of the account.
    pub fn default_registrant_profile(
        mut self,
        default_registrant_profile: bool,
    ) -> Self {
        self.default_registrant_profile = Some(default_registrant_profile);
        self
    }

    /// Sets whether the registrant is a person or an organization.
    pub fn registrant_type(mut self, registrant_type: RegistrantType) -> Self {
        self.registrant_type = Some(registrant_type);
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

/// The response to [`SaveRegistrantProfile`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveRegistrantProfileResponse {
    /// The id of the profile that was created or changed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_profile_id: Option<i64>,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveRegistrantProfile {
    type Service = AliyunDomain;
    type Response = SaveRegistrantProfileResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("DefaultRegistrantProfile", &self.default_registrant_profile);
        to.put("RegistrantType", &self.registrant_type);
        to.put("RegistrantProfileType", &self.registrant_profile_type);
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
impl Sendable for SaveRegistrantProfile {}

impl Decode for SaveRegistrantProfileResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrant_profile_id: from.optional("RegistrantProfileId")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write("SaveRegistrantProfile")
    .parameters(
        &[
            Parameter::long("RegistrantProfileId"),
            Parameter::bool("DefaultRegistrantProfile"),
            Parameter::one_of("RegistrantType"),
            Parameter::one_of("RegistrantProfileType"),
            Parameter::string("RegistrantName").sensitive(),
            Parameter::string("RegistrantOrganization").sensitive(),
            Parameter::string("Country"),
            Parameter::string("Province"),
            Parameter::string("City"),
            Parameter::string("Address").sensitive(),
            Parameter::string("PostalCode").sensitive(),
            Parameter::string("Email").sensitive().rules(&[Rule::EMAIL]),
            Parameter::string("TelArea"),
            Parameter::string("Telephone").sensitive(),
            Parameter::string("TelExt").sensitive(),
            Parameter::string("ZhRegistrantName").only(CHINA).sensitive(),
            Parameter::string("ZhRegistrantOrganization").only(CHINA).sensitive(),
            Parameter::string("ZhProvince").only(CHINA),
            Parameter::string("ZhCity").only(CHINA),
            Parameter::string("ZhAddress").only(CHINA).sensitive(),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"]);
