//! Waiting for what becomes of an order.

use super::finding::look;
use super::lookup::{entries, read_all, text};
use super::subject::{comparable, subjects};
use super::{Departure, Order, OrderError, OrderProblem, OrderState, Placed, Receipt, placing};
use crate::core::{Core, Job, Settings};
use crate::{BoxFuture, Error, Outcome, Params, Progress};
use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How far a task or an order is, name by name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TaskProgress {
    /// Each name, in the service's order; names that it does not show yet come last.
    pub names: Vec<NameProgress>,
}

/// How far the part of a task that is about one name is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NameProgress {
    /// The domain name.
    pub name: String,
    /// How far it is.
    pub state: NameState,
    /// The service's words on it, without secrets and sensitive values.
    pub why: Option<String>,
}

/// How far something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameState {
    /// It is still under way.
    Waiting,
    /// It has worked.
    Done,
    /// It has failed.
    Failed,
}

impl TaskProgress {
    /// How many names are in this state.
    pub fn count(&self, state: NameState) -> usize {
        self.with(state).count()
    }

    /// The names that are in this state.
    pub fn with(&self, state: NameState) -> impl Iterator<Item = &NameProgress> {
        self.names.iter().filter(move |name| name.state == state)
    }

    /// Whether nothing is under way any more: each name has worked or failed.
    pub fn is_settled(&self) -> bool {
        !self.names.is_empty() && self.count(NameState::Waiting) == 0
    }

    /// Whether every name has worked.
    pub fn all_done(&self) -> bool {
        !self.names.is_empty() && self.count(NameState::Done) == self.names.len()
    }
}

impl fmt::Display for TaskProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [done, failed, waiting] =
            [NameState::Done, NameState::Failed, NameState::Waiting].map(|s| self.count(s));
        write!(f, "{done} done, {failed} failed, {waiting} waiting")
    }
}

/// What is waited for: an order, or the number of a task or order of the service.
#[derive(Clone, Debug)]
pub enum Waited {
    /// An order of ours.
    Order(Order),
    /// A task or order of the service.
    Receipt(Receipt),
}

impl From<&Order> for Waited {
    fn from(order: &Order) -> Self {
        Self::Order(order.clone())
    }
}

impl From<Receipt> for Waited {
    fn from(receipt: Receipt) -> Self {
        Self::Receipt(receipt)
    }
}

impl From<&Receipt> for Waited {
    fn from(receipt: &Receipt) -> Self {
        Self::Receipt(receipt.clone())
    }
}

impl From<&str> for Waited {
    fn from(number: &str) -> Self {
        Self::Receipt(Receipt::new(number))
    }
}

/// Waiting for a task or an order to end; await it.
///
/// It asks the service after a second and then at growing distances, up to half a minute. Dropping it loses
/// nothing: start it again, in another process if need be.
#[must_use = "nothing is asked before it is awaited"]
pub struct Settle {
    asking: Asking,
    deadline: Duration,
    tell: Box<dyn FnMut(&TaskProgress) + Send>,
}

/// What is asked, each time.
struct Asking {
    core: Arc<Core>,
    settings: Settings,
    waited: Waited,
}

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(30);

impl Settle {
    pub(super) fn new(core: Arc<Core>, settings: Settings, waited: Waited) -> Self {
        let asking = Asking { core, settings, waited };
        Self { asking, deadline: Duration::from_secs(600), tell: Box::new(|_| ()) }
    }

    /// How long to wait at most. 10 minutes unless set; transfers between registrars take days.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    /// Is told how far it is, each time that it was asked.
    pub fn on_progress(self, tell: impl FnMut(&TaskProgress) + Send + 'static) -> Self {
        Self { tell: Box::new(tell), ..self }
    }

    async fn run(self) -> Result<TaskProgress, Error> {
        let Self { asking, deadline, mut tell } = self;
        let clock = &asking.core.stamps.clock;
        let begun = clock.now();
        // A deadline beyond all clocks is none.
        let left = || deadline.saturating_sub(clock.now().duration_since(begun).unwrap_or_default());
        let mut pause = FIRST;
        let mut last = None;
        loop {
            match asking.ask().await {
                Ok(progress) => {
                    tell(&progress);
                    if progress.is_settled() {
                        return Ok(progress);
                    }
                    last = Some(progress);
                }
                // Waiting goes on over what may pass.
                Err(error) if error.outcome() == Outcome::Refused || matches!(error, Error::Order(_)) => {
                    return Err(error);
                }
                Err(error) if left().is_zero() => return Err(error),
                Err(_) => {}
            }
            if left().is_zero() {
                return Err(asking.too_late(deadline, last));
            }
            clock.sleep(pause.min(left())).await;
            pause = (pause * 3 / 2).min(LONGEST);
        }
    }
}

