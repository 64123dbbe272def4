//! The choice between several ways to settle or find orders, for each purchase.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Action, Effect, Service};
use crate::source::Span;
use crate::spec::Text;

/// An entry of `settle` or `find`.
pub struct Way<'s> {
    /// The place of the whole.
    pub span: Span,
    /// The purchases that it is for; empty for all that no other entry is for.
    pub actions: &'s [Text],
}

/// Reports purchases that go no way or two.
pub fn check(key: &str, ways: Vec<Way>, service: &Service, diagnostics: &mut Diagnostics) {
    let purchases = || service.actions.iter().filter(|action| action.effect == Effect::Purchase);
    let mut named: HashMap<&str, Span> = HashMap::new();
    for name in ways.iter().flat_map(|way| way.actions) {
        let found = service.actions.iter().find(|action| action.name == name.value);
        if found.is_none_or(|action| action.effect != Effect::Purchase) {
            let message = format!("unknown purchase `{}`", name.value);
            let diagnostic = diagnostics.error(Code::OrderTarget, name.span, message);
            match found {
                Some(_) => diagnostic
                    .here("this has another effect")
                    .help("remove it: what a write began is known by its number alone"),
                None => {
                    diagnostic.suggest(&name.value, purchases().map(|action| action.name), || {
                        "name an action with the effect `purchase`".to_owned()
                    });
                    continue;
                }
            };
        }
        if let Some(first) = named.insert(&name.value, name.span) {
            diagnostics
                .error(Code::OrderTarget, name.span, format!("`{}` has two entries of `{key}`", name.value))
                .label(first, "named here first")
                .help("keep one of them");
        }
    }
    let mut others = ways.iter().filter(|way| way.actions.is_empty());
    if let Some(first) = others.next() {
        for way in others {
            diagnostics
                .error(Code::OrderTarget, way.span, format!("two entries of `{key}` name no actions"))
                .label(first.span, "the other one")
                .help("name the purchases that one of them is for: `actions: […]`");
        }
        return;
    }
    // A write with a task is settled by the number of that task.
    let goes = |action: &&Action| match action.effect {
        Effect::Purchase => !named.contains_key(action.name),
        Effect::Write => key == "settle" && action.spec.settles_by.is_some(),
        _ => false,
    };
    for action in service.actions.iter().filter(|_| !ways.is_empty()).filter(goes) {
        let span = action.spec.effect.as_ref().map_or(action.spec.name.span, |effect| effect.span);
        diagnostics
            .error(Code::OrderUntold, span, format!("no entry of `{key}` is for `{}`", action.name))
            .help("leave `actions` out of one entry: it is for all that no other is for");
    }
}
