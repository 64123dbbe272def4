//! Two processes with a shared journal that race to place the same orders.

use crate::order_registrar::{FaultSettings, ManualClock, OrderRegistrar, Rng};
use crate::server::{ID, SECRET};
use crate::sqlite_journal::SqliteJournal;
use registrar_sdk::aliyun_domain::{self, Credentials, SaveSingleTaskForCreatingOrderRedeem};
use registrar_sdk::{
    BoxFuture, Error, Journal, JournalEntry, JournalWrite, Observed, OrderProblem, Spend, Timestamp,
};
use std::error::Error as AnyError;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

/// The results of a race.
#[derive(Debug, Default)]
pub struct RaceResult {
    /// How often each order was sent.
    pub sent: Vec<usize>,
    /// Orders that one of the processes has placed.
    pub placed: usize,
    /// Orders that a process did not send because the other was sending them at that moment.
    pub in_flight: usize,
    /// Orders that a process did not send because the other had placed them.
    pub known: usize,
    /// Other output.
    pub other: Vec<String>,
}

/// Runs two processes of the soak program that race for this number of orders. Both start each order at the same
/// moment.
///
/// # Errors
///
/// Returns an error if a process cannot be started or ends early.
pub fn race(program: &Path, database: &Path, count: usize, careless: bool) -> io::Result<RaceResult> {
    let registrar = OrderRegistrar::new(ManualClock::running(0), FaultSettings::default(), Rng::new(1));
    let url = registrar.serve(Arc::new(|_| false))?;
    // Creates the database first, so that both processes find it.
    drop(SqliteJournal::open(database)?);
    let start = || Racer::start(program, &url, database, count, careless);
    let mut racers = [start()?, start()?];
    let mut race = RaceResult::default();
    for _ in 0..count {
        racers.iter_mut().try_for_each(|racer| racer.read_line().map(drop))?;
        racers.iter_mut().try_for_each(Racer::go)?;
        for racer in &mut racers {
            match racer.read_line()?.as_str() {
                "placed" => race.placed += 1,
                "in flight" => race.in_flight += 1,
                "known" => race.known += 1,
                other => race.other.push(other.to_owned()),
            }
        }
    }
    for mut racer in racers {
        racer.child.wait()?;
    }
    let entries = registrar.entries();
    race.sent =
        (0..count).map(|at| entries.iter().filter(|entry| entry.party == party(at)).count()).collect();
    Ok(race)
}

struct Racer {
    child: Child,
    stdout: BufReader<std::process::ChildStdout>,
    stdin: std::process::ChildStdin,
}

impl Racer {
    fn start(program: &Path, url: &str, database: &Path, count: usize, careless: bool) -> io::Result<Self> {
        let mut child = Command::new(program)
            .args(["racer", url])
            .arg(database)
            .args([count.to_string(), careless.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let piped = || io::Error::other("no pipe");
        let stdout = BufReader::new(child.stdout.take().ok_or_else(piped)?);
        let stdin = child.stdin.take().ok_or_else(piped)?;
        Ok(Self { child, stdout, stdin })
    }

    fn read_line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        match self.stdout.read_line(&mut line)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line.trim_end().to_owned()),
        }
    }

    fn go(&mut self) -> io::Result<()> {
        self.stdin.write_all(b"go\n")?;
        self.stdin.flush()
    }
}

/// Runs one of the processes. The arguments are the URL, the database, the number of orders, and whether its
/// journal is [`CheckThenWrite`].
///
/// # Errors
///
/// Returns an error if the arguments are invalid or the output cannot be written.
pub fn racer(arguments: &[String]) -> Result<i32, Box<dyn AnyError>> {
    let [url, database, count, careless] = arguments else { return Err("four arguments".into()) };
    let journal = SqliteJournal::open(database)?;
    let journal: Arc<dyn Journal> =
        if careless.parse()? { Arc::new(CheckThenWrite(journal)) } else { Arc::new(journal) };
    let client = aliyun_domain::international(Credentials::new(ID, SECRET)).account("1234567890123456");
    let client = client.endpoint(&**url).allow_plain_http().journal(journal).build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut out = io::stdout().lock();
    for at in 0..count.parse()? {
        let seen = Observed::from_storage(Timestamp::from_millis(1_800_000_000_000));
        let request = SaveSingleTaskForCreatingOrderRedeem::new(format!("race-{at}.com"), seen);
        let order = client.order_with_id(format!("invoice-{at}"), request.user_client_ip(party(at)));
        writeln!(out, "ready")?;
        out.flush()?;
        io::stdin().lock().read_line(&mut String::new())?;
        let result = match runtime.block_on(client.place(&order, Spend::at_any_price())) {
            Ok(placed) if placed.attempts().is_some() => "placed".to_owned(),
            Ok(_) => "known".to_owned(),
            Err(Error::Order(error))
                if matches!(error.problem, OrderProblem::MaybeSent | OrderProblem::InFlight) =>
            {
                "in flight".to_owned()
            }
            Err(error) => error.to_string().replace('\n', " "),
        };
        writeln!(out, "{result}")?;
        out.flush()?;
    }
    Ok(0)
}

/// Returns the IP address that identifies an order.
fn party(at: usize) -> String {
    format!("10.{}.{}.{}", at >> 16 & 255, at >> 8 & 255, at & 255)
}

/// A journal that checks before it writes, instead of doing both atomically.
pub struct CheckThenWrite<J>(pub J);

impl<J: Journal> Journal for CheckThenWrite<J> {
    fn id(&self) -> String {
        self.0.id()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        Box::pin(async move {
            if let Some(present) = self.0.get(&entry.id).await? {
                return Ok(JournalWrite::Conflict(Box::new(present)));
            }
            self.0.insert(entry).await.map(|_| JournalWrite::Written)
        })
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, io::Result<JournalWrite>> {
        self.0.update(entry)
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, io::Result<Option<JournalEntry>>> {
        self.0.get(id)
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, io::Result<Vec<JournalEntry>>> {
        self.0.pending(account)
    }
}
