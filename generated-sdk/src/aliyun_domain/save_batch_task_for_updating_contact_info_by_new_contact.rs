// @generated from spec/aliyun-domain/actions/SaveBatchTaskForUpdatingContactInfoByNewContact.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Submits a task that replaces one contact of several domain names with new data.
///
/// The response only confirms that the task was accepted; follow it with [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList). The registrant holds
/// the rights to a name, so a change of the registrant gives them away. The reference requires all data of the contact
/// except the extension of the telephone number.
///
/// To use a registrant profile, see [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`](crate::aliyun_domain::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId) of the China edition and
/// [`SaveBatchTaskForUpdatingContactInfo`](crate::aliyun_domain::SaveBatchTaskForUpdatingContactInfo) of the international one.
///
/// A write: the SDK retries it only if it was certainly not carried out.
/// **Can lock you out:** this API may be unable to undo it.
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveBatchTaskForUpdatingContactInfoByNewContactResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveBatchTaskForUpdatingContactInfoByNewContactResponse`](super::SaveBatchTaskForUpdatingContactInfoByNewContactResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`DomainNotExist`](super::ErrorCode::DomainNotExist),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / Submit a batch task for modifying domain name information by new registrant.
#[doc(alias("contact", "owner"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByNewContact {
    /// The domain names. At most 1000 items. Example: `example.com, example.org`.
    #[cfg_attr(feature = "serde", serde(rename = "DomainName", default))]
    pub domain_names: Vec<String>,
    /// The contact to replace. Example: `registrant`.
    pub contact_type: ContactType,
    /// Whether the new contact is a person or an organization.
    /// Only in the China edition. Required in the China edition. Example: `2`.
    pub registrant_type: Option<RegistrantType>,
    /// The name of the contact person, in Latin letters. Example: `zhang san`.
    pub registrant_name: Sensitive,
    /// The registrant in Latin letters: the name of an organization or a person. Example: `zhang san`.
    pub registrant_organization: Sensitive,
    /// The two-letter country code. Example: `CN`.
    pub country: String,
    /// The province or state, in Latin letters. Example: `Bei jing`.
    pub province: String,
    /// The city, in Latin letters. Example: `Bei jing`.
    pub city: String,
    /// The street address, in Latin letters. Example: `Rd. xitucheng`.
    pub address: Sensitive,
    /// The postal code. Example: `10000`.
    pub postal_code: Sensitive,
    /// The email address. Example: `test@example.com`.
    pub email: Sensitive,
    /// The country code of the telephone number, digits only. Example: `86`.
    pub tel_area: String,
    /// The telephone number, without the country code. Example: `13800000000`.
    pub telephone: Sensitive,
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
    /// Whether to prohibit transfers to another registrar for 60 days after a change of the registrant. It has an
    /// effect on a change of the registrant only.
    ///
    /// Takes effect only when [`contact_type`](field@SaveBatchTaskForUpdatingContactInfoByNewContact::contact_type) is [`ContactType::Registrant`](crate::aliyun_domain::ContactType::Registrant). Default: `false`. Example: `true`.
    pub transfer_out_prohibited: Option<bool>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

/// The arguments of [`SaveBatchTaskForUpdatingContactInfoByNewContact::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
    /// The domain names. At most 1000 items. Example: `example.com, example.org`.
    pub domain_names: Vec<String>,
    /// The contact to replace. Example: `registrant`.
    pub contact_type: ContactType,
    /// The name of the contact person, in Latin letters. Example: `zhang san`.
    pub registrant_name: Sensitive,
    /// The registrant in Latin letters: the name of an organization or a person. Example: `zhang san`.
    pub registrant_organization: Sensitive,
    /// The two-letter country code. Example: `CN`.
    pub country: String,
    /// The province or state, in Latin letters. Example: `Bei jing`.
    pub province: String,
    /// The city, in Latin letters. Example: `Bei jing`.
    pub city: String,
    /// The street address, in Latin letters. Example: `Rd. xitucheng`.
    pub address: Sensitive,
    /// The postal code. Example: `10000`.
    pub postal_code: Sensitive,
    /// The email address. Example: `test@example.com`.
    pub email: Sensitive,
    /// The country code of the telephone number, digits only. Example: `86`.
    pub tel_area: String,
    /// The telephone number, without the country code. Example: `13800000000`.
    pub telephone: Sensitive,
}

