//! The callers' records of their orders and deletions, with the results, to compare with the registrar's.

use super::learned::Ended;
use fake_registrar::World;
use fake_registrar::world::{Cause, Cents, Movement, OrderState, Purpose, State, WorkKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The result of an order, as its caller knows it.
#[derive(Clone, Debug)]
pub(super) enum Known {
    /// Placed, under these numbers.
    Placed(Vec<String>),
    /// Saved, without a charge.
    Saved,
    /// Not carried out.
    No,
    /// Unknown.
    Unknown,
}

/// An order.
#[derive(Clone, Debug)]
pub(super) struct Bought {
    pub(super) action: &'static str,
    pub(super) names: Vec<String>,
    /// The saved order that it processes, if any.
    pub(super) order: Option<String>,
    pub(super) outcome: Known,
}

/// A returned name; the refund is known if the response has arrived.
#[derive(Clone, Debug)]
pub(super) struct GivenBack {
    pub(super) name: String,
    pub(super) refund: Option<Cents>,
}

/// All records.
#[derive(Debug, Default)]
pub(super) struct CallerRecords {
    pub(super) bought: Vec<Bought>,
    pub(super) given_back: Vec<GivenBack>,
}

/// The purposes of all money movements, as the callers see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// Deposits.
    pub paid_in: i64,
    /// Charges for orders whose response has arrived.
    pub confirmed: i64,
    /// Charges for orders whose response was lost.
    pub unconfirmed: i64,
    /// Charges for automatic renewals.
    pub by_itself: i64,
    /// Refunds.
    pub given_back: i64,
    /// The number of movements.
    pub movements: usize,
}

impl Money {
    /// Adds another account's sums.
    pub(super) fn add(&mut self, other: Self) {
        let Self { paid_in, confirmed, unconfirmed, by_itself, given_back, movements } = other;
        self.paid_in += paid_in;
        self.confirmed += confirmed;
        self.unconfirmed += unconfirmed;
        self.by_itself += by_itself;
        self.given_back += given_back;
        self.movements += movements;
    }
}

