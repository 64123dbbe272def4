//! The keys of an action that go with its effect: whether it may be repeated, what it settles by, what it orders.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{About, Field, FieldId, Kind, ORDER_KINDS, Order, OrderKind, Service};
use crate::source::Span;
use crate::spec::{self, Text};

use super::look::{self, ACTION, REPLY, Wanted};

/// What is needed to resolve these keys of an action.
pub struct Keys<'a, 's> {
    /// The action as it is written.
    pub spec: &'s spec::Action,
    /// Its parameters.
    pub parameters: &'a [Field<'s>],
    /// Its reply.
    pub reply: &'a [Field<'s>],
    /// Its service, as far as it is known.
    pub service: &'a Service<'s>,
    /// What the service says about orders.
    pub orders: Option<&'a spec::Orders>,
}

impl<'a, 's> Keys<'a, 's> {
    /// Whether the action may be repeated.
    pub fn repeatable(&self, diagnostics: &mut Diagnostics) -> bool {
        let Some(repeatable) = &self.spec.repeatable else { return false };
        let help = match self.effect() {
            Some("read") => "leave it out: reads are repeated anyway",
            _ => "leave it out: what charges or destroys is never sent twice",
        };
        self.only_for(&["write"], "repeatable", repeatable.span, help, diagnostics) && repeatable.value
    }

    /// The reply's field that names the task or the order.
    pub fn settles_by(&self, diagnostics: &mut Diagnostics) -> Option<FieldId> {
        let name = self.spec.settles_by.as_ref()?;
        let help = "leave it out: only writes and purchases leave something to be waited for";
        if !self.only_for(&["write", "purchase"], "settles_by", name.span, help, diagnostics) {
            return None;
        }
        if self.orders.and_then(|orders| orders.settle.as_ref()).is_none() {
            let message = format!("nothing tells how far it is what `{}` names", name.value);
            diagnostics
                .error(Code::OrderUntold, name.span, message)
                .help("add `orders:` with `settle:` to service.yaml");
        }
        let field = look::find(Code::OrderTarget, name, self.reply, REPLY, diagnostics)?;
        let fits = Wanted::ID.is(Code::OrderTarget, name, field, diagnostics);
        self.reply.iter().position(|other| other.wire == field.wire).filter(|_| fits).map(FieldId)
    }

