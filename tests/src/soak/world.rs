//! Callers in one process, whose futures are polled in random order and dropped anywhere, and which sometimes all
//! crash. Waiting takes no real time: the clock advances when all callers wait.

mod end;
mod results;

use super::Soak;
use super::clients::{Clients, Settings};
use super::done;
use super::follow_up_task::FollowUp;
use super::journal::UnreliableJournal;
use super::plan::{Intended, Keeps, intended};
use super::registrars::Registrars;
use super::report::{Decision, Ending, Failure, Report};
use super::sabotage::{Misleading, Sabotage};
use crate::journal_race::CheckThenWrite;
use crate::order_registrar::{
    ClientClock, FaultSettings, InProcessTransport, Kind, ManualClock, OrderRegistrar, Rng, Service,
};
use registrar_sdk::{
    ClientBuilder, Error, Journal, Order, OrderState, Placed, Reconciled, Service as Api, TaskProgress,
    extend::Progress,
};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

/// The result of a call.
enum Done {
    Placed(Result<Placed, Error>),
    Reconciled(Result<Reconciled, Error>),
    Settled(Result<TaskProgress, Error>),
}

/// A running call.
struct Op {
    future: Pin<Box<dyn Future<Output = Done>>>,
    /// The number of polls after which it is dropped.
    patience: Option<u64>,
}

/// A caller with its intended order.
struct Agent {
    wanted: Intended,
    order: Option<Order>,
    text: Option<String>,
    ops: Vec<Op>,
    /// The time before which it does nothing.
    wake: SystemTime,
    unknown: bool,
    /// Only support can decide.
    asks_support: bool,
    /// Because no list has the order.
    unlisted: bool,
    settled: u32,
    /// One of its futures was dropped, perhaps before the journal recorded an outcome.
    dropped: bool,
    /// The numbers that its caller received.
    held: Vec<String>,
    ending: Option<Ending>,
    decisions: Vec<Decision>,
}

/// The state that lasts until the next crash.
struct Life {
    /// The clients of each account, with the shared journal and without one.
    kept: Vec<Arc<Clients>>,
    unkept: Vec<Arc<Clients>>,
}

/// Callers, a registrar and a clock.
pub(super) struct World {
    seed: u64,
    rng: Rng,
    registrars: Registrars,
    watch: ClientClock,
    path: PathBuf,
    china: bool,
    /// The probability of a failed journal line, in thousandths.
    journal_failures: u64,
    /// The probability of a crash at a step, in thousandths.
    crashes: u64,
    agents: Vec<Agent>,
    /// The follow-ups of the journal, as a program runs them at its start.
    follow_ups: Vec<FollowUp>,
    sabotage: Option<Sabotage>,
    report: Report,
}

/// The number of steps after which a run counts as endless.
const MOST_STEPS: u32 = 400_000;

const MINUTE: u64 = 60;

struct InProcess<'a> {
    registrars: &'a OrderRegistrar,
    watch: &'a ClientClock,
    journal: Option<Arc<UnreliableJournal>>,
    rng: Mutex<Rng>,
    sabotage: Option<Sabotage>,
}

impl Settings for InProcess<'_> {
    fn set<S: Api>(&self, builder: ClientBuilder<S>) -> ClientBuilder<S> {
        let fork = || self.rng.lock().unwrap_or_else(PoisonError::into_inner).fork();
        let random = Mutex::new(fork());
        let builder = builder
            .clock(self.watch.clone())
            .random(move || random.lock().unwrap_or_else(PoisonError::into_inner).bytes())
            .transport(Arc::new(Misleading {
                line: InProcessTransport::new(self.registrars.clone(), fork()),
                sabotage: self.sabotage,
            }));
        match (&self.journal, self.sabotage) {
            (None, _) => builder,
            (Some(journal), Some(Sabotage::InsertsCarelessly)) => {
                builder.journal(Arc::new(CheckThenWrite(Arc::clone(journal))))
            }
            (Some(journal), _) => builder.journal(Arc::clone(journal) as Arc<dyn Journal>),
        }
    }
}

