// @generated from spec/aliyun-domain/actions/SaveSingleTaskForCreatingOrderActivate.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the registration of a domain name.
///
/// The response names a task, and [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) shows whether the name has been registered. [`CheckDomain`](crate::aliyun_domain::CheckDomain)
/// returns the price of a premium name.
///
/// The registrant is either a profile of the account or given field by field. The vendor's present reference allows
/// only profiles: since 1 March 2022, a name is registered only for a profile whose registrant has been verified.
/// [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
///
/// The service cannot distinguish a repeated order from a second one. If the outcome of a call is unknown,
/// [`reconcile`](crate::Client::reconcile) looks for its task.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`task_no`](field@SaveSingleTaskForCreatingOrderActivateResponse::task_no) of the response until the outcome is known.
/// The response is a [`SaveSingleTaskForCreatingOrderActivateResponse`](super::SaveSingleTaskForCreatingOrderActivateResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`ParameterIllegal`](super::ErrorCode::ParameterIllegal), [`NetworkIOError`](super::ErrorCode::NetworkIoError),
/// [`TaskIsBeingProcessed`](super::ErrorCode::TaskIsBeingProcessed).
///
/// Source: Alibaba Cloud Domain API Reference, issue 20190517: Domain management / SaveSingleTaskForCreatingOrderActivate.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::aliyun_domain::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<AliyunDomain>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = SaveSingleTaskForCreatingOrderActivate::new("test.com");
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("register", "buy"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderActivate {
    /// The name to register, with its suffix. Chinese names are given in Unicode, not in punycode.
    /// Example: `example.com`.
    pub domain_name: String,
    /// The number of years for which to register the name. From 1 to 10. Default: `1`. Example: `1`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub subscription_duration: Option<i32>,
    /// The registrant profile for the name. [`QueryRegistrantProfiles`](crate::aliyun_domain::QueryRegistrantProfiles) lists the profiles.
    ///
    /// Example: `123`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub registrant_profile_id: Option<i64>,
    /// Whether to turn on privacy protection, which hides the registrant in the public record.
    /// Default: `true`. Example: `true`.
    pub enable_domain_proxy: Option<bool>,
    /// Whether to allow a premium name, which costs more than an ordinary one. Default: `false`. Example: `false`.
    pub permit_premium_activation: Option<bool>,
    /// Whether to allow a name that is a trademark term. Default: `false`. Example: `false`.
    pub trademark_domain_activation: Option<bool>,
    /// Whether the name uses the DNS servers of Alibaba Cloud. An invalid server of your own can make the registration
    /// fail.
    ///
    /// Default: `true`. Example: `true`.
    pub aliyun_dns: Option<bool>,
    /// The first DNS server of your own.
    /// Required when [`aliyun_dns`](field@SaveSingleTaskForCreatingOrderActivate::aliyun_dns) is `false`. Example: `ns1.example.com`.
    pub dns1: Option<String>,
    /// The second DNS server of your own.
    /// Required when [`aliyun_dns`](field@SaveSingleTaskForCreatingOrderActivate::aliyun_dns) is `false`. Example: `ns2.example.com`.
    pub dns2: Option<String>,
    /// Whether the registrant is a person or an organization.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `1`.
    pub registrant_type: Option<RegistrantType>,
    /// The registrant's name.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `Example Company`.
    pub registrant_organization: Option<Sensitive>,
    /// The name of the contact person.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `Zhang San`.
    pub registrant_name: Option<Sensitive>,
    /// The code of the registrant's country, such as `CN`.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `CN`.
    pub country: Option<String>,
    /// The registrant's province.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `Bei Jing`.
    pub province: Option<String>,
    /// The registrant's city.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `Bei Jing`.
    pub city: Option<String>,
    /// The registrant's street address.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `1 Example Road`.
    pub address: Option<Sensitive>,
    /// The registrant's postal code.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `100000`.
    pub postal_code: Option<Sensitive>,
    /// The country's telephone code, such as `86` for China.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `86`.
    pub tel_area: Option<String>,
    /// The registrant's telephone number.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `12345678`.
    pub telephone: Option<Sensitive>,
    /// The extension of the telephone number.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `1234`.
    pub tel_ext: Option<Sensitive>,
    /// The registrant's email address.
    /// Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `username@example.com`.
    pub email: Option<Sensitive>,
    /// The registrant's name in Chinese.
    /// Only in the China edition. Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `示例公司`.
    pub zh_registrant_organization: Option<Sensitive>,
    /// The name of the contact person in Chinese.
    /// Only in the China edition. Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `张三`.
    pub zh_registrant_name: Option<Sensitive>,
    /// The registrant's province in Chinese.
    /// Only in the China edition. Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `北京`.
    pub zh_province: Option<String>,
    /// The registrant's city in Chinese.
    /// Only in the China edition. Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `北京市`.
    pub zh_city: Option<String>,
    /// The registrant's street address in Chinese.
    /// Only in the China edition. Required unless [`registrant_profile_id`](field@SaveSingleTaskForCreatingOrderActivate::registrant_profile_id) is given. Example: `示例路1号`.
    pub zh_address: Option<Sensitive>,
    /// The name in punycode. Optional. Only in the China edition. Example: `xn--fiqs8s.com`.
    pub expected_punycode: Option<String>,
    /// The resource group for the name. Without it, or if it does not exist, the name is in the account's default
    /// group.
    ///
    /// Only in the China edition. Example: `rg-example`.
    pub resource_group_id: Option<String>,
    /// Whether to pay with a voucher. Default: `false`. Example: `false`.
    pub use_coupon: Option<bool>,
    /// The number of the voucher to pay with. Example: `123123`.
    pub coupon_no: Option<String>,
    /// Whether to apply a discount coupon. Default: `false`. Example: `false`.
    pub use_promotion: Option<bool>,
    /// The number of the discount coupon to apply. Example: `123123`.
    pub promotion_no: Option<String>,
    /// The language of messages in the response. Default: `en`. Example: `en`.
    pub lang: Option<Lang>,
    /// The IP address of the person on whose behalf the call is made. Example: `127.0.0.1`.
    pub user_client_ip: Option<Sensitive>,
}

impl SaveSingleTaskForCreatingOrderActivate {
    /// Creates a [`SaveSingleTaskForCreatingOrderActivate`] from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            subscription_duration: None,
            registrant_profile_id: None,
            enable_domain_proxy: None,
            permit_premium_activation: None,
            trademark_domain_activation: None,
            aliyun_dns: None,
            dns1: None,
            dns2: None,
            registrant_type: None,
            registrant_organization: None,
            registrant_name: None,
            country: None,
            province: None,
            city: None,
            address: None,
            postal_code: None,
            tel_area: None,
            telephone: None,
            tel_ext: None,
            email: None,
            zh_registrant_organization: None,
            zh_registrant_name: None,
            zh_province: None,
            zh_city: None,
            zh_address: None,
            expected_punycode: None,
            resource_group_id: None,
            use_coupon: None,
            coupon_no: None,
            use_promotion: None,
            promotion_no: None,
            lang: None,
            user_client_ip: None,
        }
    }

    /// Sets the number of years for which to register the name.
    pub fn subscription_duration(mut self, subscription_duration: i32) -> Self {
        self.subscription_duration = Some(subscription_duration);
        self
    }

    /// Sets the registrant profile for the name.
    pub fn registrant_profile_id(mut self, registrant_profile_id: i64) -> Self {
        self.registrant_profile_id = Some(registrant_profile_id);
        self
    }

    /// Sets whether to turn on privacy protection, which hides the registrant in the public record.
    pub fn enable_domain_proxy(mut self, enable_domain_proxy: bool) -> Self {
        self.enable_domain_proxy = Some(enable_domain_proxy);
        self
    }

    /// Sets whether to allow a premium name, which costs more than an ordinary one.
    pub fn permit_premium_activation(mut self, permit_premium_activation: bool) -> Self {
        self.permit_premium_activation = Some(permit_premium_activation);
        self
    }

    /// Sets whether to allow a name that is a trademark term.
    pub fn trademark_domain_activation(
        mut self,
        trademark_domain_activation: bool,
    ) -> Self {
        self.trademark_domain_activation = Some(trademark_domain_activation);
        self
    }

    /// Sets whether the name uses the DNS servers of Alibaba Cloud.
    pub fn aliyun_dns(mut self, aliyun_dns: bool) -> Self {
        self.aliyun_dns = Some(aliyun_dns);
        self
    }

    /// Sets the first DNS server of your own.
    pub fn dns1(mut self, dns1: impl Into<String>) -> Self {
        self.dns1 = Some(dns1.into());
        self
    }

    /// Sets the second DNS server of your own.
    pub fn dns2(mut self, dns2: impl Into<String>) -> Self {
        self.dns2 = Some(dns2.into());
        self
    }

    /// Sets whether the registrant is a person or an organization.
    pub fn registrant_type(mut self, registrant_type: RegistrantType) -> Self {
        self.registrant_type = Some(registrant_type);
        self
    }

    /// Sets the registrant's name.
    pub fn registrant_organization(
        mut self,
        registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.registrant_organization = Some(registrant_organization.into());
        self
    }

    /// Sets the name of the contact person.
    pub fn registrant_name(mut self, registrant_name: impl Into<Sensitive>) -> Self {
        self.registrant_name = Some(registrant_name.into());
        self
    }

    /// Sets the code of the registrant's country, such as `CN`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets the registrant's province.
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets the registrant's city.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets the registrant's street address.
    pub fn address(mut self, address: impl Into<Sensitive>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets the registrant's postal code.
    pub fn postal_code(mut self, postal_code: impl Into<Sensitive>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets the country's telephone code, such as `86` for China.
    pub fn tel_area(mut self, tel_area: impl Into<String>) -> Self {
        self.tel_area = Some(tel_area.into());
        self
    }

    /// Sets the registrant's telephone number.
    pub fn telephone(mut self, telephone: impl Into<Sensitive>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets the extension of the telephone number.
    pub fn tel_ext(mut self, tel_ext: impl Into<Sensitive>) -> Self {
        self.tel_ext = Some(tel_ext.into());
        self
    }

    /// Sets the registrant's email address.
    pub fn email(mut self, email: impl Into<Sensitive>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets the registrant's name in Chinese.
    pub fn zh_registrant_organization(
        mut self,
        zh_registrant_organization: impl Into<Sensitive>,
    ) -> Self {
        self.zh_registrant_organization = Some(zh_registrant_organization.into());
        self
    }

    /// Sets the name of the contact person in Chinese.
    pub fn zh_registrant_name(
        mut self,
        zh_registrant_name: impl Into<Sensitive>,
    ) -> Self {
        self.zh_registrant_name = Some(zh_registrant_name.into());
        self
    }

    /// Sets the registrant's province in Chinese.
    pub fn zh_province(mut self, zh_province: impl Into<String>) -> Self {
        self.zh_province = Some(zh_province.into());
        self
    }

    /// Sets the registrant's city in Chinese.
    pub fn zh_city(mut self, zh_city: impl Into<String>) -> Self {
        self.zh_city = Some(zh_city.into());
        self
    }

    /// Sets the registrant's street address in Chinese.
    pub fn zh_address(mut self, zh_address: impl Into<Sensitive>) -> Self {
        self.zh_address = Some(zh_address.into());
        self
    }

    /// Sets the name in punycode.
    pub fn expected_punycode(mut self, expected_punycode: impl Into<String>) -> Self {
        self.expected_punycode = Some(expected_punycode.into());
        self
    }

    /// Sets the resource group for the name.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// Sets whether to pay with a voucher.
    pub fn use_coupon(mut self, use_coupon: bool) -> Self {
        self.use_coupon = Some(use_coupon);
        self
    }

    /// Sets the number of the voucher to pay with.
    pub fn coupon_no(mut self, coupon_no: impl Into<String>) -> Self {
        self.coupon_no = Some(coupon_no.into());
        self
    }

    /// Sets whether to apply a discount coupon.
    pub fn use_promotion(mut self, use_promotion: bool) -> Self {
        self.use_promotion = Some(use_promotion);
        self
    }

    /// Sets the number of the discount coupon to apply.
    pub fn promotion_no(mut self, promotion_no: impl Into<String>) -> Self {
        self.promotion_no = Some(promotion_no.into());
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

/// The response to [`SaveSingleTaskForCreatingOrderActivate`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct SaveSingleTaskForCreatingOrderActivateResponse {
    /// The number of the submitted task. [`QueryTaskDetailList`](crate::aliyun_domain::QueryTaskDetailList) returns its outcome.
    pub task_no: String,
}

// The wire format, and the entry in the table of operations.

impl Request for SaveSingleTaskForCreatingOrderActivate {
    type Service = AliyunDomain;
    type Response = SaveSingleTaskForCreatingOrderActivateResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("DomainName", &self.domain_name);
        to.put("SubscriptionDuration", &self.subscription_duration);
        to.put("RegistrantProfileId", &self.registrant_profile_id);
        to.put("EnableDomainProxy", &self.enable_domain_proxy);
        to.put("PermitPremiumActivation", &self.permit_premium_activation);
        to.put("TrademarkDomainActivation", &self.trademark_domain_activation);
        to.put("AliyunDns", &self.aliyun_dns);
        to.put("Dns1", &self.dns1);
        to.put("Dns2", &self.dns2);
        to.put("RegistrantType", &self.registrant_type);
        to.put("RegistrantOrganization", &self.registrant_organization);
        to.put("RegistrantName", &self.registrant_name);
        to.put("Country", &self.country);
        to.put("Province", &self.province);
        to.put("City", &self.city);
        to.put("Address", &self.address);
        to.put("PostalCode", &self.postal_code);
        to.put("TelArea", &self.tel_area);
        to.put("Telephone", &self.telephone);
        to.put("TelExt", &self.tel_ext);
        to.put("Email", &self.email);
        to.put("ZhRegistrantOrganization", &self.zh_registrant_organization);
        to.put("ZhRegistrantName", &self.zh_registrant_name);
        to.put("ZhProvince", &self.zh_province);
        to.put("ZhCity", &self.zh_city);
        to.put("ZhAddress", &self.zh_address);
        to.put("ExpectedPunycode", &self.expected_punycode);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("UseCoupon", &self.use_coupon);
        to.put("CouponNo", &self.coupon_no);
        to.put("UsePromotion", &self.use_promotion);
        to.put("PromotionNo", &self.promotion_no);
        to.put("Lang", &self.lang);
        to.put("UserClientIp", &self.user_client_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for SaveSingleTaskForCreatingOrderActivate {}

impl Decode for SaveSingleTaskForCreatingOrderActivateResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            task_no: from.always("TaskNo")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase(
        "SaveSingleTaskForCreatingOrderActivate",
    )
    .settles_by("TaskNo")
    .order(
        PurchaseInfo::new(OrderKind::Register, "DomainName")
            .years("SubscriptionDuration", 1)
            .premium("PermitPremiumActivation"),
    )
    .parameters(
        &[
            Parameter::string("DomainName").required().rules(&[Rule::UNICODE_DOMAIN]),
            Parameter::int("SubscriptionDuration").rules(&[Rule::Min(1), Rule::Max(10)]),
            Parameter::long("RegistrantProfileId"),
            Parameter::bool("EnableDomainProxy"),
            Parameter::bool("PermitPremiumActivation"),
            Parameter::bool("TrademarkDomainActivation"),
            Parameter::bool("AliyunDns"),
            Parameter::string("Dns1")
                .required_when("AliyunDns", &["false"])
                .rules(&[Rule::DOMAIN]),
            Parameter::string("Dns2")
                .required_when("AliyunDns", &["false"])
                .rules(&[Rule::DOMAIN]),
            Parameter::one_of("RegistrantType")
                .required_unless("RegistrantProfileId", &[]),
            Parameter::string("RegistrantOrganization")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("RegistrantName")
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
            Parameter::string("TelArea").required_unless("RegistrantProfileId", &[]),
            Parameter::string("Telephone")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("TelExt")
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("Email")
                .required_unless("RegistrantProfileId", &[])
                .sensitive()
                .rules(&[Rule::EMAIL]),
            Parameter::string("ZhRegistrantOrganization")
                .only(CHINA)
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("ZhRegistrantName")
                .only(CHINA)
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("ZhProvince")
                .only(CHINA)
                .required_unless("RegistrantProfileId", &[]),
            Parameter::string("ZhCity")
                .only(CHINA)
                .required_unless("RegistrantProfileId", &[]),
            Parameter::string("ZhAddress")
                .only(CHINA)
                .required_unless("RegistrantProfileId", &[])
                .sensitive(),
            Parameter::string("ExpectedPunycode").only(CHINA),
            Parameter::string("ResourceGroupId").only(CHINA),
            USE_COUPON,
            COUPON_NO,
            USE_PROMOTION,
            PROMOTION_NO,
            LANG,
            USER_CLIENT_IP,
        ],
    )
    .errors(&["ParameterIllegal", "NetworkIOError", "TaskIsBeingProcessed"]);
