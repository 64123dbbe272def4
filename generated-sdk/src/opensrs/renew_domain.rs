// @generated from spec/opensrs/actions/RenewDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Renews a domain name, and sets whether it is renewed automatically from then on.
///
/// With [`handle`](field@RenewDomain::handle) set to [`OrderHandling::Process`](crate::opensrs::OrderHandling::Process) the account is charged immediately; with [`OrderHandling::Save`](crate::opensrs::OrderHandling::Save) the
/// order waits for [`ProcessPendingOrder`](crate::opensrs::ProcessPendingOrder).
///
/// [`current_expiration_year`](field@RenewDomain::current_expiration_year) prevents a second renewal: once the name has a later year, the same request returns
/// `541` or `555`.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// [`client.settle(…)`](crate::Client::settle) follows [`order_id`](field@RenewDomainResponse::order_id) of the response until the outcome is known.
/// The response is a [`RenewDomainResponse`](super::RenewDomainResponse).
///
/// Error codes:
/// [`400`](super::ErrorCode::CommandFailed), [`465`](super::ErrorCode::InvalidData),
/// [`480`](super::ErrorCode::NotFound), [`541`](super::ErrorCode::ExpirationYearMismatch),
/// [`555`](super::ErrorCode::AlreadyRenewed).
///
/// Source: OpenSRS domain API guide: renew-domain.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::opensrs::*;
/// use registrar_sdk::{Client, Money, Spend, Observed};
///
/// # async fn example(client: Client<Opensrs>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = RenewDomain::new(RenewDomainRequired {
///     domain: "example.com".into(),
///     current_expiration_year: Observed::from_storage(2027),
///     period: 1,
///     handle: OrderHandling::Process,
///     auto_renew: false,
/// });
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// client.settle(&order).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("extend"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RenewDomain {
    /// The name to renew. It has to be registered both at OpenSRS and at the registry. Example: `example.com`.
    pub domain: String,
    /// The year in which the name expires now, in four digits, from the registry. From 1000 to 9999. Example: `2027`.
    ///
    /// Pass the observed value: the [`year`](crate::Observed::year) of [`registry_expiredate`](field@crate::opensrs::GetDomainResponse::registry_expiredate) of [`GetDomain`](crate::opensrs::GetDomain),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    #[cfg_attr(feature = "serde", serde(rename = "currentexpirationyear"))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub current_expiration_year: Observed<i32>,
    /// The number of years by which to renew the name. From 1 to 10. Example: `1`.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub period: i32,
    /// Whether the order is processed immediately, regardless of the reseller's setting. Example: `process`.
    pub handle: OrderHandling,
    /// Whether the name is renewed automatically from now on. Example: `false`.
    pub auto_renew: bool,
    /// The reseller's own id for the affiliate of the order. Example: `partner-7`.
    pub affiliate_id: Option<String>,
    /// Whether the name shows a parked page with advertisements. This changes the name's nameservers, which hides an
    /// existing site.
    ///
    /// Example: `N`.
    #[cfg_attr(feature = "serde", serde(rename = "f_parkp"))]
    pub parked_pages: Option<YesNo>,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

/// The arguments of [`RenewDomain::new`], by name.
#[derive(Clone, Debug, PartialEq)]
pub struct RenewDomainRequired {
    /// The name to renew. It has to be registered both at OpenSRS and at the registry. Example: `example.com`.
    pub domain: String,
    /// The year in which the name expires now, in four digits, from the registry. From 1000 to 9999. Example: `2027`.
    ///
    /// Pass the observed value: the [`year`](crate::Observed::year) of [`registry_expiredate`](field@crate::opensrs::GetDomainResponse::registry_expiredate) of [`GetDomain`](crate::opensrs::GetDomain),
    /// or a [stored](crate::Observed::from_storage) copy.
    /// **Never compute it from today's date:** the service could not detect a repeated order.
    pub current_expiration_year: Observed<i32>,
    /// The number of years by which to renew the name. From 1 to 10. Example: `1`.
    pub period: i32,
    /// Whether the order is processed immediately, regardless of the reseller's setting. Example: `process`.
    pub handle: OrderHandling,
    /// Whether the name is renewed automatically from now on. Example: `false`.
    pub auto_renew: bool,
}

impl RenewDomain {
    /// Creates a [`RenewDomain`] from its required fields.
    pub fn new(required: RenewDomainRequired) -> Self {
        let RenewDomainRequired {
            domain,
            current_expiration_year,
            period,
            handle,
            auto_renew,
        } = required;
        Self {
            domain,
            current_expiration_year,
            period,
            handle,
            auto_renew,
            affiliate_id: None,
            parked_pages: None,
            registrant_ip: None,
        }
    }

    /// Sets the reseller's own id for the affiliate of the order.
    pub fn affiliate_id(mut self, affiliate_id: impl Into<String>) -> Self {
        self.affiliate_id = Some(affiliate_id.into());
        self
    }

    /// Sets whether the name shows a parked page with advertisements.
    pub fn parked_pages(mut self, parked_pages: YesNo) -> Self {
        self.parked_pages = Some(parked_pages);
        self
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`RenewDomain`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct RenewDomainResponse {
    /// The id of the order.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub order_id: Option<String>,
    /// A second id that comes with the order. Its meaning is not documented.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub id: Option<String>,
    /// When the name expires now. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    /// Example: `2028-11-03 16:14:46`.
    #[cfg_attr(feature = "serde", serde(rename = "registration expiration date"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub registration_expiration_date: Option<DateTime>,
    /// Whether the name is renewed automatically.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub auto_renew: Option<bool>,
    /// The email address of the administrative contact.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub admin_email: Option<Sensitive>,
    /// The id of the request, if it was queued. [`QueryQueuedRequest`](crate::opensrs::QueryQueuedRequest) returns its state. Doubtful: known from clients
    /// only.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub queue_request_id: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for RenewDomain {
    type Service = Opensrs;
    type Response = RenewDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("currentexpirationyear", &self.current_expiration_year);
        to.put("period", &self.period);
        to.put("handle", &self.handle);
        to.put("auto_renew", &self.auto_renew);
        to.put("affiliate_id", &self.affiliate_id);
        to.put("f_parkp", &self.parked_pages);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for RenewDomain {}

impl Decode for RenewDomainResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            order_id: from.optional("order_id")?,
            id: from.optional("id")?,
            registration_expiration_date: from
                .written(&YEAR_FIRST)
                .optional("registration expiration date")?,
            auto_renew: from.optional("auto_renew")?,
            admin_email: from.optional("admin_email")?,
            queue_request_id: from.optional("queue_request_id")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("RenewDomain")
    .wire("RENEW DOMAIN")
    .settles_by("order_id")
    .order(
        PurchaseInfo::new(OrderKind::Renew, "domain")
            .years("period", 1)
            .expires("currentexpirationyear")
            .charges_later(&[("handle", "save")]),
    )
    .parameters(
        &[
            Parameter::string("domain").required().rules(&[Rule::DOMAIN]),
            Parameter::int("currentexpirationyear")
                .required()
                .rules(&[Rule::Min(1000), Rule::Max(9999)]),
            Parameter::int("period").required().rules(&[Rule::Min(1), Rule::Max(10)]),
            Parameter::one_of("handle").required(),
            Parameter::bool("auto_renew").required(),
            Parameter::string("affiliate_id"),
            Parameter::one_of("f_parkp"),
            REGISTRANT_IP,
        ],
    )
    .errors(&["400", "465", "480", "541", "555"]);
