//! What an error code says about an order decides whether it is sent again, so it has to be sure.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Effect, Outcome, Service};
use crate::spec;

/// Notes codes that would have an order sent again though it may have been carried out.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    for (index, (spec_error, error)) in spec.errors.iter().zip(&service.errors).enumerate() {
        let place = spec_error.outcome.as_ref().map_or(spec_error.code.span, |outcome| outcome.span);
        if let (true, Some(throttling)) =
            (error.throttling && error.outcome != Outcome::NotDone, &spec_error.throttling)
        {
            diagnostics
                .error(
                    Code::NotDone,
                    throttling.span,
                    format!("`{}` does not say that nothing was done", error.code),
                )
                .label(place, "what it says about an order")
                .help("leave out `throttling`, or write `outcome: not_done`");
        }
        if error.outcome != Outcome::NotDone || error.throttling {
            continue;
        }
        let answers = spec.actions.iter().zip(&service.actions).find(|(_, action)| {
            matches!(action.effect, Effect::Purchase | Effect::Destroy)
                && (error.public || action.errors.contains(&index))
        });
        if let Some((action, _)) = answers {
            let effect = action.effect.as_ref().map_or(action.name.span, |effect| effect.span);
            diagnostics
                .error(
                    Code::NotDone,
                    place,
                    format!("`{}` would have `{}` sent again", error.code, action.name.value),
                )
                .here("only a throttling code proves that nothing was done")
                .label(effect, "this is sent once")
                .help("add `throttling: true` if it is one; otherwise write `outcome: unknown`");
        }
    }
}
