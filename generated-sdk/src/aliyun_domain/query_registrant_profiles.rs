// @generated from spec/aliyun-domain/actions/QueryRegistrantProfiles.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the registrant profiles of the account, page by page.
///
/// Without filters, it lists all profiles. [`SaveRegistrantProfile`](crate::aliyun_domain::SaveRegistrantProfile) creates a profile.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`QueryRegistrantProfilesResponse`](super::QueryRegistrantProfilesResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Information template / QueryRegistrantProfiles.
#[doc(alias("template"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryRegistrantProfiles {
    /// The page to return. At least 1. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_num: Option<i32>,
    /// The number of profiles per page. From 1 to 5000. Default: `500`. Example: `20`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub page_size: Option<i32>,
    /// Limits the list to the profile with this id. Example: `3600000`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub registrant_profile_id: Option<i64>,
    /// Limits the list to the default profile, or to the others. The vendor's present reference calls `false` the default,
    /// and does not say whether that limits the list.
    ///
    /// Example: `true`.
    pub default_registrant_profile: Option<bool>,
    /// Limits the list to profiles of the registrant with this name, in Latin letters. Example: `zhang san`.
    pub registrant_organization: Option<Sensitive>,
    /// Limits the list to profiles of the registrant with this name, in Chinese.
    /// Only in the China edition. Example: `张三`.
    pub zh_registrant_organization: Option<Sensitive>,
    /// Limits the list to profiles of persons, or only of organizations. The vendor's present reference calls
    /// [`RegistrantType::Individual`](crate::aliyun_domain::RegistrantType::Individual) the default, and does not say whether that limits the list.
    ///
    /// Example: `1`.
    pub registrant_type: Option<RegistrantType>,
    /// Limits the list to profiles of this kind. Example: `common`.
    pub registrant_profile_type: Option<RegistrantProfileType>,
    /// Limits the list to profiles whose real-name check has this status. Example: `SUCCEED`.
    pub real_name_status: Option<RealNameStatus>,
    /// Limits the list to profiles with this email address. Example: `test@example.com`.
    pub email: Option<Sensitive>,
    /// Limits the list to profiles with this remark. Not described in the reference.
    /// Only in the China edition. Example: `main office`.
    pub remark: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryRegistrantProfiles {
    /// Creates a [`QueryRegistrantProfiles`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the page to return.
    pub fn page_num(mut self, page_num: i32) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets the number of profiles per page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Limits the list to the profile with this id.
    pub fn registrant_profile_id(mut self, registrant_profile_id: i64) -> Self {
        self.registrant_profile_id = Some(registrant_profile_id);
        self
    }

    /// Limits the list to the default profile, or to the others.
    pub fn default_registrant_profile(
        mut self,
        default_registrant_profile: bool,
    ) -> Self {
        self.default_registrant_profile = Some(default_registrant_profile);
        self
    }

    /// Limits the list to profiles of the registrant with this name, in Latin letters.
    pub fn registrant_organization(
        mut self,
        registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.registrant_organization = Some(registrant_organization.into());
        self
    }

    /// Limits the list to profiles of the registrant with this name, in Chinese.
    pub fn zh_registrant_organization(
        mut self,
        zh_registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.zh_registrant_organization = Some(zh_registrant_organization.into());
        self
    }

    /// Limits the list to profiles of persons, or only of organizations.
    pub fn registrant_type(mut self, registrant_type: RegistrantType) -> Self {
        self.registrant_type = Some(registrant_type);
        self
    }

    /// Limits the list to profiles of this kind.
    pub fn registrant_profile_type(
        mut self,
        registrant_profile_type: RegistrantProfileType,
    ) -> Self {
        self.registrant_profile_type = Some(registrant_profile_type);
        self
    }

    /// Limits the list to profiles whose real-name check has this status.
    pub fn real_name_status(mut self, real_name_status: RealNameStatus) -> Self {
        self.real_name_status = Some(real_name_status);
        self
    }

    /// Limits the list to profiles with this email address.
    pub fn email(mut self, email: impl Into<Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Limits the list to profiles with this remark.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
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

/// The response to [`QueryRegistrantProfiles`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryRegistrantProfilesResponse {
    /// The total number of profiles.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_item_num: Option<i32>,
    /// The number of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub current_page_num: Option<i32>,
    /// The total number of pages.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total_page_num: Option<i32>,
    /// The number of profiles per page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page_size: Option<i32>,
    /// Whether there is a page before this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub pre_page: Option<bool>,
    /// Whether there is a page after this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next_page: Option<bool>,
    /// The profiles of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub registrant_profiles: Vec<RegistrantProfile>,
}

/// The data of a registrant, stored under an id.
///
/// Dates are strings such as `Dec 25,2017 03:20:30`, without a time zone.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct RegistrantProfile {
    /// The id of the profile.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_profile_id: Option<i64>,
    /// Whether it is the default profile of the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub default_registrant_profile: Option<bool>,
    /// Whether the registrant is a person or an organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_type: Option<RegistrantType>,
    /// The registries for which the profile is used.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_profile_type: Option<RegistrantProfileType>,
    /// The status of the real-name check of the registrant.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub real_name_status: Option<RealNameStatus>,
    /// Whether the email address has been verified.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_verification_status: Option<EmailVerificationStatus>,
    /// When the profile was created. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub create_time: Option<DateTime>,
    /// When the profile last changed. Format: `MMM DD,YYYY hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub update_time: Option<DateTime>,
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
    /// The kind of document that proves the registrant's identity, as a short code. Not described in the reference.
    ///
    /// Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_type: Option<String>,
    /// The number of that document. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub credential_no: Option<Sensitive>,
    /// The account's own remark on the profile. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
    /// Not described in the reference. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub params: Option<Sensitive>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryRegistrantProfiles {
    type Service = AliyunDomain;
    type Response = QueryRegistrantProfilesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("PageNum", &self.page_num);
        to.put("PageSize", &self.page_size);
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("DefaultRegistrantProfile", &self.default_registrant_profile);
        to.put("RegistrantOrganization", &self.registrant_organization);
        to.put("ZhRegistrantOrganization", &self.zh_registrant_organization);
        to.put("RegistrantType", &self.registrant_type);
        to.put("RegistrantProfileType", &self.registrant_profile_type);
        to.put("RealNameStatus", &self.real_name_status);
        to.put("Email", &self.email);
        to.put("Remark", &self.remark);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryRegistrantProfiles {}

#[diagnostic::do_not_recommend]
impl Paged for QueryRegistrantProfiles {
    type Item = RegistrantProfile;

    fn items(response: QueryRegistrantProfilesResponse) -> Vec<RegistrantProfile> {
        response.registrant_profiles
    }
}

impl Decode for QueryRegistrantProfilesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            total_item_num: from.optional("TotalItemNum")?,
            current_page_num: from.optional("CurrentPageNum")?,
            total_page_num: from.optional("TotalPageNum")?,
            page_size: from.optional("PageSize")?,
            pre_page: from.optional("PrePage")?,
            next_page: from.optional("NextPage")?,
            registrant_profiles: from
                .list("RegistrantProfiles", Some("RegistrantProfile"))?,
        })
    }
}

