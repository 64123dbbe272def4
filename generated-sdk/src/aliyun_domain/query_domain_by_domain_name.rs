// @generated from spec/aliyun-domain/actions/QueryDomainByDomainName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns the details of a domain name of the account: its dates, registrant, locks and DNS servers.
///
/// [`QueryDomainByInstanceId`](crate::aliyun_domain::QueryDomainByInstanceId) returns the same for an instance ID.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`QueryDomainByDomainNameResponse`](super::QueryDomainByDomainNameResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`DomainNotExist`](super::ErrorCode::DomainNotExist).
///
/// Source: Alibaba Cloud Domain API, current edition: QueryDomainByDomainName.
#[doc(alias("detail", "expiry"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct QueryDomainByDomainName {
    /// The domain name. Example: `example.com`.
    pub domain_name: String,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl QueryDomainByDomainName {
    /// Creates a [`QueryDomainByDomainName`] from its required fields.
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

/// The response to [`QueryDomainByDomainName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct QueryDomainByDomainNameResponse {
    /// The domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name: Option<String>,
    /// The instance ID of the domain name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub instance_id: Option<String>,
    /// The ID of the account.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub user_id: Option<String>,
    /// When the name was registered. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date: Option<DateTime>,
    /// When the name was registered.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_date_long: Option<Timestamp>,
    /// When the registration ends. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date: Option<DateTime>,
    /// When the registration ends.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_long: Option<Observed<Timestamp>>,
    /// Whether the name has expired. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_date_status: Option<ExpirationStatus>,
    /// The number of days between today and the end of the registration. The reference does not say which sign means
    /// the future.
    ///
    /// Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expiration_curr_date_diff: Option<i32>,
    /// Whether the name has to be renewed or redeemed soon. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_status: Option<DomainStatus>,
    /// The kind of suffix of the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_type: Option<DomainType>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// Whether the registrant is a person or an organization.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_type: Option<RegistrantType>,
    /// The registrant of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_organization: Option<Sensitive>,
    /// The contact person of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_name: Option<Sensitive>,
    /// The registrant of the name, in Chinese. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_registrant_organization: Option<Sensitive>,
    /// The contact person of the name, in Chinese. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub zh_registrant_name: Option<Sensitive>,
    /// Whether the registrant's details are being changed.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrant_updating_status: Option<RegistrantUpdatingStatus>,
    /// The registrant's email address.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email: Option<Sensitive>,
    /// Whether the registrant's email address has been verified.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_verification_status: Option<EmailVerificationStatus>,
    /// Whether the name is on client hold, and so does not resolve, because the registrant's email address was not
    /// verified.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub email_verification_client_hold: Option<bool>,
    /// The progress of the real-name check of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub real_name_status: Option<RealNameStatus>,
    /// The progress of the review of the name's wording.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name_verification_status: Option<DomainNameVerificationStatus>,
    /// The state of the lock against transfers out.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_prohibition_lock: Option<LockStatus>,
    /// The state of the lock against updates.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub update_prohibition_lock: Option<LockStatus>,
    /// Whether the name is being transferred to another registrar.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub transfer_out_status: Option<TransferOutStatus>,
    /// Whether privacy protection is on.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_name_proxy_service: Option<bool>,
    /// The state of the privacy service. The values are not described in the reference. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub privacy_service_status: Option<String>,
    /// The state of the privacy service for names of CNNIC, the registry of `.cn`. The values are not described in the
    /// reference.
    ///
    /// Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub cnnic_privacy_service_status: Option<String>,
    /// The DNS servers of the name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub dns_list: Vec<String>,
    /// The registrar of the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registrar: Option<String>,
    /// The ID of the name's group. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_id: Option<i64>,
    /// The title of the name's group. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_group_name: Option<String>,
    /// The ID of the name's resource group. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub resource_group_id: Option<String>,
    /// The account's own note on the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub remark: Option<String>,
    /// The tags of the name. Only in the China edition.
    #[cfg_attr(feature = "serde", serde(rename = "Tag"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub tags: Vec<NamedTag>,
}

/// A label that the account puts on a domain name. This action spells its value differently from [`Tag`](crate::aliyun_domain::Tag).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NamedTag {
    /// The tag's key.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub key: Option<String>,
    /// The tag's value. The misspelling is the vendor's.
    #[cfg_attr(feature = "serde", serde(rename = "Vaue"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub value: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for QueryDomainByDomainName {
    type Service = AliyunDomain;
    type Response = QueryDomainByDomainNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for QueryDomainByDomainName {}

impl Decode for QueryDomainByDomainNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            domain_name: from.optional("DomainName")?,
            instance_id: from.optional("InstanceId")?,
            user_id: from.optional("UserId")?,
            registration_date: from.written(&YEAR_FIRST).optional("RegistrationDate")?,
            registration_date_long: from.optional("RegistrationDateLong")?,
            expiration_date: from.written(&YEAR_FIRST).optional("ExpirationDate")?,
            expiration_date_long: from.optional("ExpirationDateLong")?,
            expiration_date_status: from.optional("ExpirationDateStatus")?,
            expiration_curr_date_diff: from.optional("ExpirationCurrDateDiff")?,
            domain_status: from.optional("DomainStatus")?,
            domain_type: from.optional("DomainType")?,
            premium: from.optional("Premium")?,
            registrant_type: from.optional("RegistrantType")?,
            registrant_organization: from.optional("RegistrantOrganization")?,
            registrant_name: from.optional("RegistrantName")?,
            zh_registrant_organization: from.optional("ZhRegistrantOrganization")?,
            zh_registrant_name: from.optional("ZhRegistrantName")?,
            registrant_updating_status: from.optional("RegistrantUpdatingStatus")?,
            email: from.optional("Email")?,
            email_verification_status: from.optional("EmailVerificationStatus")?,
            email_verification_client_hold: from
                .optional("EmailVerificationClientHold")?,
            real_name_status: from.optional("RealNameStatus")?,
            domain_name_verification_status: from
                .optional("DomainNameVerificationStatus")?,
            transfer_prohibition_lock: from.optional("TransferProhibitionLock")?,
            update_prohibition_lock: from.optional("UpdateProhibitionLock")?,
            transfer_out_status: from.optional("TransferOutStatus")?,
            domain_name_proxy_service: from.optional("DomainNameProxyService")?,
            privacy_service_status: from.optional("PrivacyServiceStatus")?,
            cnnic_privacy_service_status: from.optional("CnnicPrivacyServiceStatus")?,
            dns_list: from.list("DnsList", Some("Dns"))?,
            registrar: from.optional("Registrar")?,
            domain_group_id: from.optional("DomainGroupId")?,
            domain_group_name: from.optional("DomainGroupName")?,
            resource_group_id: from.optional("ResourceGroupId")?,
            remark: from.optional("Remark")?,
            tags: from.list("Tag", Some("Tag"))?,
        })
    }
}

impl Decode for NamedTag {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: from.optional("Key")?,
            value: from.optional("Vaue")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("QueryDomainByDomainName")
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["DomainNotExist"]);
