//! What came of it all.

use super::plan::Intended;
use super::tills::Tills;
use crate::till::Service;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// A line of the table: its name, and what stands in it.
type Row = (&'static str, fn(&Figures) -> u64);

/// What a soak has found out.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many orders were wanted.
    pub runs: u64,
    /// How long it took.
    pub time: Duration,
    /// At Alibaba Cloud.
    pub aliyun: Figures,
    /// At OpenSRS.
    pub opensrs: Figures,
    /// How often a caller came to its end in the middle, and began anew from what it had kept.
    pub restarts: u64,
    /// How many processes were killed.
    pub kills: u64,
    /// How many futures were dropped in the middle.
    pub dropped: u64,
    /// How many orders were decided by somebody who only followed up what the journal has.
    pub clerks: u64,
    /// How many requests came to the registrar.
    pub requests: u64,
    /// What befell the orders, and how often.
    pub troubles: BTreeMap<&'static str, u64>,
    /// What must not be.
    pub failures: Vec<Failure>,
}

/// What was counted with one service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Orders that were wanted.
    pub wanted: u64,
    /// Orders that are placed in the end.
    pub placed: u64,
    /// Orders that the service has refused for good.
    pub refused: u64,
    /// Orders that the service has put aside: nobody is charged.
    pub saved: u64,
    /// How often the service has charged.
    pub commits: u64,
    /// How often nobody knew what had become of an order.
    pub unknown: u64,
    /// Of these: found, and really there.
    pub found: u64,
    /// Not there, and never will be.
    pub absent: u64,
    /// Decided wrongly, and nothing was charged twice by it.
    pub wrong: u64,
    /// More than one thing could be it: somebody had to look.
    pub ambiguous: u64,
    /// The service's lists could not tell, ever: support had to.
    pub undecided: u64,
    /// Of these: placed, and in no list.
    pub missed: u64,
    /// Orders that were charged more than once.
    pub twice: u64,
}

/// Something that must not be.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed that repeats it, with as many runs as belong to it.
    pub seed: u64,
    /// How many runs belong to the seed.
    pub runs: usize,
    /// Whether it is of the world with several accounts and processes.
    pub several: bool,
    /// What is wrong.
    pub what: String,
    /// What was sent, and what happened.
    pub story: Vec<String>,
}

/// What was decided about an order of unknown outcome, from the service's lists.
#[derive(Clone, Debug)]
pub(super) struct Decision {
    /// The numbers; none for "not placed".
    pub(super) numbers: Option<Vec<String>>,
    /// How many requests had come to the registrar by then.
    pub(super) requests: u64,
}

/// How an order has ended, as its caller sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Placed(Vec<String>),
    Saved,
    Refused,
    /// The story has no end.
    None,
}