impl World {
    pub(super) fn new(soak: &Soak, seed: u64, mut rng: Rng, count: usize, folder: &Path) -> Self {
        let true_clock = ManualClock::at(1_780_000_000 + rng.below(400 * 86_400) as i64);
        let fault_settings = FaultSettings {
            orders: rng.pick(&[100, 500, 800]),
            reads: rng.pick(&[0, 100, 300]),
            lag: rng.pick(&[0, 200]),
            dated: rng.permille(970),
            zone: if rng.permille(850) { 480 } else { 0 },
            redemption: rng.pick(&[None, Some("redeem"), Some("redemption")]),
            strict: false,
            proxied: soak.several,
        };
        let accounts = soak.accounts();
        let wrong = wrong_clock(&mut rng, fault_settings.dated);
        let registrars = Registrars::new(accounts, &true_clock, &fault_settings, &mut rng);
        let start = true_clock.now();
        let agents: Vec<Agent> = intended(&mut rng, count, accounts)
            .into_iter()
            .map(|wanted| Agent {
                wanted,
                order: None,
                text: None,
                ops: Vec::new(),
                wake: start + Duration::from_secs(rng.below(180 * MINUTE)),
                unknown: false,
                asks_support: false,
                unlisted: false,
                settled: 0,
                dropped: false,
                held: Vec::new(),
                ending: None,
                decisions: Vec::new(),
            })
            .collect();
        let mut world = Self {
            seed,
            registrars,
            watch: ClientClock::new(true_clock, wrong),
            path: folder.join("journal"),
            china: rng.permille(500),
            journal_failures: rng.pick(&[0, 0, 0, 10, 60]),
            crashes: rng.pick(&[0, 1, 3, 20]),
            agents,
            follow_ups: Vec::new(),
            sabotage: soak.sabotage,
            report: Report::default(),
            rng,
        };
        world.prelude();
        world
    }

    /// Adds earlier orders of others.
    fn prelude(&mut self) {
        let Self { registrars, rng, agents, .. } = self;
        for at in 0..rng.pick(&[0, 5, 130]) {
            let service = rng.pick(&[Service::Aliyun, Service::Opensrs]);
            let kind = rng.pick(&[Kind::Register, Kind::Renew, Kind::Redeem]);
            let age = Duration::from_secs(rng.below(2 * 86_400));
            let registrars = &registrars.all()[at % registrars.all().len()];
            registrars.add_console_order(service, kind, &format!("elsewhere-{at}.com"), age);
        }
        for agent in agents {
            if rng.permille(50) {
                let Intended { service, kind, names, party, .. } = &agent.wanted;
                let age = Duration::from_secs(rng.between(60 * MINUTE, 20 * 86_400));
                registrars.of(party).add_console_order(*service, *kind, &names[0], age);
            }
        }
    }

    pub(super) fn run(mut self) -> Report {
        let mut life = self.begin_life();
        for step in 0.. {
            if self.agents.iter().all(|agent| agent.ending.is_some()) {
                break;
            }
            if step > MOST_STEPS {
                self.fail("the run does not end", "");
                break;
            }
            // A list that takes longer to read than the time between two crashes can never be read.
            let crashes = if step > MOST_STEPS / 2 { 0 } else { self.crashes };
            if self.rng.permille(crashes) && self.rng.permille(300) {
                drop(life);
                self.crash();
                life = self.begin_life();
                continue;
            }
            let now = self.registrars.true_clock().now();
            let ready =
                |agent: &Agent| agent.ending.is_none() && (!agent.ops.is_empty() || agent.wake <= now);
            let ready: Vec<usize> = (0..self.agents.len()).filter(|at| ready(&self.agents[*at])).collect();
            if ready.is_empty() {
                let wake =
                    self.agents.iter().filter(|agent| agent.ending.is_none()).map(|agent| agent.wake).min();
                wake.into_iter().for_each(|wake| self.registrars.true_clock().move_to(wake));
                continue;
            }
            if !self.follow_ups.is_empty() && self.rng.permille(200) {
                self.poll_a_follow_up();
                continue;
            }
            let at = self.rng.pick(&ready);
            if self.agents[at].ops.is_empty() { self.begin(&life, at) } else { self.poll(at) }
        }
        self.agents.iter_mut().for_each(|agent| agent.ops.clear());
        self.follow_ups.clear();
        self.once_more(&life);
        drop(life);
        self.read_journal();
        self.judge()
    }