impl SaveBatchTaskForUpdatingContactInfoByNewContact {
    /// Creates a [`SaveBatchTaskForUpdatingContactInfoByNewContact`] from its required fields.
    pub fn new(
        required: SaveBatchTaskForUpdatingContactInfoByNewContactRequired,
    ) -> Self {
        let SaveBatchTaskForUpdatingContactInfoByNewContactRequired {
            domain_names,
            contact_type,
            registrant_name,
            registrant_organization,
            country,
            province,
            city,
            address,
            postal_code,
            email,
            tel_area,
            telephone,
        } = required;
        Self {
            domain_names,
            contact_type,
            registrant_name,
            registrant_organization,
            country,
            province,
            city,
            address,
            postal_code,
            email,
            tel_area,
            telephone,
            registrant_type: None,
            tel_ext: None,
            zh_registrant_name: None,
            zh_registrant_organization: None,
            zh_province: None,
            zh_city: None,
            zh_address: None,
            transfer_out_prohibited: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets whether the new contact is a person or an organization.
    pub fn registrant_type(mut self, registrant_type: RegistrantType) -> Self {
        self.registrant_type = Some(registrant_type);
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

    /// Sets whether to prohibit transfers to another registrar for 60 days after a change of the registrant.
    pub fn transfer_out_prohibited(mut self, transfer_out_prohibited: bool) -> Self {
        self.transfer_out_prohibited = Some(transfer_out_prohibited);
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

/// The response to [`SaveBatchTaskForUpdatingContactInfoByNewContact`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByNewContactResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveBatchTaskForUpdatingContactInfoByNewContact {
    type Service = AliyunDomain;
    type Response = SaveBatchTaskForUpdatingContactInfoByNewContactResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_names);
        to.put("ContactType", &self.contact_type);
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
        to.put("TransferOutProhibited", &self.transfer_out_prohibited);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for SaveBatchTaskForUpdatingContactInfoByNewContact {}

impl Decode for SaveBatchTaskForUpdatingContactInfoByNewContactResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::write(
        "SaveBatchTaskForUpdatingContactInfoByNewContact",
    )
    .settles_by("TaskNo")
    .parameters(
        &[
            Parameter::string("DomainName")
                .list()
                .required()
                .rules(&[Rule::MaxItems(1000), Rule::UNICODE_DOMAIN]),
            Parameter::one_of("ContactType").required(),
            Parameter::one_of("RegistrantType").only(CHINA).required_in(CHINA),
            Parameter::string("RegistrantName").required().sensitive(),
            Parameter::string("RegistrantOrganization").required().sensitive(),
            Parameter::string("Country").required(),
            Parameter::string("Province").required(),
            Parameter::string("City").required(),
            Parameter::string("Address").required().sensitive(),
            Parameter::string("PostalCode").required().sensitive(),
            Parameter::string("Email").required().sensitive().rules(&[Rule::EMAIL]),
            Parameter::string("TelArea").required(),
            Parameter::string("Telephone").required().sensitive(),
            Parameter::string("TelExt").sensitive(),
            Parameter::string("ZhRegistrantName").only(CHINA).sensitive(),
            Parameter::string("ZhRegistrantOrganization").only(CHINA).sensitive(),
            Parameter::string("ZhProvince").only(CHINA),
            Parameter::string("ZhCity").only(CHINA),
            Parameter::string("ZhAddress").only(CHINA).sensitive(),
            Parameter::bool("TransferOutProhibited")
                .applies_when("ContactType", &["registrant"]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(
        &["ParameterIllegal", "NetworkIOError", "DomainNotExist", "TaskIsBeingProcessed"],
    );
