// @generated from spec/opensrs/actions/RegisterDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Orders the registration of a domain name.
///
/// With [`handle`](field@RegisterDomain::handle) set to [`OrderHandling::Process`](crate::opensrs::OrderHandling::Process) the account is charged immediately; with [`OrderHandling::Save`](crate::opensrs::OrderHandling::Save) the
/// order waits for [`ProcessPendingOrder`](crate::opensrs::ProcessPendingOrder).
///
/// **A success does not always mean that the name is registered.** If the response has [`forced_pending`](field@RegisterDomainResponse::forced_pending), for
/// instance because the balance was too low, the order was only saved as pending, and charges when somebody
/// processes it. Code 250 means that the registry has not finished. An error can have [`forced_pending`](field@RegisterDomainResponse::forced_pending) too: then
/// process or cancel that order instead of sending a new one.
///
/// The service cannot distinguish a repeated order from a second one. After a lost response [`reconcile`](crate::Client::reconcile) looks for
/// the order.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`id`](field@RegisterDomainResponse::id) of the response until the outcome is known.
/// The response is a [`RegisterDomainResponse`](super::RegisterDomainResponse).
///
/// Error codes:
/// [`300`](super::ErrorCode::RateExceededOrPending), [`400`](super::ErrorCode::CommandFailed),
/// [`420`](super::ErrorCode::ContactNotCreated), [`435`](super::ErrorCode::PermissionDenied),
/// [`478`](super::ErrorCode::DnsTemplateNotFound), [`485`](super::ErrorCode::AlreadyExists),
/// [`705`](super::ErrorCode::RegistryTimedOut).
///
/// Source: OpenSRS domain API guide: sw_register-domain.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::opensrs::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Opensrs>, limit: Money, request: RegisterDomain) -> Result<(), registrar_sdk::Error> {
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("buy"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RegisterDomain {
    /// The name to register. Example: `example.com`.
    pub domain: String,
    /// The number of years for which to register the name. The service defaults to 2, so the SDK requires it.
    /// At least 1. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub period: i32,
    /// Whether the order is processed immediately. If absent, the reseller's setting decides. Example: `process`.
    pub handle: Option<OrderHandling>,
    /// The contacts of the name. The required fields depend on the suffix.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub contact_set: ContactSet,
    /// Whether the name gets the nameservers of [`nameserver_list`](field@RegisterDomain::nameserver_list) instead of the reseller's default ones.
    /// Example: `true`.
    pub custom_nameservers: bool,
    /// Whether the name gets the technical contact of [`contact_set`](field@RegisterDomain::contact_set) instead of the reseller's own.
    /// Example: `false`.
    pub custom_tech_contact: bool,
    /// The nameservers of the name.
    /// Required when [`custom_nameservers`](field@RegisterDomain::custom_nameservers) is `true`.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub nameserver_list: Vec<Nameserver>,
    /// The user name of the registrant's profile. At least 3 characters. At most 20 characters. Example: `alexexample`.
    pub reg_username: Sensitive,
    /// The password of the registrant's profile. At least 10 characters. At most 20 characters.
    pub reg_password: Sensitive,
    /// A name of an existing profile, to which the new name is added. Example: `example.net`.
    pub reg_domain: Option<String>,
    /// Whether the name is renewed automatically. Example: `true`.
    pub auto_renew: Option<bool>,
    /// The reseller's own id for the affiliate of the order. At most 256 characters. Example: `partner-7`.
    pub affiliate_id: Option<String>,
    /// A remark that is stored with the order. Example: `Ordered by telephone`.
    pub comments: Option<String>,
    /// Whether the name is locked against being transferred away. Example: `true`.
    #[cfg_attr(feature = "serde", serde(rename = "f_lock_domain"))]
    pub lock_domain: Option<bool>,
    /// Whether privacy protection is ordered with the name. Example: `true`.
    #[cfg_attr(feature = "serde", serde(rename = "f_whois_privacy"))]
    pub whois_privacy: Option<bool>,
    /// Whether the name shows a parked page with advertisements. This determines its nameservers. Example: `N`.
    #[cfg_attr(feature = "serde", serde(rename = "f_parkp"))]
    pub parked_pages: Option<YesNo>,
    /// Whether the name is linked with others of the profile. Doubtful: only its name is known, from the toolkit.
    /// Example: `false`.
    pub link_domains: Option<bool>,
    /// The language tag of an internationalized name. Example: `fre`.
    pub encoding_type: Option<String>,
    /// The DNS template for the name's zone. If it does not exist, the service returns `478`. Example: `default`.
    pub dns_template: Option<String>,
    /// The additional data for the registry. Some suffixes require it.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub tld_data: Option<TldData>,
    /// The quoted price of a premium name, to confirm it. Premium names require it. [`GetPrice`](crate::opensrs::GetPrice) returns it.
    ///
    /// Example: `120.00`.
    pub premium_price_to_verify: Option<Decimal>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

/// The arguments of [`RegisterDomain::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterDomainRequired {
    /// The name to register. Example: `example.com`.
    pub domain: String,
    /// The number of years for which to register the name. The service defaults to 2, so the SDK requires it.
    /// At least 1. Example: `1`.
    pub period: i32,
    /// The contacts of the name. The required fields depend on the suffix.
    pub contact_set: ContactSet,
    /// Whether the name gets the nameservers of [`nameserver_list`](field@RegisterDomain::nameserver_list) instead of the reseller's default ones.
    /// Example: `true`.
    pub custom_nameservers: bool,
    /// Whether the name gets the technical contact of [`contact_set`](field@RegisterDomain::contact_set) instead of the reseller's own.
    /// Example: `false`.
    pub custom_tech_contact: bool,
    /// The user name of the registrant's profile. At least 3 characters. At most 20 characters. Example: `alexexample`.
    pub reg_username: Sensitive,
    /// The password of the registrant's profile. At least 10 characters. At most 20 characters.
    pub reg_password: Sensitive,
}

impl RegisterDomain {
    /// Creates a [`RegisterDomain`] from its required fields.
    pub fn new(required: RegisterDomainRequired) -> Self {
        let RegisterDomainRequired {
            domain,
            period,
            contact_set,
            custom_nameservers,
            custom_tech_contact,
            reg_username,
            reg_password,
        } = required;
        Self {
            domain,
            period,
            contact_set,
            custom_nameservers,
            custom_tech_contact,
            reg_username,
            reg_password,
            handle: None,
            nameserver_list: Vec::new(),
            reg_domain: None,
            auto_renew: None,
            affiliate_id: None,
            comments: None,
            lock_domain: None,
            whois_privacy: None,
            parked_pages: None,
            link_domains: None,
            encoding_type: None,
            dns_template: None,
            tld_data: None,
            premium_price_to_verify: None,
            registrant_ip: None,
        }
    }

    /// Sets whether the order is processed immediately.
    pub fn handle(mut self, handle: OrderHandling) -> Self {
        self.handle = Some(handle);
        self
    }

    /// Sets the nameservers of the name.
    pub fn nameserver_list(
        mut self,
        nameserver_list: impl IntoIterator<Item = Nameserver>,
    ) -> Self {
        self.nameserver_list = nameserver_list.into_iter().collect();
        self
    }

    /// Sets a name of an existing profile, to which the new name is added.
    pub fn reg_domain(mut self, reg_domain: impl Into<String>) -> Self {
        self.reg_domain = Some(reg_domain.into());
        self
    }

    /// Sets whether the name is renewed automatically.
    pub fn auto_renew(mut self, auto_renew: bool) -> Self {
        self.auto_renew = Some(auto_renew);
        self
    }

    /// Sets the reseller's own id for the affiliate of the order.
    pub fn affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.affiliate_id = Some(affiliate_id.into());
        self
    }

    /// Sets a remark that is stored with the order.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.comments = Some(comments.into());
        self
    }

    /// Sets whether the name is locked against being transferred away.
    pub fn lock_domain(mut self, lock_domain: bool) -> Self {
        self.lock_domain = Some(lock_domain);
        self
    }

    /// Sets whether privacy protection is ordered with the name.
    pub fn whois_privacy(mut self, whois_privacy: bool) -> Self {
        self.whois_privacy = Some(whois_privacy);
        self
    }

    /// Sets whether the name shows a parked page with advertisements.
    pub fn parked_pages(mut self, parked_pages: YesNo) -> Self {
        self.parked_pages = Some(parked_pages);
        self
    }

    /// Sets whether the name is linked with others of the profile.
    pub fn link_domains(mut self, link_domains: bool) -> Self {
        self.link_domains = Some(link_domains);
        self
    }

    /// Sets the language tag of an internationalized name.
    pub fn encoding_type(mut self, encoding_type: impl Into<String>) -> Self {
        self.encoding_type = Some(encoding_type.into());
        self
    }

    /// Sets the DNS template for the name's zone.
    pub fn dns_template(mut self, dns_template: impl Into<String>) -> Self {
        self.dns_template = Some(dns_template.into());
        self
    }

    /// Sets the additional data for the registry.
    pub fn tld_data(mut self, tld_data: TldData) -> Self {
        self.tld_data = Some(tld_data);
        self
    }

    /// Sets the quoted price of a premium name, to confirm it.
    pub fn premium_price_to_verify(mut self, premium_price_to_verify: Decimal) -> Self {
        self.premium_price_to_verify = Some(premium_price_to_verify);
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`RegisterDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct RegisterDomainResponse {
    /// The id of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// The id of the domain name. Doubtful: seen in the test data of one client only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub domain_id: Option<String>,
    /// The outcome of the order itself, in words.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_text: Option<String>,
    /// The outcome of the order itself, as a code. Example: `200`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_code: Option<String>,
    /// The email address of the administrative contact.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_email: Option<Sensitive>,
    /// The id of a pending order, which was saved but not carried out. Both errors and successes can have it.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub forced_pending: Option<String>,
    /// The ids of older orders for the name that were cancelled for this one.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub cancelled_orders: Vec<String>,
    /// The outcome of the order for privacy protection.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub whois_privacy: Option<WhoisPrivacyResult>,
    /// The id of the request, if it was queued. [`QueryQueuedRequest`](crate::opensrs::QueryQueuedRequest) returns its state. Doubtful: known from clients
    /// only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queue_request_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for RegisterDomain {
    type Service = Opensrs;
    type Response = RegisterDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("reg_type", "new");
        to.put("period", &self.period);
        to.put("handle", &self.handle);
        to.put("contact_set", &self.contact_set);
        to.put("custom_nameservers", &self.custom_nameservers);
        to.put("custom_tech_contact", &self.custom_tech_contact);
        to.put("nameserver_list", &self.nameserver_list);
        to.put("reg_username", &self.reg_username);
        to.put("reg_password", &self.reg_password);
        to.put("reg_domain", &self.reg_domain);
        to.put("auto_renew", &self.auto_renew);
        to.put("affiliate_id", &self.affiliate_id);
        to.put("comments", &self.comments);
        to.put("f_lock_domain", &self.lock_domain);
        to.put("f_whois_privacy", &self.whois_privacy);
        to.put("f_parkp", &self.parked_pages);
        to.put("link_domains", &self.link_domains);
        to.put("encoding_type", &self.encoding_type);
        to.put("dns_template", &self.dns_template);
        to.put("tld_data", &self.tld_data);
        to.put("premium_price_to_verify", &self.premium_price_to_verify);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for RegisterDomain {}

impl Decode for RegisterDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: from.optional("id")?,
            domain_id: from.optional("domain_id")?,
            registration_text: from.optional("registration_text")?,
            registration_code: from.optional("registration_code")?,
            admin_email: from.optional("admin_email")?,
            forced_pending: from.optional("forced_pending")?,
            cancelled_orders: from.list("cancelled_orders", None)?,
            whois_privacy: from.optional("whois_privacy")?,
            queue_request_id: from.optional("queue_request_id")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("RegisterDomain")
    .wire("SW_REGISTER DOMAIN")
    .settles_by("id")
    .order(
        PurchaseInfo::new(OrderKind::Register, "domain")
            .years("period", 1)
            .confirm("premium_price_to_verify")
            .saved("forced_pending")
            .charges_later(&[("handle", "save")]),
    )
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::string("reg_type").rules(&[Rule::Fixed("new")]),
            Parameter::int("period").required().rules(&[Rule::Min(1)]),
            Parameter::one_of("handle"),
            Parameter::structure("contact_set", &CONTACT_SET).required(),
            Parameter::bool("custom_nameservers").required(),
            Parameter::bool("custom_tech_contact").required(),
            Parameter::structure("nameserver_list", &NAMESERVER)
                .list()
                .required_when("custom_nameservers", &["true"]),
            Parameter::string("reg_username")
                .required()
                .sensitive()
                .rules(&[Rule::MaxLength(20)]),
            Parameter::string("reg_password")
                .required()
                .sensitive()
                .rules(&[Rule::MaxLength(20)]),
            Parameter::string("reg_domain").rules(&[Rule::DOMAIN]),
            Parameter::bool("auto_renew"),
            Parameter::string("affiliate_id").rules(&[Rule::MaxLength(256)]),
            Parameter::string("comments"),
            Parameter::bool("f_lock_domain"),
            Parameter::bool("f_whois_privacy"),
            Parameter::one_of("f_parkp"),
            Parameter::bool("link_domains"),
            Parameter::string("encoding_type"),
            Parameter::string("dns_template"),
            Parameter::structure("tld_data", &TLD_DATA),
            Parameter::decimal("premium_price_to_verify"),
            REGISTRANT_IP,
        ],
    )
    .errors(&["300", "400", "420", "435", "478", "485", "705"]);
