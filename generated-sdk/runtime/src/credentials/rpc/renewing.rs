//! Keys that are fetched when they are needed and renewed before they expire.

use super::keys::Keys;
use crate::base::{BoxFuture, Clock};
use crate::credentials::problem;
use crate::error::{CredentialsError, Error};
use crate::trace;
use crate::value::Secret;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// Gives keys out.
pub(crate) trait Source: Send + Sync {
    /// What it is called.
    fn name(&self) -> &'static str;

    /// Asks for keys. What a person ought to know is added to the notes, whatever comes of it.
    fn fetch<'a>(
        &'a self,
        clock: &'a Arc<dyn Clock>,
        notes: &'a mut Vec<String>,
    ) -> BoxFuture<'a, Result<Fetched, No>>;

    /// What makes it unfit for use, looked at when a client is built.
    fn validate(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Returns the account whose keys it gives, if that is known without asking it.
    fn account(&self) -> Option<String> {
        None
    }
}

/// What a source gives.
pub(crate) struct Fetched {
    pub(crate) keys: Keys,
    /// How long they are good; nothing if they have no end that is known.
    pub(crate) lifetime: Option<Duration>,
}

impl From<Keys> for Fetched {
    fn from(keys: Keys) -> Self {
        Self { keys, lifetime: None }
    }
}

/// Why a source gives nothing, without values.
#[derive(Debug)]
pub(crate) struct No {
    pub(crate) kind: NoKind,
    pub(crate) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoKind {
    /// Nobody has set it up.
    Absent,
    /// It is set up, and wrongly, or it was turned away.
    Refused,
    /// It is set up, and could not be asked now.
    Unreachable,
}

impl No {
    pub(crate) fn absent(text: impl Into<String>) -> Self {
        Self { kind: NoKind::Absent, text: text.into() }
    }

    /// Of what is absent, unless somebody has named it.
    pub(crate) fn not_there(text: impl Into<String>, named: bool) -> Self {
        if named { Self::refused(text) } else { Self::absent(text) }
    }

    pub(crate) fn refused(text: impl Into<String>) -> Self {
        Self { kind: NoKind::Refused, text: text.into() }
    }

    pub(crate) fn unreachable(text: impl Into<String>) -> Self {
        Self { kind: NoKind::Unreachable, text: text.into() }
    }
}

/// An error of what is set up is a refusal.
impl From<Error> for No {
    fn from(error: Error) -> Self {
        Self::refused(match error {
            Error::Credentials(error) => error.problem,
            other => other.to_string(),
        })
    }
}

/// Keys as they were fetched once. A call uses the same from its stamp to its answer.
pub(crate) struct Snapshot {
    pub(crate) keys: Keys,
    expires: Option<SystemTime>,
    renew_at: Option<SystemTime>,
}

/// New keys are asked for so long before the old ones end, or when a quarter of their time is left.
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

/// A source with what it gave last. All clones of credentials share it, and all clients that have them.
pub(crate) struct Renewing {
    source: Box<dyn Source>,
    state: Mutex<State>,
    /// Held while the source is asked: one asks for all.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    current: Option<Arc<Snapshot>>,
    /// What the service did not accept.
    rejected: Option<Rejected>,
    /// The secrets of earlier keys: a service may still quote them.
    former: Vec<Secret>,
    failure: Option<Failure>,
    /// Calls that were given up while they renewed keys that still held.
    given_up: Option<Tries>,
    notes: Vec<String>,
}

/// Keys that the service did not accept.
struct Rejected {
    snapshot: Arc<Snapshot>,
    /// The family of the service's code.
    code: &'static str,
    /// Whether the source has given them again since. After a rest they are tried once more: a new access key is not
    /// known everywhere at once.
    given_again: bool,
    /// How often the source was asked in vain for others.
    tries: Option<Tries>,
}

struct Failure {
    error: CredentialsError,
    tries: Tries,
}

/// Tries that came to nothing.
#[derive(Clone, Copy)]
struct Tries {
    /// How many there were in a row.
    count: u32,
    at: SystemTime,
}

/// How long a source is left alone after a failure: twice as long each time, up to the last.
const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(32);

/// How many secrets of earlier keys are kept.
const FORMER: usize = 6;

impl Tries {
    /// One more.
    fn after(before: Option<Self>, at: SystemTime) -> Self {
        Self { count: before.map_or(1, |before| before.count.saturating_add(1)), at }
    }

    fn rests(&self, now: SystemTime) -> bool {
        let rest = FIRST_REST.saturating_mul(1 << (self.count - 1).min(5)).min(LONGEST_REST);
        // A clock that was set back does not count.
        now.duration_since(self.at).is_ok_and(|since| since < rest)
    }
}

/// What there is at a moment.
enum Seen {
    /// Keys that are good for a while, or that have to do.
    Good(Arc<Snapshot>),
    /// Keys that are good, and ought to be renewed.
    Due(Arc<Snapshot>),
    /// None, and none are to be had now.
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

    /// Keys for an attempt that begins now.
    ///
    /// While keys are good nobody waits but the one call that renews them; if that fails they are used until they
    /// end. Where there are none all wait for one call, and share what comes of it.
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
        // Another may have been faster.
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

    /// What was fetched last, for what cannot wait.
    pub(crate) fn latest(&self) -> Option<Arc<Snapshot>> {
        self.state().current.clone()
    }

    /// Drops keys that the service did not accept, with a code of this family. The next attempt asks the source again.
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

    /// Everything that must never be printed.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        let state = self.state();
        let rejected = state.rejected.as_ref().map(|rejected| &rejected.snapshot);
        let snapshots = state.current.iter().chain(rejected);
        snapshots.flat_map(|snapshot| snapshot.keys.secrets()).chain(&state.former).cloned().collect()
    }

    /// What a person ought to know about where the keys come from.
    pub(crate) fn notes(&self) -> Vec<String> {
        let state = self.state();
        let failure =
            state.failure.as_ref().map(|failure| format!("the last try failed: {}", failure.error.problem));
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
        fetched: Result<Fetched, No>,
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

/// Of the call that renews keys which still hold: if it is given up, the next calls use them for a while, or else a
/// source that says nothing would hold up one call after the other.
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
    /// Refuses keys that cannot sign, that have expired, or that the service has rejected a moment ago.
    fn judge(&mut self, fetched: Fetched, name: &str) -> Result<Fetched, String> {
        if let Err(Error::Credentials(error)) = fetched.keys.validate() {
            return Err(format!("{name}: {}", error.problem));
        }
        if fetched.lifetime.is_some_and(|lifetime| lifetime.is_zero()) {
            return Err(format!(
                "{name}: the token that it gives has expired already; is this machine's clock right?"
            ));
        }
        if let Some(rejected) = &mut self.rejected
            && rejected.snapshot.keys == fetched.keys
            && !std::mem::replace(&mut rejected.given_again, true)
        {
            return Err(format!("{name}: it gives the same key again"));
        }
        Ok(fetched)
    }
}

impl fmt::Debug for Renewing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What cannot wait is told so.
pub(crate) fn nothing_yet() -> Error {
    problem(
        "they come from a source that was not asked yet: a call asks it, and so does `credentials.resolve().await`"
            .to_owned(),
    )
}
