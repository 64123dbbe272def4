//! What purchases order, and how orders are priced, followed and found.

use crate::diagnostic::Code;
use crate::source::Span;
use crate::yaml::{Mapping, Spanned, Text};

/// What an order can be for.
const ORDER_KINDS: &[&str] = &["register", "renew", "redeem", "transfer", "other"];

/// How a service's orders are priced, followed and found.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The place of the whole.
    pub span: Span,
    /// What tells a price.
    pub quote: Option<Quoting>,
    /// What tells how a task or an order fares.
    pub settle: Option<Settling>,
    /// What lists tasks or orders.
    pub find: Option<Finding>,
    /// What proves that an order was not carried out.
    pub rule_out: Option<RuleOut>,
}

/// The read of a domain name that proves that an order was not carried out.
#[derive(Clone, Debug)]
pub struct RuleOut {
    /// The codes of responses that leave the outcome open.
    pub codes: Vec<Text>,
    /// How many seconds after the request the read shows its result.
    pub after: Option<Spanned<i64>>,
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Text,
    /// Its codes for a name that the account does not have.
    pub absent: Vec<Text>,
    /// The response field for the expiry.
    pub expires: Text,
    /// The response field for the last change at the registry.
    pub changed: Text,
}

/// The read that tells a price.
#[derive(Clone, Debug)]
pub struct Quoting {
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Text,
    /// Its parameter for the number of years.
    pub years: Text,
    /// Its parameter for what is priced.
    pub kind: Text,
    /// Kinds of orders, and the parameter's words for them.
    pub kinds: Vec<(Text, Text)>,
    /// Its parameter for the currency.
    pub currency: Option<Text>,
    /// The reply's price.
    pub price: Text,
    /// The kinds that this price is for; empty for all.
    pub price_of: Vec<Text>,
    /// Whether that price is told of premium names only.
    pub price_if_premium: bool,
    /// The reply's word on whether it is a premium name.
    pub premium: Text,
    /// The reply's list of prices.
    pub list: Option<PriceTable>,
}

/// A list of prices in a reply.
#[derive(Clone, Debug)]
pub struct PriceTable {
    /// The list.
    pub items: Text,
    /// An entry's word for what it prices.
    pub kind: Text,
    /// An entry's number of years.
    pub years: Text,
    /// An entry's price.
    pub price: Text,
}

/// The read that tells how a task or an order fares.
#[derive(Clone, Debug)]
pub struct Settling {
    /// The action.
    pub read: Text,
    /// Its parameter for the number of the task or order.
    pub id: Text,
    /// The reply's list, or its one structure.
    pub items: Text,
    /// An entry's domain name.
    pub name: Text,
    /// An entry's state.
    pub state: Text,
    /// The states in which it has worked.
    pub done: Vec<Text>,
    /// The states in which it has failed.
    pub failed: Vec<Text>,
    /// Those of them in which nothing is charged.
    pub uncharged: Vec<Text>,
    /// An entry's words on why.
    pub why: Option<Text>,
    /// An entry's time of making.
    pub time: Text,
    /// The zones that a time without one may be in, in minutes east of UTC.
    pub zones: Vec<Spanned<i64>>,
}

/// The read that lists tasks or orders.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The action.
    pub read: Text,
    /// Its parameter for the domain name.
    pub name: Option<Text>,
    /// Its parameter for the first day.
    pub from: Text,
    /// The reply's list.
    pub items: Text,
    /// An entry's number.
    pub id: Text,
    /// An entry's word for what it is for.
    pub kind: Text,
    /// Kinds of orders, and the list's words for them.
    pub kinds: Vec<(Text, Text)>,
    /// How many seconds after its time stamp a request can still arrive.
    pub window: Option<Spanned<i64>>,
}

