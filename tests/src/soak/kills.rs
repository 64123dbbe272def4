//! Callers in a process that is killed repeatedly.

use super::Soak;
use super::plan::{Intended, intended};
use super::registrars::Registrars;
use super::report::{CallerResult, Decision, Ending, Failure, Report};
use super::worker::{NOT_YET, journal};
use crate::order_registrar::{FaultSettings, ManualClock, Moment, OrderRegistrar, Rng};
use crate::sqlite_journal::SqliteJournal;
use registrar_sdk::Timestamp;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

/// The number of processes after which a run counts as endless.
const MOST_LIVES: u32 = 400;

/// When a worker is killed.
#[derive(Clone, Copy, Debug)]
enum KillTime {
    /// At a moment of the request with this distance from now.
    At(Moment, u64),
    /// After this number of microseconds.
    After(u64),
    /// Not at all.
    Lives,
}

#[derive(Default)]
struct WorkerProcess {
    child: Option<Child>,
    kill_time: Option<KillTime>,
    killed: bool,
}

/// Kills a process; the server's threads share it.
#[derive(Clone, Default)]
struct Killer(Arc<Mutex<WorkerProcess>>);

impl Killer {
    fn process(&self) -> MutexGuard<'_, WorkerProcess> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kill(&self) -> bool {
        let mut process = self.process();
        let killed = process.child.as_mut().is_some_and(|child| child.kill().is_ok());
        process.killed |= killed;
        killed
    }

    /// Whether to kill at this moment.
    fn strikes(&self, moment: Moment) -> bool {
        let mut process = self.process();
        let Some(KillTime::At(at, left)) = &mut process.kill_time else { return false };
        if *at != moment || *left > 0 {
            *left -= u64::from(*at == moment);
            return false;
        }
        process.kill_time = None;
        drop(process);
        self.kill()
    }
}

struct Caller {
    wanted: Intended,
    unknown: bool,
    /// The numbers that the worker received.
    held: Vec<String>,
    ending: Ending,
    decisions: Vec<Decision>,
    /// The number of requests at the start of the worker's lookup, if others may place the order meanwhile.
    looked: Option<u64>,
}

struct Group<'a> {
    worker: &'a Path,
    seed: u64,
    plan: u64,
    rng: Rng,
    registrars: Registrars,
    /// The registrar of each account.
    urls: String,
    journal: PathBuf,
    killer: Killer,
    /// The second process, while it runs.
    second: Option<Child>,
    callers: Vec<Caller>,
    /// The time before which nothing can be decided.
    wait: Option<SystemTime>,
    report: Report,
}

/// Some orders, placed by a process that is killed; with several accounts, by two processes that share a database,
/// and whose second one has its output ignored.
pub(super) fn group(
    soak: &Soak,
    worker: &Path,
    seed: u64,
    mut rng: Rng,
    count: usize,
    folder: &Path,
) -> Report {
    let fault_settings = FaultSettings {
        orders: rng.pick(&[100, 500, 800]),
        reads: rng.pick(&[0, 100]),
        lag: 0,
        redemption: Some("redeem"),
        proxied: soak.several,
        ..FaultSettings::default()
    };
    let registrars = Registrars::new(soak.accounts(), &ManualClock::running(0), &fault_settings, &mut rng);
    let killer = Killer::default();
    let plan = rng.number();
    let callers = intended(&mut Rng::new(plan), count, soak.accounts())
        .into_iter()
        .map(|wanted| Caller {
            wanted,
            unknown: false,
            held: Vec::new(),
            ending: Ending::None,
            decisions: Vec::new(),
            looked: None,
        })
        .collect();
    let serve = |registrars: &OrderRegistrar| {
        let killer = killer.clone();
        registrars.serve(Arc::new(move |moment| killer.strikes(moment))).expect("a port on loopback")
    };
    let urls = registrars.all().iter().map(serve).collect::<Vec<_>>().join(",");
    let journal = folder.join(if soak.several { "journal.sqlite" } else { "journal" });
    if soak.several {
        // Otherwise two processes would create it at the same time.
        drop(SqliteJournal::open(&journal).expect("a database"));
    }
    let report = Report::default();
    let (wait, second) = (None, None);
    Group { worker, seed, plan, rng, registrars, urls, journal, killer, second, callers, wait, report }.run()
}

