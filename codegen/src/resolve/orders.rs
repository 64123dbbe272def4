//! How a service's orders are priced, followed and found.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{
    Action, Editions, Effect, Field, Finding, Kind, OrderKind, Orders, Outcome, Paging, PriceTable, Quoting,
    RuleOut, Service, Settling,
};
use crate::spec::{self, Spanned, Text};

use super::look::{self, REPLY, Wanted};

/// The zones of the earth, in minutes east of UTC.
const ZONES: std::ops::RangeInclusive<i64> = -720..=840;

/// Resolves `orders:`; all that it names has to exist. Whoever sells has to have it.
pub fn resolve(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) -> Option<Orders> {
    let can_be_found = spec.orders.as_ref().is_some_and(|orders| orders.find.is_some());
    let sells = |action: &&spec::Action| action.effect.as_ref().is_some_and(|it| it.value == "purchase");
    if let Some(effect) =
        spec.actions.iter().find(sells).and_then(|action| action.effect.as_ref()).filter(|_| !can_be_found)
    {
        let place = spec.orders.as_ref().map_or(effect.span, |orders| orders.span);
        diagnostics
            .error(Code::OrderUntold, place, "the service does not say how an order is found")
            .here("after a lost reply nobody could find out what became of it")
            .help(match &spec.orders {
                Some(_) => "add `find:`",
                None => "add `orders:` to service.yaml, with `settle:` and `find:`",
            });
    }
    let actions = &spec.actions;
    let spec = spec.orders.as_ref()?;
    if spec.settle.is_none() && spec.find.is_some() {
        diagnostics
            .error(Code::OrderUntold, spec.span, "the service does not say how an order that was found fares")
            .help("add `settle:`");
    }
    let mut look = Look { service, actions, diagnostics };
    let quote = spec.quote.as_ref().and_then(|spec| look.quote(spec));
    let settle = spec.settle.as_ref().and_then(|spec| look.settle(spec));
    let find = spec.find.as_ref().and_then(|spec| look.find(spec));
    let rule_out = spec.rule_out.as_ref().and_then(|spec| look.rule_out(spec));
    Some(Orders { quote, settle: settle?, find: find?, rule_out })
}

