//! The executor. It is untyped, so all services share its code.

use crate::error::{Attempt, Error, Invalid};
use crate::exchange::mask::Mask;
use crate::exchange::observer::{AttemptEnded, AttemptStarted, Observer};
use crate::exchange::retry::{Budget, Next, Pause};
use crate::exchange::{About, AttemptRecorder, Job, Pace, Retry, Settings, Stamps, UndecodedSuccess, retry};
use crate::message::{HttpRequest, Stamp, http_date};
use crate::params::{Params, check, joined};
use crate::protocol::{Answer, CallContext, Endpoint, Preview, Success, Wire};
use crate::schema::{Edition, Effect, Outcome, ServiceInfo};
use crate::trace;
use crate::transport::Transport;
use crate::value::Secret;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// Sends the calls of all clones of a client.
pub(crate) struct Executor {
    pub(crate) service: &'static ServiceInfo,
    pub(crate) edition: &'static Edition,
    pub(crate) endpoint: Endpoint,
    /// The account that is charged, if it is known.
    pub(crate) account: Option<String>,
    pub(crate) wire: Box<dyn Wire>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) stamps: Stamps,
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    pub(crate) pace: Pace,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// The pace of price reads: one batch would use up a second's quota at once.
    pub(crate) quotes: Pace,
}

impl Executor {
    /// Creates an executor for calls without a specific account, with the default settings.
    pub(crate) fn new(
        service: &'static ServiceInfo,
        edition: &'static Edition,
        endpoint: Endpoint,
        wire: Box<dyn Wire>,
        transport: Arc<dyn Transport>,
    ) -> Self {
        Self {
            service,
            edition,
            endpoint,
            account: None,
            wire,
            transport,
            stamps: Stamps::default(),
            retry: Retry::default(),
            budget: Budget::new(),
            pace: Pace::default(),
            observer: None,
            quotes: Pace::of_quotes(service),
        }
    }

    /// Checks a call, sends it and reads the response; resends it according to [`retry`].
    pub(crate) fn run(
        &self,
        settings: &Settings,
        job: &Job,
    ) -> impl Future<Output = Result<UndecodedSuccess, Error>> {
        self.run_watched(settings, job, &())
    }

    /// Does the same with a recorder. Each attempt has its own time, nonce and signature.
    pub(crate) fn run_watched(
        &self,
        settings: &Settings,
        job: &Job,
        recorder: &dyn AttemptRecorder,
    ) -> impl Future<Output = Result<UndecodedSuccess, Error>> {
        let (service, edition) = (self.service.name, self.edition.name);
        let calling = self.attempts(settings, job, recorder);
        trace::call(service, edition, &job.action, job.effect(), calling, UndecodedSuccess::ending)
    }

    /// Makes one attempt after the other.
    async fn attempts(
        &self,
        settings: &Settings,
        job: &Job,
        recorder: &dyn AttemptRecorder,
    ) -> Result<UndecodedSuccess, Error> {
        self.check(settings, job)?;
        let mut begun = None;
        let (mut redated, mut renewed) = (false, false);
        let mut unresolved = None;
        let mut number = 0;
        loop {
            number += 1;
            let Failed { error, server } =
                match self.attempt(settings, job, number, &mut begun, recorder).await {
                    Ok(arrived) => {
                        trace::arrived(&arrived.ending());
                        self.budget.earn();
                        return Ok(arrived);
                    }
                    Err(failed) => *failed,
                };
            let now = self.stamps.clock.now();
            let spent = now.duration_since(begun.unwrap_or(now)).unwrap_or_default();
            let delay = match retry::next(&error) {
                Next::Redated => server.date.filter(|_| !redated).and_then(|theirs| {
                    redated = true;
                    self.stamps.correct(theirs);
                    self.retry.delay(number, spent, Pause::Backoff, 0)
                }),
                Next::Renewed if !renewed => {
                    renewed = true;
                    self.retry.delay(number, spent, Pause::Backoff, 0)
                }
                Next::Again => self.retry.delay(number, spent, server.pause(), self.stamps.number()),
                Next::Renewed | Next::Stop => None,
            };
            let delay = delay.filter(|_| self.budget.pay());
            if error.outcome() != Outcome::Unknown
                && let Some(recorded) = recorder.not_done(&error, delay.is_some())
            {
                recorded.await;
            }
            trace::failed(number, &error, delay);
            let Some(delay) = delay else { return Err(overall_error(unresolved, error)) };
            if !delay.is_zero() {
                self.stamps.clock.sleep(delay).await;
            }
            unresolved = if error.may_have_acted() { Some(error) } else { unresolved };
        }
    }

