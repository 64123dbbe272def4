//! Purchases, and how their orders are priced, followed and found.

use registrar_descriptions as described;

use super::plain::{Plain, plain};
use crate::model::{About, Finding, Order, OrderKind, Orders, PriceCurrency, Quoting, RuleOut, Settling};

/// Describes the order of a purchase.
pub fn order(order: &Order) -> described::Order {
    let path = |path: &str| path.to_owned();
    let (names, of) = match order.about {
        About::Names(names) => (Some(path(names)), None),
        About::Of(of) => (None, Some(path(of))),
    };
    described::Order {
        kind: order.kind,
        names,
        of,
        years: order.years.map(|(years, _)| path(years)),
        default_years: order.years.map(|(_, default)| default),
        expires: order.expires.map(path),
        premium: order.premium.map(path),
        confirm: order.confirm.map(path),
        saved: order.saved.map(path),
        charges_later: order.charges_later.iter().map(|(name, value)| (path(name), path(value))).collect(),
    }
}

/// Describes how orders are priced, followed and found.
pub fn orders(orders: &Orders) -> described::Orders {
    described::Orders {
        quote: orders.quote.as_ref().map(quoting),
        settle: orders.settle.iter().map(settling).collect(),
        find: orders.find.iter().map(finding).collect(),
        rule_out: orders.rule_out.as_ref().map(rule_out),
    }
}

fn quoting(quote: &Quoting) -> described::Quoting {
    let Quoting { spec, kinds, currency, list_currency, price_of } = quote;
    let currency = [currency, list_currency].into_iter().flatten().find_map(|currency| match currency {
        PriceCurrency::Parameter(parameter, values) => Some(described::Currency {
            parameter: (*parameter).to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        }),
        // The field of the price has it.
        PriceCurrency::Code(_) | PriceCurrency::Field(_) => None,
    });
    let list = spec.list.as_ref().map(|list| plain!(PriceTable from list, [items, kind, years, price]));
    plain!(Quoting from spec, [read, name, years, kind, price, price_if_premium, premium];
        kind_values: words(kinds), currency: currency, price_of: price_of.clone(), list: list)
}

fn settling(settle: &Settling) -> described::Settling {
    let Settling { spec, zones } = settle;
    plain!(Settling from spec, [actions, read, id, items, name, state, succeeded, failed, uncharged, reason, time];
        zones: zones.clone())
}

fn finding(find: &Finding) -> described::Finding {
    let Finding { spec, kinds, window } = find;
    plain!(Finding from spec, [actions, read, name, from, items, id, kind]; kind_values: words(kinds), window: *window)
}

fn rule_out(rule: &RuleOut) -> described::RuleOut {
    let RuleOut { spec, after } = rule;
    plain!(RuleOut from spec, [codes, read, name, absent, expires, changed]; after: *after)
}

fn words(kinds: &[(OrderKind, &str)]) -> Vec<described::KindWord> {
    let word =
        |(of, value): &(OrderKind, &str)| described::KindWord { kind: *of, value: (*value).to_owned() };
    kinds.iter().map(word).collect()
}
