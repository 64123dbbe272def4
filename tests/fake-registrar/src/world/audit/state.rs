//! Checks that names, tasks, orders, transfers and histories agree with each other and with the clock.

use super::Findings;
use crate::world::{
    Domain, Order, OrderState, PurchaseState, Stage, State, StepOut, Task, TransferIn, TransferOut, WorkKind,
    World,
};
use std::collections::{HashMap, HashSet};

impl World {
    pub(super) fn audit_state(&self, findings: &mut Findings) {
        let due = self.next_due().filter(|due| *due <= self.now);
        findings.unless(due.is_none(), || {
            format!("clock: what was due at {due:?} has not happened at {}", self.now)
        });
        self.domains.iter().for_each(|(name, domain)| self.audit_domain(findings, name, domain));
        self.audit_tasks(findings);
        self.audit_orders(findings);
        self.audit_purchases(findings);
        self.audit_transfers(findings);
        self.audit_people(findings);
        self.audit_histories(findings);
        let arrived = self.transfers_in.iter().map(|transfer| &transfer.instance_id);
        let gone = self.deleted.iter().map(|gone| &gone.domain.instance_id);
        let held = self.domains.values().map(|domain| &domain.instance_id);
        findings.each_once("instance", held.chain(gone).chain(arrived));
    }

    fn audit_domain(&self, findings: &mut Findings, name: &str, domain: &Domain) {
        let stage = domain.stage(&self.settings.life, self.now);
        let mut unless = |holds: bool, what: &str| findings.unless(holds, || format!("{name}: {what}"));
        unless(domain.name == name, "its key differs from its name");
        unless(domain.seen == stage, "the clock has passed the end of its stage");
        unless(stage != Stage::Gone, "it is deleted, but still in the account");
        unless(!self.elsewhere.contains_key(name), "it is both in the account and elsewhere");
        unless(
            domain.registered <= self.now && domain.registered <= domain.expires,
            "its dates are out of order",
        );
        let given_up = domain.given_up.as_ref();
        unless(given_up.is_none_or(|given_up| given_up.at <= self.now), "it was given up in the future");
        unless(domain.group.is_none_or(|id| self.groups.contains_key(&id)), "its group does not exist");
        unless(domain.profile.is_none_or(|id| self.profiles.contains_key(&id)), "its profile does not exist");
        let known = domain.extra.keys().filter_map(|key| key.strip_prefix("registries of "));
        for host in known {
            unless(domain.registry_hosts.contains_key(host), "a registry knows a host that it does not have");
        }
    }

    fn audit_tasks(&self, findings: &mut Findings) {
        findings.each_once("task", self.tasks.iter().map(|task| &task.number));
        let parts = || self.tasks.iter().flat_map(|task| &task.details);
        findings.each_once("part of a task", parts().map(|part| &part.number));
        let open = parts().filter(|part| !part.state.is_over());
        findings.each_once("work for", open.map(|part| &part.name));
        for (at, task) in self.tasks.iter().enumerate() {
            self.audit_task(findings, task, self.running.contains(&at));
        }
    }

    fn audit_task(&self, findings: &mut Findings, task: &Task, running: bool) {
        let mut unless =
            |holds: bool, what: &str| findings.unless(holds, || format!("task {}: {what}", task.number));
        unless(!task.details.is_empty(), "it has no parts");
        unless(running == (task.state() != State::Done), "its state contradicts the list of running tasks");
        let names: HashSet<&str> = task.details.iter().map(|part| part.name.as_str()).collect();
        unless(names.len() == task.details.len(), "two parts are for one name");
        for part in &task.details {
            unless(part.name == part.work.name(), "a part is for another name than its work");
            unless(
                part.starts <= part.ends && part.updated <= self.now,
                "the times of a part are out of order",
            );
            let (problem, fits) = match part.state {
                State::Waiting => (false, part.starts > self.now),
                State::Running => (false, part.starts <= self.now && part.ends > self.now),
                State::Done => (false, part.ends <= self.now),
                State::Failed => (true, true),
            };
            unless(
                part.problem.is_some() == problem,
                "a part has a problem and no failure, or a failure and no problem",
            );
            unless(fits, "the state of a part contradicts its times");
        }
    }

    fn audit_orders(&self, findings: &mut Findings) {
        let moving: HashSet<&str> = self.open_in().filter_map(|transfer| transfer.order.as_deref()).collect();
        for (number, order) in &self.orders {
            let is_moving = moving.contains(order.id.as_str());
            let problem = order_problem(order, *number, self, is_moving);
            findings.unless(problem.is_none(), || format!("order {number}: {}", problem.unwrap_or_default()));
        }
    }

    fn audit_purchases(&self, findings: &mut Findings) {
        findings.each_once("purchase", self.purchases.iter().map(|purchase| &purchase.number));
        for purchase in &self.purchases {
            let mut unless = |holds: bool, what: &str| {
                findings.unless(holds, || format!("purchase {}: {what}", purchase.number));
            };
            let is_preparing = purchase.state == PurchaseState::Preparing;
            unless(purchase.due.is_some() == is_preparing, "its due time contradicts its state");
            let is_closed = purchase.state == PurchaseState::Closed;
            unless(
                purchase.problem.is_some() == is_closed,
                "it has a problem and is not closed, or it has none",
            );
        }
    }