impl Group<'_> {
    fn run(mut self) -> Report {
        for life in 0.. {
            let code = self.live();
            match code {
                Some(0) => break,
                Some(NOT_YET) => {
                    let wait = self.wait.take();
                    wait.into_iter().for_each(|wait| self.registrars.true_clock().move_to(wait));
                }
                // It was killed.
                None => self.registrars.true_clock().advance(Duration::from_secs(self.rng.below(300))),
                Some(other) => {
                    self.fail(format!("the worker exited with {other}"), "");
                    break;
                }
            }
            // Workers that asked support run again after a while.
            self.registrars.true_clock().advance(Duration::from_secs(self.rng.below(600)));
            if life > MOST_LIVES {
                self.fail("the run does not end".to_owned(), "");
                break;
            }
            self.report.restarts += 1;
        }
        self.registrars.deliver_late_requests();
        self.read_journal();
        let results: Vec<CallerResult<'_>> = self
            .callers
            .iter()
            .map(|caller| CallerResult {
                wanted: &caller.wanted,
                ending: caller.ending.clone(),
                decisions: caller.decisions.clone(),
            })
            .collect();
        self.report.judge(self.seed, &self.registrars, &results);
        self.report
    }

    /// Runs the worker once; returns its exit code, or nothing if it was killed.
    fn live(&mut self) -> Option<i32> {
        let worker = || {
            let mut worker = Command::new(self.worker);
            worker.arg("worker").args([self.plan.to_string(), self.callers.len().to_string()]);
            worker.arg(&self.urls).arg(&self.journal);
            worker.args([self.registrars.true_clock().ahead().to_string(), "international".to_owned()]);
            worker
        };
        // The second one's output is ignored; it cannot ask support.
        self.second = (self.registrars.all().len() > 1 && self.rng.permille(600)).then(|| {
            let mut worker = worker();
            let worker = worker.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            worker.spawn().expect("the second worker starts")
        });
        let mut child =
            worker().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the worker starts");
        let mut to = child.stdin.take().expect("its input");
        let from = BufReader::new(child.stdout.take().expect("its output"));
        let moment = self.rng.pick(&[Moment::Read, Moment::Done, Moment::HalfAnswered, Moment::Silent]);
        let kill_time = match self.rng.below(10) {
            0..6 => KillTime::At(moment, self.rng.below(8)),
            6..9 => KillTime::After(self.rng.below(25_000)),
            _ => KillTime::Lives,
        };
        *self.killer.process() =
            WorkerProcess { child: Some(child), kill_time: Some(kill_time), killed: false };
        let timer = match kill_time {
            KillTime::After(micros) => {
                let killer = self.killer.clone();
                Some(thread::spawn(move || {
                    thread::sleep(Duration::from_micros(micros));
                    killer.kill();
                }))
            }
            _ => None,
        };
        for line in from.lines().map_while(Result::ok) {
            self.handle(&line, &mut to);
        }
        timer.into_iter().for_each(|timer| timer.join().expect("the timer"));
        let (mut child, killed) = {
            let mut process = self.killer.process();
            (process.child.take().expect("the worker"), process.killed)
        };
        let code = child.wait().expect("its end").code();
        if let Some(second) = &mut self.second {
            if self.rng.permille(300) {
                second.kill().expect("the process can be killed");
            }
            second.wait().expect("its end");
        }
        self.report.kills += u64::from(killed && code.is_none());
        code
    }

    /// Handles a line of the worker's output.
    fn handle(&mut self, line: &str, to: &mut ChildStdin) {
        let mut words = line.splitn(3, ' ');
        let (word, id) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let rest = words.next().unwrap_or_default().to_owned();
        let Some(at) = self.callers.iter().position(|caller| caller.wanted.id == id) else { return };
        let Some(caller) = self.callers.get(at) else { return };
        // Another process may have placed it since this one's lookup.
        let requests = caller.looked.unwrap_or_else(|| self.registrars.of(&caller.wanted.party).requests());
        // Orders that nothing distinguishes from this one, the numbers they received, and whether a request of any
        // is still delayed.
        let subject = self.callers[at].wanted.subject();
        let alike = self.callers.iter().enumerate().filter(|(_, each)| each.wanted.subject() == subject);
        let on_its_way =
            alike.clone().any(|(_, caller)| self.registrars.actual_orders(&caller.wanted.party).is_none());
        let others = alike.filter(|(other, _)| *other != at);
        let held: Vec<String> = others.flat_map(|(_, caller)| caller.held.clone()).collect();
        let caller = &mut self.callers[at];
        let figures = self.report.figures(caller.wanted.service);
        self.registrars.note(&caller.wanted.party, format!("worker: {line}"));
        let numbers: Vec<String> = Some(rest.clone()).filter(|rest| !rest.is_empty()).into_iter().collect();
        let mut answer = None;
        if matches!(word, "found" | "placed") {
            caller.held = numbers.clone();
        }
        match word {
            "unknown" => {
                figures.unknown += u64::from(!caller.unknown);
                caller.unknown = true;
            }
            "looking" if self.registrars.all().len() > 1 => {
                caller.looked = Some(self.registrars.of(&caller.wanted.party).requests());
            }
            "found" | "absent" => {
                caller.unknown = false;
                let numbers = (word == "found").then_some(numbers);
                caller.decisions.push(Decision { numbers, requests });
                answer = Some("recorded".to_owned());
            }
            "undecided" | "ambiguous" => {
                // Requests that the other process may be sending now are unknown.
                let alive =
                    self.second.as_mut().is_some_and(|second| !matches!(second.try_wait(), Ok(Some(_))));
                let actual_orders = if alive || on_its_way {
                    None
                } else {
                    self.registrars.actual_orders(&caller.wanted.party)
                };
                let number = actual_orders.map(|actual_orders| {
                    let mut numbers =
                        actual_orders.placed.into_iter().map(|(number, _)| number).chain(actual_orders.saved);
                    numbers.rfind(|number| !held.contains(number))
                });
                if number.is_some() {
                    figures.undecided += u64::from(word == "undecided");
                    figures.missed += u64::from(word == "undecided" && number != Some(None));
                    figures.ambiguous += u64::from(word == "ambiguous");
                    caller.unknown = false;
                }
                answer = Some(match number {
                    None => "later".to_owned(),
                    Some(None) => "absent".to_owned(),
                    Some(Some(number)) => format!("placed {number}"),
                });
            }
            "wait" => {
                let until = rest.parse().ok().map(|millis| SystemTime::from(Timestamp::from_millis(millis)));
                self.wait = self.wait.max(until);
            }
            "placed" => caller.ending = Ending::Placed(numbers),
            "saved" => caller.ending = Ending::Saved,
            "refused" => caller.ending = Ending::Refused,
            _ => {}
        }
        if let Some(answer) = answer {
            // A killed worker does not receive it.
            let _ = writeln!(to, "{answer}").and_then(|()| to.flush());
        }
    }

    /// Compares the journal with the worker's output.
    fn read_journal(&mut self) {
        let journal = journal(&self.journal).expect("the journal opens again");
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        for at in 0..self.callers.len() {
            let caller = &self.callers[at];
            let kept = runtime.block_on(journal.get(&caller.wanted.id)).expect("the journal is read");
            let order: serde_json::Value = kept
                .map_or(serde_json::Value::Null, |kept| serde_json::from_str(&kept.content).expect("JSON"));
            let state = &order["state"];
            let same = match &caller.ending {
                Ending::Placed(_) => state["is"] == "placed",
                Ending::Saved => state["progress"] == "saved" || state["is"] == "refused",
                Ending::Refused => state["is"] == "refused",
                Ending::None => true,
            };
            if !same {
                let (what, party) = (
                    format!("the journal has {state}, but the worker reported {:?}", caller.ending),
                    caller.wanted.party.clone(),
                );
                self.fail(what, &party);
            }
        }
    }

    fn fail(&mut self, what: String, party: &str) {
        let story = self.registrars.story(party);
        let (runs, several) = (self.callers.len(), self.registrars.all().len() > 1);
        self.report.failures.push(Failure { seed: self.seed, runs, several, what, story });
    }
}
