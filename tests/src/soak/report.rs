//! The report of a stress test.

use super::plan::Intended;
use super::registrars::Registrars;
use crate::order_registrar::Service;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// A row of the table: its name and its value.
type Row = (&'static str, fn(&Figures) -> u64);

/// The results of a stress test.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The number of intended orders.
    pub runs: u64,
    /// The duration.
    pub time: Duration,
    /// The figures of Alibaba Cloud.
    pub aliyun: Figures,
    /// The figures of OpenSRS.
    pub opensrs: Figures,
    /// The number of callers that crashed and restarted from their stored state.
    pub restarts: u64,
    /// The number of killed processes.
    pub kills: u64,
    /// The number of dropped futures.
    pub dropped: u64,
    /// The number of orders that were decided by a follow-up of the journal.
    pub follow_ups: u64,
    /// The number of requests that the registrar received.
    pub requests: u64,
    /// The faults, with their occurrences.
    pub injected_faults: BTreeMap<&'static str, u64>,
    /// The failures.
    pub failures: Vec<Failure>,
}

/// The figures of one service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Intended orders.
    pub wanted: u64,
    /// Orders that are placed at the end.
    pub placed: u64,
    /// Orders that the service has refused for good.
    pub refused: u64,
    /// Orders that the service has saved without a charge.
    pub saved: u64,
    /// The number of charges.
    pub commits: u64,
    /// The number of unknown outcomes.
    pub unknown: u64,
    /// Unknown outcomes that were found, correctly.
    pub found: u64,
    /// Unknown outcomes that were correctly found to be absent, now and forever.
    pub absent: u64,
    /// Unknown outcomes that were decided wrongly, without a duplicate charge.
    pub wrong: u64,
    /// Unknown outcomes with several candidates, which a person had to check.
    pub ambiguous: u64,
    /// Unknown outcomes with a candidate of a kind that the service's lists do not name, which a person had to check.
    pub unnamed: u64,
    /// Unknown outcomes that the service's lists can never decide, which support had to.
    pub undecided: u64,
    /// Those of them that were placed, but are in no list.
    pub missed: u64,
    /// Orders that were charged more than once.
    pub twice: u64,
}

/// A failure.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed that reproduces it, with its number of runs.
    pub seed: u64,
    /// The number of runs of the seed.
    pub runs: usize,
    /// Whether it occurred in the world with several accounts and processes.
    pub several: bool,
    /// The problem.
    pub what: String,
    /// The log of the order.
    pub story: Vec<String>,
}

/// A decision about an unknown outcome, from the service's lists.
#[derive(Clone, Debug)]
pub(super) struct Decision {
    /// The numbers; empty for "not placed".
    pub(super) numbers: Option<Vec<String>>,
    /// The number of requests that the registrar had received by then.
    pub(super) requests: u64,
}

/// How an order has ended, as its caller sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Placed(Vec<String>),
    Saved,
    Refused,
    /// It did not end.
    None,
}

/// An intended order, with what its caller received.
pub(super) struct CallerResult<'a> {
    pub(super) wanted: &'a Intended,
    pub(super) ending: Ending,
    pub(super) decisions: Vec<Decision>,
}

impl Report {
    pub(super) fn figures(&mut self, service: Service) -> &mut Figures {
        match service {
            Service::Aliyun => &mut self.aliyun,
            Service::Opensrs => &mut self.opensrs,
        }
    }

    /// Adds another report.
    pub(super) fn add(&mut self, other: Self) {
        self.runs += other.runs;
        self.restarts += other.restarts;
        self.kills += other.kills;
        self.dropped += other.dropped;
        self.follow_ups += other.follow_ups;
        self.requests += other.requests;
        self.aliyun.add(&other.aliyun);
        self.opensrs.add(&other.opensrs);
        other
            .injected_faults
            .into_iter()
            .for_each(|(name, count)| *self.injected_faults.entry(name).or_default() += count);
        self.failures.extend(other.failures);
    }

