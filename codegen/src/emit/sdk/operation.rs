//! The table entry of an action.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::failure;
use super::fields::ident;
use super::orders::kind;
use crate::model::{
    About, Action, Condition, Editions, Effect, Field, First, Format, Kind, Order, Paging, Rule, Service,
};

/// The `static` entry.
pub fn emit(service: &Service, action: &Action) -> TokenStream {
    let name = action.name;
    let effect = ident(match action.effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::Purchase => "purchase",
        Effect::Destroy => "destroy",
        Effect::Undecided => "undecided",
    });
    let target = action.destroys.map(|id| {
        let name = id.of(&action.parameters).wire;
        quote!(, #name)
    });
    let wire = Some(action.wire()).filter(|wire| *wire != name).map(|wire| quote!(.wire(#wire)));
    let parameters = (!action.parameters.is_empty()).then(|| {
        let parameters = parameters(service, &action.parameters);
        quote!(.parameters(&[#parameters]))
    });
    let only = (action.editions != Editions::ALL).then(|| {
        let editions = editions(service, action.editions);
        quote!(.only(#editions))
    });
    let errors = (!action.errors.is_empty()).then(|| {
        let errors = action.errors.iter().map(|id| service[*id].code);
        quote!(.errors(&[#(#errors),*]))
    });
    let outcomes = (!action.outcomes.is_empty()).then(|| {
        let outcomes = action.outcomes.iter().map(|(id, outcome)| {
            let (code, outcome) = (service[*id].code, ident(&format!("{outcome:?}")));
            quote!((#code, Outcome::#outcome))
        });
        quote!(.outcomes(&[#(#outcomes),*]))
    });
    let failure = action.failure.as_ref().map(|failure| {
        let fields = failure::emit(failure);
        quote!(.failure(#fields))
    });
    let list = action.whole_list().map(|list| {
        let entry = list.spec.entry.first().map_or("", |entry| &entry.value);
        quote!(.list(#entry))
    });
    let paging = action.paging.as_ref().map(paging);
    let repeatable = action.repeatable.then(|| quote!(.repeatable()));
    let quota = action.spec.quota.as_ref().map(|quota| quota.value).map(|quota| quote!(.quota(#quota)));
    let settles_by =
        action.settles_by.as_ref().map(|path| path.wire).map(|field| quote!(.settles_by(#field)));
    let order = action.order.as_ref().map(order);
    quote! {
        pub(super) static OPERATION: Operation = Operation::#effect(#name #target) #wire #only
            #repeatable #quota #settles_by #order #parameters #errors #outcomes #failure #list #paging;
    }
}

/// Returns the table entries of parameters; shared ones are in the service's module.
pub fn parameters(service: &Service, fields: &[Field]) -> TokenStream {
    let parameters = fields.iter().map(|field| match field.shared {
        Some(_) => {
            let name = ident(&field.constant());
            quote!(#name)
        }
        None => parameter(service, field),
    });
    quote!(#(#parameters),*)
}

/// The table entry of a parameter.
pub fn parameter(service: &Service, field: &Field) -> TokenStream {
    let new = new(service, field.ty.kind, field.wire);
    let list = field.ty.list.then(|| quote!(.list()));
    let nested = field.ty.nested.then(|| quote!(.list()));
    let map = field.ty.map.then(|| quote!(.map()));
    let json = field.spec.encoding.as_ref().map(|_| quote!(.json()));
    let only = (field.editions != Editions::ALL).then(|| {
        let editions = editions(service, field.editions);
        quote!(.only(#editions))
    });
    let required = match field.required {
        Editions::ALL => Some(quote!(.required())),
        Editions::NONE => None,
        some => {
            let editions = editions(service, some);
            Some(quote!(.required_in(#editions)))
        }
    };
    let sensitive = (field.ty.kind == Kind::Sensitive).then(|| quote!(.sensitive()));
    let fixed = field.fixed().map(|value| quote!(Rule::Fixed(#value)));
    let required_if = field.required_if.as_ref().map(|it| condition("required", it));
    let applies_if = field.applies_if.as_ref().map(|it| condition("applies", it));
    let rules: Vec<TokenStream> = field.rules.iter().map(rule).chain(fixed).collect();
    let rules = (!rules.is_empty()).then(|| quote!(.rules(&[#(#rules),*])));
    quote!(#new #list #nested #map #json #only #required #required_if #applies_if #sensitive #rules)
}

/// The call that adds a condition.
fn condition(verb: &str, condition: &Condition) -> TokenStream {
    let method = ident(&format!("{verb}_{}", if condition.negated { "unless" } else { "when" }));
    let Condition { parameter, values, .. } = condition;
    quote!(.#method(#parameter, &[#(#values),*]))
}

/// The constructor of a parameter of this kind, by wire name.
fn new(service: &Service, kind: Kind, wire: &str) -> TokenStream {
    let name = match kind {
        Kind::String | Kind::Sensitive | Kind::Unknown => "string",
        Kind::Int => "int",
        Kind::Long => "long",
        Kind::Unsigned => "unsigned",
        Kind::Any => "any",
        Kind::Bool => "bool",
        Kind::Timestamp => "timestamp",
        Kind::Seconds => "seconds",
        Kind::DateTime => "date_time",
        Kind::Date => "date",
        Kind::Decimal => "decimal",
        Kind::Enum(id) if service[id].numeric => "number_of",
        Kind::Enum(_) => "one_of",
        Kind::Structure(id) => {
            let table = ident(&service[id].constant);
            return quote!(Parameter::structure(#wire, &#table));
        }
    };
    let name = ident(name);
    quote!(Parameter::#name(#wire))
}

fn editions(service: &Service, set: Editions) -> TokenStream {
    let mut names = set.of(service).map(|edition| ident(&edition.constant));
    let first = names.next();
    quote!(#first #(.or(#names))*)
}

/// A rule of the list.
fn rule(rule: &Rule) -> TokenStream {
    let bound = |name: &str, bound: &i64| {
        let (name, bound) = (ident(name), Literal::i64_unsuffixed(*bound));
        quote!(Rule::#name(#bound))
    };
    match rule {
        Rule::Min(least) => bound("Min", least),
        Rule::Max(most) => bound("Max", most),
        Rule::MaxLength(most) => bound("MaxLength", most),
        Rule::MinItems(least) => bound("MinItems", least),
        Rule::MaxItems(most) => bound("MaxItems", most),
        Rule::Format(Format::Domain) => quote!(Rule::DOMAIN),
        Rule::Format(Format::UnicodeDomain) => quote!(Rule::UNICODE_DOMAIN),
        Rule::Format(Format::Email) => quote!(Rule::EMAIL),
        Rule::Format(Format::Emails) => quote!(Rule::EMAILS),
        Rule::Format(Format::Ip) => quote!(Rule::IP),
    }
}

fn paging(paging: &Paging) -> TokenStream {
    match paging {
        Paging::Pages { page, first, size, items, total, pages, current, more } => {
            let items = items.wire;
            let first = match first {
                First::Number(1) => None,
                First::Number(number) => {
                    let number = Literal::i64_unsuffixed(*number);
                    Some(quote!(.first(#number)))
                }
                First::Reported => Some(quote!(.first_is_reported())),
            };
            let total = total.iter().map(|field| quote!(.total(#field)));
            let pages = pages.iter().map(|field| quote!(.count(#field)));
            let current = current.iter().map(|field| quote!(.current(#field)));
            let more = more.iter().map(|field| quote!(.more(#field)));
            quote!(.paging(
                Paging::pages(#page, #size, #items) #first #(#total)* #(#pages)* #(#current)* #(#more)*
            ))
        }
        Paging::Cursors { size, items, next, cursors, scrolls, total, more } => {
            let items = items.wire;
            let cursors = cursors.iter().map(|(parameter, field)| quote!((#parameter, #field)));
            let new = match (next, size) {
                (Some(next), Some(size)) => quote!(cursors(#size, #items, #next, &[#(#cursors),*])),
                _ => {
                    let next = next.iter().map(|field| quote!(.next(#field)));
                    let size = size.iter().map(|size| quote!(.size(#size)));
                    quote!(tokens(#items, &[#(#cursors),*]) #(#next)* #(#size)*)
                }
            };
            let scrolls = scrolls.then(|| quote!(.scrolls()));
            let total = total.iter().map(|field| quote!(.total(#field)));
            let more = more.iter().map(|field| quote!(.more(#field)));
            quote!(.paging(Paging::#new #scrolls #(#total)* #(#more)*))
        }
    }
}

fn order(order: &Order) -> TokenStream {
    let new = match &order.about {
        About::Names(path) => {
            let kind = kind(order.kind);
            quote!(PurchaseInfo::new(#kind, #path))
        }
        About::Of(path) => quote!(PurchaseInfo::of(#path)),
    };
    let years = order.years.iter().map(|(path, default)| {
        let default = Literal::u32_unsuffixed(*default);
        quote!(.years(#path, #default))
    });
    let premium = order.premium.iter().map(|path| quote!(.premium(#path)));
    let confirm = order.confirm.iter().map(|path| quote!(.confirm(#path)));
    let expires = order.expires.iter().map(|path| quote!(.expires(#path)));
    let saved = order.saved.iter().map(|field| quote!(.saved(#field)));
    let later = order.charges_later.iter().map(|(path, value)| quote!((#path, #value)));
    let later = (later.len() > 0).then(|| quote!(.charges_later(&[#(#later),*])));
    quote!(.order(#new #(#years)* #(#expires)* #(#premium)* #(#confirm)* #(#saved)* #later))
}
