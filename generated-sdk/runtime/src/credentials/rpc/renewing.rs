//! Keys that are fetched on demand and renewed before they expire.

use super::keys::Keys;
use crate::base::{BoxFuture, Clock};
use crate::credentials::problem;
use crate::error::{CredentialsError, Error};
use crate::trace;
use crate::value::Secret;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// A source of keys.
pub(crate) trait Source: Send + Sync {
    /// Returns its name.
    fn name(&self) -> &'static str;

    /// Fetches keys. It adds warnings for the user to `notes`, whether or not it succeeds.
    fn fetch<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, SourceError>>;

    /// Validates its settings, when a client is built.
    fn validate(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Returns the account of its keys, if it is known without a request.
    fn account(&self) -> Option<String> {
        None
    }
}

/// Keys from a source.
pub(crate) struct Fetched {
    pub(crate) keys: Keys,
    /// The remaining lifetime; `None` if it is not limited or not known.
    pub(crate) lifetime: Option<Duration>,
}

impl From<Keys> for Fetched {
    fn from(keys: Keys) -> Self {
        Self { keys, lifetime: None }
    }
}

/// The error of a source, without values.
#[derive(Debug)]
pub(crate) struct SourceError {
    pub(crate) kind: SourceErrorKind,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SourceErrorKind {
    /// The source is not configured.
    NotConfigured,
    /// The source is configured incorrectly, or was rejected.
    Refused,
    /// The source is configured, but currently unreachable.
    Unreachable,
}

impl SourceError {
    pub(crate) fn not_configured(text: impl Into<String>) -> Self {
        Self { kind: SourceErrorKind::NotConfigured, text: text.into() }
    }

    /// Creates an error for a missing item: refused if the user named it, otherwise absent.
    pub(crate) fn missing(text: impl Into<String>, named: bool) -> Self {
        if named { Self::refused(text) } else { Self::not_configured(text) }
    }

    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Self { kind: SourceErrorKind::Refused, text: text.into() }
    }

    pub(crate) fn unreachable(text: impl Into<String>) -> Self {
        Self { kind: SourceErrorKind::Unreachable, text: text.into() }
    }
}

/// An error of a configured source is a refusal.
impl From<Error> for SourceError {
    fn from(error: Error) -> Self {
        Self::refused(match error {
            Error::Credentials(error) => error.problem,
            other => other.to_string(),
        })
    }
}

/// Keys that were fetched together. A call uses the same keys from its timestamp to its response.
pub(crate) struct Snapshot {
    pub(crate) keys: Keys,
    expires: Option<SystemTime>,
    renew_at: Option<SystemTime>,
}

/// The time before expiry at which keys are renewed, at most a quarter of their lifetime.
const BEFORE: Duration = Duration::from_secs(15 * 60);

impl Snapshot {
    fn new(fetched: Fetched, now: SystemTime) -> Self {
        let Fetched { keys, lifetime } = fetched;
        let after = |time: Duration| now.checked_add(time);
        Self {
            keys,
            expires: lifetime.and_then(after),
            renew_at: lifetime.and_then(|all| after(all - BEFORE.min(all / 4))),
        }
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.expires.is_none_or(|end| now < end)
    }

    fn is_due(&self, now: SystemTime) -> bool {
        self.renew_at.is_some_and(|time| now >= time)
    }
}

/// A source with its current keys. All clones of the credentials, and all their clients, share it.
pub(crate) struct Renewing {
    source: Box<dyn Source>,
    state: Mutex<State>,
    /// Held while the source is asked, so that one request serves all callers.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Snapshot>>,
    /// The keys that the service rejected.
    rejected: Option<Rejected>,
    /// The secrets of earlier keys, which a service may still echo.
    former: Vec<Secret>,
    failure: Option<Failure>,
    /// Calls that were cancelled while they renewed valid keys.
    given_up: Option<Tries>,
    notes: Vec<String>,
}

/// Keys that the service rejected.
struct Rejected {
    snapshot: Arc<Snapshot>,
    /// The family of the service's error code.
    code: &'static str,
    /// Whether the source has returned them again since. They are retried after a pause, because a new access key takes
    /// time to be known everywhere.
    given_again: bool,
    /// The number of times that the source was asked without getting other keys.
    tries: Option<Tries>,
}

struct Failure {
    error: CredentialsError,
    tries: Tries,
}

/// Consecutive failures.
#[derive(Clone, Copy)]
struct Tries {
    /// Their number.
    count: u32,
    at: SystemTime,
}

/// The pauses after a failure: each is twice as long, up to the last.
const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(32);

/// The number of secrets of earlier keys that are kept.
const FORMER: usize = 6;

impl Tries {
    /// Adds a failure.
    fn after(before: Option<Self>, at: SystemTime) -> Self {
        Self { count: before.map_or(1, |before| before.count.saturating_add(1)), at }
    }

