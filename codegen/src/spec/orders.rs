//! Purchases, and how their orders are priced, followed and found.

use crate::source::Span;
use crate::yaml::{Mapping, Spanned, Text, mapping};

/// The kinds of orders.
const ORDER_KINDS: &[&str] = &["register", "renew", "redeem", "transfer", "other"];

mapping! {
    /// The pricing, tracking and finding of a service's orders.
    Orders {
        /// The place of the whole.
        span: Span,
        /// The read of a price.
        quote: Option<Quoting> = nested("description of quotes", quoting),
        /// The read of the status of a task or an order.
        settle: Vec<Settling> = one_or_list("description of settlement", Settling::read),
        /// The list of tasks or orders.
        find: Vec<Finding> = one_or_list("description of a search", Finding::read),
        /// The proof that an order was not carried out.
        rule_out: Option<RuleOut> = nested("description of a proof", RuleOut::read),
    }

    /// The read of a domain name that proves that an order was not carried out.
    RuleOut {
        /// The codes of responses that leave the outcome open.
        codes: Vec<Text> = some,
        /// The number of seconds after the request until the read shows its result.
        after: Option<Spanned<i64>> = required_int,
        /// The action.
        read: Text,
        /// Its parameter for the domain name.
        name: Text,
        /// Its codes for a name that the account does not have.
        absent: Vec<Text> = some,
        /// The response field for the expiry.
        expires: Text,
        /// The response field for the last change at the registry.
        changed: Text,
    }

    /// The read that returns a price.
    Quoting {
        /// The action.
        read: Text,
        /// Its parameter for the domain name.
        name: Text,
        /// Its parameter for the number of years.
        years: Text,
        /// Its parameter for what is priced.
        kind: Text,
        /// Kinds of orders, and the parameter's words for them.
        kind_values: Vec<(Text, Text)> = some,
        /// The response's price.
        price: Text,
        /// The kinds that this price is for; empty for all.
        price_of: Vec<Text>,
        /// Whether only premium names have that price.
        price_if_premium: bool,
        /// The response's word on whether it is a premium name.
        premium: Text,
        /// The response's list of prices.
        list: Option<PriceTable> = nested("description of a price list", PriceTable::read),
    }

    /// A list of prices in a response.
    PriceTable {
        /// The list.
        items: Text,
        /// An entry's word for what it prices.
        kind: Text,
        /// An entry's number of years.
        years: Text,
        /// An entry's price.
        price: Text,
    }

    /// The read that returns the status of a task or an order.
    Settling {
        /// The place of the whole.
        span: Span,
        /// The purchases that it is for; empty for all that no other entry is for.
        actions: Vec<Text> = some_texts,
        /// The action.
        read: Text,
        /// Its parameter for the number of the task or order.
        id: Text,
        /// The response's list, or its one structure.
        items: Text,
        /// An entry's domain name.
        name: Text,
        /// An entry's state.
        state: Text,
        /// The states in which it has worked.
        succeeded: Vec<Text> = some,
        /// The states in which it has failed.
        failed: Vec<Text> = some,
        /// Those of them in which nothing is charged.
        uncharged: Vec<Text>,
        /// An entry's words on why.
        reason: Option<Text>,
        /// An entry's time of making.
        time: Text,
    }

    /// The read that lists tasks or orders.
    Finding {
        /// The place of the whole.
        span: Span,
        /// The purchases that it is for; empty for all that no other entry is for.
        actions: Vec<Text> = some_texts,
        /// The action.
        read: Text,
        /// Its parameter for the domain name.
        name: Option<Text>,
        /// Its parameter for the first day; without one it is the list of all of them.
        from: Option<Text>,
        /// The response's list.
        items: Text,
        /// An entry's number.
        id: Text,
        /// An entry's word for what it is for.
        kind: Text,
        /// Kinds of orders, and the list's words for them.
        kind_values: Vec<(Text, Text)> = some,
        /// The number of seconds after its timestamp during which a request can still arrive.
        window: Option<Spanned<i64>>,
    }

    /// The subject of a purchase. Parameters are given by their paths, with dots.
    Order {
        /// The place of the whole.
        span: Span,
        /// The kind of the order.
        kind: Option<Text> = one_of(ORDER_KINDS),
        /// The parameter that names what is ordered.
        names: Option<Text>,
        /// The parameter that names an order that exists already.
        of: Option<Text>,
        /// The parameter that says for how many years.
        years: Option<Text>,
        /// The parameter that says when the name expires before the order.
        expires: Option<Text>,
        /// The parameter without which a premium name is refused.
        premium: Option<Text>,
        /// The parameter that takes the price that was quoted.
        confirm: Option<Text>,
        /// The response field that names an order which was only saved.
        saved: Option<Text>,
        /// Parameters and the values with which the order is saved and charges later.
        charges_later: Vec<(Text, Text)> = pairs,
    }
}

/// Reads the description of a price, whose currency is described elsewhere.
fn quoting(mapping: &mut Mapping<'_, '_>) -> Quoting {
    mapping.elsewhere(&["currency"], "the field of the price");
    Quoting::read(mapping)
}
