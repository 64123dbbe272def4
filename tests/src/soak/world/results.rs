//! The results of calls, and the next steps of their callers.

use super::super::done;
use super::super::report::Decision;
use super::{Agent, Clients, Done, Kind, MINUTE, Rng, World, numbers};
use registrar_sdk::{Conclusion, Error, Order, OrderProblem, Receipt, Reconciled, TaskProgress};
use std::sync::PoisonError;
use std::task::{Context, Waker};
use std::time::Duration;

impl World {
    pub(super) fn done(&mut self, at: usize, done: Done) {
        let agent = &mut self.agents[at];
        let party = agent.wanted.party.clone();
        let now = self.registrars.true_clock().now();
        let later = |rng: &mut Rng, most| now + Duration::from_secs(rng.between(1, most));
        match done {
            Done::Placed(Ok(placed)) => {
                let receipt = placed.receipt().map_or_else(|| "something".to_owned(), ToString::to_string);
                self.registrars.note(&party, format!("placed as {receipt}"));
                agent.text = agent.order.as_ref().map(Order::to_json);
            }
            Done::Placed(Err(error)) => {
                self.registrars.note(&party, format!("place: {error}"));
                agent.text = agent.order.as_ref().map(Order::to_json);
                agent.wake = later(&mut self.rng, 90);
                if matches!(error, Error::Invalid(_) | Error::Credentials(_) | Error::Config(_)) {
                    self.fail(&error.to_string(), &party);
                }
            }
            Done::Reconciled(result) => self.reconciled(at, result),
            Done::Settled(Ok(progress)) => self.settled(at, &progress, progress.all_done()),
            Done::Settled(Err(Error::Order(error))) if error.problem == OrderProblem::NamesFailed => {
                let progress = error.progress().expect("the progress has all names");
                self.settled(at, progress, progress.is_settled() && !progress.all_done());
            }
            Done::Settled(Err(error)) => {
                self.registrars.note(&party, format!("settle: {error}"));
                agent.wake = later(&mut self.rng, 90);
            }
        }
    }

    /// Polls a follow-up of the journal; its decisions count like those of the order's caller.
    pub(super) fn poll_a_follow_up(&mut self) {
        let at = self.rng.below(self.follow_ups.len() as u64) as usize;
        let follow_up_task = &mut self.follow_ups[at];
        let polled = follow_up_task.future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        for (id, decision) in follow_up_task.decided.lock().unwrap_or_else(PoisonError::into_inner).drain(..)
        {
            let agent = self.agents.iter_mut().find(|agent| agent.wanted.id == id);
            let agent = agent.expect("the journal has nobody else's orders");
            self.registrars.note(&agent.wanted.party, format!("follow-up: {decision:?}"));
            self.report.follow_ups += 1;
            agent.decisions.push(decision);
        }
        if polled.is_ready() {
            drop(self.follow_ups.remove(at));
        }
    }

    /// Checks the result of waiting.
    fn settled(&mut self, at: usize, progress: &TaskProgress, fits: bool) {
        let agent = &mut self.agents[at];
        let names: Vec<&str> = progress.names.iter().map(|name| name.name.as_str()).collect();
        let mut shown: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        shown.sort_unstable();
        agent.settled = 9;
        if shown != agent.wanted.subject().2 || !fits {
            let (what, party) =
                (format!("settled, but the progress is {progress}: {names:?}"), agent.wanted.party.clone());
            self.fail(&what, &party);
        }
    }

