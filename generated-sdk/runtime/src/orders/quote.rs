//! The price of an order, and whether the caller allows it.

use super::lookup::{entries, read};
use super::ordered_names::{Subject, subjects};
use super::{Core, Order};
use crate::document::Node;
use crate::error::{Error, OrderProblem};
use crate::exchange::{Job, Settings};
use crate::orders::Spend;
use crate::params::Params;
use crate::schema::{OrderKind, PriceCurrency, Quoting};
use crate::value::{Currency, Decimal, Money};

/// The price of an order, as far as it is known before it is placed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quote {
    /// The total for all names. It is zero for an order that is only saved and charged when it is processed, such as
    /// with `handle` set to `save` at OpenSRS.
    pub total: Money,
    /// The price of each name, in the order's order.
    pub names: Vec<NamePrice>,
}

/// The price of one name of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamePrice {
    /// The domain name.
    pub name: String,
    /// The price for all ordered years.
    pub price: Money,
    /// Whether it is a premium name, whose price the registry sets.
    pub premium: bool,
    /// Whether the service returned the price; otherwise it is from the caller's own [`Prices`](crate::Prices).
    pub from_service: bool,
}

/// Requests the price of an order: one call for each name if the service has prices, within the service's quota.
///
/// Prices are assumed to be in the client's currency, or else in the limit's.
pub(crate) async fn quote(
    core: &Core,
    settings: &Settings,
    order: &Order,
    limit: Option<Currency>,
) -> Result<Quote, Error> {
    let kind =
        order.operation().and_then(|operation| operation.order).map_or(OrderKind::Other, |info| info.kind);
    let currency = core.ledger.currency.or(limit).ok_or_else(|| {
        let advice =
            "Build the client with its currency, such as `.currency(Currency::USD)`; no response contains it.";
        order.error(
            OrderProblem::Currency,
            "the client does not know which currency the account is charged in",
            advice,
        )
    })?;
    let subjects = subjects(order);
    if subjects.is_empty() {
        return Err(no_price(order, "its price is not known before it is placed"));
    }
    let mut names = Vec::with_capacity(subjects.len());
    let mut total = Decimal::ZERO;
    for subject in subjects {
        if subject.years == Some(0) {
            let reason = format!("the request does not have the number of years for {}", subject.name);
            return Err(no_price(order, &reason));
        }
        let quoted = ask(core, settings, order, kind, &subject, currency).await?;
        let premium = quoted.premium;
        if quoted.unreadable {
            let reason = format!("the service's price for {} cannot be read", subject.name);
            return Err(no_price(order, &reason));
        }
        if quoted.foreign {
            let text = format!(
                "the service's price for {} is in a currency other than {currency}, or in an unknown one",
                subject.name
            );
            let advice =
                "Build the client with the currency in which the account is charged: `.currency(…)`.";
            return Err(order.error(OrderProblem::Currency, text, advice).into());
        }
        if quoted.silent && subject.permits_premium == Some(true) {
            let reason = format!(
                "the service does not report whether {} is a premium name, which the request permits",
                subject.name
            );
            return Err(no_price(order, &reason));
        }
        let own = || core.ledger.prices.price(kind, &subject.name, subject.years.unwrap_or(1));
        let (price, from_service) = match quoted.price {
            Some(price) => (price, true),
            None if premium => {
                return Err(no_price(
                    order,
                    &format!("{} is a premium name, but the service has no price for it", subject.name),
                ));
            }
            None => match own() {
                Some(price) => (price, false),
                None => {
                    return Err(no_price(
                        order,
                        &format!(
                            "neither the service nor the client's price list has a price for {}",
                            subject.name
                        ),
                    ));
                }
            },
        };
        let sum = total.checked_add(price).filter(|_| !price.is_negative());
        total = sum.ok_or_else(|| no_price(order, "the price is not a valid amount"))?;
        names.push(NamePrice {
            name: subject.name,
            price: Money::new(price, currency),
            premium,
            from_service,
        });
    }
    let total = if charges_later(order) { Decimal::ZERO } else { total };
    Ok(Quote { total: Money::new(total, currency), names })
}