    /// Returns what would be sent, without sending it; also for a client that only reads.
    pub(crate) fn preview(&self, settings: &Settings, job: &Job) -> Result<Preview, Error> {
        self.check(&Settings { read_only: false, ..settings.clone() }, job)?;
        let params = joined(job.operation, &job.params);
        self.wire.preview(&self.call(settings, job, &params, &self.stamps.next()?))
    }

    /// Returns the request of a first attempt.
    #[cfg(feature = "unstable-signing")]
    pub(crate) fn sign(&self, settings: &Settings, job: &Job) -> Result<HttpRequest, Error> {
        self.check(settings, job)?;
        let params = joined(job.operation, &job.params);
        self.request(&*self.wire, &self.call(settings, job, &params, &self.stamps.next()?), settings)
    }

    fn request(
        &self,
        wire: &dyn Wire,
        call: &CallContext<'_>,
        settings: &Settings,
    ) -> Result<HttpRequest, Error> {
        let mut request = wire.request(call)?;
        // An idle connection may already have a response, to nothing or to another request, which would be mistaken for
        // the response to this one; and it may be closed while the request is sent.
        let reads = call.operation.is_some_and(|operation| operation.effect == Effect::Read);
        request.keep_alive &= reads && !settings.fresh;
        request.headers.extend(settings.headers.iter().cloned());
        Ok(request)
    }

    /// Checks the parameters of a call, as far as the client does.
    pub(crate) fn check(&self, settings: &Settings, job: &Job) -> Result<(), Error> {
        if settings.read_only && job.effect() != Effect::Read {
            let advice = "Use a client that is not read-only.";
            return Err(Invalid::new(&job.action, None, "this client only reads", advice).into());
        }
        match job.operation {
            Some(operation) if settings.checked => {
                check::check_with(operation, self.edition, &job.params, self.wire.truths())
            }
            _ => Ok(()),
        }
    }

    /// Makes one attempt, from the stamp to the response. The call begins with its first turn.
    async fn attempt(
        &self,
        settings: &Settings,
        job: &Job,
        number: u32,
        begun: &mut Option<SystemTime>,
        recorder: &dyn AttemptRecorder,
    ) -> Result<UndecodedSuccess, Box<Failed>> {
        // A source is asked before the turn too, or else all calls whose turn came meanwhile would be sent at once.
        if let Some(asked) = self.wire.current(&self.stamps.clock) {
            asked.await?;
        }
        let _turn = self.pace.turn(&*self.stamps.clock).await;
        begun.get_or_insert_with(|| self.stamps.clock.now());
        let current;
        let wire = match self.wire.current(&self.stamps.clock) {
            None => &*self.wire,
            Some(asked) => {
                current = asked.await?;
                &*current
            }
        };
        let stamp = self.stamps.next()?;
        let params = joined(job.operation, &job.params);
        let call = self.call(settings, job, &params, &stamp);
        let request = self.request(wire, &call, settings)?;
        let mut attempt = Attempt::new(&job.action, job.effect(), job.is_repeatable(), number, &stamp);
        if !self.wire.sends_nonce() {
            attempt.nonce.clear();
        }
        if let Some(recorded) = recorder.leaving(&attempt) {
            recorded.await?;
        }
        let observed = self.observer.as_deref().map(|observer| (observer, attempt.clone()));
        let started = observed.as_ref().map(|(observer, attempt)| {
            let started = AttemptStarted { service: self.service.name, edition: self.edition.name, attempt };
            observer.attempt_started(&started);
            (observer, started, Instant::now())
        });
        let result = self.send(settings, job, wire, &call, request, attempt).await;
        if let Some((observer, started, begun)) = started {
            let elapsed = begun.elapsed();
            let (status, request_id, error) = match &result {
                Ok(arrived) => (Some(arrived.about.status), arrived.about.request_id.as_deref(), None),
                Err(failed) => (failed.error.status(), failed.error.request_id(), Some(&failed.error)),
            };
            observer.attempt_ended(&AttemptEnded { started, elapsed, status, request_id, error });
        }
        result
    }

