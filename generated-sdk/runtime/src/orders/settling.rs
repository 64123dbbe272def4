//! Waiting until an order has succeeded or failed.

use super::lookup::{entries, read_details};
use super::order_search::find;
use super::ordered_names::{comparable, subjects};
use super::{Core, Dispatch, Ledger, Order, OrderState, Placed, Receipt, placing};
use crate::base::BoxFuture;
use crate::document::Node;
use crate::error::{DecodeError, Error, NameProgress, NameState, OrderError, OrderProblem, TaskProgress};
use crate::exchange::mask::Mask;
use crate::exchange::{Job, Settings};
use crate::params::Params;
use crate::protocol::Progress;
use crate::schema::{Outcome, Settling};
use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The target of settling: an order, or the number of a task or order of the service.
#[derive(Clone, Debug)]
pub enum SettleTarget {
    /// An order of this client.
    Order(Order),
    /// A task or order of the service.
    Receipt(Receipt),
}

impl From<&Order> for SettleTarget {
    fn from(order: &Order) -> Self {
        Self::Order(order.clone())
    }
}

impl From<Receipt> for SettleTarget {
    fn from(receipt: Receipt) -> Self {
        Self::Receipt(receipt)
    }
}

impl From<&Receipt> for SettleTarget {
    fn from(receipt: &Receipt) -> Self {
        Self::Receipt(receipt.clone())
    }
}

impl From<&str> for SettleTarget {
    fn from(number: &str) -> Self {
        Self::Receipt(Receipt::new(number))
    }
}

/// The events of [`Settle::on_progress`]. `Display` is one line.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum SettleEvent<'a> {
    /// The service has responded, with this progress of each name.
    Progress(&'a TaskProgress),
    /// A request has failed temporarily, such as with a timeout, a reset, throttling or a server error. Waiting
    /// continues.
    RequestFailed {
        /// The error.
        error: &'a Error,
        /// The delay until the next request.
        retry_in: Duration,
    },
}

impl SettleEvent<'_> {
    /// Returns the progress of each name, if the service has responded.
    pub fn progress(&self) -> Option<&TaskProgress> {
        match self {
            Self::Progress(progress) => Some(progress),
            Self::RequestFailed { .. } => None,
        }
    }
}

impl fmt::Display for SettleEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Progress(progress) => progress.fmt(f),
            Self::RequestFailed { error, retry_in } => {
                write!(f, "retrying in {} s, since the last request failed: {error}", retry_in.as_secs())
            }
        }
    }
}

/// Waits until every name of a task or an order has succeeded or failed, when it is awaited.
///
/// Awaiting returns `Ok` only if every name has succeeded. If a name has failed it returns [`Error::Order`] with
/// [`OrderProblem::NamesFailed`], whose text lists the names with the service's reasons and whose
/// [`progress`](OrderError::progress) has all names, including those that have succeeded.
///
/// It asks the service after a second and then at growing intervals of up to half a minute. It continues after
/// temporary errors, and reports each of them to [`on_progress`](Self::on_progress): timeouts, resets, throttling,
/// server errors. It returns all other errors at once, such as wrong credentials, a refusal, or a response that is not
/// from the service. Dropping it loses nothing: settle again, in another process if necessary.
#[must_use = "it does nothing unless it is awaited"]
pub struct Settle {
    asking: StatusPoll,
    deadline: Duration,
    report: Report,
}

