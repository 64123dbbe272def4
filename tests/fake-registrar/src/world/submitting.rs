//! Submission and execution of tasks.

use super::World;
use super::money::Cause;
use super::problem::Problem;
use super::registrar::Registrar;
use super::task::{Detail, State, Task};
use super::work::{Work, WorkKind};

impl World {
    /// Submits a task with a part for each piece of work, and returns its number. If another task is running for a
    /// name, its part fails; check [`is_busy`](Self::is_busy) first to refuse instead.
    pub fn submit(&mut self, works: Vec<Work>, client_ip: &str) -> String {
        let number = self.rng.guid();
        let kind = works.first().map_or(WorkKind::SyncHosts, Work::kind);
        let details = works.into_iter().map(|work| self.detail(work)).collect();
        let (created, client_ip) = (self.now, client_ip.to_owned());
        self.running.insert(self.tasks.len());
        let cancelled = false;
        self.tasks.push(Task { number: number.clone(), kind, created, client_ip, cancelled, details });
        self.tick_tasks();
        number
    }

    fn detail(&mut self, work: Work) -> Detail {
        let name = work.name().to_owned();
        let busy = self.is_busy(&name);
        let starts = self.now + self.settings.task_waits;
        Detail {
            number: self.rng.hex(32),
            instance_id: self.domains.get(&name).map(|domain| domain.instance_id.clone()).unwrap_or_default(),
            name,
            work,
            state: if busy { State::Failed } else { State::Waiting },
            starts,
            ends: starts + self.settings.task_runs,
            updated: self.now,
            result: None,
            problem: busy.then_some(Problem::Busy),
            acknowledged: false,
        }
    }

    /// Whether a task is running for a name.
    pub fn is_busy(&self, name: &str) -> bool {
        let details = self.running.iter().flat_map(|at| &self.tasks[*at].details);
        details.filter(|detail| !detail.state.is_over()).any(|detail| detail.name == name)
    }

    /// Returns all tasks, oldest first.
    pub fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// Returns the task of this number.
    pub fn task(&self, number: &str) -> Option<&Task> {
        self.tasks.iter().rev().find(|task| task.number == number)
    }

    /// Cancels the parts of a task that have not begun: they fail. Returns false if there are none.
    pub fn cancel_task(&mut self, number: &str) -> bool {
        let now = self.now;
        let Some(task) = self.tasks.iter_mut().find(|task| task.number == number) else { return false };
        let waiting = task.details.iter_mut().filter(|detail| detail.state == State::Waiting);
        let cancelled = waiting
            .map(|detail| {
                (detail.state, detail.updated) = (State::Failed, now);
                detail.problem = Some(Problem::Cancelled);
            })
            .count();
        task.cancelled |= cancelled > 0;
        self.tick_tasks();
        cancelled > 0
    }

    /// Marks parts of tasks as acknowledged, and returns their number.
    pub fn acknowledge(&mut self, numbers: &[String]) -> usize {
        let details = self.tasks.iter_mut().flat_map(|task| &mut task.details);
        let meant = details.filter(|detail| detail.state.is_over() && numbers.contains(&detail.number));
        meant.map(|detail| detail.acknowledged = true).count()
    }

    pub(super) fn tick_tasks(&mut self) {
        for at in self.running.clone() {
            for part in 0..self.tasks[at].details.len() {
                self.tick_detail(at, part);
            }
            if self.tasks[at].state() == State::Done {
                self.running.remove(&at);
            }
        }
    }

    fn tick_detail(&mut self, at: usize, part: usize) {
        let now = self.now;
        let task = &mut self.tasks[at];
        let detail = &mut task.details[part];
        if detail.state == State::Waiting && detail.starts <= now {
            detail.state = State::Running;
            detail.updated = now;
        }
        if detail.state != State::Running || detail.ends > now {
            return;
        }
        let (work, cause, ip) =
            (detail.work.clone(), Cause::Task(task.number.clone()), task.client_ip.clone());
        let carry_out = |world: &mut Self| world.carry_out(&work, &cause, &ip);
        let outcome = self.on_behalf_of(Some(Registrar::AliyunDomain), carry_out);
        let instance = self.domains.get(work.name()).map(|domain| domain.instance_id.clone());
        let detail = &mut self.tasks[at].details[part];
        detail.updated = now;
        detail.instance_id = instance.unwrap_or_else(|| std::mem::take(&mut detail.instance_id));
        match outcome {
            Ok(done) => (detail.state, detail.result) = (State::Done, done.result),
            Err(problem) => (detail.state, detail.problem) = (State::Failed, Some(problem)),
        }
    }
}