/// An order that was wanted, and what its caller was told.
pub(super) struct Told<'a> {
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

    /// Everything of another report too.
    pub(super) fn add(&mut self, other: Self) {
        self.runs += other.runs;
        self.restarts += other.restarts;
        self.kills += other.kills;
        self.dropped += other.dropped;
        self.clerks += other.clerks;
        self.requests += other.requests;
        self.aliyun.add(&other.aliyun);
        self.opensrs.add(&other.opensrs);
        other.troubles.into_iter().for_each(|(name, count)| *self.troubles.entry(name).or_default() += count);
        self.failures.extend(other.failures);
    }

    /// Holds what the callers were told against the truth.
    pub(super) fn judge(&mut self, seed: u64, till: &Tills, told: &[Told<'_>]) {
        till.wait_for_late_ones();
        self.runs += told.len() as u64;
        self.requests += till.requests();
        till.troubles()
            .into_iter()
            .for_each(|(name, count)| *self.troubles.entry(name).or_default() += count);
        for one in told {
            for (what, twice) in self.judge_one(till, told, one) {
                self.figures(one.wanted.service).twice += u64::from(twice);
                let what =
                    format!("{} ({:?} {:?}): {what}", one.wanted.id, one.wanted.service, one.wanted.kind);
                self.failures.push(Failure {
                    seed,
                    runs: told.len(),
                    several: till.all().len() > 1,
                    what,
                    story: till.story(&one.wanted.party),
                });
            }
        }
    }

    fn judge_one(&mut self, till: &Tills, told: &[Told<'_>], one: &Told<'_>) -> Vec<(String, bool)> {
        let mut wrong = Vec::new();
        let truth = till.truth(&one.wanted.party).unwrap_or_default();
        // Orders of one subject are told apart by nobody: they are counted together.
        let subject = one.wanted.subject();
        let alike: Vec<&Told<'_>> = told.iter().filter(|each| each.wanted.subject() == subject).collect();
        let all: Vec<_> = alike.iter().filter_map(|each| till.truth(&each.wanted.party)).collect();
        let commits: usize = all.iter().map(|truth| truth.placed.len()).sum();
        let is_there = |number: &String| {
            all.iter().any(|truth| {
                truth.saved.contains(number) || truth.placed.iter().any(|(each, _)| each == number)
            })
        };

        let figures = self.figures(one.wanted.service);
        figures.wanted += 1;
        figures.commits += truth.placed.len() as u64;
        for decision in &one.decisions {
            let right = match &decision.numbers {
                Some(numbers) => numbers.iter().all(is_there),
                None => {
                    alike.len() > 1 || truth.placed.iter().all(|(_, request)| *request > decision.requests)
                }
            };
            match (right, &decision.numbers) {
                (true, Some(_)) => figures.found += 1,
                (true, None) => figures.absent += 1,
                (false, _) => figures.wrong += 1,
            }
            if !right {
                wrong.push((format!("decided wrongly: {decision:?}, and the truth is {truth:?}"), false));
            }
        }
        match &one.ending {
            Ending::Placed(_) => figures.placed += 1,
            Ending::Saved => figures.saved += 1,
            Ending::Refused => figures.refused += 1,
            Ending::None => wrong.push(("it came to no end".to_owned(), false)),
        }
        let placed = alike.iter().filter(|each| matches!(each.ending, Ending::Placed(_))).count();
        if commits > alike.len() {
            wrong.push((format!("{commits} orders were charged where {} were wanted", alike.len()), true));
        } else if commits > placed {
            wrong.push((format!("{commits} orders were charged, and {placed} are said to be placed"), false));
        }
        let saved: usize = all.iter().map(|truth| truth.saved.len()).sum();
        if placed > commits + saved {
            wrong.push((format!("{placed} orders are said to be placed, and {commits} were charged"), false));
        }
        if let Ending::Placed(numbers) = &one.ending
            && !numbers.iter().all(is_there)
        {
            wrong
                .push((format!("it is said to be placed as {numbers:?}, and the truth is {truth:?}"), false));
        }
        wrong
    }

    /// Whether at least this part of what a list can decide was decided: of few, no part is told.
    pub fn is_enough(&self, least: f64) -> bool {
        self.aliyun.unknown < 1000 || self.aliyun.rightly() >= least
    }

    /// How many orders were charged more than once.
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
        self.undecided += undecided;
        self.missed += missed;
        self.twice += twice;
    }

    /// Which part of all unknown outcomes was decided rightly from the service's own lists, from 0 to 1.
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
            self.clerks
        )?;
        writeln!(f, "{:<44}{:>14}{:>10}", "", "Alibaba Cloud", "OpenSRS")?;
        let rows: [Row; 13] = [
            ("orders wanted", |figures| figures.wanted),
            ("  placed in the end", |figures| figures.placed),
            ("  refused by the service", |figures| figures.refused),
            ("  saved by the service, and not charged", |figures| figures.saved),
            ("charged", |figures| figures.commits),
            ("outcome unknown", |figures| figures.unknown),
            ("  found by its traces, rightly", |figures| figures.found),
            ("  absent, rightly", |figures| figures.absent),
            ("  decided wrongly", |figures| figures.wrong),
            ("  ambiguous: somebody has to look", |figures| figures.ambiguous),
            ("  the lists cannot tell: support has to", |figures| figures.undecided),
            ("    of these placed, and in no list", |figures| figures.missed),
            ("charged twice", |figures| figures.twice),
        ];
        for (name, figure) in rows {
            writeln!(f, "{name:<44}{:>14}{:>10}", figure(&self.aliyun), figure(&self.opensrs))?;
        }
        let percent = |figures: &Figures| format!("{:.2} %", figures.rightly() * 100.0);
        writeln!(f, "{:<44}{:>14}{:>10}", "decided rightly", percent(&self.aliyun), percent(&self.opensrs))?;
        let troubles: Vec<String> =
            self.troubles.iter().map(|(name, count)| format!("{name} {count}")).collect();
        writeln!(f, "what befell the orders: {}", troubles.join("; "))?;
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
            "WRONG: {}\n  again: cargo xtask soak orders --seed {} --runs {} --world {}",
            self.what,
            self.seed,
            self.runs,
            if self.several { 2 } else { 1 }
        )?;
        self.story.iter().try_for_each(|line| writeln!(f, "  {line}"))
    }
}
