//! The callers' own books: what they have ordered and given back, and what they were told. They are held against the
//! registrar's.

use super::learned::Ended;
use fake_registrar::World;
use fake_registrar::world::{Cause, Cents, Movement, OrderState, Purpose, State, WorkKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the caller of an order knows about it.
#[derive(Clone, Debug)]
pub(super) enum Told {
    /// It is placed, under these numbers.
    Placed(Vec<String>),
    /// It is saved, and charges nothing by itself.
    Saved,
    /// It was not carried out.
    No,
    /// Nobody knows.
    Unknown,
}

/// What somebody has ordered.
#[derive(Clone, Debug)]
pub(super) struct Bought {
    pub(super) action: &'static str,
    pub(super) names: Vec<String>,
    /// The order that it processes, if there was one before.
    pub(super) order: Option<String>,
    pub(super) told: Told,
}

/// What somebody has given back; what came back for it is known if the response has arrived.
#[derive(Clone, Debug)]
pub(super) struct GivenBack {
    pub(super) name: String,
    pub(super) refund: Option<Cents>,
}

/// All books together.
#[derive(Debug, Default)]
pub(super) struct Books {
    pub(super) bought: Vec<Bought>,
    pub(super) given_back: Vec<GivenBack>,
}

/// What the money went for, as the callers see it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// What was paid in.
    pub paid_in: i64,
    /// What was charged for orders whose response has arrived.
    pub told: i64,
    /// What was charged for orders whose response was lost.
    pub untold: i64,
    /// What was charged for names that renew themselves.
    pub by_itself: i64,
    /// What was given back.
    pub given_back: i64,
    /// How many times money has moved.
    pub movements: usize,
}

impl Money {
    /// The same of another account too.
    pub(super) fn add(&mut self, other: Self) {
        let Self { paid_in, told, untold, by_itself, given_back, movements } = other;
        self.paid_in += paid_in;
        self.told += told;
        self.untold += untold;
        self.by_itself += by_itself;
        self.given_back += given_back;
        self.movements += movements;
    }
}