struct Look<'a, 'd> {
    service: &'a Service,
    actions: &'a [spec::Action],
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Look<'a, '_> {
    fn quote(&mut self, spec: &spec::Quoting) -> Option<Quoting> {
        let read = self.read(&spec.read)?;
        let before = self.diagnostics.len();
        let name = self.parameter(&spec.name, read, Wanted::TEXT);
        let years = self.parameter(&spec.years, read, Wanted::NUMBER);
        let kind = self.parameter(&spec.kind, read, Wanted::WORD);
        let kinds = self.kinds(&spec.kinds, kind);
        let currency = spec.currency.as_ref().and_then(|name| self.parameter(name, read, Wanted::WORD));
        let price = self.field(&spec.price, &read.reply, REPLY, Wanted::DECIMAL);
        let premium = self.field(&spec.premium, &read.reply, REPLY, Wanted::FLAG);
        let price_of = spec.price_of.iter().filter_map(|word| self.kind(word)).collect();
        let list = spec.list.as_ref().and_then(|spec| self.list(spec, read));
        self.nothing_else(&spec.read, read, before, [name, years, kind, currency]);
        Some(Quoting {
            read: read.name.clone(),
            name: name?.wire.clone(),
            years: years?.wire.clone(),
            kind: kind?.wire.clone(),
            kinds,
            currency: currency.map(|field| (field.wire.clone(), self.values(field).unwrap_or_default())),
            price: price?.wire.clone(),
            price_of,
            price_if_premium: spec.price_if_premium,
            premium: premium?.wire.clone(),
            list,
        })
    }

    fn list(&mut self, spec: &spec::PriceTable, read: &'a Action) -> Option<PriceTable> {
        let items = self.field(&spec.items, &read.reply, REPLY, Wanted::ENTRIES)?;
        let (fields, owner) = self.entry(items)?;
        let owner = (owner.as_str(), "field");
        let kind = self.field(&spec.kind, fields, owner, Wanted::WORD);
        let years = self.field(&spec.years, fields, owner, Wanted::NUMBER);
        let price = self.field(&spec.price, fields, owner, Wanted::DECIMAL);
        Some(PriceTable {
            items: items.wire.clone(),
            kind: kind?.wire.clone(),
            years: years?.wire.clone(),
            price: price?.wire.clone(),
        })
    }

    fn settle(&mut self, spec: &spec::Settling) -> Option<Settling> {
        let read = self.read(&spec.read)?;
        let before = self.diagnostics.len();
        let id = self.parameter(&spec.id, read, Wanted::ID);
        self.nothing_else(&spec.read, read, before, [id]);
        let items = self.field(&spec.items, &read.reply, REPLY, Wanted::ENTRY)?;
        let (fields, owner) = self.entry(items)?;
        let owner = (owner.as_str(), "field");
        let name = self.field(&spec.name, fields, owner, Wanted::TEXT);
        let state = self.field(&spec.state, fields, owner, Wanted::WORD);
        let why = spec.why.as_ref().and_then(|name| self.field(name, fields, owner, Wanted::TEXT));
        let time = self.field(&spec.time, fields, owner, Wanted::TIME);
        for value in spec.done.iter().chain(&spec.failed) {
            self.value(value, state);
        }
        for value in &spec.failed {
            if let Some(done) = spec.done.iter().find(|done| done.value == value.value) {
                self.diagnostics
                    .error(
                        Code::OrderTarget,
                        value.span,
                        format!("in the state `{}` it has not both worked and failed", value.value),
                    )
                    .label(done.span, "here too")
                    .help("keep one of them");
            }
        }
        for value in &spec.uncharged {
            if !spec.failed.iter().any(|failed| failed.value == value.value) {
                let failed: Vec<String> = spec.failed.iter().map(|it| format!("`{}`", it.value)).collect();
                self.diagnostics
                    .error(
                        Code::OrderTarget,
                        value.span,
                        format!("`{}` is not one of the states in `failed`", value.value),
                    )
                    .help(format!(
                        "`uncharged` lists those of {} in which nothing is charged",
                        failed.join(", ")
                    ));
            }
        }
        Some(Settling {
            read: read.name.clone(),
            id: id?.wire.clone(),
            items: items.wire.clone(),
            name: name?.wire.clone(),
            state: state?.wire.clone(),
            done: spec.done.iter().map(|value| value.value.clone()).collect(),
            failed: spec.failed.iter().map(|value| value.value.clone()).collect(),
            uncharged: spec.uncharged.iter().map(|value| value.value.clone()).collect(),
            why: why.map(|field| field.wire.clone()),
            time: time?.wire.clone(),
            zones: self.zones(&spec.zones, &spec.time, time),
        })
    }

    /// Only a time that is text may have lost its zone, and such a time surely has.
    fn zones(&mut self, zones: &[Spanned<i64>], name: &Text, time: Option<&Field>) -> Vec<i32> {
        let is_text = time.map(|field| field.ty.kind == Kind::String);
        match (zones.first(), is_text) {
            (None, Some(true)) => {
                self.diagnostics
                    .error(Code::OrderTarget, name.span, format!("`{}` names no time zone", name.value))
                    .help("add `zones:` with those that it may be in, in minutes east of UTC: `zones: [0]`");
            }
            (Some(zone), Some(false)) => {
                self.diagnostics
                    .error(Code::OrderTarget, zone.span, format!("`{}` needs no time zone", name.value))
                    .help("leave out `zones`");
            }
            _ => {}
        }
        for zone in zones.iter().filter(|zone| !ZONES.contains(&zone.value)) {
            self.diagnostics
                .error(Code::OrderTarget, zone.span, format!("there is no time zone {}", zone.value))
                .help("a zone is told in minutes east of UTC");
        }
        zones.iter().filter_map(|zone| i32::try_from(zone.value).ok()).collect()
    }

    fn find(&mut self, spec: &spec::Finding) -> Option<Finding> {
        let read = self.read(&spec.read)?;
        let before = self.diagnostics.len();
        let name = spec.name.as_ref().and_then(|name| self.parameter(name, read, Wanted::TEXT));
        let from = self.parameter(&spec.from, read, Wanted::DAY);
        self.nothing_else(&spec.read, read, before, [name, from]);
        let items = self.field(&spec.items, &read.reply, REPLY, Wanted::ENTRIES)?;
        let (fields, owner) = self.entry(items)?;
        let owner = (owner.as_str(), "field");
        let id = self.field(&spec.id, fields, owner, Wanted::ID);
        let kind = self.field(&spec.kind, fields, owner, Wanted::WORD);
        let kinds = self.kinds(&spec.kinds, kind);
        let help = "leave out `window` where nothing says how long a request can be on its way";
        let window = spec.window.as_ref().and_then(|window| self.seconds(window, help));
        Some(Finding {
            read: read.name.clone(),
            name: name.map(|field| field.wire.clone()),
            from: from?.wire.clone(),
            items: items.wire.clone(),
            id: id?.wire.clone(),
            kind: kind?.wire.clone(),
            kinds,
            window,
        })
    }

    fn rule_out(&mut self, spec: &spec::RuleOut) -> Option<RuleOut> {
        let read = self.read(&spec.read)?;
        let before = self.diagnostics.len();
        let name = self.parameter(&spec.name, read, Wanted::TEXT);
        self.nothing_else(&spec.read, read, before, [name]);
        let expires = self.field(&spec.expires, &read.reply, REPLY, Wanted::TIME);
        let changed = self.field(&spec.changed, &read.reply, REPLY, Wanted::TIME);
        self.codes(&spec.codes, Outcome::Unknown, "leaves the outcome of an order open");
        self.codes(&spec.absent, Outcome::Refused, "says that there is no such name");
        let help = "write how long it takes at most until the read shows the result of a request";
        let after = spec.after.as_ref().and_then(|after| self.seconds(after, help));
        let texts = |texts: &[Text]| texts.iter().map(|text| text.value.clone()).collect();
        Some(RuleOut {
            codes: texts(&spec.codes),
            after: after?,
            read: read.name.clone(),
            name: name?.wire.clone(),
            absent: texts(&spec.absent),
            expires: expires?.wire.clone(),
            changed: changed?.wire.clone(),
        })
    }

    /// Reports codes that `errors.yaml` does not have, or has with another outcome.
    fn codes(&mut self, codes: &[Text], outcome: Outcome, meaning: &str) {
        for code in codes {
            let known = &self.service.errors;
            match known.iter().find(|each| each.code == code.value) {
                None => {
                    self.diagnostics
                        .error(Code::OrderTarget, code.span, format!("`{}` is not an error code", code.value))
                        .suggest(&code.value, known.iter().map(|each| each.code.as_str()), || {
                            "name a code of errors.yaml".to_owned()
                        });
                }
                Some(found) if found.outcome != outcome => {
                    self.diagnostics
                        .error(
                            Code::OrderTarget,
                            code.span,
                            format!("the outcome of `{}` is another one", code.value),
                        )
                        .help(format!("name a code that {meaning}"));
                }
                Some(_) => {}
            }
        }
    }

    /// A number of seconds that is more than 0.
    fn seconds(&mut self, seconds: &Spanned<i64>, help: &str) -> Option<u32> {
        let found = u32::try_from(seconds.value).ok().filter(|seconds| *seconds > 0);
        if found.is_none() {
            let message = format!("{} is no number of seconds", seconds.value);
            self.diagnostics.error(Code::OrderTarget, seconds.span, message).help(help);
        }
        found
    }

    /// An action that looks only.
    fn read(&mut self, name: &Text) -> Option<&'a Action> {
        if name.value.is_empty() {
            return None;
        }
        let all = &self.service.actions;
        let found = all.iter().find(|action| action.name == name.value);
        // Of an action whose effect could not be read, that is told already.
        if self.actions.iter().any(|action| action.name.value == name.value && action.effect.is_none()) {
            return None;
        }
        if found.is_none_or(|action| action.effect != Effect::Read) {
            let message = match found {
                Some(_) => format!("`{}` does not only look", name.value),
                None => format!("there is no action `{}`", name.value),
            };
            let reads = all.iter().filter(|action| action.effect == Effect::Read);
            self.diagnostics.error(Code::OrderTarget, name.span, message).suggest(
                &name.value,
                reads.map(|action| action.name.as_str()),
                || "name an action with the effect `read`".to_owned(),
            );
            return None;
        }
        found
    }

