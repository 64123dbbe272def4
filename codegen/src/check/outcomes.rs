//! Checks the outcomes of error codes: they determine whether an order is sent again.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Action, Effect, ErrorCode, ErrorId, Outcome, Service};
use crate::source::Span;

/// Reports codes that would resend an order although it may have been carried out.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    for (index, error) in service.errors.iter().enumerate() {
        let place = error.spec.outcome.as_ref().map_or(error.spec.code.span, |outcome| outcome.span);
        let throttling = error.spec.flag("throttling");
        if let Some(throttling) = throttling.filter(|_| error.outcome != Outcome::NotDone) {
            let message = format!("`{}` does not say that nothing was done", error.code);
            diagnostics
                .error(Code::NotDone, throttling.span, message)
                .label(place, "what it says about an order")
                .help("remove `throttling`, or write `outcome: not_done`");
        }
        if error.outcome != Outcome::NotDone || throttling.is_some() {
            continue;
        }
        let answers = service.actions.iter().find(|action| {
            matches!(action.effect, Effect::Purchase | Effect::Destroy)
                && (error.spec.is_public() || action.errors.contains(&ErrorId(index)))
                && !action.outcomes.iter().any(|(id, _)| *id == ErrorId(index))
        });
        if let Some(action) = answers {
            sent_again(error, action, place, diagnostics);
        }
    }
    let once = |action: &&Action| matches!(action.effect, Effect::Purchase | Effect::Destroy);
    for action in service.actions.iter().filter(once) {
        for (id, outcome) in &action.outcomes {
            let error = &service[*id];
            let word = action.spec.outcomes.iter().find(|(code, _)| code.value == error.code);
            if let Some((_, word)) = word
                && *outcome == Outcome::NotDone
                && error.spec.flag("throttling").is_none()
            {
                sent_again(error, action, word.span, diagnostics);
            }
        }
    }
}

fn sent_again(error: &ErrorCode, action: &Action, place: Span, diagnostics: &mut Diagnostics) {
    let effect = action.spec.effect.as_ref().map_or(action.spec.name.span, |effect| effect.span);
    diagnostics
        .error(Code::NotDone, place, format!("`{}` would have `{}` sent again", error.code, action.name))
        .here("only a throttling code proves that nothing was done")
        .label(effect, "this is sent once")
        .help("add `throttling` to its flags if it is one; otherwise write `unknown`");
}