    fn rests(&self, now: SystemTime) -> bool {
        let rest = FIRST_REST.saturating_mul(1 << (self.count - 1).min(5)).min(LONGEST_REST);
        // A clock that was set back is ignored.
        now.duration_since(self.at).is_ok_and(|since| since < rest)
    }
}

/// The available keys at a moment.
enum Seen {
    /// Keys to use, which need no renewal or cannot be renewed now.
    Good(Arc<Snapshot>),
    /// Valid keys that should be renewed.
    Due(Arc<Snapshot>),
    /// No keys, and none can be fetched now.
    Failed(CredentialsError),
    Nothing,
}

impl Renewing {
    pub(crate) fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Box::new(source),
            state: Mutex::new(State::default()),
            turn: tokio::sync::Mutex::new(()),
        }
    }

    /// Returns keys for an attempt that begins now.
    ///
    /// While keys are valid, only the one call that renews them waits; if the renewal fails, they are used until they
    /// expire. Without valid keys, all calls wait for one renewal and share its result.
    pub(crate) async fn current(&self, clock: &Arc<dyn Clock>) -> Result<Arc<Snapshot>, Error> {
        let turn = match self.see(clock.now()) {
            Seen::Good(snapshot) => return Ok(snapshot),
            Seen::Failed(error) => return Err(error.into()),
            Seen::Due(snapshot) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(snapshot),
            },
            Seen::Nothing => self.turn.lock().await,
        };
        // Another call may have been faster.
        let old = match self.see(clock.now()) {
            Seen::Good(snapshot) => return Ok(snapshot),
            Seen::Failed(error) => return Err(error.into()),
            Seen::Due(snapshot) => Some(snapshot),
            Seen::Nothing => None,
        };
        let mut notes = Vec::new();
        let mut guard = GiveUpGuard { renewing: self, clock, lost: old.is_some() };
        let fetched = self.source.fetch(clock, &mut notes).await;
        guard.lost = false;
        let renewed = self.keep(fetched, notes, clock.now());
        drop(turn);
        match (renewed, old) {
            (Ok(snapshot), _) => Ok(snapshot),
            (Err(_), Some(old)) if old.is_valid(clock.now()) => Ok(old),
            (Err(error), _) => Err(error.into()),
        }
    }

    /// Returns the latest keys, for callers that cannot wait.
    pub(crate) fn latest(&self) -> Option<Arc<Snapshot>> {
        self.state().current.clone()
    }

    /// Drops keys that the service rejected with a code of this family. The next attempt asks the source again.
    pub(crate) fn discard(&self, rejected: &Arc<Snapshot>, code: &'static str) {
        let mut state = self.state();
        if state.current.take_if(|current| Arc::ptr_eq(current, rejected)).is_none() {
            return;
        }
        let before = state.rejected.take().filter(|before| before.snapshot.keys == rejected.keys);
        let tries = before.and_then(|before| before.tries);
        state.rejected = Some(Rejected { snapshot: Arc::clone(rejected), code, given_again: false, tries });
        state.failure = None;
    }

    pub(crate) fn validate(&self) -> Result<(), Error> {
        self.source.validate()
    }

    pub(crate) fn account(&self) -> Option<String> {
        self.source.account()
    }

    pub(crate) fn name(&self) -> &'static str {
        self.source.name()
    }

    /// Returns all secrets, which must never be printed.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        let state = self.state();
        let rejected = state.rejected.as_ref().map(|rejected| &rejected.snapshot);
        let snapshots = state.current.iter().chain(rejected);
        snapshots.flat_map(|snapshot| snapshot.keys.secrets()).chain(&state.former).cloned().collect()
    }

    /// Returns warnings about the origin of the keys.
    pub(crate) fn notes(&self) -> Vec<String> {
        let state = self.state();
        let failure = state
            .failure
            .as_ref()
            .map(|failure| format!("the last attempt failed: {}", failure.error.problem));
        state.notes.iter().cloned().chain(failure).collect()
    }

    fn see(&self, now: SystemTime) -> Seen {
        let state = self.state();
        let rests = state.failure.as_ref().filter(|failure| failure.tries.rests(now));
        let put_off = rests.is_some() || state.given_up.is_some_and(|tries| tries.rests(now));
        match (&state.current, rests) {
            (Some(current), _) if current.is_valid(now) => {
                let snapshot = Arc::clone(current);
                if current.is_due(now) && !put_off { Seen::Due(snapshot) } else { Seen::Good(snapshot) }
            }
            (_, Some(failure)) => Seen::Failed(failure.error.clone()),
            _ => Seen::Nothing,
        }
    }

    fn keep(
        &self,
        fetched: Result<Fetched, SourceError>,
        notes: Vec<String>,
        now: SystemTime,
    ) -> Result<Arc<Snapshot>, CredentialsError> {
        let mut state = self.state();
        let fetched = fetched.map_err(|no| no.text).and_then(|fetched| state.judge(fetched, self.name()));
        trace::credentials(self.name(), &notes, fetched.as_ref().err().map(String::as_str));
        state.notes = notes;
        state.given_up = None;
        match fetched {
            Ok(fetched) => {
                let new = Arc::new(Snapshot::new(fetched, now));
                let rejected = state.rejected.take_if(|rejected| rejected.snapshot.keys != new.keys);
                let rejected = rejected.map(|rejected| rejected.snapshot);
                let old = state.current.replace(Arc::clone(&new)).into_iter().chain(rejected);
                let secrets: Vec<_> =
                    old.flat_map(|old| old.keys.secrets().cloned().collect::<Vec<_>>()).collect();
                state.former.splice(0..0, secrets);
                state.former.truncate(FORMER);
                state.failure = None;
                Ok(new)
            }
            Err(problem) => {
                let before = state.failure.as_ref().map(|failure| failure.tries);
                let before = state.rejected.as_ref().map_or(before, |rejected| rejected.tries);
                let tries = Tries::after(before, now);
                let is_rejected = state.current.is_none();
                let problem = match &mut state.rejected {
                    Some(rejected) if is_rejected => {
                        rejected.tries = Some(tries);
                        format!("{problem} (the service rejected the last key with {})", rejected.code)
                    }
                    _ => problem,
                };
                let error = CredentialsError { problem };
                state.failure = Some(Failure { error: error.clone(), tries });
                Err(error)
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A guard of the call that renews valid keys. If that call is cancelled, the next calls use the old keys for a while;
/// otherwise an unresponsive source would delay one call after another.
struct GiveUpGuard<'a> {
    renewing: &'a Renewing,
    clock: &'a Arc<dyn Clock>,
    lost: bool,
}

impl Drop for GiveUpGuard<'_> {
    fn drop(&mut self) {
        if self.lost {
            let now = self.clock.now();
            let mut state = self.renewing.state();
            state.given_up = Some(Tries::after(state.given_up, now));
        }
    }
}

impl State {
    /// Refuses keys that cannot sign, that have expired, or that the service has just rejected.
    fn judge(&mut self, fetched: Fetched, name: &str) -> Result<Fetched, String> {
        if let Err(Error::Credentials(error)) = fetched.keys.validate() {
            return Err(format!("{name}: {}", error.problem));
        }
        if fetched.lifetime.is_some_and(|lifetime| lifetime.is_zero()) {
            return Err(format!("{name}: the token has already expired: check the clock of this machine"));
        }
        if let Some(rejected) = &mut self.rejected
            && rejected.snapshot.keys == fetched.keys
            && !std::mem::replace(&mut rejected.given_again, true)
        {
            return Err(format!("{name}: the source returned the same key again"));
        }
        Ok(fetched)
    }
}

impl fmt::Debug for Renewing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Returns the error for callers that cannot wait for a source.
pub(crate) fn nothing_yet() -> Error {
    problem("the source of the keys was not asked yet: call `credentials.resolve().await` first".to_owned())
}
