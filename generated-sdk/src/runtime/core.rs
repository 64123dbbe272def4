//! The executor. It knows no types: all services share this code.

use super::mask::Mask;
use super::stamp::Stamps;
use super::{
    About, Answer, Attempt, Call, DecodeError, Document, Edition, Effect, Endpoint, Error, Failure,
    HttpReply, HttpRequest, Limits, Operation, Outcome, Params, Preview, Sent, ServiceError, ServiceInfo,
    Stamp, Success, Transport, TransportError, Trouble, Undecoded, UnreadableReply, Wire, check,
};
use std::borrow::Cow;
use std::sync::Arc;

/// What all clones of a client share.
pub(crate) struct Core {
    pub(crate) service: &'static ServiceInfo,
    pub(crate) edition: &'static Edition,
    pub(crate) endpoint: Endpoint,
    pub(crate) wire: Box<dyn Wire>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) stamps: Stamps,
    pub(crate) user_agent: String,
}

/// What a clone of a client may have for itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) limits: Limits,
    pub(crate) checked: bool,
    pub(crate) strict: bool,
}

/// A call that was asked for.
pub(crate) struct Job {
    pub(crate) action: Cow<'static, str>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) params: Params,
}

impl Job {
    /// An action that is not modelled counts as a purchase.
    fn effect(&self) -> Effect {
        self.operation.map_or(Effect::Purchase, |operation| operation.effect)
    }
}

/// A success, not decoded yet.
pub(crate) struct Arrived {
    pub(crate) attempt: Attempt,
    pub(crate) about: About,
    /// The reply's field that stands in its metadata.
    pub(crate) id_field: &'static str,
    /// Those that are the protocol's own.
    pub(crate) own_fields: &'static [&'static str],
}

impl Arrived {
    /// The error of a reply that does not decode.
    pub(crate) fn undecoded(self, error: DecodeError) -> Error {
        let About { status, request_id, document, .. } = self.about;
        Error::Decode(Box::new(Undecoded { attempt: self.attempt, status, request_id, error, document }))
    }
}

impl Core {
    /// Checks, sends, and reads.
    pub(crate) async fn run(&self, settings: Settings, job: &Job) -> Result<Arrived, Error> {
        self.check(settings, job)?;
        self.attempt(settings, job, 1).await
    }

    /// What would be sent.
    pub(crate) fn preview(&self, settings: Settings, job: &Job) -> Result<Preview, Error> {
        self.check(settings, job)?;
        self.wire.preview(&self.call(settings, job, &self.stamps.next()?))
    }

    /// The request of a first attempt.
    pub(crate) fn sign(&self, settings: Settings, job: &Job) -> Result<HttpRequest, Error> {
        self.check(settings, job)?;
        self.request(&self.call(settings, job, &self.stamps.next()?))
    }

    fn request(&self, call: &Call<'_>) -> Result<HttpRequest, Error> {
        let mut request = self.wire.request(call)?;
        request.headers.push(("user-agent", self.user_agent.clone().into()));
        Ok(request)
    }

    fn check(&self, settings: Settings, job: &Job) -> Result<(), Error> {
        match job.operation {
            Some(operation) if settings.checked => {
                check::check_with(operation, self.edition, &job.params, self.wire.truths())
            }
            _ => Ok(()),
        }
    }

