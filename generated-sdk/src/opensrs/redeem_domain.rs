// @generated from spec/opensrs/actions/RedeemDomain.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Redeems a domain name that has expired and is in its redemption grace period.
///
/// A redemption costs a separate fee, which is not refunded; the service cannot quote it. The documented response
/// reports only success, without an order, price or date. [`GetDomain`](crate::opensrs::GetDomain) shows whether the name is active again.
///
/// The service cannot distinguish a repeated request from a second one. After a lost response, [`reconcile`](crate::Client::reconcile) searches
/// the orders of the name. The vendor does not document whether these include redemptions, so check [`GetDomain`](crate::opensrs::GetDomain) too
/// before a second request.
///
/// For a name that cannot be redeemed the service returns `400`, which can also mean a server failure. An hour
/// later, [`reconcile`](crate::Client::reconcile) decides with [`GetDomain`](crate::opensrs::GetDomain): the redemption was not carried out if the account does not have the
/// name, or if the registry has not changed it since.
///
/// It works on the live system only. Not every suffix supports redemptions, and the list changes.
///
/// **Charges the account.** Place it with `client.place(&client.order(request), spend)`:
/// see [`order`](crate::Client::order) and [`place`](crate::Client::place).
/// The response is a [`RedeemDomainResponse`](super::RedeemDomainResponse).
///
/// Error codes:
/// [`400`](super::ErrorCode::CommandFailed).
///
/// Source: OpenSRS domain API guide: redeem-domain.
///
/// # Example
///
/// ```no_run
/// use registrar_sdk::opensrs::*;
/// use registrar_sdk::{Client, Money, Spend};
///
/// # async fn example(client: Client<Opensrs>, limit: Money) -> Result<(), registrar_sdk::Error> {
/// let request = RedeemDomain::new("example.ca");
/// let order = client.order(request);
/// client.place(&order, Spend::at_most(limit)).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias("restore"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct RedeemDomain {
    /// The name to redeem. It has to be in its redemption grace period. Example: `example.ca`.
    pub domain: String,
    /// The IP address of the registrant on whose behalf the call is made. Example: `192.0.2.1`.
    pub registrant_ip: Option<Sensitive>,
}

impl RedeemDomain {
    /// Creates a [`RedeemDomain`] from its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            registrant_ip: None,
        }
    }

    /// Sets the IP address of the registrant on whose behalf the call is made.
    pub fn registrant_ip(mut self, registrant_ip: impl Into<Sensitive>) -> Self {
        self.registrant_ip = Some(registrant_ip.into());
        self
    }
}

/// The response to [`RedeemDomain`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct RedeemDomainResponse {}

// The wire format, and the entry in the table of operations.

impl Request for RedeemDomain {
    type Service = Opensrs;
    type Response = RedeemDomainResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("domain", &self.domain);
        to.put("registrant_ip", &self.registrant_ip);
    }
}

#[diagnostic::do_not_recommend]
impl Purchase for RedeemDomain {}

impl Decode for RedeemDomainResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::purchase("RedeemDomain")
    .wire("REDEEM DOMAIN")
    .order(PurchaseInfo::new(OrderKind::Redeem, "domain"))
    .parameters(
        &[Parameter::string("domain").required().rules(&[Rule::DOMAIN]), REGISTRANT_IP],
    )
    .errors(&["400"]);