/// Returns whether the request is for an order that is only saved, and charged later.
fn charges_later(order: &Order) -> bool {
    let info = order.operation().and_then(|operation| operation.order);
    let says = |(name, value): &(&str, &str)| order.params().text(name) == Some(value);
    info.is_some_and(|info| info.charges_later.iter().any(says))
}

fn no_price(order: &Order, reason: &str) -> Error {
    let advice = "Build the client with a price list (`.prices(…)`), or use `Spend::at_any_price()` to accept any price.";
    order.error(OrderProblem::NoPrice, reason, advice).into()
}

/// The service's price of one name.
#[derive(Default)]
pub(crate) struct ServicePrice {
    pub(crate) price: Option<Decimal>,
    pub(crate) premium: bool,
    /// Whether the service did not report whether it is a premium name.
    pub(crate) silent: bool,
    /// Whether its price is in another currency than the account's, or in an unknown one.
    pub(crate) foreign: bool,
    /// Whether its price is missing although it is always set, or is not a valid amount.
    unreadable: bool,
}

async fn ask(
    core: &Core,
    settings: &Settings,
    order: &Order,
    kind: OrderKind,
    subject: &Subject,
    currency: Currency,
) -> Result<ServicePrice, Error> {
    let quoting = core.service.orders.and_then(|orders| orders.quote.as_ref());
    let Some(quoting) = quoting else { return Ok(ServicePrice::default()) };
    let Some((_, word)) = quoting.kinds.iter().find(|(each, _)| *each == kind) else {
        return Ok(ServicePrice::default());
    };
    let mut params = Params::new().with(quoting.name, &subject.name);
    put_question(quoting, word, subject.years, Some(currency), &mut params);
    let _turn = core.quotes.turn(&*core.stamps.clock).await;
    let arrived = read(core, settings, quoting.read, params).await.map_err(|error| {
        let text = format!("the price of {} could not be requested", subject.name);
        let advice = "The order was not sent: place it again later.";
        order.error(OrderProblem::NoPrice, text, advice).because(error)
    })?;
    Ok(service_price(quoting, (kind, word), subject.years, currency, arrived.about.document.root()))
}

/// Adds the parameters that ask for a price, except the name.
pub(crate) fn put_question(
    quoting: &Quoting,
    word: &str,
    years: Option<u32>,
    currency: Option<Currency>,
    params: &mut Params,
) {
    params.put_text(quoting.kind, word);
    if let Some(years) = years {
        params.put_integer(quoting.years, i64::from(years));
    }
    let Some(currency) = currency else { return };
    for source in [quoting.currency, quoting.list.as_ref().and_then(|table| table.currency)] {
        if let Some(PriceCurrency::Parameter(parameter, takes)) = source
            && (takes.is_empty() || takes.contains(&currency.code()))
            && params.text(parameter).is_none()
        {
            params.put_text(parameter, currency.code());
        }
    }
}

/// Reads a price from a response.
pub(crate) fn service_price(
    quoting: &Quoting,
    (kind, word): (OrderKind, &str),
    years: Option<u32>,
    currency: Currency,
    root: Node<'_>,
) -> ServicePrice {
    let is_premium = root.at(quoting.premium).and_then(|node| node.decode::<bool>().ok());
    let (premium, silent) = (is_premium == Some(true), is_premium.is_none());
    let of_kind = quoting.price_of.is_empty() || quoting.price_of.contains(&kind);
    let own = (of_kind && (premium || !quoting.price_if_premium))
        .then(|| Some((root.trimmed(quoting.price)?, is_in(currency, quoting.currency, root))))
        .flatten();
    // A price that the service always returns, or an entry of its list, must not be replaced by the caller's price.
    let mut lacking = of_kind && !quoting.price_if_premium && own.is_none();
    let listed = quoting.list.as_ref().filter(|_| !premium).and_then(|table| {
        let years = years.unwrap_or(1);
        let fits = |entry: &Node<'_>| {
            entry.trimmed(table.kind).is_some_and(|each| each.eq_ignore_ascii_case(word))
                && entry.trimmed(table.years).and_then(|each| each.parse().ok()) == Some(years)
        };
        let entry = entries(root, table.items).find(fits)?;
        let price = entry.trimmed(table.price);
        lacking |= price.is_none();
        Some((price?, is_in(currency, table.currency, entry)))
    });
    let price = own.or(listed);
    let foreign = matches!(price, Some((_, false)));
    let price = price.map(|(price, _)| price.parse());
    let unreadable = lacking || matches!(price, Some(Err(_)));
    ServicePrice { price: price.and_then(Result::ok), premium, silent, foreign, unreadable }
}