impl Decode for RegistrantProfile {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            registrant_profile_id: from.optional("RegistrantProfileId")?,
            default_registrant_profile: from.optional("DefaultRegistrantProfile")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_profile_type: from.optional("RegistrantProfileType")?,
            real_name_status: from.optional("RealNameStatus")?,
            email_verification_status: from.optional("EmailVerificationStatus")?,
            create_time: from.written(&MONTH_FIRST).optional("CreateTime")?,
            update_time: from.written(&MONTH_FIRST).optional("UpdateTime")?,
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
            credential_type: from.optional("CredentialType")?,
            credential_no: from.optional("CredentialNo")?,
            remark: from.optional("Remark")?,
            params: from.optional("Params")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryRegistrantProfiles")
    .parameters(
        &[
            Parameter::int("PageNum").rules(&[Rule::Min(1)]),
            Parameter::int("PageSize").rules(&[Rule::Min(1), Rule::Max(5000)]),
            Parameter::long("RegistrantProfileId"),
            Parameter::bool("DefaultRegistrantProfile"),
            Parameter::string("RegistrantOrganization").sensitive(),
            Parameter::string("ZhRegistrantOrganization").only(CHINA).sensitive(),
            Parameter::one_of("RegistrantType"),
            Parameter::one_of("RegistrantProfileType"),
            Parameter::one_of("RealNameStatus"),
            Parameter::string("Email").sensitive(),
            Parameter::string("Remark").only(CHINA),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError"])
    .paging(
        Paging::pages("PageNum", "PageSize", "RegistrantProfiles")
            .total("TotalItemNum")
            .count("TotalPageNum")
            .current("CurrentPageNum")
            .more("NextPage"),
    );