    fn open_in(&self) -> impl Iterator<Item = &TransferIn> {
        self.transfers_in.iter().filter(|transfer| !transfer.step.is_over())
    }

    fn audit_transfers(&self, findings: &mut Findings) {
        findings.each_once("open transfer of", self.open_in().map(TransferIn::name));
        for transfer in &self.transfers_in {
            let name = transfer.name();
            let over = transfer.step.is_over();
            let mut unless =
                |holds: bool, what: &str| findings.unless(holds, || format!("transfer of {name} in: {what}"));
            unless(over == transfer.ended.is_some(), "its state contradicts its end");
            unless(!over || transfer.due.is_none(), "it is over, but has another step due");
            let here = |domain: &Domain| domain.registrar == transfer.registrar;
            unless(
                over || !self.domains.get(name).is_some_and(here),
                "it runs, but the account has the name already",
            );
            // A finished one may have been resubmitted under the same number.
            let order = transfer.order.as_deref().filter(|_| !over);
            let underway = |id| self.order(id).is_some_and(|order| order.state == OrderState::Underway);
            unless(order.is_none_or(underway), "it runs, but its order is not in progress");
        }
        let open = |transfer: &&TransferOut| matches!(transfer.step, StepOut::CodeGiven | StepOut::Pending);
        findings
            .each_once("open transfer away of", self.transfers_out.iter().filter(open).map(|one| &one.name));
        findings.each_once("transfer away", self.transfers_out.iter().map(|one| &one.id));
        for transfer in &self.transfers_out {
            let over = !open(&transfer);
            let mut unless = |holds: bool, what: &str| {
                findings.unless(holds, || format!("transfer of {} away: {what}", transfer.name));
            };
            unless(over == transfer.ended.is_some(), "its state contradicts its end");
            unless(
                over || self.domains.contains_key(&transfer.name),
                "it runs, but the account does not have the name",
            );
            unless(
                transfer.due.is_some() == (transfer.step == StepOut::Pending),
                "its due step contradicts its state",
            );
        }
    }

    fn audit_people(&self, findings: &mut Findings) {
        for (id, profile) in &self.profiles {
            findings.unless(profile.id == *id, || format!("profile {id}: its key differs from its id"));
        }
        let default = self.profiles.values().filter(|profile| profile.is_default).count();
        findings.unless(default <= 1, || format!("profiles: {default} of them are the default"));
        let emails = self.verifications.iter().map(|one| one.email.to_lowercase());
        findings.each_once("verification of", emails);
        for one in &self.verifications {
            findings.in_order("mails", self.now, one.sent.iter().copied());
        }
    }

    fn audit_histories(&self, findings: &mut Findings) {
        let now = self.now;
        findings.in_order("log", now, self.log.iter().map(|change| change.at));
        findings.in_order("events", now, self.events.iter().map(|event| event.at));
        findings.in_order("remarks", now, self.remarks.iter().map(|remark| remark.at));
        findings.in_order("deleted names", now, self.deleted.iter().map(|gone| gone.at));
        findings.in_order("tasks", now, self.tasks.iter().map(|task| task.created));
        findings.in_order("orders", now, self.orders.values().map(|order| order.placed));
        findings.in_order("purchases", now, self.purchases.iter().map(|purchase| purchase.created));
        findings.in_order("transfers in", now, self.transfers_in.iter().map(|transfer| transfer.ordered));
        findings.each_once("event", self.events.iter().map(|event| &event.id));
        // An order ends once: a second end would record a second charge.
        let mut ends: HashMap<&str, usize> = HashMap::new();
        let done = self.events.iter().filter(|event| event.kind == crate::world::EventKind::OrderCompleted);
        done.filter_map(|event| event.order.as_deref()).for_each(|id| *ends.entry(id).or_default() += 1);
        let twice = ends.into_iter().filter(|(_, count)| *count > 1);
        twice.for_each(|(id, count)| findings.0.push(format!("order {id}: it was completed {count} times")));
    }
}

fn order_problem(order: &Order, number: u64, world: &World, is_moving: bool) -> Option<&'static str> {
    let times = [Some(order.placed), order.processed, order.completed, Some(world.now)];
    let times: Vec<_> = times.into_iter().flatten().collect();
    let over = matches!(order.state, OrderState::Completed | OrderState::Declined | OrderState::Cancelled);
    let waits_for_transfer = order.state == OrderState::Underway && order.kind == WorkKind::TransferIn;
    if order.id != number.to_string() || number > world.numbers {
        Some("its position differs from its number")
    } else if order.name != order.work.name() || order.kind != order.work.kind() {
        Some("its name or kind differs from its work")
    } else if !times.is_sorted() {
        Some("its times are out of order")
    } else if over != order.completed.is_some() {
        Some("its state contradicts its end")
    } else if order.state == OrderState::Completed && (order.problem.is_some() || order.processed.is_none()) {
        Some("it is completed, but has a problem or was never processed")
    } else if waits_for_transfer != is_moving {
        Some("its state contradicts its transfer")
    } else if order.state == OrderState::Underway
        && !waits_for_transfer
        && order.due.is_none_or(|due| due <= world.now)
    {
        Some("it is in progress, but has no due time")
    } else if order.state != OrderState::Underway && order.due.is_some() {
        Some("it is not in progress, but has a due time")
    } else {
        None
    }
}