    /// Compares the callers' results with the actual state.
    pub(super) fn judge(&mut self, seed: u64, registrars: &Registrars, results: &[CallerResult<'_>]) {
        registrars.deliver_late_requests();
        self.runs += results.len() as u64;
        self.requests += registrars.requests();
        registrars
            .injected_faults()
            .into_iter()
            .for_each(|(name, count)| *self.injected_faults.entry(name).or_default() += count);
        for one in results {
            for (what, twice) in self.judge_one(registrars, results, one) {
                self.figures(one.wanted.service).twice += u64::from(twice);
                let what =
                    format!("{} ({:?} {:?}): {what}", one.wanted.id, one.wanted.service, one.wanted.kind);
                self.failures.push(Failure {
                    seed,
                    runs: results.len(),
                    several: registrars.all().len() > 1,
                    what,
                    story: registrars.story(&one.wanted.party),
                });
            }
        }
    }

    fn judge_one(
        &mut self,
        registrars: &Registrars,
        results: &[CallerResult<'_>],
        one: &CallerResult<'_>,
    ) -> Vec<(String, bool)> {
        let mut wrong = Vec::new();
        let actual_orders = registrars.actual_orders(&one.wanted.party).unwrap_or_default();
        // Orders of one subject are indistinguishable: they are counted together.
        let subject = one.wanted.subject();
        let alike: Vec<&CallerResult<'_>> =
            results.iter().filter(|each| each.wanted.subject() == subject).collect();
        let all: Vec<_> =
            alike.iter().filter_map(|each| registrars.actual_orders(&each.wanted.party)).collect();
        let commits: usize = all.iter().map(|actual_orders| actual_orders.placed.len()).sum();
        let is_there = |number: &String| {
            all.iter().any(|actual_orders| {
                actual_orders.saved.contains(number)
                    || actual_orders.placed.iter().any(|(each, _)| each == number)
            })
        };

        let figures = self.figures(one.wanted.service);
        figures.wanted += 1;
        figures.commits += actual_orders.placed.len() as u64;
        for decision in &one.decisions {
            let right = match &decision.numbers {
                Some(numbers) => numbers.iter().all(is_there),
                None => {
                    alike.len() > 1
                        || actual_orders.placed.iter().all(|(_, request)| *request > decision.requests)
                }
            };
            match (right, &decision.numbers) {
                (true, Some(_)) => figures.found += 1,
                (true, None) => figures.absent += 1,
                (false, _) => figures.wrong += 1,
            }
            if !right {
                wrong.push((
                    format!("decided wrongly: {decision:?}, but the actual state is {actual_orders:?}"),
                    false,
                ));
            }
        }
        match &one.ending {
            Ending::Placed(_) => figures.placed += 1,
            Ending::Saved => figures.saved += 1,
            Ending::Refused => figures.refused += 1,
            Ending::None => wrong.push(("it did not end".to_owned(), false)),
        }
        let placed = alike.iter().filter(|each| matches!(each.ending, Ending::Placed(_))).count();
        if commits > alike.len() {
            wrong.push((format!("{commits} orders were charged instead of {}", alike.len()), true));
        } else if commits > placed {
            wrong.push((
                format!("{commits} orders were charged, but {placed} were reported as placed"),
                false,
            ));
        }
        let saved: usize = all.iter().map(|actual_orders| actual_orders.saved.len()).sum();
        if placed > commits + saved {
            wrong.push((
                format!("{placed} orders were reported as placed, but {commits} were charged"),
                false,
            ));
        }
        if let Ending::Placed(numbers) = &one.ending
            && !numbers.iter().all(is_there)
        {
            wrong.push((
                format!(
                    "it was reported as placed as {numbers:?}, but the actual state is {actual_orders:?}"
                ),
                false,
            ));
        }
        wrong
    }

    /// Whether at least this share of the decidable outcomes was decided; vacuously true for few outcomes.
    pub fn is_enough(&self, least: f64) -> bool {
        self.aliyun.unknown < 1000 || self.aliyun.rightly() >= least
    }

    /// Returns the number of orders that were charged more than once.
    pub fn twice(&self) -> u64 {
        self.aliyun.twice + self.opensrs.twice
    }
}

impl Figures {
    fn add(&mut self, other: &Self) {
        let Self {
            wanted,
            placed,
            refused,
            saved,
            commits,
            unknown,
            found,
            absent,
            wrong,
            ambiguous,
            unnamed,
            undecided,
            missed,
            twice,
        } = other;
        self.wanted += wanted;
        self.placed += placed;
        self.refused += refused;
        self.saved += saved;
        self.commits += commits;
        self.unknown += unknown;
        self.found += found;
        self.absent += absent;
        self.wrong += wrong;
        self.ambiguous += ambiguous;
        self.unnamed += unnamed;
        self.undecided += undecided;
        self.missed += missed;
        self.twice += twice;
    }

    /// Returns the share of unknown outcomes that were decided correctly from the service's lists, from 0 to 1.
    pub fn rightly(&self) -> f64 {
        let right = self.found + self.absent;
        let all = right + self.wrong + self.ambiguous + self.undecided;
        if all == 0 { 1.0 } else { right as f64 / all as f64 }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} runs in {:.1} s: {} requests, {} futures dropped, {} restarts, {} processes killed, {} orders followed up",
            self.runs,
            self.time.as_secs_f64(),
            self.requests,
            self.dropped,
            self.restarts,
            self.kills,
            self.follow_ups
        )?;
        writeln!(f, "{:<44}{:>14}{:>10}", "", "Alibaba Cloud", "OpenSRS")?;
        let rows: [Row; 14] = [
            ("orders wanted", |figures| figures.wanted),
            ("  placed at the end", |figures| figures.placed),
            ("  refused by the service", |figures| figures.refused),
            ("  saved by the service, and not charged", |figures| figures.saved),
            ("charged", |figures| figures.commits),
            ("outcome unknown", |figures| figures.unknown),
            ("  found, correctly", |figures| figures.found),
            ("  absent, rightly", |figures| figures.absent),
            ("  decided wrongly", |figures| figures.wrong),
            ("  ambiguous: a person has to check", |figures| figures.ambiguous),
            ("  of a kind that no list names: likewise", |figures| figures.unnamed),
            ("  undecidable from the lists: support has to decide", |figures| figures.undecided),
            ("    of these, placed but in no list", |figures| figures.missed),
            ("charged twice", |figures| figures.twice),
        ];
        for (name, figure) in rows {
            writeln!(f, "{name:<44}{:>14}{:>10}", figure(&self.aliyun), figure(&self.opensrs))?;
        }
        let percent = |figures: &Figures| format!("{:.2} %", figures.rightly() * 100.0);
        writeln!(f, "{:<44}{:>14}{:>10}", "decided rightly", percent(&self.aliyun), percent(&self.opensrs))?;
        let injected_faults: Vec<String> =
            self.injected_faults.iter().map(|(name, count)| format!("{name} {count}")).collect();
        writeln!(f, "faults of orders: {}", injected_faults.join("; "))?;
        for failure in self.failures.iter().take(10) {
            write!(f, "\n{failure}")?;
        }
        if self.failures.len() > 10 {
            writeln!(f, "\nand {} more", self.failures.len() - 10)?;
        }
        Ok(())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "FAILED: {}\n  to repeat: cargo xtask soak orders --seed {} --runs {} --world {}",
            self.what,
            self.seed,
            self.runs,
            if self.several { 2 } else { 1 }
        )?;
        self.story.iter().try_for_each(|line| writeln!(f, "  {line}"))
    }
}