    fn parameter(&mut self, name: &Text, read: &'a Action, wanted: Wanted) -> Option<&'a Field> {
        let owner = format!("`{}`", read.name);
        self.field(name, &read.parameters, (&owner, "parameter"), wanted)
    }

    fn field(
        &mut self,
        name: &Text,
        fields: &'a [Field],
        owner: (&str, &str),
        wanted: Wanted,
    ) -> Option<&'a Field> {
        let field = look::find(Code::OrderTarget, name, fields, owner, self.diagnostics)?;
        wanted.is(Code::OrderTarget, name, field, self.diagnostics).then_some(field)
    }

    /// The fields of a list's entries, and what their structure is called.
    fn entry(&self, items: &Field) -> Option<(&'a [Field], String)> {
        let Kind::Structure(index) = items.ty.kind else { return None };
        let structure = self.service.structures.get(index)?;
        Some((&structure.fields, format!("`{}`", structure.name)))
    }

    /// Kinds of orders, and the words that a parameter or field has for them.
    fn kinds(&mut self, kinds: &[(Text, Text)], field: Option<&Field>) -> Vec<(OrderKind, String)> {
        let mut found = Vec::with_capacity(kinds.len());
        for (kind, word) in kinds {
            self.value(word, field);
            found.extend(self.kind(kind).map(|kind| (kind, word.value.clone())));
        }
        found
    }

