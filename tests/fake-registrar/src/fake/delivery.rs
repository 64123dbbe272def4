//! Processing of a request: its effect on the world, and the response that its sender receives.

use super::{FakeClock, Held, Observed, lock};
use crate::control;
use crate::explorer::Kept;
use crate::faults::{Cut, Drawn, Faults, Plan, Subject};
use crate::gateway::{self, Gateway, Note, Request, Response, Visit};
use crate::world::{Span, Time, World};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The number of requests that are remembered.
const REMEMBERED: usize = 10_000;

/// The state that all clones of a registrar, its servers and its transports share.
pub(crate) struct Inner {
    pub(crate) clock: FakeClock,
    pub(crate) faults: Faults,
    pub(crate) world: Mutex<World>,
    pub(crate) gateway: Gateway,
    /// The orders of the explorer.
    pub(crate) orders: Mutex<Vec<Kept>>,
    /// The initial world.
    first: Mutex<World>,
    /// Requests that are still in transit, with their arrival times.
    late: Mutex<Vec<(Time, Request)>>,
    seen: Mutex<VecDeque<Observed>>,
    tell: Mutex<Option<Tell>>,
}

type Tell = Arc<dyn Fn(&Observed) + Send + Sync>;

/// The response, or the failure, that a request's sender receives.
pub(crate) enum Delivery {
    NoConnection,
    Reset,
    NotHttp,
    Response {
        response: Response,
        delay: Duration,
        truncate: Option<usize>,
        trickle: Option<(usize, Duration)>,
    },
}

impl Delivery {
    fn at_once(response: Response) -> Self {
        Self::Response { response, delay: Duration::ZERO, truncate: None, trickle: None }
    }
}

impl Inner {
    pub(super) fn new(world: World) -> Self {
        Self {
            clock: FakeClock::stopped(world.now()),
            faults: Faults::default(),
            first: Mutex::new(world.clone()),
            world: Mutex::new(world),
            gateway: Gateway::new(),
            orders: Mutex::default(),
            late: Mutex::default(),
            seen: Mutex::default(),
            tell: Mutex::default(),
        }
    }

    /// Returns the outcome of a request that a fault rejects before it is read, or `None`. The request's body may
    /// be missing.
    pub(crate) fn reject_unread(&self, request: &Request) -> Option<Delivery> {
        let begun = Instant::now();
        if control::is_meant(request) {
            return None;
        }
        let subject = self.gateway.subject(request);
        let plan = self.faults.plan_unread(&subject);
        let cut = gateway::cuts_early(&plan)?;
        self.catch_up();
        self.remember(self.clock.now(), begun, unread_note(&subject, "nothing"), &plan);
        Some(if cut == Cut::NoConnection { Delivery::NoConnection } else { Delivery::Reset })
    }

    /// Records a request that was too long to be read to its end.
    pub(crate) fn note_too_long(&self, request: &Request) {
        let note = unread_note(&self.gateway.subject(request), "413");
        self.remember(self.clock.now(), Instant::now(), note, &Plan::default());
    }

    /// Processes a fully read request, and returns what its sender receives.
    pub(crate) fn deliver(&self, request: Request) -> Delivery {
        let begun = Instant::now();
        if control::is_meant(&request) {
            return Delivery::at_once(control::answer(self, &request));
        }
        self.catch_up();
        let subject = self.gateway.subject(&request);
        let plan = self.faults.plan_read(&subject);
        let now = self.clock.now();
        if let Some(cut) = gateway::cuts_early(&plan) {
            self.remember(now, begun, unread_note(&subject, "nothing"), &plan);
            return match cut {
                Cut::NoConnection => Delivery::NoConnection,
                Cut::NotHttp => Delivery::NotHttp,
                Cut::Late(delay) => {
                    lock(&self.late).push((now + Span::from(delay), request));
                    Delivery::Reset
                }
                _ => Delivery::Reset,
            };
        }
        let (response, plan) = match gateway::page_instead(&plan, now) {
            Some(page) => {
                self.remember(now, begun, unread_note(&subject, &page.status.to_string()), &plan);
                (page, plan)
            }
            None => self.handle(now, &request, Some(&self.faults), plan.drawn),
        };
        if plan.cut == Some(Cut::Committed) {
            return Delivery::Reset;
        }
        Delivery::Response { response, delay: plan.delay, truncate: plan.truncate, trickle: plan.trickle }
    }

    fn handle(
        &self,
        now: Time,
        request: &Request,
        faults: Option<&Faults>,
        drawn: Vec<Drawn>,
    ) -> (Response, Plan) {
        let begun = Instant::now();
        let visit = Visit { world: &self.world, now, request, faults, drawn };
        let (response, note, plan) = self.gateway.answer(&visit);
        // A custom handler may have advanced the world.
        self.clock.keep_up(lock(&self.world).now());
        self.remember(now, begun, note, &plan);
        (response, plan)
    }

    /// Processes everything that is due until now, including late requests, each at its own time.
    pub(crate) fn catch_up(&self) {
        let now = self.clock.now();
        while let Some((time, request)) = self.next_late(now) {
            lock(&self.world).advance_to(time);
            self.handle(time, &request, None, Vec::new());
        }
        let mut world = lock(&self.world);
        world.advance_to(now);
        self.clock.keep_up(world.now());
    }

    /// Reads or changes the world, caught up to the present.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&mut World) -> T) -> T {
        self.catch_up();
        let mut world = lock(&self.world);
        let seen = look(&mut world);
        self.clock.keep_up(world.now());
        seen
    }

    fn next_late(&self, now: Time) -> Option<(Time, Request)> {
        let mut late = lock(&self.late);
        let due = late.iter().enumerate().filter(|(_, (time, _))| *time <= now);
        let index = due.min_by_key(|(_, (time, _))| *time).map(|(index, _)| index)?;
        Some(late.remove(index))
    }

    pub(crate) fn reset(&self, world: World) {
        lock(&self.late).clear();
        lock(&self.seen).clear();
        lock(&self.orders).clear();
        self.gateway.forget();
        let mut place = lock(&self.world);
        self.clock.begin(world.now());
        *place = world;
    }

    /// Restores the initial world.
    pub(crate) fn restart(&self) {
        let first = lock(&self.first).clone();
        self.reset(first);
    }

    pub(crate) fn seen(&self) -> Vec<Observed> {
        lock(&self.seen).iter().cloned().collect()
    }

    pub(super) fn held(&self) -> Held {
        let (late, seen) = (lock(&self.late).len(), lock(&self.seen).len());
        Held { connections: 0, late, seen, nonces: self.gateway.nonces() }
    }

    pub(super) fn tell(&self, tell: impl Fn(&Observed) + Send + Sync + 'static) {
        *lock(&self.tell) = Some(Arc::new(tell));
    }

    fn remember(&self, time: Time, begun: Instant, note: Note, plan: &Plan) {
        let Note { service, edition, action, signature, outcome, request_id } = note;
        let (faults, took) = (plan.names.clone(), begun.elapsed());
        let seen = Observed { time, service, edition, action, signature, outcome, faults, request_id, took };
        let tell = lock(&self.tell).clone();
        if let Some(tell) = tell {
            tell(&seen);
        }
        let mut all = lock(&self.seen);
        if all.len() == REMEMBERED {
            all.pop_front();
        }
        all.push_back(seen);
    }
}

/// Returns the record of a request that does not reach the gateway.
fn unread_note(subject: &Subject, outcome: &str) -> Note {
    Note {
        service: subject.service,
        action: subject.operation.map_or("", |operation| operation.name),
        outcome: outcome.to_owned(),
        ..Note::default()
    }
}