    /// Sends a request and converts the response to a success or an error.
    async fn send(
        &self,
        settings: &Settings,
        job: &Job,
        wire: &dyn Wire,
        call: &CallContext<'_>,
        request: HttpRequest,
        attempt: Attempt,
    ) -> Result<UndecodedSuccess, Box<Failed>> {
        let response = match self.transport.send(request).await {
            Ok(response) => response,
            Err(error) => return Err(self.send_error(job, attempt, error).into()),
        };
        let date = response.header("date").and_then(http_date::parse);
        let now = date.unwrap_or_else(|| self.stamps.now());
        let status = response.status;
        let retry_after = self.wire.retry_after(&response, now);
        let mut server = Server { date, retry_after, throttled: status == 429 };
        match wire.answer(call, response) {
            Answer::Success(Success { document, code, text, progress }) => {
                // They are shown, and the service may echo sensitive values in them.
                let mask = self.mask(job);
                let text = text.map(|text| mask.clean(&text));
                let about = About {
                    request_id: self.request_id(&mask, &document),
                    document: document.with_list_entries(settings.limits.list_entries),
                    status,
                    code: code.map(|code| mask.code(&code)),
                    text,
                    progress,
                    attempts: attempt.number,
                    date: server.date,
                    deviations: Vec::new(),
                };
                Ok(UndecodedSuccess {
                    attempt,
                    about,
                    id_field: self.service.request_id,
                    own_fields: self.wire.own_fields(),
                })
            }
            Answer::Failure(failure) => {
                let declared = job.declared(self.service.error(&failure.code));
                server.throttled |= failure.throttled || declared == Some(Outcome::NotDone);
                let renews = wire.renews(&failure.code);
                let error = self.failure(job, attempt, *failure, server, renews);
                Err(Box::new(Failed { error, server }))
            }
            Answer::Unreadable { reason, response } => {
                let error = self.unreadable(job, attempt, &reason, response, server.retry_after);
                Err(Box::new(Failed { error, server }))
            }
        }
    }

    fn call<'a>(
        &'a self,
        settings: &Settings,
        job: &'a Job,
        params: &'a Params,
        stamp: &'a Stamp,
    ) -> CallContext<'a> {
        CallContext {
            service: self.service,
            edition: self.edition,
            endpoint: &self.endpoint,
            action: &job.action,
            operation: job.operation,
            params,
            stamp,
            limits: settings.limits,
        }
    }

    /// Returns the values to redact in messages about this call.
    pub(crate) fn mask(&self, job: &Job) -> Mask {
        let secrets = self.wire.secrets();
        Mask::new(job.operation, &job.params, secrets.iter().map(Secret::expose))
    }
}

/// A failed attempt, with the timing information of its response.
struct Failed {
    error: Error,
    server: Server,
}

/// The timing information of a response.
#[derive(Clone, Copy, Default)]
pub(super) struct Server {
    /// The server's time.
    pub(super) date: Option<SystemTime>,
    /// The delay that the server asks for.
    pub(super) retry_after: Option<Duration>,
    /// Whether the server throttles.
    pub(super) throttled: bool,
}

impl Server {
    /// Returns the reason that determines the delay after this failure.
    fn pause(self) -> Pause {
        match self.retry_after {
            // A delay of zero says nothing about a quota.
            Some(time) if !(self.throttled && time.is_zero()) => Pause::ServerDelay(time),
            _ if self.throttled => Pause::Throttled,
            _ => Pause::Backoff,
        }
    }
}

impl From<Error> for Box<Failed> {
    fn from(error: Error) -> Self {
        Self::new(Failed { error, server: Server::default() })
    }
}

/// Returns the error of a call with an earlier attempt that may have been carried out: its outcome is unknown, whatever
/// the last attempt returned.
fn overall_error(unresolved: Option<Error>, last: Error) -> Error {
    match (unresolved, last) {
        (Some(_), Error::Service(mut last)) => {
            last.outcome = Outcome::Unknown;
            Error::Service(last)
        }
        (Some(unresolved), last) if last.outcome() != Outcome::Unknown => unresolved,
        (_, last) => last,
    }
}
