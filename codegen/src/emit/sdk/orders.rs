//! How a service's orders are priced, followed and found: one table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::fields::ident;
use crate::model::{Finding, OrderKind, Orders, PriceTable, Quoting, RuleOut, Settling};

/// The `static` entry.
pub fn emit(orders: &Orders) -> TokenStream {
    let Settling { read, id, items, name, state, done, failed, uncharged, why, time, zones } = &orders.settle;
    let why = option(why.as_ref().map(|why| quote!(#why)));
    let zones = zones.iter().map(|zone| Literal::i32_unsuffixed(*zone));
    let settle = quote! {
        Settling {
            read: #read, id: #id, items: #items, name: #name, state: #state,
            done: &[#(#done),*], failed: &[#(#failed),*], uncharged: &[#(#uncharged),*], why: #why,
            time: #time, zones: &[#(#zones),*],
        }
    };
    let Finding { read, name, from, items, id, kind, kinds, window } = &orders.find;
    let name = option(name.as_ref().map(|name| quote!(#name)));
    let kinds = words(kinds);
    let window = option(window.map(|window| {
        let window = Literal::u32_unsuffixed(window);
        quote!(#window)
    }));
    let find = quote! {
        Finding {
            read: #read, name: #name, from: #from, items: #items, id: #id, kind: #kind, kinds: &[#kinds],
            window: #window,
        }
    };
    let quote = option(orders.quote.as_ref().map(quoting));
    let rule_out = option(orders.rule_out.as_ref().map(rule_out));
    quote! {
        static ORDERS: Orders = Orders { quote: #quote, settle: #settle, find: #find, rule_out: #rule_out };
    }
}

fn quoting(quote: &Quoting) -> TokenStream {
    let Quoting { read, name, years, kind: of, kinds, currency, price, price_of, .. } = quote;
    let Quoting { price_if_premium, premium, list, .. } = quote;
    let kinds = words(kinds);
    let currency = option(currency.as_ref().map(|(name, values)| quote!((#name, &[#(#values),*]))));
    let price_of = price_of.iter().copied().map(kind);
    let list = option(list.as_ref().map(|PriceTable { items, kind, years, price }| {
        quote!(PriceTable { items: #items, kind: #kind, years: #years, price: #price })
    }));
    quote! {
        Quoting {
            read: #read, name: #name, years: #years, kind: #of, kinds: &[#kinds], currency: #currency,
            price: #price, price_of: &[#(#price_of),*], price_if_premium: #price_if_premium,
            premium: #premium, list: #list,
        }
    }
}

fn rule_out(rule: &RuleOut) -> TokenStream {
    let RuleOut { codes, after, read, name, absent, expires, changed } = rule;
    let after = Literal::u32_unsuffixed(*after);
    quote! {
        RuleOut {
            codes: &[#(#codes),*], after: #after, read: #read, name: #name, absent: &[#(#absent),*],
            expires: #expires, changed: #changed,
        }
    }
}

/// What an order is for.
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

fn words(kinds: &[(OrderKind, String)]) -> TokenStream {
    let pairs = kinds.iter().map(|(of, word)| {
        let of = kind(*of);
        quote!((#of, #word))
    });
    quote!(#(#pairs),*)
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