    // ------------------------------------------------------------------ lives

    fn begin_life(&mut self) -> Life {
        let journal = UnreliableJournal::open(&self.path, self.rng.fork(), self.journal_failures)
            .expect("the journal opens");
        let journal = Arc::new(journal);
        let all_clients = |world: &mut Self, journal: Option<&Arc<UnreliableJournal>>| -> Vec<Arc<Clients>> {
            let registrars = world.registrars.clone();
            let mut clients = |(account, registrars)| {
                let rng = Mutex::new(world.rng.fork());
                let (watch, sabotage) = (&world.watch, world.sabotage);
                let settings = InProcess { registrars, watch, journal: journal.cloned(), rng, sabotage };
                Arc::new(
                    Clients::open(world.china, account, sabotage, &settings).expect("the clients are built"),
                )
            };
            registrars.all().iter().enumerate().map(&mut clients).collect()
        };
        let life = Life { kept: all_clients(self, Some(&journal)), unkept: all_clients(self, None) };
        self.restore(&life);
        if life.kept.len() > 1 {
            self.follow_ups =
                life.kept.iter().map(|clients| FollowUp::new(clients, &self.registrars)).collect();
        }
        life
    }

    /// Drops everything that is not on the disk.
    fn crash(&mut self) {
        self.report.restarts += 1;
        self.follow_ups.clear();
        for agent in &mut self.agents {
            if !agent.ops.is_empty() {
                self.registrars.note(&agent.wanted.party, "a crash in the middle of a call");
            }
            agent.ops.clear();
            agent.order = None;
        }
        if self.rng.permille(300) {
            // The line that was being written at the power failure.
            let content = std::fs::read_to_string(&self.path).expect("the journal");
            let torn = format!(r#"{{"seq":{},"record":{{"id":"order-0","serv"#, content.lines().count());
            std::fs::write(&self.path, content + &torn).expect("written");
        }
        if self.rng.permille(250) {
            self.watch.set_ahead(wrong_clock(&mut self.rng, true));
        }
        let off = Duration::from_secs(self.rng.below(3 * MINUTE));
        self.registrars.true_clock().advance(off);
    }

    /// Restores every order that was stored as text: the client learns which of the service's orders are its own.
    fn restore(&mut self, life: &Life) {
        for agent in self.agents.iter_mut().filter(|agent| !keeps_journal(&agent.wanted)) {
            if let Some(text) = &agent.text {
                agent.order = Some(
                    done(life.unkept[agent.wanted.account].restore(agent.wanted.service, text))
                        .expect("the text is read"),
                );
            }
        }
    }

    /// Restores an order, or creates it.
    fn order(&mut self, life: &Life, at: usize) -> Order {
        let agent = &mut self.agents[at];
        let wanted = &agent.wanted;
        let (kept, unkept) = (&life.kept[wanted.account], &life.unkept[wanted.account]);
        let order = match (wanted.keeps, &agent.text) {
            (Keeps::Journal, _) => {
                let pending = if self.rng.permille(500) {
                    done(kept.pending(wanted)).expect("the journal is read")
                } else {
                    None
                };
                pending.unwrap_or_else(|| kept.order(wanted))
            }
            (Keeps::Both, Some(text)) => {
                // Restoring records the service's task in the journal, whose disk is only sometimes full.
                let mut tries = (0..20).map(|_| done(kept.restore(wanted.service, text)));
                tries.find_map(Result::ok).expect("the text is read")
            }
            (Keeps::Both, None) => kept.order(wanted),
            (Keeps::Text | Keeps::SomeText, _) => unkept.order(wanted),
        };
        if agent.text.is_none() {
            agent.text = Some(order.to_json());
        }
        agent.order = Some(order.clone());
        order
    }

    // ------------------------------------------------------------------ steps

    fn begin(&mut self, life: &Life, at: usize) {
        let order = match self.agents[at].order.clone() {
            Some(order) => order,
            None => self.order(life, at),
        };
        let wanted = &self.agents[at].wanted;
        let clients = &if keeps_journal(wanted) { &life.kept } else { &life.unkept }[wanted.account];
        let agent = &mut self.agents[at];
        let service = agent.wanted.service;
        if let OrderState::Placed(placed) = order.state() {
            agent.held = numbers(&placed);
        }
        match order.state() {
            OrderState::Ready => {
                let place = clients.place(&agent.wanted, &order);
                let patience = self.rng.permille(350).then(|| self.rng.between(1, 16));
                agent.ops.push(Op { future: Box::pin(async move { Done::Placed(place.await) }), patience });
                if self.rng.permille(60) {
                    // Another order with the same content.
                    let made = keeps_journal(&agent.wanted) && self.rng.permille(500);
                    let other = if made { clients.order(&agent.wanted) } else { order };
                    let place = clients.place(&agent.wanted, &other);
                    agent.ops.push(Op {
                        future: Box::pin(async move { Done::Placed(place.await) }),
                        patience: None,
                    });
                }
            }
            OrderState::MaybeSent(_) => {
                if !agent.unknown {
                    agent.unknown = true;
                    self.report.figures(service).unknown += 1;
                }
                if agent.asks_support {
                    self.ask_support(clients, at, &order);
                    return;
                }
                let reconcile = clients.reconcile(service, &order);
                let patience = self.rng.permille(150).then(|| self.rng.between(1, 20));
                agent.ops.push(Op {
                    future: Box::pin(async move { Done::Reconciled(reconcile.await) }),
                    patience,
                });
            }
            OrderState::Placed(placed) if placed.progress() == Progress::Saved => {
                agent.ending = Some(Ending::Saved)
            }
            OrderState::Placed(placed) => {
                if agent.settled > 3 || self.rng.permille(200) {
                    agent.ending = Some(Ending::Placed(numbers(&placed)));
                    agent.text = Some(order.to_json());
                    return;
                }
                agent.settled += 1;
                let settle = clients.settle(service, &order);
                let patience = self.rng.permille(200).then(|| self.rng.between(1, 60));
                agent.ops.push(Op { future: Box::pin(async move { Done::Settled(settle.await) }), patience });
            }
            OrderState::Refused(refusal) => {
                agent.ending = Some(if refusal.saved.is_some() { Ending::Saved } else { Ending::Refused });
            }
            other => self.fail(
                &format!("unexpected state of an order: {other:?}"),
                &self.agents[at].wanted.party.clone(),
            ),
        }
    }

    fn poll(&mut self, at: usize) {
        let agent = &mut self.agents[at];
        let which = self.rng.below(agent.ops.len() as u64) as usize;
        let op = &mut agent.ops[which];
        let done = op.future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        match (done, &mut op.patience) {
            (Poll::Ready(done), _) => {
                drop(agent.ops.remove(which));
                self.done(at, done);
            }
            (Poll::Pending, Some(0)) => {
                drop(agent.ops.remove(which));
                self.report.dropped += 1;
                agent.dropped = true;
                self.registrars.note(&agent.wanted.party, "the caller drops the future");
            }
            (Poll::Pending, Some(left)) => {
                *left -= 1;
                return;
            }
            (Poll::Pending, None) => return,
        }
        let agent = &mut self.agents[at];
        if let Some(order) = agent.order.as_ref().filter(|_| agent.wanted.keeps != Keeps::SomeText) {
            agent.text = Some(order.to_json());
        }
    }

    fn fail(&mut self, what: &str, party: &str) {
        let story = self.registrars.story(party);
        let what = what.to_owned();
        let (runs, several) = (self.agents.len(), self.registrars.all().len() > 1);
        self.report.failures.push(Failure { seed: self.seed, runs, several, what, story });
    }
}

fn numbers(placed: &Placed) -> Vec<String> {
    placed.receipt().map_or(Vec::new(), |receipt| receipt.numbers().to_vec())
}

fn keeps_journal(wanted: &Intended) -> bool {
    matches!(wanted.keeps, Keeps::Journal | Keeps::Both)
}

/// Returns a client's clock offset: mostly small; sometimes larger than the service tolerates, if its responses
/// contain the time.
fn wrong_clock(rng: &mut Rng, dated: bool) -> i64 {
    let most = match rng.below(20) {
        0..10 => return 0,
        10..15 => 8_000,
        15..19 => 14 * 60_000,
        _ if dated => 50 * 60_000,
        _ => 14 * 60_000,
    };
    let by = rng.below(most) as i64;
    if rng.permille(500) { by } else { -by }
}