type Key = (String, &'static str);

impl Books {
    /// What does not agree with the registrar's own records, and where the money went.
    pub(super) fn compare(&self, world: &World, ended: &[Ended]) -> (Vec<String>, Money) {
        let mut wrong = Vec::new();
        self.tasks(world, &mut wrong);
        let money = self.charges(world, &mut wrong);
        self.redemptions(world, &mut wrong);
        self.refunds(world, &mut wrong);
        said_to_have_ended(world, ended, &mut wrong);
        (wrong, money)
    }

    /// Every number that was told stands for a task with these names, and every task for money was ordered by somebody.
    fn tasks(&self, world: &World, wrong: &mut Vec<String>) {
        let tasks: HashMap<&str, _> = world.tasks().iter().map(|task| (task.number.as_str(), task)).collect();
        let mut told = BTreeSet::new();
        let mut untold: BTreeMap<(WorkKind, Vec<&str>), usize> = BTreeMap::new();
        for bought in self.bought.iter().filter(|bought| bought.action.starts_with("Save")) {
            let Some(kind) = task_kind(bought.action) else { continue };
            let mut names: Vec<&str> = bought.names.iter().map(String::as_str).collect();
            names.sort_unstable();
            match &bought.told {
                Told::Placed(numbers) => {
                    let number = numbers.first().map_or("", String::as_str);
                    if !told.insert(number) {
                        wrong.push(format!("books: task {number} was told to two orders"));
                    }
                    let there = tasks.get(number).is_some_and(|task| {
                        let mut parts: Vec<&str> =
                            task.details.iter().map(|part| part.name.as_str()).collect();
                        parts.sort_unstable();
                        task.kind == kind && parts == names
                    });
                    if !there {
                        wrong.push(format!(
                            "books: {} was told task {number}, which is not for {names:?}",
                            bought.action
                        ));
                    }
                }
                Told::Unknown => *untold.entry((kind, names)).or_default() += 1,
                Told::Saved | Told::No => {}
            }
        }
        for task in world.tasks().iter().filter(|task| !told.contains(task.number.as_str())) {
            if !matches!(task.kind, WorkKind::Register | WorkKind::Renew | WorkKind::Redeem) {
                continue;
            }
            let mut names: Vec<&str> = task.details.iter().map(|part| part.name.as_str()).collect();
            names.sort_unstable();
            match untold.get_mut(&(task.kind, names)).filter(|count| **count > 0) {
                Some(count) => *count -= 1,
                None => {
                    wrong.push(format!("books: nobody has ordered task {} ({:?})", task.number, task.kind))
                }
            }
        }
    }

    /// Every charge belongs to an order that somebody was told of, or whose response was lost.
    fn charges(&self, world: &World, wrong: &mut Vec<String>) -> Money {
        let mut told = BTreeSet::new();
        let mut lost: BTreeMap<Key, usize> = BTreeMap::new();
        for bought in &self.bought {
            let before = bought.order.as_deref().and_then(|id| world.order(id));
            let kind = before.map(|order| order.kind).or_else(|| order_kind(bought.action));
            match &bought.told {
                Told::Placed(numbers) => told.extend(numbers.iter().map(String::as_str)),
                Told::Unknown => {
                    let names = before.map(|order| vec![order.name.clone()]).unwrap_or(bought.names.clone());
                    for name in names {
                        *lost.entry((name, kind.map_or("", word))).or_default() += 1;
                    }
                }
                Told::Saved | Told::No => {}
            }
        }
        let mut money = Money { movements: world.account.ledger().len(), ..Money::default() };
        for movement in world.account.ledger() {
            let amount = movement.amount.0;
            match (movement.purpose, &movement.cause) {
                (Purpose::Deposit, _) => money.paid_in += amount,
                (Purpose::Refund, _) => money.given_back += amount,
                (_, Cause::Time) => money.by_itself -= amount,
                (_, Cause::Task(number)) if told.contains(number.as_str()) => money.told -= amount,
                // Held against the orders already, as a whole.
                (_, Cause::Task(_)) => money.untold -= amount,
                (_, Cause::Order(id)) if told.contains(id.as_str()) || is_told(world, id, &told) => {
                    money.told -= amount;
                }
                (_, Cause::Order(id)) => {
                    money.untold -= amount;
                    let kind = world.order(id).map_or("", |order| word(order.kind));
                    match lost.get_mut(&(movement.name.clone(), kind)).filter(|count| **count > 0) {
                        Some(count) => *count -= 1,
                        None => wrong.push(format!(
                            "books: order {id} has charged {} for {}, and nobody has ordered it: {}",
                            -movement.amount,
                            movement.name,
                            self.story(&movement.name, id)
                        )),
                    }
                }
                // No number tells one redemption on the spot from another: they are counted below.
                (_, Cause::Call(_)) => money.told -= amount,
                (_, cause) => wrong.push(format!("books: {amount} moved because of {cause:?}")),
            }
        }
        money
    }

    /// What the callers know of a name or an order.
    fn story(&self, name: &str, id: &str) -> String {
        let meant = |bought: &&Bought| {
            bought.names.iter().any(|one| one == name) || bought.order.as_deref() == Some(id)
        };
        let told: Vec<String> = self
            .bought
            .iter()
            .filter(meant)
            .map(|bought| format!("{} {:?} {:?}", bought.action, bought.order, bought.told))
            .collect();
        told.join("; ")
    }

    /// Redemptions have no numbers: as many as were told, and no more than were ordered.
    fn redemptions(&self, world: &World, wrong: &mut Vec<String>) {
        let mut all: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
        for bought in self.bought.iter().filter(|bought| bought.action == "RedeemDomain") {
            for name in &bought.names {
                let counts = all.entry(name).or_default();
                match bought.told {
                    Told::Placed(_) => counts.0 += 1,
                    Told::Unknown => counts.1 += 1,
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
        for (name, (told, unknown, charged)) in all {
            if charged < told || charged > told + unknown {
                wrong.push(format!(
                    "books: {name} was redeemed {told} times, perhaps {unknown} times more, and charged {charged} times"
                ));
            }
        }
    }

    /// What came back is what was told, where it was told.
    fn refunds(&self, world: &World, wrong: &mut Vec<String>) {
        let mut told: BTreeMap<&str, (Cents, bool)> = BTreeMap::new();
        for one in &self.given_back {
            let (sum, unknown) = told.entry(&one.name).or_default();
            *sum = *sum + one.refund.unwrap_or_default();
            *unknown |= one.refund.is_none();
        }
        let mut moved: BTreeMap<&str, Cents> = BTreeMap::new();
        for movement in world.account.ledger().iter().filter(|movement| movement.purpose == Purpose::Refund) {
            let sum = moved.entry(&movement.name).or_default();
            *sum = *sum + movement.amount;
        }
        let names: BTreeSet<&str> = told.keys().chain(moved.keys()).copied().collect();
        for name in names {
            let (told, unknown) = told.get(name).copied().unwrap_or_default();
            let moved = moved.get(name).copied().unwrap_or_default();
            if moved != told && !(unknown && moved > told) {
                wrong.push(format!(
                    "books: {told} was given back for {name} by the responses, and {moved} by the ledger"
                ));
            }
        }
    }
}

/// Whether an order belongs to a job, or to another order, that somebody was told of.
fn is_told(world: &World, id: &str, told: &BTreeSet<&str>) -> bool {
    let job = world.order(id).and_then(|order| order.notes.get("simple_transfer_job_id"));
    job.is_some_and(|job| told.contains(job.as_str()))
}

/// What responses said has ended has ended so.
fn said_to_have_ended(world: &World, ended: &[Ended], wrong: &mut Vec<String>) {
    let tasks: HashMap<&str, _> = world.tasks().iter().map(|task| (task.number.as_str(), task)).collect();
    for one in ended {
        match one {
            Ended::Part { task, name, worked } => {
                let is = tasks.get(task.as_str()).and_then(|task| task.detail(name)).map(|part| part.state);
                if is != Some(if *worked { State::Done } else { State::Failed }) {
                    wrong.push(format!(
                        "books: a response has task {task} ended for {name}, and it is {is:?}"
                    ));
                }
            }
            Ended::Order(id) => {
                let is = world.order(id).map(|order| order.state);
                if is != Some(OrderState::Completed) {
                    wrong.push(format!("books: a response has order {id} completed, and it is {is:?}"));
                }
            }
        }
    }
}

fn task_kind(action: &str) -> Option<WorkKind> {
    let kinds = [("Activate", WorkKind::Register), ("Renew", WorkKind::Renew), ("Redeem", WorkKind::Redeem)];
    kinds.into_iter().find(|(end, _)| action.ends_with(&format!("CreatingOrder{end}"))).map(|(_, kind)| kind)
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