type Key = (String, &'static str);

impl CallerRecords {
    /// Returns the differences from the registrar's own records, and the purposes of all movements.
    pub(super) fn compare(&self, world: &World, ended: &[Ended]) -> (Vec<String>, Money) {
        let mut wrong = Vec::new();
        self.tasks(world, &mut wrong);
        let money = self.charges(world, &mut wrong);
        self.redemptions(world, &mut wrong);
        self.refunds(world, &mut wrong);
        said_to_have_ended(world, ended, &mut wrong);
        (wrong, money)
    }

    /// Checks that every reported number is a task with these names, and that every charged task was ordered.
    fn tasks(&self, world: &World, wrong: &mut Vec<String>) {
        let tasks: HashMap<&str, _> = world.tasks().iter().map(|task| (task.number.as_str(), task)).collect();
        let mut reported = BTreeSet::new();
        let mut unconfirmed: BTreeMap<(WorkKind, Vec<&str>), usize> = BTreeMap::new();
        for bought in self.bought.iter().filter(|bought| bought.action.starts_with("Save")) {
            let Some(kind) = task_kind(bought.action) else { continue };
            let mut names: Vec<&str> = bought.names.iter().map(String::as_str).collect();
            names.sort_unstable();
            match &bought.outcome {
                Known::Placed(numbers) => {
                    let number = numbers.first().map_or("", String::as_str);
                    if !reported.insert(number) {
                        wrong.push(format!("records: task {number} was reported to two orders"));
                    }
                    let there = tasks.get(number).is_some_and(|task| {
                        let mut parts: Vec<&str> =
                            task.details.iter().map(|part| part.name.as_str()).collect();
                        parts.sort_unstable();
                        task.kind == kind && parts == names
                    });
                    if !there {
                        wrong.push(format!(
                            "records: {} was reported task {number}, which is not for {names:?}",
                            bought.action
                        ));
                    }
                }
                Known::Unknown => *unconfirmed.entry((kind, names)).or_default() += 1,
                Known::Saved | Known::No => {}
            }
        }
        for task in world.tasks().iter().filter(|task| !reported.contains(task.number.as_str())) {
            if !TASK_KINDS.iter().any(|(_, kind)| *kind == task.kind) {
                continue;
            }
            let mut names: Vec<&str> = task.details.iter().map(|part| part.name.as_str()).collect();
            names.sort_unstable();
            match unconfirmed.get_mut(&(task.kind, names)).filter(|count| **count > 0) {
                Some(count) => *count -= 1,
                None => {
                    wrong.push(format!("records: task {} ({:?}) was never ordered", task.number, task.kind))
                }
            }
        }
    }

    /// Checks that every charge belongs to a reported order, or to one whose response was lost.
    fn charges(&self, world: &World, wrong: &mut Vec<String>) -> Money {
        let mut reported = BTreeSet::new();
        let mut lost: BTreeMap<Key, usize> = BTreeMap::new();
        for bought in &self.bought {
            let before = bought.order.as_deref().and_then(|id| world.order(id));
            let kind = before.map(|order| order.kind).or_else(|| order_kind(bought.action));
            match &bought.outcome {
                Known::Placed(numbers) => reported.extend(numbers.iter().map(String::as_str)),
                Known::Unknown => {
                    let names = before.map(|order| vec![order.name.clone()]).unwrap_or(bought.names.clone());
                    for name in names {
                        *lost.entry((name, kind.map_or("", word))).or_default() += 1;
                    }
                }
                Known::Saved | Known::No => {}
            }
        }
        let mut money = Money { movements: world.account.ledger().len(), ..Money::default() };
        for movement in world.account.ledger() {
            let amount = movement.amount.0;
            match (movement.purpose, &movement.cause) {
                (Purpose::Deposit, _) => money.paid_in += amount,
                (Purpose::Refund, _) => money.given_back += amount,
                (_, Cause::Time) => money.by_itself -= amount,
                (_, Cause::Task(number)) if reported.contains(number.as_str()) => money.confirmed -= amount,
                // The whole order was checked above.
                (_, Cause::Task(_)) => money.unconfirmed -= amount,
                (_, Cause::Order(id))
                    if reported.contains(id.as_str()) || is_reported(world, id, &reported) =>
                {
                    money.confirmed -= amount;
                }
                (_, Cause::Order(id)) => {
                    money.unconfirmed -= amount;
                    let kind = world.order(id).map_or("", |order| word(order.kind));
                    match lost.get_mut(&(movement.name.clone(), kind)).filter(|count| **count > 0) {
                        Some(count) => *count -= 1,
                        None => wrong.push(format!(
                            "records: order {id} has charged {} for {}, but was never ordered: {}",
                            -movement.amount,
                            movement.name,
                            self.story(&movement.name, id)
                        )),
                    }
                }
                // Synchronous redemptions have no numbers: they are counted below.
                (_, Cause::Call(_)) => money.confirmed -= amount,
                (_, cause) => wrong.push(format!("records: {amount} moved because of {cause:?}")),
            }
        }
        money
    }

    /// Returns the callers' records of a name or an order.
    fn story(&self, name: &str, id: &str) -> String {
        let meant = |bought: &&Bought| {
            bought.names.iter().any(|one| one == name) || bought.order.as_deref() == Some(id)
        };
        let reported: Vec<String> = self
            .bought
            .iter()
            .filter(meant)
            .map(|bought| format!("{} {:?} {:?}", bought.action, bought.order, bought.outcome))
            .collect();
        reported.join("; ")
    }

    /// Redemptions have no numbers: there are at least as many as reported, and at most as many as ordered.
    fn redemptions(&self, world: &World, wrong: &mut Vec<String>) {
        let mut all: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
        for bought in self.bought.iter().filter(|bought| bought.action == "RedeemDomain") {
            for name in &bought.names {
                let counts = all.entry(name).or_default();
                match bought.outcome {
                    Known::Placed(_) => counts.0 += 1,
                    Known::Unknown => counts.1 += 1,
                    _ => {}
                }
            }
        }
        let on_the_spot = |movement: &&Movement| {
            movement.purpose == Purpose::Redeem && matches!(movement.cause, Cause::Call(_))
        };
        for movement in world.account.ledger().iter().filter(on_the_spot) {
            all.entry(&movement.name).or_default().2 += 1;
        }
        for (name, (reported, unknown, charged)) in all {
            if charged < reported || charged > reported + unknown {
                wrong.push(format!(
                    "records: {name} was redeemed {reported} times, and perhaps {unknown} times more, but charged {charged} times"
                ));
            }
        }
    }

    /// Checks that refunds equal the reported ones, where responses have arrived.
    fn refunds(&self, world: &World, wrong: &mut Vec<String>) {
        let mut reported: BTreeMap<&str, (Cents, bool)> = BTreeMap::new();
        for one in &self.given_back {
            let (sum, unknown) = reported.entry(&one.name).or_default();
            *sum = *sum + one.refund.unwrap_or_default();
            *unknown |= one.refund.is_none();
        }
        let mut moved: BTreeMap<&str, Cents> = BTreeMap::new();
        // The registrar refunds failed transfers by itself.
        let asked = |movement: &&Movement| {
            movement.purpose == Purpose::Refund && !matches!(movement.cause, Cause::Transfer(_))
        };
        for movement in world.account.ledger().iter().filter(asked) {
            let sum = moved.entry(&movement.name).or_default();
            *sum = *sum + movement.amount;
        }
        let names: BTreeSet<&str> = reported.keys().chain(moved.keys()).copied().collect();
        for name in names {
            let (reported, unknown) = reported.get(name).copied().unwrap_or_default();
            let moved = moved.get(name).copied().unwrap_or_default();
            if moved != reported && !(unknown && moved > reported) {
                wrong.push(format!(
                    "records: {reported} was refunded for {name} according to the responses, but {moved} according to the ledger"
                ));
            }
        }
    }
}

/// Whether an order belongs to a reported job or order.
fn is_reported(world: &World, id: &str, reported: &BTreeSet<&str>) -> bool {
    let job = world.order(id).and_then(|order| order.notes.get("simple_transfer_job_id"));
    job.is_some_and(|job| reported.contains(job.as_str()))
}

/// Checks that what responses reported as ended has ended that way.
fn said_to_have_ended(world: &World, ended: &[Ended], wrong: &mut Vec<String>) {
    let tasks: HashMap<&str, _> = world.tasks().iter().map(|task| (task.number.as_str(), task)).collect();
    for one in ended {
        match one {
            Ended::Part { task, name, worked } => {
                let is = tasks.get(task.as_str()).and_then(|task| task.detail(name)).map(|part| part.state);
                if is != Some(if *worked { State::Done } else { State::Failed }) {
                    wrong.push(format!(
                        "records: a response reported task {task} as ended for {name}, but it is {is:?}"
                    ));
                }
            }
            Ended::Order(id) => {
                let is = world.order(id).map(|order| order.state);
                if is != Some(OrderState::Completed) {
                    wrong.push(format!(
                        "records: a response reported order {id} as completed, but it is {is:?}"
                    ));
                }
            }
        }
    }
}

/// The ends of the actions that order tasks, and the kinds of these tasks.
const TASK_KINDS: [(&str, WorkKind); 5] = [
    ("CreatingOrderActivate", WorkKind::Register),
    ("CreatingOrderRenew", WorkKind::Renew),
    ("CreatingOrderRedeem", WorkKind::Redeem),
    ("CreatingOrderTransfer", WorkKind::OrderTransfer),
    ("ReserveDropListDomain", WorkKind::Reserve),
];

fn task_kind(action: &str) -> Option<WorkKind> {
    TASK_KINDS.into_iter().find(|(end, _)| action.ends_with(end)).map(|(_, kind)| kind)
}

fn order_kind(action: &str) -> Option<WorkKind> {
    match action {
        "RegisterDomain" => Some(WorkKind::Register),
        "RenewDomain" => Some(WorkKind::Renew),
        "TransferDomain" | "SimpleTransfer" => Some(WorkKind::TransferIn),
        _ => None,
    }
}

fn word(kind: WorkKind) -> &'static str {
    match kind {
        WorkKind::Register => "register",
        WorkKind::Renew => "renew",
        WorkKind::TransferIn => "transfer",
        _ => "",
    }
}