impl Asking {
    fn too_late(&self, deadline: Duration, last: Option<TaskProgress>) -> Error {
        let far =
            last.as_ref().map_or_else(|| "the service has not answered".to_owned(), ToString::to_string);
        let text = format!("it was not settled within {} s: {far}", deadline.as_secs());
        let advice = "It goes on by itself; settle it again, with a longer `deadline` perhaps.";
        let error = match &self.waited {
            Waited::Order(order) => order.error(OrderProblem::StillWaiting, text, advice),
            Waited::Receipt(_) => OrderError::new(OrderProblem::StillWaiting, text, advice),
        };
        OrderError { progress: last.map(Box::new), ..error }.into()
    }

    /// Asks once.
    async fn ask(&self) -> Result<TaskProgress, Error> {
        let order = match &self.waited {
            Waited::Receipt(receipt) => return self.progress(receipt, None).await,
            Waited::Order(order) => order,
        };
        let placed = settleable(&self.core, order).await?;
        match (&placed.receipt, placed.progress) {
            (Some(receipt), _) => self.progress(receipt, Some(order)).await,
            (None, Progress::Done) => Ok(all(order, NameState::Done)),
            // The reply names no order, so it is looked for.
            (None, _) => match self.look(order).await? {
                Some(receipt) => self.progress(&receipt, Some(order)).await,
                None => Ok(all(order, NameState::Waiting)),
            },
        }
    }

    async fn look(&self, order: &Order) -> Result<Option<Receipt>, Error> {
        let made: SystemTime = order.made();
        let departure = Departure { earliest: made, latest: self.core.stamps.now(), nonce: String::new() };
        let sightings = look(&self.core, self.settings, order, &departure).await?;
        Ok(<[Receipt; 1]>::try_from(sightings.surely).ok().map(|[receipt]| receipt))
    }

    async fn progress(&self, receipt: &Receipt, order: Option<&Order>) -> Result<TaskProgress, Error> {
        let Some(orders) = self.core.service.orders else {
            let text = "the spec does not say how its tasks are followed";
            return Err(OrderError::new(
                OrderProblem::NoWay,
                text,
                "Look at them with the service's own reads.",
            )
            .into());
        };
        let settling = &orders.settle;
        let job = order.map(Order::job).cloned();
        let job = job.unwrap_or_else(|| Job {
            action: settling.read.into(),
            operation: None,
            params: Params::new(),
        });
        let mask = self.core.mask(&job);
        let mut names: Vec<NameProgress> = Vec::new();
        for number in receipt.numbers() {
            let params = Params::new().with(settling.id, number);
            for page in read_all(&self.core, self.settings, settling.read, params).await? {
                for entry in entries(page.about.document.root(), settling.items) {
                    let word = text(entry, settling.state).unwrap_or_default();
                    let state = match word.as_str() {
                        word if settling.done.contains(&word) => NameState::Done,
                        word if settling.failed.contains(&word) => NameState::Failed,
                        _ => NameState::Waiting,
                    };
                    let why = settling.why.and_then(|field| text(entry, field)).map(|why| mask.clean(&why));
                    names.push(NameProgress {
                        name: text(entry, settling.name).unwrap_or_default(),
                        state,
                        why,
                    });
                }
            }
        }
        // A batch grows into its list.
        for subject in order.map(subjects).into_iter().flatten() {
            let same = |each: &NameProgress| comparable(&each.name) == comparable(&subject.name);
            if !names.iter().any(same) {
                names.push(NameProgress { name: subject.name, state: NameState::Waiting, why: None });
            }
        }
        Ok(TaskProgress { names })
    }
}

fn all(order: &Order, state: NameState) -> TaskProgress {
    let names = subjects(order).into_iter();
    TaskProgress {
        names: names.map(|subject| NameProgress { name: subject.name, state, why: None }).collect(),
    }
}

/// What was placed, if there is something to wait for.
async fn settleable(core: &Core, order: &Order) -> Result<Placed, Error> {
    order.belongs_to(core)?;
    placing::recall(core, order).await?;
    match order.state() {
        OrderState::Placed(placed) if placed.progress == Progress::Saved => {
            let number = placed.receipt.map(|receipt| format!(" as {receipt}")).unwrap_or_default();
            let text = format!("the service has not carried it out but saved it{number}");
            let advice = "Have that order processed, which charges, or cancelled.";
            Err(order.error(OrderProblem::Saved, text, advice).into())
        }
        OrderState::Placed(placed) => Ok(placed),
        OrderState::PerhapsSent(departure) => Err(order.perhaps_sent(&departure)),
        OrderState::Refused(refusal) => Err(order.refused(&refusal)),
        OrderState::Ready => {
            let advice = "Place it: `client.place(&order, spend)`.";
            Err(order.error(OrderProblem::NotPlaced, "it has not been placed", advice).into())
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
            .field("waited", &self.asking.waited)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
