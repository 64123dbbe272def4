//! The pricing, tracking and finding of a service's orders.

use crate::diagnostic::{Code, Diagnostics, quoted};
use crate::model::{
    Action, Currency, Editions, Field, Finding, ORDER_KINDS, OrderKind, Orders, Outcome, Paging,
    PriceCurrency, Quoting, RuleOut, Service, Settling,
};
use crate::source::Span;
use crate::spec::{self, Spanned, Text};

use super::lookup::{self, RESPONSE, Wanted};
use super::order_ways;
use super::service_lookup::ServiceLookup;

/// Resolves `orders:`; all that it names has to exist. Whoever sells has to have it.
pub fn resolve<'s>(service: &Service<'s>, diagnostics: &mut Diagnostics) -> Option<Orders<'s>> {
    let spec = service.spec;
    let can_be_found = spec.orders.as_ref().is_some_and(|orders| !orders.find.is_empty());
    let sells = |action: &&spec::Action| action.effect.as_ref().is_some_and(|it| it.value == "purchase");
    if let Some(effect) =
        spec.actions.iter().find(sells).and_then(|action| action.effect.as_ref()).filter(|_| !can_be_found)
    {
        let place = spec.orders.as_ref().map_or(effect.span, |orders| orders.span);
        diagnostics
            .error(Code::OrderUntold, place, "the service does not say how an order is found")
            .here("after a lost response its outcome could not be found")
            .help(match &spec.orders {
                Some(_) => "add `find:`",
                None => "add `orders:` to service.yaml, with `settle:` and `find:`",
            });
    }
    let spec = spec.orders.as_ref()?;
    if spec.settle.is_empty() && !spec.find.is_empty() {
        diagnostics
            .error(
                Code::OrderUntold,
                spec.span,
                "the service does not say how to follow an order that was found",
            )
            .help("add `settle:`");
    }
    let mut resolver = ServiceLookup { code: Code::OrderTarget, service, diagnostics };
    let quote = spec.quote.as_ref().and_then(|spec| resolver.quote(spec));
    let settle: Vec<Settling> = spec.settle.iter().filter_map(|spec| resolver.settle(spec)).collect();
    let find: Vec<Finding> = spec.find.iter().filter_map(|spec| resolver.find(spec)).collect();
    let rule_out = spec.rule_out.as_ref().and_then(|spec| resolver.rule_out(spec));
    let of = |span: &Span, actions: &'s Vec<Text>| order_ways::Way { span: *span, actions };
    let ways = spec.settle.iter().map(|it| of(&it.span, &it.actions));
    order_ways::check("settle", ways.collect(), service, diagnostics);
    let ways = spec.find.iter().map(|it| of(&it.span, &it.actions));
    order_ways::check("find", ways.collect(), service, diagnostics);
    Some(Orders { quote, settle, find, rule_out }).filter(|it| !it.settle.is_empty() && !it.find.is_empty())
}