    /// How the action pages.
    pub fn paging(&self, diagnostics: &mut Diagnostics) -> Option<&'s spec::Paging> {
        let paging = self.spec.paging.as_ref()?;
        let help = "leave it out: only what looks is asked for page after page";
        self.only_for(&["read"], "paging", paging.span, help, diagnostics).then_some(paging)
    }

    /// What is ordered.
    pub fn order(&self, diagnostics: &mut Diagnostics) -> Option<Order<'s>> {
        let Some(spec) = &self.spec.order else {
            if let Some(effect) = self.spec.effect.as_ref().filter(|effect| effect.value == "purchase") {
                diagnostics
                    .error(Code::OrderUntold, effect.span, "the action does not say what it orders")
                    .here("after a lost reply nobody could find out what became of it")
                    .help("add `order: {kind: …, names: …}`, or `order: {of: …}` for an order that exists already");
            }
            return None;
        };
        let help = "leave it out, or write `effect: purchase`";
        if !self.only_for(&["purchase"], "order", spec.span, help, diagnostics) {
            return None;
        }
        let about = self.about(spec, diagnostics);
        let beside = match &about {
            Some(About::Names(path)) => Some(parent(path)),
            _ => None,
        };
        let years = self.maybe(&spec.years, Wanted::NUMBER, diagnostics);
        let expires = self.maybe(&spec.expires, Wanted::TIME, diagnostics);
        let premium = self.maybe(&spec.premium, Wanted::BOOL, diagnostics);
        let confirm = self.maybe(&spec.confirm, Wanted::DECIMAL, diagnostics);
        for (name, _) in [&years, &premium].into_iter().flatten() {
            if beside.is_some_and(|beside| parent(&name.value) != beside) {
                let message = format!("`{}` does not stand beside the name", name.value);
                diagnostics
                    .error(Code::OrderTarget, name.span, message)
                    .help("name the parameter of the same structure");
            }
        }
        let saved = spec.saved.as_ref().and_then(|name| {
            let field = look::find(Code::OrderTarget, name, self.reply, REPLY, diagnostics)?;
            Wanted::ID.is(Code::OrderTarget, name, field, diagnostics).then_some(field.wire)
        });
        let years = years.map(|(name, field)| (name.value.as_str(), assumed(name, field, diagnostics)));
        Some(Order {
            kind: self.kind(spec, diagnostics),
            about: about?,
            years,
            expires: expires.map(|(name, _)| name.value.as_str()),
            premium: premium.map(|(name, _)| name.value.as_str()),
            confirm: confirm.map(|(name, _)| name.value.as_str()),
            saved,
        })
    }

    fn about(&self, spec: &'s spec::Order, diagnostics: &mut Diagnostics) -> Option<About<'s>> {
        let mut wrong = |span: Span, message: &str, help: &str| {
            diagnostics.error(Code::OrderTarget, span, message).help(help);
        };
        match (&spec.names, &spec.of) {
            (None, None) => {
                let help = "write `names:` with the parameter that holds the domain name, or `of:` with the one \
                     that names an order which exists already";
                wrong(spec.span, "the order does not say what it is about", help);
                None
            }
            (Some(_), Some(of)) => {
                wrong(
                    of.span,
                    "an order is about names or about another order",
                    "keep one of `names` and `of`",
                );
                None
            }
            (Some(names), None) => {
                self.path(names, Wanted::TEXTS, diagnostics)?;
                Some(About::Names(&names.value))
            }
            (None, Some(of)) => {
                let beside = [("kind", &spec.kind), ("years", &spec.years), ("expires", &spec.expires)];
                let beside =
                    beside.into_iter().chain([("premium", &spec.premium), ("confirm", &spec.confirm)]);
                for (key, text) in beside.filter_map(|(key, text)| Some((key, text.as_ref()?))) {
                    let message = format!("an order that exists already has its own `{key}`");
                    wrong(text.span, &message, &format!("leave out `{key}`"));
                }
                self.path(of, Wanted::ID, diagnostics)?;
                Some(About::Of(&of.value))
            }
        }
    }

    fn kind(&self, spec: &spec::Order, diagnostics: &mut Diagnostics) -> OrderKind {
        let known = |kind: &Text| ORDER_KINDS.iter().find(|(name, _)| *name == kind.value);
        if spec.kind.is_none() && spec.names.is_some() {
            diagnostics
                .error(Code::OrderTarget, spec.span, "the order does not say what it is for")
                .help("write `kind:` with `register`, `renew`, `redeem`, `transfer` or `other`");
        }
        spec.kind.as_ref().and_then(known).map_or(OrderKind::Other, |(_, kind)| *kind)
    }

    /// A path that may be left out, and the parameter at its end.
    fn maybe<'t>(
        &self,
        path: &'t Option<Text>,
        wanted: Wanted,
        diagnostics: &mut Diagnostics,
    ) -> Option<(&'t Text, &'a Field<'s>)> {
        let path = path.as_ref()?;
        Some((path, self.path(path, wanted, diagnostics)?))
    }

    /// The parameter at the end of a path, which may lead through structures and lists of them.
    fn path(&self, path: &Text, wanted: Wanted, diagnostics: &mut Diagnostics) -> Option<&'a Field<'s>> {
        let mut fields = self.parameters;
        let mut owner = ACTION.0.to_owned();
        let mut noun = ACTION.1;
        let mut steps = path.value.split('.').peekable();
        while let Some(step) = steps.next() {
            let name = Text { value: step.to_owned(), span: path.span };
            let field = look::find(Code::OrderTarget, &name, fields, (&owner, noun), diagnostics)?;
            if steps.peek().is_none() {
                return wanted.is(Code::OrderTarget, path, field, diagnostics).then_some(field);
            }
            let structure = match field.ty.kind {
                Kind::Unknown => return None,
                Kind::Structure(id) if !field.ty.map => &self.service[id],
                _ => {
                    diagnostics
                        .error(Code::OrderTarget, path.span, format!("nothing stands inside `{step}`"))
                        .label(field.span, "this is not a structure");
                    return None;
                }
            };
            fields = &structure.fields;
            owner = format!("`{}`", structure.name);
            noun = "field";
        }
        None
    }

    fn effect(&self) -> Option<&'s str> {
        self.spec.effect.as_ref().map(|effect| effect.value.as_str())
    }

    /// Whether a key goes with the action's effect; if not, this says so.
    fn only_for(
        &self,
        effects: &[&str],
        key: &str,
        span: Span,
        help: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let fits = self.effect().is_none_or(|effect| effects.contains(&effect));
        if let Some(effect) = self.spec.effect.as_ref().filter(|_| !fits) {
            let words: Vec<String> = effects.iter().map(|effect| format!("`{effect}`")).collect();
            let message = format!("`{key}` is for actions with the effect {}", words.join(" or "));
            diagnostics
                .error(Code::EffectKey, span, message)
                .label(effect.span, "this is another effect")
                .help(help);
        }
        fits
    }
}

/// For how many years an order is that does not say so.
fn assumed(name: &Text, years: &Field, diagnostics: &mut Diagnostics) -> u32 {
    let Some(default) = years.spec.default.as_ref().map(|default| &default.value) else { return 1 };
    let number = default.parse().ok().filter(|years| *years > 0);
    if number.is_none() {
        diagnostics
            .error(Code::OrderTarget, name.span, format!("`{default}` is no number of years"))
            .label(years.span, "this is its `default`")
            .help("write the number that the service assumes, or leave out `default`");
    }
    number.unwrap_or(1)
}

/// The path of what a parameter stands in.
fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}