/// The callback for events.
type Report = Box<dyn FnMut(SettleEvent<'_>) + Send>;

/// The request to repeat.
struct StatusPoll {
    core: Arc<Core>,
    settings: Settings,
    target: SettleTarget,
}

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

/// The maximum number of failed names in an error's text.
const MOST_SHOWN: usize = 20;

impl Settle {
    pub(crate) fn new(core: Arc<Core>, settings: Settings, target: SettleTarget) -> Self {
        let asking = StatusPoll { core, settings, target };
        Self { asking, deadline: Duration::from_secs(600), report: Box::new(|_| ()) }
    }

    /// Sets the maximum time to wait. The default is 10 minutes. Transfers between registrars take days.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    /// Sets a callback that is called after each request: with the progress, or with the error if waiting continues.
    pub fn on_progress(self, report: impl FnMut(SettleEvent<'_>) + Send + 'static) -> Self {
        Self { report: Box::new(report), ..self }
    }

    async fn run(self) -> Result<TaskProgress, Error> {
        let Self { asking, deadline, mut report } = self;
        let clock = &asking.core.stamps.clock;
        let begun = clock.now();
        // A deadline beyond the clock's range never passes.
        let left = || deadline.saturating_sub(clock.now().duration_since(begun).unwrap_or_default());
        let mut pause = FIRST;
        let mut last = None;
        loop {
            let error = match asking.ask().await {
                Ok(progress) => {
                    report(SettleEvent::Progress(&progress));
                    if progress.is_settled() {
                        return asking.settled(progress);
                    }
                    last = Some(progress);
                    None
                }
                Err(error) if !can_pass(&error) => return Err(error),
                Err(error) => Some(error),
            };
            let left = left();
            if left.is_zero() {
                return Err(asking.too_late(deadline, last, error));
            }
            let mut wait = pause;
            if let Some(error) = &error {
                wait = wait.max(wanted_delay(error)).min(left);
                report(SettleEvent::RequestFailed { error, retry_in: wait });
            }
            clock.sleep(wait.min(left)).await;
            pause = (pause * 3 / 2).min(LONGEST);
        }
    }
}

/// Returns whether the same read can succeed later without intervention.
fn can_pass(error: &Error) -> bool {
    let of_the_moment = |status: u16| status >= 500 || matches!(status, 408 | 429);
    match error {
        Error::NotSent(_) | Error::Interrupted(_) => true,
        Error::Service(error) => {
            // Services that always respond with 200 may have temporary errors with a code of their own.
            let says_so = error.known && error.outcome == Outcome::Unknown && error.status < 300;
            error.outcome == Outcome::NotDone || of_the_moment(error.status) || says_so
        }
        Error::Unreadable(error) => of_the_moment(error.response.status),
        _ => false,
    }
}

/// Returns the delay that the service asks for.
fn wanted_delay(error: &Error) -> Duration {
    match error {
        Error::Service(error) => error.retry_after.unwrap_or_default(),
        _ => Duration::ZERO,
    }
}

impl StatusPoll {
    /// Returns the result when all names are finished.
    fn settled(&self, progress: TaskProgress) -> Result<TaskProgress, Error> {
        let failed: Vec<&NameProgress> = progress.with(NameState::Failed).collect();
        if failed.is_empty() {
            return Ok(progress);
        }
        let (count, all) = (failed.len(), progress.names.len());
        let mut text = match (count, all) {
            (1, 1) => "it failed: ".to_owned(),
            _ => format!("{count} of {all} names failed: "),
        };
        let shown: Vec<String> = failed.iter().take(MOST_SHOWN).map(ToString::to_string).collect();
        text.push_str(&shown.join(", "));
        if count > MOST_SHOWN {
            text.push_str(&format!(" and {} more", count - MOST_SHOWN));
        }
        let purchase = matches!(&self.target, SettleTarget::Order(_));
        let advice = match failed.iter().all(|name| name.uncharged) {
            _ if !purchase => "Fix the cause, and call again for these names.",
            true => "The service charges nothing for them: fix the cause and create a new order.",
            false => {
                "It is unknown whether they were charged: check the account's bills before you order them again."
            }
        };
        let error = self.error(OrderProblem::NamesFailed, text, advice);
        Err(OrderError { progress: Some(Box::new(progress)), ..error }.into())
    }

    fn too_late(&self, deadline: Duration, last: Option<TaskProgress>, error: Option<Error>) -> Error {
        let far =
            last.as_ref().map_or_else(|| "the service has not responded".to_owned(), ToString::to_string);
        let text = format!("it was not settled within {} s: {far}", deadline.as_secs());
        let advice = "It is still in progress: settle it again, with a longer `deadline` if necessary.";
        let late = OrderError {
            progress: last.map(Box::new),
            ..self.error(OrderProblem::StillWaiting, text, advice)
        };
        error.into_iter().fold(late, OrderError::because).into()
    }

    fn error(&self, problem: OrderProblem, text: String, advice: &str) -> OrderError {
        match &self.target {
            SettleTarget::Order(order) => order.error(problem, text, advice),
            SettleTarget::Receipt(_) => OrderError::new(problem, text, advice),
        }
    }

    /// Asks the service once.
    async fn ask(&self) -> Result<TaskProgress, Error> {
        let order = match &self.target {
            SettleTarget::Receipt(receipt) => return self.progress(receipt, None).await,
            SettleTarget::Order(order) => order,
        };
        let placed = settleable(&self.core, order).await?;
        match (&placed.receipt, placed.progress) {
            (Some(receipt), _) => self.progress(receipt, Some(order)).await,
            (None, Progress::Done) => Ok(all(order, NameState::Done)),
            // The response names no order, so the order is searched for.
            (None, _) => match self.find(order).await? {
                Some(receipt) => self.progress(&receipt, Some(order)).await,
                None => Ok(all(order, NameState::Waiting)),
            },
        }
    }

    async fn find(&self, order: &Order) -> Result<Option<Receipt>, Error> {
        let made: SystemTime = order.made();
        let dispatch =
            Dispatch { earliest: made, latest: self.core.stamps.now(), nonce: String::new(), answered: None };
        let matched = find(&self.core, &self.settings, order, &dispatch).await?;
        Ok(<[Receipt; 1]>::try_from(matched.surely).ok().map(|[receipt]| receipt))
    }

    async fn progress(&self, receipt: &Receipt, order: Option<&Order>) -> Result<TaskProgress, Error> {
        let settling = self.core.service.orders.and_then(|it| it.settling(order.map(Order::action)));
        let Some(settling) = settling else {
            let text = "the service has no read that returns the status of its tasks";
            return Err(OrderError::new(
                OrderProblem::NoWay,
                text,
                "Check them with the service's own reads.",
            )
            .into());
        };
        let job = order.map(Order::job).cloned();
        let job = job.unwrap_or_else(|| Job {
            action: settling.read.into(),
            operation: None,
            params: Params::new(),
        });
        let mask = self.core.mask(&job);
        let mut names: Vec<NameProgress> = Vec::new();
        for number in receipt.numbers() {
            for page in read_details(&self.core, &self.settings, settling, number).await? {
                match read_names(settling, page.about.document.root(), &mask) {
                    Ok(of_page) => names.extend(of_page),
                    Err(error) => return Err(page.undecoded(error)),
                }
            }
        }
        // A batch takes time to appear completely.
        for subject in order.map(subjects).into_iter().flatten() {
            let same = |each: &NameProgress| comparable(&each.name) == comparable(&subject.name);
            if !names.iter().any(same) {
                names.push(unlisted(subject.name, NameState::Waiting));
            }
        }
        let progress = TaskProgress { names };
        order.into_iter().for_each(|order| Ledger::settle(order, &progress));
        Ok(progress)
    }
}

/// Returns the progress of each name on a page.
fn read_names(settling: &Settling, root: Node<'_>, mask: &Mask) -> Result<Vec<NameProgress>, DecodeError> {
    let needed = |entry: Node<'_>, field: &'static str| {
        entry.trimmed(field).ok_or_else(|| DecodeError::missing(entry, field, "a string"))
    };
    entries(root, settling.items)
        .map(|entry| {
            let word = needed(entry, settling.state)?;
            let state = match word.as_str() {
                word if settling.done.contains(&word) => NameState::Done,
                word if settling.failed.contains(&word) => NameState::Failed,
                _ => NameState::Waiting,
            };
            let reason =
                settling.reason.and_then(|field| entry.trimmed(field)).map(|reason| mask.clean(&reason));
            let uncharged = settling.uncharged.contains(&word.as_str());
            Ok(NameProgress { name: needed(entry, settling.name)?, state, reason, uncharged })
        })
        .collect()
}

fn all(order: &Order, state: NameState) -> TaskProgress {
    let names = subjects(order).into_iter();
    TaskProgress { names: names.map(|subject| unlisted(subject.name, state)).collect() }
}

/// Returns the progress of a name that the service does not list.
fn unlisted(name: String, state: NameState) -> NameProgress {
    NameProgress { name, state, reason: None, uncharged: false }
}

/// Returns the placed order, if there is something to wait for.
async fn settleable(core: &Core, order: &Order) -> Result<Placed, Error> {
    order.belongs_to(core)?;
    placing::recall(core, order).await?;
    match order.state() {
        OrderState::Placed(placed) if placed.progress == Progress::Saved => {
            let number = placed.receipt.map(|receipt| format!(" as {receipt}")).unwrap_or_default();
            let text = format!("the service has saved it{number} instead of carrying it out");
            let advice = "Process that order, which charges the account, or cancel it.";
            Err(order.error(OrderProblem::Saved, text, advice).into())
        }
        OrderState::Placed(placed) => Ok(placed),
        OrderState::MaybeSent(dispatch) => Err(order.maybe_sent(&dispatch)),
        OrderState::Refused(refusal) => Err(order.refused(&refusal)),
        OrderState::Ready => {
            let advice = "Place it: `client.place(&order, spend)`.";
            Err(order.error(OrderProblem::NotPlaced, "it was not placed yet", advice).into())
        }
    }
}

impl IntoFuture for Settle {
    type Output = Result<TaskProgress, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Settle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settle")
            .field("target", &self.asking.target)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