impl<'a, 's> ServiceLookup<'a, 's, '_> {
    fn quote(&mut self, spec: &'s spec::Quoting) -> Option<Quoting<'s>> {
        let read = self.read(&spec.read, Editions::ALL)?;
        let before = self.diagnostics.len();
        let name = self.parameter(&spec.name, read, Wanted::TEXT);
        let years = self.parameter(&spec.years, read, Wanted::NUMBER);
        let kind = self.parameter(&spec.kind, read, Wanted::WORD);
        let kinds = self.kinds(&spec.kind_values, kind);
        let price = self.field(&spec.price, &read.response, RESPONSE, Wanted::DECIMAL);
        let currency = price.and_then(|field| self.currency(&spec.price, field));
        self.field(&spec.premium, &read.response, RESPONSE, Wanted::FLAG);
        let price_of = spec.price_of.iter().filter_map(|word| self.kind(word)).collect();
        let list_currency = spec.list.as_ref().and_then(|list| self.list(list, read));
        let [asked, asked_for_list] = [&currency, &list_currency].map(|currency| match currency {
            Some(PriceCurrency::Parameter(name, _)) => read.parameters.iter().find(|it| it.wire == *name),
            _ => None,
        });
        self.nothing_else(&spec.read, read, before, &wires([name, years, kind, asked, asked_for_list]));
        Some(Quoting { spec, kinds, currency, list_currency, price_of })
    }

    /// Looks a list of prices up, and returns their currency.
    fn list(&mut self, spec: &'s spec::PriceTable, read: &'a Action<'s>) -> Option<PriceCurrency<'s>> {
        let items = self.field(&spec.items, &read.response, RESPONSE, Wanted::ENTRIES);
        let (fields, owner) = self.entry(items?)?;
        let owner = (owner.as_str(), "field");
        self.field(&spec.kind, fields, owner, Wanted::WORD);
        self.field(&spec.years, fields, owner, Wanted::NUMBER);
        let price = self.field(&spec.price, fields, owner, Wanted::DECIMAL)?;
        self.currency(&spec.price, price)
    }

    /// The currency that the field at the end of a path declares.
    fn currency(&self, path: &Text, price: &Field<'s>) -> Option<PriceCurrency<'s>> {
        Some(match price.currency.as_ref()? {
            Currency::Code(code) => PriceCurrency::Code(code),
            Currency::Field(currency) => PriceCurrency::Field(match path.value.rsplit_once('.') {
                Some((parent, _)) => format!("{parent}.{}", currency.wire),
                None => currency.wire.to_owned(),
            }),
            Currency::Parameter(id, parameter) => {
                let parameter = parameter.of(&self.service[*id].parameters);
                PriceCurrency::Parameter(parameter.wire, self.values(parameter).unwrap_or_default())
            }
        })
    }

    fn settle(&mut self, spec: &'s spec::Settling) -> Option<Settling<'s>> {
        let read = self.read(&spec.read, self.editions(&spec.actions))?;
        let before = self.diagnostics.len();
        let id = self.parameter(&spec.id, read, Wanted::ID);
        self.nothing_else(&spec.read, read, before, &wires([id]));
        let items = self.field(&spec.items, &read.response, RESPONSE, Wanted::ENTRY)?;
        let (fields, owner) = self.entry(items)?;
        let owner = (owner.as_str(), "field");
        let name = self.field(&spec.name, fields, owner, Wanted::TEXT);
        let state = self.field(&spec.state, fields, owner, Wanted::WORD);
        if let Some(reason) = &spec.reason {
            self.field(reason, fields, owner, Wanted::TEXT);
        }
        let time = self.field(&spec.time, fields, owner, Wanted::TIME);
        for value in spec.succeeded.iter().chain(&spec.failed) {
            self.value(value, state);
        }
        for value in &spec.failed {
            if let Some(done) = spec.succeeded.iter().find(|done| done.value == value.value) {
                let message = format!("in the state `{}` it has not both worked and failed", value.value);
                self.wrong(value.span, message).label(done.span, "here too").help("keep one of them");
            }
        }
        for value in &spec.uncharged {
            if !spec.failed.iter().any(|failed| failed.value == value.value) {
                let failed = quoted(spec.failed.iter().map(|it| it.value.as_str()), ", ");
                self.wrong(value.span, format!("`{}` is not one of the states in `failed`", value.value))
                    .help(format!("`uncharged` lists those of {failed} in which nothing is charged"));
            }
        }
        id.and(name).and(state)?;
        let zones = self.zones(&spec.time, time);
        Some(Settling { spec, zones })
    }

    /// Only a time that is text may have lost its zone, and such a time surely has.
    /// The zones that a time may be in, in minutes east of UTC.
    fn zones(&mut self, name: &Text, time: Option<&Field>) -> Vec<i32> {
        let Some((field, format)) = time.and_then(|field| Some((field, field.time.as_ref()?))) else {
            return Vec::new();
        };
        if format.zones.is_empty() && !format.names_zone() {
            self.wrong(name.span, format!("the time zone of `{}` is unknown", name.value))
                .label(field.span, "declared here")
                .help("add `zone:` there, or `zones:` with those that it may be in");
        }
        format.zones.clone()
    }

    fn find(&mut self, spec: &'s spec::Finding) -> Option<Finding<'s>> {
        let read = self.read(&spec.read, self.editions(&spec.actions))?;
        let before = self.diagnostics.len();
        let name = spec.name.as_ref().and_then(|name| self.parameter(name, read, Wanted::TEXT));
        let from = spec.from.as_ref().and_then(|from| self.parameter(from, read, Wanted::DAY));
        self.nothing_else(&spec.read, read, before, &wires([name, from]));
        let items = self.field(&spec.items, &read.response, RESPONSE, Wanted::ENTRIES)?;
        let (fields, owner) = self.entry(items)?;
        let owner = (owner.as_str(), "field");
        self.field(&spec.id, fields, owner, Wanted::ID);
        let kind = self.field(&spec.kind, fields, owner, Wanted::WORD);
        let kinds = self.kinds(&spec.kind_values, kind);
        let help = "remove `window` where nothing says how long a request can be on its way";
        let window = spec.window.as_ref().and_then(|window| self.seconds(window, help));
        self.proves_absence(spec, read);
        Some(Finding { spec, kinds, window })
    }

    /// A list without a first day has to count its entries: nothing else shows that it is complete.
    fn proves_absence(&mut self, spec: &spec::Finding, read: &Action) {
        let (None, Some(window)) = (&spec.from, &spec.window) else { return };
        if read.paging.as_ref().and_then(Paging::total).is_none() {
            let message = format!("an order that `{}` does not list may exist", read.name);
            self.wrong(window.span, message)
                .here("after this time its absence would count as a proof")
                .label(spec.read.span, "nothing shows that this list is complete")
                .help("add `from`, or a `total` to the `paging` of the read, or remove `window`");
        }
    }

    fn rule_out(&mut self, spec: &'s spec::RuleOut) -> Option<RuleOut<'s>> {
        let read = self.read(&spec.read, Editions::ALL)?;
        let before = self.diagnostics.len();
        let name = self.parameter(&spec.name, read, Wanted::TEXT);
        self.nothing_else(&spec.read, read, before, &wires([name]));
        self.field(&spec.expires, &read.response, RESPONSE, Wanted::TIME);
        self.field(&spec.changed, &read.response, RESPONSE, Wanted::TIME);
        self.codes(&spec.codes, Outcome::Unknown, "leaves the outcome of an order open");
        self.codes(&spec.absent, Outcome::Refused, "means that the name does not exist");
        let help = "write how long it takes at most until the read shows the result of a request";
        let after = spec.after.as_ref().and_then(|after| self.seconds(after, help))?;
        Some(RuleOut { spec, after })
    }

    /// A number of seconds that is more than 0.
    fn seconds(&mut self, seconds: &Spanned<i64>, help: &str) -> Option<u32> {
        let found = u32::try_from(seconds.value).ok().filter(|seconds| *seconds > 0);
        if found.is_none() {
            self.wrong(seconds.span, format!("{} is not a number of seconds", seconds.value)).help(help);
        }
        found
    }

    /// The editions that have any of these purchases, or all editions if none are named.
    fn editions(&self, actions: &[Text]) -> Editions {
        let named = |action: &&Action| actions.iter().any(|name| name.value == action.name);
        let editions = self.service.actions.iter().filter(named).map(|action| action.editions);
        editions.reduce(Editions::or).unwrap_or(Editions::ALL)
    }

    /// Kinds of orders, and the words that a parameter or field has for them.
    fn kinds(&mut self, kinds: &'s [(Text, Text)], field: Option<&Field>) -> Vec<(OrderKind, &'s str)> {
        let mut found = Vec::with_capacity(kinds.len());
        for (kind, word) in kinds {
            self.value(word, field);
            found.extend(self.kind(kind).map(|kind| (kind, word.value.as_str())));
        }
        found
    }

    fn kind(&mut self, word: &Text) -> Option<OrderKind> {
        lookup::one_of(word, "kind of order", ORDER_KINDS.iter().copied(), self.diagnostics)
    }
}

/// The wire names of the fields that were found.
fn wires<'a, const N: usize>(fields: [Option<&'a Field<'a>>; N]) -> Vec<&'a str> {
    fields.into_iter().flatten().map(|field| field.wire).collect()
}