    fn kind(&mut self, word: &Text) -> Option<OrderKind> {
        let known = OrderKind::ALL.iter().copied().filter(|(_, kind)| *kind != OrderKind::Other);
        look::one_of(word, known, self.diagnostics)
    }

    /// Notes a value that an enum does not have.
    fn value(&mut self, value: &Text, field: Option<&Field>) {
        let Some((field, values)) = field.and_then(|field| Some((field, self.values(field)?))) else {
            return;
        };
        if !values.contains(&value.value) {
            let list: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
            self.diagnostics
                .error(Code::OrderTarget, value.span, format!("`{}` is never `{}`", field.wire, value.value))
                .label(field.span, "this has other values")
                .suggest(&value.value, values.iter().map(String::as_str), || {
                    format!("its values are {}", list.join(", "))
                });
        }
    }

    /// The values of an enum.
    fn values(&self, field: &Field) -> Option<Vec<String>> {
        let Kind::Enum(index) = field.ty.kind else { return None };
        let found = self.service.enums.get(index)?;
        Some(found.values.iter().map(|value| value.wire.clone()).collect())
    }

    /// Notes a parameter that has to be given, and that nothing here says the value of.
    fn nothing_else<const N: usize>(
        &mut self,
        name: &Text,
        read: &Action,
        before: usize,
        given: [Option<&Field>; N],
    ) {
        // What was noted since may be what is missing.
        if self.diagnostics.len() > before {
            return;
        }
        let pages: &[&String] = match &read.paging {
            Some(Paging::Pages { page, size, .. }) => &[page, size],
            Some(Paging::Cursors { size, .. }) => &[size],
            None => &[],
        };
        let is_given = |field: &Field| given.iter().flatten().any(|given| given.wire == field.wire);
        let missing = read.parameters.iter().find(|field| {
            let required = field.required != Editions::NONE && field.fixed.is_none();
            required && !is_given(field) && !pages.contains(&&field.wire)
        });
        if let Some(field) = missing {
            self.diagnostics
                .error(Code::OrderTarget, name.span, format!("`{}` also wants `{}`", read.name, field.wire))
                .label(field.span, "it is required")
                .help("name a read that can do without it");
        }
    }
}
