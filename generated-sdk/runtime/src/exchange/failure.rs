//! The errors of failed attempts, with the outcome that each proves.

use crate::document::Document;
use crate::error::{Attempt, Error, SendError, ServiceError, UnreadableResponse};
use crate::exchange::executor::{Executor, Server};
use crate::exchange::job::Job;
use crate::exchange::mask::Mask;
use crate::message::{HttpResponse, Sent, TransportError};
use crate::protocol::Failure;
use crate::schema::{Effect, Outcome};
use std::time::Duration;

impl Executor {
    pub(super) fn send_error(&self, job: &Job, attempt: Attempt, error: TransportError) -> Error {
        let advice = self.wire.explain(&error);
        let TransportError { sent, timed_out, permanent, text, partial } = error;
        let effect = attempt.effect;
        let send_error = Box::new(SendError {
            attempt,
            cause: self.mask(job).clean(&text),
            timed_out,
            permanent,
            advice,
            partial,
        });
        match (sent, effect) {
            (Sent::NotSent, _) => Error::NotSent(send_error),
            (Sent::MaybeSent, Effect::Read) => Error::Interrupted(send_error),
            (Sent::MaybeSent, _) => Error::OutcomeUnknown(send_error),
        }
    }

    pub(super) fn failure(
        &self,
        job: &Job,
        attempt: Attempt,
        failure: Failure,
        server: Server,
        renews: bool,
    ) -> Error {
        let known = self.service.error(&failure.code);
        let is_own = known.is_some() || failure.document.root().get(self.service.request_id).is_some();
        let outcome = outcome(job, &failure, job.declared(known), is_own);
        let Failure { status, code, message, host_id, recommend, advice, doubtful, document, .. } = failure;
        let mask = self.mask(job);
        // A declared code repeats no value, except the suffix of a family's code; nor does a missing one.
        let own = code.is_empty() || known.is_some_and(|info| info.spell(&code) == info.code);
        let shown = if own { code } else { mask.code(&code) };
        Error::Service(Box::new(ServiceError {
            attempt,
            status,
            spelled: known.map_or_else(|| shown.clone(), |info| info.spell(&shown)),
            code: shown,
            message: mask.clean(&message),
            request_id: self.request_id(&mask, &document),
            host_id: host_id.and_then(|id| mask.id(&id)),
            recommend: recommend.map(|text| mask.clean(&text)),
            meaning: known.map(|info| info.meaning),
            advice: advice.map(|text| mask.clean(&text)),
            outcome,
            retry_after: server.retry_after,
            throttled: server.throttled,
            unauthorized: renews || known.is_some_and(|info| info.unauthorized),
            known: known.is_some(),
            doubtful,
            clock: known.is_some_and(|info| info.clock),
            renews,
            document,
        }))
    }

    pub(super) fn unreadable(
        &self,
        job: &Job,
        attempt: Attempt,
        reason: &str,
        response: HttpResponse,
        retry_after: Option<Duration>,
    ) -> Error {
        let outcome = given_up(job, response.status).unwrap_or(Outcome::Unknown);
        let mask = self.mask(job);
        let reason = mask.clean(reason);
        // The gateway has it in a header too, even if the body is broken.
        let request_id = response.header("x-acs-request-id").and_then(|id| mask.id(id));
        let unreadable = UnreadableResponse { attempt, reason, outcome, retry_after, request_id, response };
        Error::Unreadable(Box::new(unreadable))
    }

    pub(super) fn request_id(&self, mask: &Mask, document: &Document) -> Option<String> {
        mask.id(&document.root().get(self.service.request_id)?.text())
    }
}

/// Returns the outcome that a failure proves. `is_own` is whether the response is the service's own, not a proxy's.
fn outcome(job: &Job, failure: &Failure, declared: Option<Outcome>, is_own: bool) -> Outcome {
    match failure.status {
        _ if failure.doubtful => Outcome::Unknown,
        // A server error proves nothing about a change, whatever its code.
        500.. if job.effect() != Effect::Read => Outcome::Unknown,
        _ if failure.throttled => Outcome::NotDone,
        429 if is_own => Outcome::NotDone,
        status => given_up(job, status).or(declared).unwrap_or(Outcome::Unknown),
    }
}

/// Returns the outcome that a status proves by itself: proxies send 408 and 429 too, and do not know whether the
/// service has read the request.
fn given_up(job: &Job, status: u16) -> Option<Outcome> {
    let given_up = matches!(status, 408 | 429);
    let repeatable = job.is_repeatable();
    given_up.then_some(if repeatable { Outcome::NotDone } else { Outcome::Unknown })
}
