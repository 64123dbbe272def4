// @generated from spec/aliyun-domain/actions/SaveTaskForUpdatingRegistrantInfoByIdentityCredential.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that gives domain names a new registrant, with a document that proves the registrant's identity.
///
/// The response only confirms that the task was accepted; follow it with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). The registrant holds
/// the rights to a name, so the change gives them away. The data of the registrant are optional in the reference, which
/// does not describe what happens to omitted data, so send all of it.
/// [`SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID`](crate::aliyun_domain::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID) uses a profile whose registrant has been verified.
///
/// The document makes the request large. Leave the client at `POST` with its parameters in the body, which is the default.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse`](super::SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse).
///
/// Source: Alibaba Cloud Domain API, current edition: SaveTaskForUpdatingRegistrantInfoByIdentityCredential.
#[doc(alias("owner", "real name", "identity"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveTaskForUpdatingRegistrantInfoByIdentityCredential {
    /// The domain names. At most 1000 items. Example: `example.com, example.org`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// Whether the registrant is a person or an organization. Example: `1`.
    pub registrant_type: RegistrantType,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: IdentityCredentialType,
    /// The number of the document. For most organizations, it is their unified social credit code.
    /// Example: `000000000000000000`.
    pub identity_credential_no: Sensitive,
    /// A picture of the document, encoded in Base64. It is a JPEG or BMP file of 55 KB to 1 MB before encoding.
    /// Example: `dGVzdA==`.
    pub identity_credential: Sensitive,
    /// The name of the contact person, in Latin letters. Example: `Alex Example`.
    pub registrant_name: Option<Sensitive>,
    /// The registrant in Latin letters: the name of an organization or a person. Example: `Example Works`.
    pub registrant_organization: Option<Sensitive>,
    /// The two-letter country code. Example: `CN`.
    pub country: Option<String>,
    /// The province or state, in Latin letters. Example: `Bei jing`.
    pub province: Option<String>,
    /// The city, in Latin letters. Example: `Bei jing`.
    pub city: Option<String>,
    /// The street address, in Latin letters. Example: `1 Example Road`.
    pub address: Option<Sensitive>,
    /// The postal code. Example: `100000`.
    pub postal_code: Option<Sensitive>,
    /// The email address. Example: `owner@example.com`.
    pub email: Option<Sensitive>,
    /// The country code of the telephone number, digits only. Example: `86`.
    pub tel_area: String,
    /// The telephone number, without the country code. Example: `13800000000`.
    pub telephone: Sensitive,
    /// The extension of the telephone number. Example: `01`.
    pub tel_ext: Option<Sensitive>,
    /// The name of the contact person, in Chinese. Only in the China edition. Example: `示例人`.
    pub zh_registrant_name: Option<Sensitive>,
    /// The registrant in Chinese: the name of an organization or a person.
    /// Only in the China edition. Example: `示例公司`.
    pub zh_registrant_organization: Option<Sensitive>,
    /// The province, in Chinese. Only in the China edition. Example: `北京`.
    pub zh_province: Option<String>,
    /// The city, in Chinese. Only in the China edition. Example: `北京市`.
    pub zh_city: Option<String>,
    /// The street address, in Chinese. Only in the China edition. Example: `示例路1号`.
    pub zh_address: Option<Sensitive>,
    /// Whether to prohibit transfers to another registrar for 60 days after the change. Example: `false`.
    pub transfer_out_prohibited: bool,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

/// The arguments of [`SaveTaskForUpdatingRegistrantInfoByIdentityCredential::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired {
    /// The domain names. At most 1000 items. Example: `example.com, example.org`.
    pub domain_names: Vec<String>,
    /// Whether the registrant is a person or an organization. Example: `1`.
    pub registrant_type: RegistrantType,
    /// The kind of the document. Example: `SFZ`.
    pub identity_credential_type: IdentityCredentialType,
    /// The number of the document. For most organizations, it is their unified social credit code.
    /// Example: `000000000000000000`.
    pub identity_credential_no: Sensitive,
    /// A picture of the document, encoded in Base64. It is a JPEG or BMP file of 55 KB to 1 MB before encoding.
    /// Example: `dGVzdA==`.
    pub identity_credential: Sensitive,
    /// The country code of the telephone number, digits only. Example: `86`.
    pub tel_area: String,
    /// The telephone number, without the country code. Example: `13800000000`.
    pub telephone: Sensitive,
    /// Whether to prohibit transfers to another registrar for 60 days after the change. Example: `false`.
    pub transfer_out_prohibited: bool,
}

impl SaveTaskForUpdatingRegistrantInfoByIdentityCredential {
    /// Creates a [`SaveTaskForUpdatingRegistrantInfoByIdentityCredential`] from its required fields.
    pub fn new(
        required: SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired,
    ) -> Self {
        let SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequired {
            domain_names,
            registrant_type,
            identity_credential_type,
            identity_credential_no,
            identity_credential,
            tel_area,
            telephone,
            transfer_out_prohibited,
        } = required;
        Self {
            domain_names,
            registrant_type,
            identity_credential_type,
            identity_credential_no,
            identity_credential,
            tel_area,
            telephone,
            transfer_out_prohibited,
            registrant_name: None,
            registrant_organization: None,
            country: None,
            province: None,
            city: None,
            address: None,
            postal_code: None,
            email: None,
            tel_ext: None,
            zh_registrant_name: None,
            zh_registrant_organization: None,
            zh_province: None,
            zh_city: None,
            zh_address: None,
            lang: None,
            user_client_ip: None,
        }
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

/// The response to [`SaveTaskForUpdatingRegistrantInfoByIdentityCredential`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveTaskForUpdatingRegistrantInfoByIdentityCredential {
    type Service = AliyunDomain;
    type Response = SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("RegistrantType", &self.registrant_type);
        to.put("IdentityCredentialType", &self.identity_credential_type);
        to.put("IdentityCredentialNo", &self.identity_credential_no);
        to.put("IdentityCredential", &self.identity_credential);
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
        to.put("TransferOutProhibited", &self.transfer_out_prohibited);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveTaskForUpdatingRegistrantInfoByIdentityCredential {}

impl Decode for SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveTaskForUpdatingRegistrantInfoByIdentityCredential",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::one_of("RegistrantType").required(),
            Parameter::one_of("IdentityCredentialType").required(),
            Parameter::string("IdentityCredentialNo").required().sensitive(),
            Parameter::string("IdentityCredential").required().sensitive(),
            Parameter::string("RegistrantName").sensitive(),
            Parameter::string("RegistrantOrganization").sensitive(),
            Parameter::string("Country"),
            Parameter::string("Province"),
            Parameter::string("City"),
            Parameter::string("Address").sensitive(),
            Parameter::string("PostalCode").sensitive(),
            Parameter::string("Email").sensitive().rules(&[Rule::EMAIL]),
            Parameter::string("TelArea").required(),
            Parameter::string("Telephone").required().sensitive(),
            Parameter::string("TelExt").sensitive(),
            Parameter::string("ZhRegistrantName").only(CHINA).sensitive(),
            Parameter::string("ZhRegistrantOrganization").only(CHINA).sensitive(),
            Parameter::string("ZhProvince").only(CHINA),
            Parameter::string("ZhCity").only(CHINA),
            Parameter::string("ZhAddress").only(CHINA).sensitive(),
            Parameter::bool("TransferOutProhibited").required(),
            LANG,
            USER_CLIENT_IP,
        ],
    );