    /// One attempt, from the stamp to the answer: each has its own time, nonce and signature.
    async fn attempt(&self, settings: Settings, job: &Job, number: u32) -> Result<Arrived, Error> {
        let stamp = self.stamps.next()?;
        let call = self.call(settings, job, &stamp);
        let request = self.request(&call)?;
        let sent = self.transport.send(request).await;

        let mut attempt = Attempt::new(&job.action, job.effect(), number, &stamp);
        if !self.wire.sends_nonce() {
            attempt.nonce.clear();
        }
        let reply = match sent {
            Ok(reply) => reply,
            Err(error) => return Err(self.trouble(job, attempt, error)),
        };
        let status = reply.status;
        match self.wire.answer(&call, reply) {
            Answer::Success(success) => {
                let Success { document, code, text, progress } = *success;
                let request_id = self.request_id(&document);
                let about = About {
                    document,
                    request_id,
                    status,
                    code,
                    text,
                    progress,
                    attempts: number,
                    forgiven: Vec::new(),
                };
                Ok(Arrived {
                    attempt,
                    about,
                    id_field: self.service.request_id,
                    own_fields: self.wire.own_fields(),
                })
            }
            Answer::Failure(failure) => Err(self.failure(job, attempt, *failure)),
            Answer::Unreadable { why, reply } => Err(self.unreadable(job, attempt, &why, reply)),
        }
    }

    fn call<'a>(&'a self, settings: Settings, job: &'a Job, stamp: &'a Stamp) -> Call<'a> {
        Call {
            service: self.service,
            edition: self.edition,
            endpoint: &self.endpoint,
            action: &job.action,
            operation: job.operation,
            params: &job.params,
            stamp,
            limits: settings.limits,
        }
    }

    fn trouble(&self, job: &Job, attempt: Attempt, error: TransportError) -> Error {
        let advice = self.wire.explain(&error);
        let TransportError { sent, timed_out, text, partial } = error;
        let effect = attempt.effect;
        let trouble =
            Box::new(Trouble { attempt, cause: self.mask(job).clean(&text), timed_out, advice, partial });
        match (sent, effect) {
            (Sent::NotSent, _) => Error::NotSent(trouble),
            (Sent::MaybeSent, Effect::Read) => Error::Interrupted(trouble),
            (Sent::MaybeSent, _) => Error::OutcomeUnknown(trouble),
        }
    }

    fn failure(&self, job: &Job, attempt: Attempt, failure: Failure) -> Error {
        let Failure { status, code, message, host_id, recommend, advice, doubtful, document } = failure;
        let known = self.service.error(&code);
        let mask = self.mask(job);
        let outcome = if doubtful {
            Outcome::Unknown
        } else {
            outcome(attempt.effect, status, known.map(|info| info.outcome))
        };
        Error::Service(Box::new(ServiceError {
            attempt,
            status,
            spelled: mask.clean(&known.map_or_else(|| code.clone(), |info| info.spell(&code))),
            code: mask.clean(&code),
            message: mask.clean(&message),
            request_id: self.request_id(&document).map(|id| mask.clean(&id)),
            host_id: host_id.map(|text| mask.clean(&text)),
            recommend: recommend.map(|text| mask.clean(&text)),
            meaning: known.map(|info| info.meaning),
            advice: advice.map(|text| mask.clean(&text)),
            outcome,
            document,
        }))
    }

    fn unreadable(&self, job: &Job, attempt: Attempt, why: &str, reply: HttpReply) -> Error {
        Error::Unreadable(Box::new(UnreadableReply { attempt, why: self.mask(job).clean(why), reply }))
    }

    fn request_id(&self, document: &Document) -> Option<String> {
        let id = document.root().get(self.service.request_id)?.text();
        let id = id.trim();
        // It is printed in errors, so it is looked at: an id is short and plain.
        let plain = !id.is_empty() && id.len() <= 128 && id.chars().all(|c| c.is_ascii_graphic());
        plain.then(|| id.to_owned())
    }

    /// What nobody may read in texts of others about this call.
    fn mask(&self, job: &Job) -> Mask {
        Mask::new(job.operation, &job.params, &self.wire.secrets())
    }
}

/// What a service's failure says about the call. A server error proves nothing about a change, whatever its code.
fn outcome(effect: Effect, status: u16, declared: Option<Outcome>) -> Outcome {
    match declared {
        Some(_) if effect != Effect::Read && status >= 500 => Outcome::Unknown,
        Some(outcome) => outcome,
        None => Outcome::Unknown,
    }
}