    fn reconciled(&mut self, at: usize, result: Result<Reconciled, Error>) {
        let agent = &mut self.agents[at];
        let figures = self.report.figures(agent.wanted.service);
        let now = self.registrars.true_clock().now();
        self.registrars.note(
            &agent.wanted.party,
            match &result {
                Ok(reconciled) => format!("reconciled: {reconciled:?}"),
                Err(error) => format!("reconcile: {error}"),
            },
        );
        let requests = self.registrars.of(&agent.wanted.party).requests();
        match result {
            Ok(Reconciled::Placed(placed)) => {
                agent.held = numbers(&placed);
                if std::mem::take(&mut agent.unknown) {
                    agent.decisions.push(Decision { numbers: Some(agent.held.clone()), requests });
                }
            }
            Ok(Reconciled::NotPlaced) => {
                if std::mem::take(&mut agent.unknown) {
                    agent.decisions.push(Decision { numbers: None, requests });
                }
            }
            Ok(Reconciled::Ambiguous(_)) => {
                // No list names the kind of these, so each match has to be checked.
                let unnamed = agent.wanted.kind == Kind::Transfer;
                *(if unnamed { &mut figures.unnamed } else { &mut figures.ambiguous }) += 1;
                agent.asks_support = true;
            }
            Ok(Reconciled::CannotTellYet { ask_after: None, .. }) => {
                // A list may not contain the order yet.
                if self.rng.permille(500) {
                    agent.wake = now + Duration::from_secs(self.rng.between(60, 3600));
                } else {
                    figures.undecided += 1;
                    agent.unlisted = true;
                    agent.asks_support = true;
                }
            }
            Ok(Reconciled::CannotTellYet { ask_after: Some(ask_after), .. }) => {
                let then = self.watch.truly(ask_after);
                agent.wake = match then.duration_since(now) {
                    // Some callers cannot wait.
                    Ok(left) if self.rng.permille(300) => now + left.mul_f64(0.5) + Duration::from_secs(1),
                    Ok(_) => then + Duration::from_millis(1),
                    Err(_) => now + Duration::from_secs(60),
                };
            }
            Ok(other) => self.fail(&format!("reconciled: {other:?}"), &self.agents[at].wanted.party.clone()),
            Err(_) => agent.wake = now + Duration::from_secs(self.rng.between(5, 120)),
        }
    }

    /// Asks support, which knows the actual state once no request is delayed any more.
    pub(super) fn ask_support(&mut self, clients: &Clients, at: usize, order: &Order) {
        let now = self.registrars.true_clock().now();
        let Some(number) = self.actual_orders(at) else {
            self.agents[at].wake = now + Duration::from_secs(self.rng.between(10, 60) * MINUTE);
            return;
        };
        let unlisted = std::mem::take(&mut self.agents[at].unlisted) && number.is_some();
        self.report.figures(self.agents[at].wanted.service).missed += u64::from(unlisted);
        let conclusion =
            number.map_or(Conclusion::NotPlaced, |number| Conclusion::Placed(Receipt::new(number)));
        let agent = &mut self.agents[at];
        self.registrars.note(&agent.wanted.party, format!("support: {conclusion:?}"));
        match done(clients.conclude(agent.wanted.service, order, conclusion)) {
            Ok(()) => {
                agent.asks_support = false;
                agent.unknown = false;
                agent.text = Some(order.to_json());
            }
            Err(error) => {
                self.registrars.note(&agent.wanted.party, format!("conclude: {error}"));
                agent.wake = now + Duration::from_secs(60);
            }
        }
    }

    /// Returns the number of an order, if it was placed and not attributed to an indistinguishable one; `None`
    /// while a request of either may still be delayed.
    fn actual_orders(&self, at: usize) -> Option<Option<String>> {
        let wanted = &self.agents[at].wanted;
        let actual_orders = self.registrars.actual_orders(&wanted.party)?;
        let alike = self.agents.iter().enumerate();
        let alike: Vec<_> = alike.filter(|(_, agent)| agent.wanted.subject() == wanted.subject()).collect();
        for (_, Agent { wanted, .. }) in &alike {
            self.registrars.actual_orders(&wanted.party)?;
            if self.follow_ups.iter().any(|follow_up_task| follow_up_task.places(&wanted.id)) {
                return None;
            }
        }
        let others = alike.iter().filter(|(other, _)| *other != at);
        let held: Vec<&String> = others.flat_map(|(_, agent)| &agent.held).collect();
        let mut numbers =
            actual_orders.placed.into_iter().map(|(number, _)| number).chain(actual_orders.saved);
        Some(numbers.rfind(|number| !held.contains(&number)))
    }
}