/// What a purchase orders. Parameters are given by their paths, with dots.
#[derive(Clone, Debug)]
pub struct Order {
    /// The place of the whole.
    pub span: Span,
    /// What it is for.
    pub kind: Option<Text>,
    /// The parameter that names what is ordered.
    pub names: Option<Text>,
    /// The parameter that names an order that exists already.
    pub of: Option<Text>,
    /// The parameter that says for how many years.
    pub years: Option<Text>,
    /// The parameter that says when the name expires before the order.
    pub expires: Option<Text>,
    /// The parameter without which a premium name is refused.
    pub premium: Option<Text>,
    /// The parameter that takes the price that was quoted.
    pub confirm: Option<Text>,
    /// The reply field that names an order which was only saved.
    pub saved: Option<Text>,
}

/// Reads the key `orders`.
pub(super) fn orders(mapping: &mut Mapping<'_, '_>) -> Option<Orders> {
    mapping.nested("orders", "description of orders", |mapping| Orders {
        span: mapping.span(),
        quote: mapping.nested("quote", "description of quotes", quote),
        settle: mapping.nested("settle", "description of settlement", settle),
        find: mapping.nested("find", "description of a search", find),
        rule_out: mapping.nested("rule_out", "description of a proof", rule_out),
    })
}

fn quote(mapping: &mut Mapping<'_, '_>) -> Quoting {
    Quoting {
        read: mapping.text("read"),
        name: mapping.text("name"),
        years: mapping.text("years"),
        kind: mapping.text("kind"),
        kinds: mapping.required_pairs("kinds"),
        currency: mapping.optional_text("currency"),
        price: mapping.text("price"),
        price_of: mapping.texts("price_of"),
        price_if_premium: mapping.flag("price_if_premium"),
        premium: mapping.text("premium"),
        list: mapping.nested("list", "description of a price list", |mapping| PriceTable {
            items: mapping.text("items"),
            kind: mapping.text("kind"),
            years: mapping.text("years"),
            price: mapping.text("price"),
        }),
    }
}

fn settle(mapping: &mut Mapping<'_, '_>) -> Settling {
    Settling {
        read: mapping.text("read"),
        id: mapping.text("id"),
        items: mapping.text("items"),
        name: mapping.text("name"),
        state: mapping.text("state"),
        done: mapping.required_texts("done"),
        failed: mapping.required_texts("failed"),
        uncharged: mapping.texts("uncharged"),
        why: mapping.optional_text("why"),
        time: mapping.text("time"),
        zones: mapping.ints("zones"),
    }
}

fn find(mapping: &mut Mapping<'_, '_>) -> Finding {
    Finding {
        read: mapping.text("read"),
        name: mapping.optional_text("name"),
        from: mapping.text("from"),
        items: mapping.text("items"),
        id: mapping.text("id"),
        kind: mapping.text("kind"),
        kinds: mapping.required_pairs("kinds"),
        window: mapping.optional_int("window"),
    }
}

fn rule_out(mapping: &mut Mapping<'_, '_>) -> RuleOut {
    mapping.require("after", Code::MissingKey, None);
    RuleOut {
        codes: mapping.required_texts("codes"),
        after: mapping.optional_int("after"),
        read: mapping.text("read"),
        name: mapping.text("name"),
        absent: mapping.required_texts("absent"),
        expires: mapping.text("expires"),
        changed: mapping.text("changed"),
    }
}

/// Reads the key `order` of an action.
pub(super) fn order(mapping: &mut Mapping<'_, '_>) -> Option<Order> {
    mapping.nested("order", "description of an order", |mapping| Order {
        span: mapping.span(),
        kind: mapping.one_of("kind", ORDER_KINDS),
        names: mapping.optional_text("names"),
        of: mapping.optional_text("of"),
        years: mapping.optional_text("years"),
        expires: mapping.optional_text("expires"),
        premium: mapping.optional_text("premium"),
        confirm: mapping.optional_text("confirm"),
        saved: mapping.optional_text("saved"),
    })
}
