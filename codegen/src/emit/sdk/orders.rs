//! The table of the pricing, tracking and finding of a service's orders.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::ident;
use crate::model::{Finding, OrderKind, Orders, PriceCurrency, Quoting, RuleOut, Settling};
use crate::spec::Text;

/// The `static` entry.
pub fn emit(orders: &Orders) -> TokenStream {
    let (settle, find) = (orders.settle.iter().map(settling), orders.find.iter().map(finding));
    let quote = option(orders.quote.as_ref().map(quoting));
    let rule_out = option(orders.rule_out.as_ref().map(rule_out));
    quote! {
        static ORDERS: Orders = Orders {
            quote: #quote, settle: &[#(#settle),*], find: &[#(#find),*], rule_out: #rule_out,
        };
    }
}

fn settling(settle: &Settling) -> TokenStream {
    let Settling { spec, zones } = settle;
    let [read, id, items] = [&spec.read, &spec.id, &spec.items].map(text);
    let [name, state, time] = [&spec.name, &spec.state, &spec.time].map(text);
    let actions = texts(&spec.actions);
    let (done, failed, uncharged) = (texts(&spec.succeeded), texts(&spec.failed), texts(&spec.uncharged));
    let reason = maybe(spec.reason.as_ref());
    let zones = zones.iter().map(|zone| Literal::i32_unsuffixed(*zone));
    quote! {
        Settling {
            actions: #actions, read: #read, id: #id, items: #items, name: #name, state: #state,
            done: #done, failed: #failed, uncharged: #uncharged, reason: #reason,
            time: #time, zones: &[#(#zones),*],
        }
    }
}

fn finding(find: &Finding) -> TokenStream {
    let Finding { spec, kinds, window } = find;
    let [read, items, id, kind] = [&spec.read, &spec.items, &spec.id, &spec.kind].map(text);
    let [name, from] = [&spec.name, &spec.from].map(|it| maybe(it.as_ref()));
    let (actions, kinds) = (texts(&spec.actions), words(kinds));
    let window = option(window.map(|window| {
        let window = Literal::u32_unsuffixed(window);
        quote!(#window)
    }));
    quote! {
        Finding {
            actions: #actions, read: #read, name: #name, from: #from, items: #items, id: #id, kind: #kind,
            kinds: &[#kinds], window: #window,
        }
    }
}

fn quoting(quote: &Quoting) -> TokenStream {
    let Quoting { spec, kinds, currency, list_currency, price_of } = quote;
    let [read, name, years] = [&spec.read, &spec.name, &spec.years].map(text);
    let [of, price, premium] = [&spec.kind, &spec.price, &spec.premium].map(text);
    let price_if_premium = spec.price_if_premium;
    let kinds = words(kinds);
    let [currency, list_currency] =
        [currency, list_currency].map(|it| option(it.as_ref().map(self::currency)));
    let price_of = price_of.iter().copied().map(kind);
    let list = option(spec.list.as_ref().map(|list| {
        let [items, kind, years, price] = [&list.items, &list.kind, &list.years, &list.price].map(text);
        quote!(PriceTable {
            items: #items, kind: #kind, years: #years, price: #price, currency: #list_currency,
        })
    }));
    quote! {
        Quoting {
            read: #read, name: #name, years: #years, kind: #of, kinds: &[#kinds], currency: #currency,
            price: #price, price_of: &[#(#price_of),*], price_if_premium: #price_if_premium,
            premium: #premium, list: #list,
        }
    }
}

fn currency(currency: &PriceCurrency) -> TokenStream {
    match currency {
        PriceCurrency::Code(code) => quote!(PriceCurrency::Code(#code)),
        PriceCurrency::Field(path) => quote!(PriceCurrency::Field(#path)),
        PriceCurrency::Parameter(name, values) => {
            quote!(PriceCurrency::Parameter(#name, &[#(#values),*]))
        }
    }
}

fn rule_out(rule: &RuleOut) -> TokenStream {
    let RuleOut { spec, after } = rule;
    let [read, name, expires, changed] = [&spec.read, &spec.name, &spec.expires, &spec.changed].map(text);
    let (codes, absent) = (texts(&spec.codes), texts(&spec.absent));
    let after = Literal::u32_unsuffixed(*after);
    quote! {
        RuleOut {
            codes: #codes, after: #after, read: #read, name: #name, absent: #absent,
            expires: #expires, changed: #changed,
        }
    }
}

/// The kind of an order.
pub fn kind(kind: OrderKind) -> TokenStream {
    let name = ident(match kind {
        OrderKind::Register => "Register",
        OrderKind::Renew => "Renew",
        OrderKind::Redeem => "Redeem",
        OrderKind::Transfer => "Transfer",
        OrderKind::Other => "Other",
    });
    quote!(OrderKind::#name)
}

fn words(kinds: &[(OrderKind, &str)]) -> TokenStream {
    let pairs = kinds.iter().map(|(of, word)| {
        let of = kind(*of);
        quote!((#of, #word))
    });
    quote!(#(#pairs),*)
}

pub fn text(text: &Text) -> &str {
    &text.value
}

pub fn texts(texts: &[Text]) -> TokenStream {
    let texts = texts.iter().map(text);
    quote!(&[#(#texts),*])
}

pub fn maybe(value: Option<&Text>) -> TokenStream {
    option(value.map(text).map(|text| quote!(#text)))
}

pub fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
