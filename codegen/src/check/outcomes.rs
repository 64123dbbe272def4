//! What an error code says about an order decides whether it is sent again, so it has to be sure.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Effect, ErrorId, Outcome, Service};

/// Notes codes that would have an order sent again though it may have been carried out.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    for (index, error) in service.errors.iter().enumerate() {
        let place = error.spec.outcome.as_ref().map_or(error.spec.code.span, |outcome| outcome.span);
        let throttling = error.spec.throttling.as_ref().filter(|throttling| throttling.value);
        if let Some(throttling) = throttling.filter(|_| error.outcome != Outcome::NotDone) {
            let message = format!("`{}` does not say that nothing was done", error.code);
            diagnostics
                .error(Code::NotDone, throttling.span, message)
                .label(place, "what it says about an order")
                .help("leave out `throttling`, or write `outcome: not_done`");
        }
        if error.outcome != Outcome::NotDone || throttling.is_some() {
            continue;
        }
        let answers = service.actions.iter().find(|action| {
            matches!(action.effect, Effect::Purchase | Effect::Destroy)
                && (error.spec.public || action.errors.contains(&ErrorId(index)))
        });
        if let Some(action) = answers {
            let effect = action.spec.effect.as_ref().map_or(action.spec.name.span, |effect| effect.span);
            let message = format!("`{}` would have `{}` sent again", error.code, action.name);
            diagnostics
                .error(Code::NotDone, place, message)
                .here("only a throttling code proves that nothing was done")
                .label(effect, "this is sent once")
                .help("add `throttling: true` if it is one; otherwise write `outcome: unknown`");
        }
    }
}
