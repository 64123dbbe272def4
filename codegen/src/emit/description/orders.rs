//! What purchases order, and how orders are priced, followed and found.

use registrar_descriptions as described;

use super::{maybe, text, texts};
use crate::model::{About, Finding, Order, OrderKind, Orders, Quoting, RuleOut, Settling};

/// Describes what a purchase orders.
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
    }
}

/// Describes how orders are priced, followed and found.
pub fn orders(orders: &Orders) -> described::Orders {
    described::Orders {
        quote: orders.quote.as_ref().map(quoting),
        settle: settling(&orders.settle),
        find: finding(&orders.find),
        rule_out: orders.rule_out.as_ref().map(rule_out),
    }
}

fn quoting(quote: &Quoting) -> described::Quoting {
    let Quoting { spec, kinds, currency, price_of } = quote;
    described::Quoting {
        read: text(&spec.read),
        name: text(&spec.name),
        years: text(&spec.years),
        kind: text(&spec.kind),
        kinds: words(kinds),
        currency: currency.as_ref().map(|(parameter, values)| described::Currency {
            parameter: (*parameter).to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        }),
        price: text(&spec.price),
        price_of: price_of.clone(),
        price_if_premium: spec.price_if_premium,
        premium: text(&spec.premium),
        list: spec.list.as_ref().map(|list| described::PriceTable {
            items: text(&list.items),
            kind: text(&list.kind),
            years: text(&list.years),
            price: text(&list.price),
        }),
    }
}

fn settling(settle: &Settling) -> described::Settling {
    let Settling { spec, zones } = settle;
    described::Settling {
        read: text(&spec.read),
        id: text(&spec.id),
        items: text(&spec.items),
        name: text(&spec.name),
        state: text(&spec.state),
        done: texts(&spec.done),
        failed: texts(&spec.failed),
        uncharged: texts(&spec.uncharged),
        why: maybe(&spec.why),
        time: text(&spec.time),
        zones: zones.clone(),
    }
}

fn finding(find: &Finding) -> described::Finding {
    let Finding { spec, kinds, window } = find;
    described::Finding {
        read: text(&spec.read),
        name: maybe(&spec.name),
        from: text(&spec.from),
        items: text(&spec.items),
        id: text(&spec.id),
        kind: text(&spec.kind),
        kinds: words(kinds),
        window: *window,
    }
}

fn rule_out(rule: &RuleOut) -> described::RuleOut {
    let RuleOut { spec, after } = rule;
    described::RuleOut {
        codes: texts(&spec.codes),
        after: *after,
        read: text(&spec.read),
        name: text(&spec.name),
        absent: texts(&spec.absent),
        expires: text(&spec.expires),
        changed: text(&spec.changed),
    }
}

fn words(kinds: &[(OrderKind, &str)]) -> Vec<described::KindWord> {
    let word =
        |(of, value): &(OrderKind, &str)| described::KindWord { kind: *of, value: (*value).to_owned() };
    kinds.iter().map(word).collect()
}
