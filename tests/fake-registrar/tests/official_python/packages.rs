//! Runs the vendor's packages: one process for each generation, which calls on request.

use crate::environment;
use fake_registrar::Fake;
use fake_registrar::gateway::keys::{ACCESS_KEY_ID, ACCESS_KEY_SECRET};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// One of the vendor's two generations of packages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Generation {
    /// `aliyun-python-sdk-*`.
    Older,
    /// `alibabacloud-*`.
    Newer,
}

pub const BOTH: [Generation; 2] = [Generation::Older, Generation::Newer];

impl Generation {
    /// Returns the generation's signature version.
    pub fn signature(self) -> &'static str {
        match self {
            Self::Older => "1.0",
            Self::Newer => "V3",
        }
    }
}

/// The error that a package reported.
#[derive(Debug)]
pub struct Refusal {
    pub code: String,
    pub message: String,
    pub status: u64,
}

/// A process that runs the packages of one generation. Loading them takes most of a second, so all tests share it;
/// it exits when its input is closed.
struct Process {
    process: Child,
    answers: BufReader<ChildStdout>,
}

impl Process {
    fn of(generation: Generation, python: &Path) -> MutexGuard<'static, Self> {
        static ALL: [OnceLock<Mutex<Process>>; 2] = [OnceLock::new(), OnceLock::new()];
        let (own, script) = match generation {
            Generation::Older => (&ALL[0], "older.py"),
            Generation::Newer => (&ALL[1], "newer.py"),
        };
        let process = own.get_or_init(|| Mutex::new(Self::start(python, script)));
        // Each call reads its whole response, so a failed test leaves nothing behind.
        process.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn start(python: &Path, script: &str) -> Self {
        let mut command = Command::new(python);
        command.arg(format!("{}/tests/official_python/{script}", env!("CARGO_MANIFEST_DIR")));
        // Loopback is not reached through a proxy.
        command.env("NO_PROXY", "*").env("no_proxy", "*");
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("Python is installed");
        let answers = BufReader::new(process.stdout.take().expect("the pipe exists"));
        Self { process, answers }
    }

    fn call(&mut self, asked: &Value) -> Value {
        let lines = self.process.stdin.as_mut().expect("the pipe exists");
        writeln!(lines, "{asked}").expect("the process reads");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("the process responds");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }
}

/// The packages of one generation, calling one registrar, with their settings.
pub struct Packages {
    generation: Generation,
    python: &'static Path,
    fake: Fake,
    /// The default settings of a call.
    usual: Value,
}

impl Packages {
    /// Returns the packages, set up to call this registrar at this address, or `None` if they are unavailable.
    pub fn aliyun_calls(generation: Generation, fake: &Fake, endpoint: impl ToString) -> Option<Self> {
        let usual = json!({
            "edition": "china", "endpoint": endpoint.to_string(), "method": null,
            "id": ACCESS_KEY_ID, "secret": ACCESS_KEY_SECRET, "token": null,
        });
        Some(Self { generation, python: environment::python()?, fake: fake.clone(), usual })
    }

    /// Changes a default setting: edition, method or key.
    pub fn say(&mut self, otherwise: Value) {
        for (name, value) in otherwise.as_object().expect("a map") {
            self.usual[name] = value.clone();
        }
    }

    /// Calls an action, and checks that it was signed with this generation's signature version.
    pub fn call(&mut self, action: &str, params: Value) -> Result<Value, Refusal> {
        let mut asked = self.usual.clone();
        (asked["action"], asked["params"]) = (json!(action), params);
        let before = self.fake.seen().len();
        let answer = Process::of(self.generation, self.python).call(&asked);
        assert_eq!(answer["trouble"], Value::Null, "{:?} {action} got no response", self.generation);

        let seen = self.fake.seen().split_off(before);
        let ways: Vec<_> = seen.iter().map(|one| (one.action, one.signature)).collect();
        assert_eq!(ways, [(action, self.generation.signature())], "one request with this signature version");
        match answer.get("response") {
            Some(response) => {
                assert_eq!((seen[0].outcome.as_str(), &json!(seen[0].edition)), ("ok", &asked["edition"]));
                Ok(response.clone())
            }
            None => Err(Refusal {
                code: answer["code"].as_str().unwrap_or_default().to_owned(),
                message: answer["message"].as_str().unwrap_or_default().to_owned(),
                status: answer["status"].as_u64().unwrap_or_default(),
            }),
        }
    }

    /// Calls an action that must succeed.
    pub fn ask(&mut self, action: &str, params: Value) -> Value {
        let generation = self.generation;
        self.call(action, params).unwrap_or_else(|refusal| panic!("{generation:?} {action}: {refusal:?}"))
    }

    /// Calls an action that must fail, and returns the code and the HTTP status.
    pub fn refused(&mut self, action: &str, params: Value) -> (String, u64) {
        match self.call(action, params) {
            Ok(response) => panic!("{:?} {action} was not refused: {response}", self.generation),
            Err(refusal) => (refusal.code, refusal.status),
        }
    }
}
