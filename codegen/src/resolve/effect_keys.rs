//! The keys of an action that go with its effect: whether it may be repeated, what it settles by, what it orders.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{About, Editions, Field, Kind, ORDER_KINDS, Order, OrderKind, Path, Service};
use crate::source::Span;
use crate::spec::{self, Text};

use super::lookup::{self, ACTION, RESPONSE, Wanted};

/// The context for resolving these keys of an action.
pub struct Keys<'a, 's, 'd> {
    /// The action as it is written.
    pub spec: &'s spec::Action,
    /// Its parameters.
    pub parameters: &'a [Field<'s>],
    /// Its response.
    pub response: &'a [Field<'s>],
    /// Its service, as far as it is known.
    pub service: &'a Service<'s>,
    /// The problems so far.
    pub diagnostics: &'d mut Diagnostics,
}

impl<'a, 's> Keys<'a, 's, '_> {
    /// Whether the action may be repeated.
    pub fn repeatable(&mut self) -> bool {
        let Some(repeatable) = &self.spec.repeatable else { return false };
        let help = match self.spec.effect.as_ref().map(|effect| effect.value.as_str()) {
            Some("read") => "remove it: reads are repeated anyway",
            _ => "remove it: an action that charges or destroys is never sent twice",
        };
        self.only_for(&["write"], "repeatable", repeatable.span, help) && repeatable.value
    }

    /// Whether the request replaces a whole list.
    pub fn replaces_all(&mut self) -> bool {
        let Some(replaces) = &self.spec.replaces else { return false };
        let help = "remove it: only writes replace something";
        self.only_for(&["write"], "replaces", replaces.span, help)
    }

    /// Whether the account can lose the means to undo it.
    pub fn locks_out(&mut self) -> bool {
        let Some(locks_out) = &self.spec.locks_out else { return false };
        let help = "remove it: reads and orders lock nobody out, and `destroy` says so already";
        self.only_for(&["write"], "locks_out", locks_out.span, help) && locks_out.value
    }

    /// The response's field that names the task or the order.
    pub fn settles_by(&mut self) -> Option<Path<'s>> {
        let name = self.spec.settles_by.as_ref()?;
        let help = "remove it: only writes and purchases leave something to be waited for";
        if !self.only_for(&["write", "purchase"], "settles_by", name.span, help) {
            return None;
        }
        if self.service.spec.orders.as_ref().is_none_or(|orders| orders.settle.is_empty()) {
            let message = format!("nothing reports the status of `{}`", name.value);
            let help = "add `orders:` with `settle:` to service.yaml";
            self.diagnostics.error(Code::OrderUntold, name.span, message).help(help);
        }
        self.of_response(name)
    }

    /// The pagination of the action.
    pub fn paging(&mut self) -> Option<&'s spec::Paging> {
        let paging = self.spec.paging.as_ref()?;
        let help = "remove it: only reads have pages";
        self.only_for(&["read"], "paging", paging.span, help).then_some(paging)
    }

    /// Its order.
    pub fn order(&mut self) -> Option<Order<'s>> {
        let Some(spec) = &self.spec.order else {
            if let Some(effect) = self.spec.effect.as_ref().filter(|effect| effect.value == "purchase") {
                self.diagnostics
                    .error(Code::OrderUntold, effect.span, "the action does not say what it orders")
                    .here("after a lost response its outcome could not be found")
                    .help("add `order: {kind: …, names: …}`, or `order: {of: …}` for an order that exists already");
            }
            return None;
        };
        if !self.only_for(&["purchase"], "order", spec.span, "leave it out, or write `effect: purchase`") {
            return None;
        }
        let about = self.about(spec);
        let years = self.maybe(&spec.years, Wanted::NUMBER);
        let expires = self.maybe(&spec.expires, Wanted::EXPIRY);
        let premium = self.maybe(&spec.premium, Wanted::BOOL);
        let confirm = self.maybe(&spec.confirm, Wanted::DECIMAL);
        if let Some(About::Names(names)) = about {
            for (name, _) in [years, premium].into_iter().flatten() {
                if parent(&name.value) != parent(names) {
                    let message = format!("`{}` is not next to the name", name.value);
                    self.wrong(name.span, message).help("name the parameter of the same structure");
                }
            }
        }
        self.premium_price(premium);
        let charges_later =
            spec.charges_later.iter().filter_map(|(name, value)| self.value(name, value)).collect();
        let text = |(name, _): (&'s Text, _)| name.value.as_str();
        Some(Order {
            kind: self.kind(spec),
            years: years.map(|(name, field)| (name.value.as_str(), self.assumed(name, field))),
            expires: expires.map(text),
            premium: premium.map(text),
            confirm: confirm.map(text),
            saved: spec.saved.as_ref().and_then(|name| self.of_response(name)).map(|path| path.wire),
            charges_later,
            about: about?,
        })
    }

    fn about(&mut self, spec: &'s spec::Order) -> Option<About<'s>> {
        match (&spec.names, &spec.of) {
            (None, None) => {
                self.wrong(spec.span, "the order does not say what it is about").help(
                    "write `names:` with the parameter that holds the domain name, or `of:` with the one \
                     that names an order which exists already",
                );
                None
            }
            (Some(_), Some(of)) => {
                self.wrong(of.span, "an order is about names or about another order")
                    .help("keep one of `names` and `of`");
                None
            }
            (Some(names), None) => self.path(names, Wanted::TEXTS).map(|_| About::Names(&names.value)),
            (None, Some(of)) => {
                let own = [("kind", &spec.kind), ("years", &spec.years), ("expires", &spec.expires)];
                let own = own.into_iter().chain([("premium", &spec.premium), ("confirm", &spec.confirm)]);
                for (key, text) in own.filter_map(|(key, text)| Some((key, text.as_ref()?))) {
                    self.wrong(text.span, format!("an order that exists already has its own `{key}`"))
                        .help(format!("remove `{key}`"));
                }
                self.path(of, Wanted::ID).map(|_| About::Of(&of.value))
            }
        }
    }

    fn kind(&mut self, spec: &spec::Order) -> OrderKind {
        if spec.kind.is_none() && spec.names.is_some() {
            self.wrong(spec.span, "the order does not say what it is for")
                .help("write `kind:` with `register`, `renew`, `redeem`, `transfer` or `other`");
        }
        let known = |kind: &Text| ORDER_KINDS.iter().find(|(name, _)| *name == kind.value);
        spec.kind.as_ref().and_then(known).map_or(OrderKind::Other, |(_, kind)| *kind)
    }

    /// For how many years an order is that does not say so.
    fn assumed(&mut self, name: &Text, years: &Field) -> u32 {
        let Some(default) = years.spec.default.as_ref().map(|default| &default.value) else {
            // An order that exists already has its own years, which has been reported.
            let about_names = self.spec.order.as_ref().is_some_and(|order| order.of.is_none());
            if about_names && years.required != Editions::ALL && years.ty.kind != Kind::Unknown {
                self.open(
                    name,
                    "can be left out, and nothing says how many years the service then charges for",
                )
                .label(years.span, "it has neither `default` nor `required: true`")
                .help("add `default:` with the most years that it may be, or `required: true`");
            }
            return 1;
        };
        let number = default.parse().ok().filter(|years| *years > 0);
        if number.is_none() {
            self.wrong(name.span, format!("`{default}` is not a number of years"))
                .label(years.span, "this is its `default`")
                .help("write the number that the service assumes, or remove `default`");
        }
        number.unwrap_or(1)
    }

    /// A parameter of the action and one of its values.
    fn value(&mut self, name: &'s Text, value: &'s Text) -> Option<(&'s str, &'s str)> {
        let field = lookup::find(Code::OrderTarget, name, self.parameters, ACTION, self.diagnostics)?;
        if !Wanted::WORD.is(Code::OrderTarget, name, field, self.diagnostics) {
            return None;
        }
        if let Kind::Enum(id) = field.ty.kind
            && let values = &self.service[id].values
            && !values.iter().any(|known| known.wire == value.value)
        {
            let known = values.iter().map(|known| known.wire);
            self.wrong(value.span, format!("`{}` is never `{}`", name.value, value.value))
                .label(field.span, "this parameter has other values")
                .suggest(&value.value, known.clone(), || format!("its values are {}", quoted(known, ", ")));
            return None;
        }
        Some((&name.value, &value.value))
    }

    /// A name without the permission counts as refused at a premium price, so the service must not assume it.
    fn premium_price(&mut self, permission: Option<(&Text, &Field)>) {
        let Some((name, field)) = permission else { return };
        if let Some(default) = field.spec.default.as_ref().filter(|default| default.value == "true") {
            self.open(name, "permits premium prices where it is left out")
                .label(default.span, "this is its `default`")
                .help("correct the default, or remove `premium`: every order may then be a premium name's");
        }
    }

    fn open(&mut self, name: &Text, why: &str) -> &mut Diagnostic {
        self.diagnostics.error(Code::OpenOrder, name.span, format!("`{}` {why}", name.value))
    }

    /// The field of the response that names a task or an order.
    fn of_response(&mut self, path: &'s Text) -> Option<Path<'s>> {
        let along = lookup::along(
            Code::OrderTarget,
            path,
            self.response,
            RESPONSE,
            self.service,
            Wanted::ID,
            self.diagnostics,
        );
        along.map(|(path, _)| path)
    }

    /// A path that may be left out, and the parameter at its end.
    fn maybe(&mut self, path: &'s Option<Text>, wanted: Wanted) -> Option<(&'s Text, &'a Field<'s>)> {
        let path = path.as_ref()?;
        Some((path, self.path(path, wanted)?))
    }

    /// The parameter at the end of a path, which may lead through structures and lists of them.
    fn path(&mut self, path: &'s Text, wanted: Wanted) -> Option<&'a Field<'s>> {
        let along = lookup::along(
            Code::OrderTarget,
            path,
            self.parameters,
            ACTION,
            self.service,
            wanted,
            self.diagnostics,
        );
        along.map(|(_, field)| field)
    }

    /// Whether a key goes with the action's effect; if not, this says so.
    fn only_for(&mut self, effects: &[&str], key: &str, span: Span, help: &str) -> bool {
        let Some(effect) = self.spec.effect.as_ref().filter(|it| !effects.contains(&it.value.as_str()))
        else {
            return true;
        };
        let effects = quoted(effects.iter().copied(), " or ");
        let message = format!("`{key}` is for actions with the effect {effects}");
        self.diagnostics
            .error(Code::EffectKey, span, message)
            .label(effect.span, "this is another effect")
            .help(help);
        false
    }

    fn wrong(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.diagnostics.error(Code::OrderTarget, span, message)
    }
}

/// Returns the path of the parameter's parent.
fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}