/// Returns whether a price is in this currency. Without a currency in the response, the account's is assumed.
fn is_in(currency: Currency, source: Option<PriceCurrency>, node: Node<'_>) -> bool {
    match source {
        Some(PriceCurrency::Code(code)) => code == currency.code(),
        Some(PriceCurrency::Field(path)) => node.trimmed(path).as_deref() == Some(currency.code()),
        Some(PriceCurrency::Parameter(..)) | None => true,
    }
}

/// Checks whether an order may be placed at this limit, and returns its price as far as it is known. A premium name's
/// price is added to the request if the service requires its confirmation.
pub(super) async fn allow(
    core: &Core,
    settings: &Settings,
    order: &Order,
    spend: Spend,
    job: &mut Job,
) -> Result<Option<Quote>, Error> {
    let Some(most) = spend.most else { return Ok(None) };
    let later = charges_later(order);
    let mut quote = match quote(core, settings, order, Some(most.currency())).await {
        // Nothing is charged now, at any price.
        Err(Error::Order(error)) if later && error.problem == OrderProblem::NoPrice => {
            return Ok(Some(Quote { total: Money::new(Decimal::ZERO, most.currency()), names: Vec::new() }));
        }
        quote => quote?,
    };
    let total = quote.total;
    if total.currency() != most.currency() {
        let text = format!(
            "its limit is in {}, but the account is charged in {}",
            most.currency(),
            total.currency()
        );
        return Err(order
            .error(OrderProblem::Currency, text, "Set the limit in the account's currency.")
            .into());
    }
    let premium = quote.names.iter().find(|name| name.premium);
    if let Some(NamePrice { name, price, .. }) = premium.filter(|_| !spend.premium) {
        let text = format!("{name} is a premium name and costs {price}");
        let advice = "To accept a premium name, use `Spend::at_most(…).premium()`.";
        return Err(order.error(OrderProblem::Premium, text, advice).into());
    }
    let mut subjects = subjects(order).into_iter().zip(&quote.names);
    let unpermitted = subjects.find(|(subject, name)| name.premium && subject.permits_premium == Some(false));
    if let Some((subject, _)) = unpermitted {
        let parameter = order.operation().and_then(|operation| operation.order?.premium).unwrap_or_default();
        let text = format!("{} is a premium name, which the request does not permit", subject.name);
        return Err(order
            .error(OrderProblem::Premium, text, format!("Set `{parameter}` to true in the request."))
            .into());
    }
    if total.amount() > most.amount() {
        let text = format!("it costs {total}, but only {most} is allowed");
        let advice = "Raise the limit, or use `Spend::at_any_price()` to accept any price.";
        return Err(order.error(OrderProblem::TooExpensive, text, advice).into());
    }
    confirm(order, premium, job)?;
    if later {
        // No single name has a share in the order's price.
        quote.names.clear();
    }
    Ok(Some(quote))
}

fn confirm(order: &Order, premium: Option<&NamePrice>, job: &mut Job) -> Result<(), Error> {
    let parameter = order.operation().and_then(|operation| operation.order?.confirm);
    let (Some(parameter), Some(NamePrice { price, .. })) = (parameter, premium) else { return Ok(()) };
    match order.params().text(parameter) {
        None => job.params.put_number(parameter, &price.amount()),
        Some(own) if own.parse() == Ok(price.amount()) => {}
        Some(_) => {
            let text = format!("the service's price is {price}, but `{parameter}` confirms another price");
            let advice = format!("Leave `{parameter}` out of the request: the quoted price is filled in.");
            return Err(order.error(OrderProblem::TooExpensive, text, advice).into());
        }
    }
    Ok(())
}
