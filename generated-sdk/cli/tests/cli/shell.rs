//! A shell of its own for each test: a fake registrar, keys in the environment, and a folder for files.

use fake_registrar::Fake;
use fake_registrar::gateway::keys;
use serde_json::Value;
use std::ffi::OsStr;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The account that pays at Alibaba Cloud.
pub const ACCOUNT: &str = "1234567890123456";

pub struct Shell {
    pub fake: Fake,
    pub folder: PathBuf,
    url: String,
    environment: Vec<(&'static str, String)>,
}

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Shell {
    pub fn new(name: &str) -> Self {
        Self::with(name, Fake::new())
    }

    pub fn seeded(name: &str, yaml: &str) -> Self {
        Self::with(name, Fake::seeded(yaml).expect("a valid seed"))
    }

    fn with(name: &str, fake: Fake) -> Self {
        let folder =
            PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        // The program waits by the system's clock.
        fake.clock().run(1.0);
        let url = fake.url().expect("a port");
        let environment = vec![
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", keys::ACCESS_KEY_ID.to_owned()),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", keys::ACCESS_KEY_SECRET.to_owned()),
            ("OPENSRS_USERNAME", keys::RESELLER.to_owned()),
            ("OPENSRS_KEY", keys::LIVE_KEY.to_owned()),
        ];
        Self { fake, folder, url, environment }
    }

    /// Sets a variable of the environment, or removes it.
    pub fn set(&mut self, name: &'static str, value: Option<&str>) {
        self.environment.retain(|(each, _)| *each != name);
        self.environment.extend(value.map(|value| (name, value.to_owned())));
    }

    /// Runs a command as it is.
    pub fn run(&self, words: &[&str]) -> Ended {
        self.run_with(words, "")
    }

    /// Runs a command with this standard input.
    pub fn run_with(&self, words: &[&str], input: &str) -> Ended {
        let mut child = self.program(words).spawn().expect("the program runs");
        // A program that ends without reading it closes the pipe.
        let _ = child.stdin.take().expect("standard input").write_all(input.as_bytes());
        ended(child)
    }

    /// Starts a command of a service at the fake registrar.
    pub fn start(&self, words: &[&str]) -> Child {
        let words = [words, &["--endpoint", &self.url]].concat();
        self.program(&words).stdin(Stdio::null()).spawn().expect("the program runs")
    }

    /// Returns a command in this shell's environment, whose streams are pipes.
    pub fn program(&self, words: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_registrar"));
        self.prepare(&mut program);
        program.args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        program
    }

    /// Sets this shell's environment.
    pub fn prepare(&self, program: &mut Command) {
        program.env_clear().envs(self.environment.iter().map(|(name, value)| (name, OsStr::new(value))));
        // Windows opens no socket without it.
        program.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        for variable in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"] {
            program.env(variable, &self.folder);
        }
    }

    /// Returns the URL of the fake registrar.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Writes a file that only its owner can read, and returns its path.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let own = std::fs::Permissions::from_mode(0o600);
            std::fs::set_permissions(&path, own).expect("permissions");
        }
        path.to_str().expect("UTF-8").to_owned()
    }

    /// Writes the configuration file.
    pub fn configure(&self, text: &str) -> String {
        self.file("registrar/config.toml", text)
    }

    /// Waits until the registrar has received an action.
    pub fn wait_for(&self, action: &str) {
        let begun = Instant::now();
        while self.received(action) == 0 {
            assert!(begun.elapsed() < Duration::from_secs(60), "the registrar did not receive {action}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Runs a command of a service at the fake registrar.
    pub fn call(&self, words: &[&str]) -> Ended {
        self.run(&[words, &["--endpoint", &self.url]].concat())
    }

    /// Runs a command of a service at the fake registrar, with this standard input.
    pub fn call_with(&self, words: &[&str], input: &str) -> Ended {
        self.run_with(&[words, &["--endpoint", &self.url]].concat(), input)
    }

    /// Runs a command, and returns its output as JSON.
    pub fn json(&self, words: &[&str]) -> Value {
        self.call(words).json()
    }

    /// Returns how often the registrar received an action.
    pub fn received(&self, action: &str) -> usize {
        self.fake.seen().iter().filter(|seen| seen.action == action).count()
    }

    /// Returns how often the account was charged, when its tasks have ended.
    pub fn charges(&self) -> usize {
        self.fake.clock().advance(Duration::from_secs(60));
        self.fake.world(|world| world.account.ledger().len())
    }

    /// Replaces what differs from run to run.
    pub fn settled(&self, text: &str) -> String {
        text.replace(&self.url, "URL").replace(&*self.folder.to_string_lossy(), "FOLDER")
    }
}

/// Waits until a program ends.
pub fn ended(child: Child) -> Ended {
    let output = child.wait_with_output().expect("the program ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n");
    let ended = Ended {
        // A signal leaves no code.
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    };
    for secret in [keys::ACCESS_KEY_SECRET, keys::LIVE_KEY] {
        assert!(!format!("{}{}", ended.out, ended.err).contains(secret), "a secret: {ended:?}");
    }
    ended
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Ended {
    /// Checks the exit code, and that standard error has this text.
    #[track_caller]
    pub fn fails(self, code: i32, text: &str) -> Self {
        assert_eq!(self.code, code, "{}", self.err);
        assert!(self.err.contains(text), "{}", self.err);
        self
    }

    /// Checks that it succeeded, and returns the output as JSON.
    #[track_caller]
    pub fn json(self) -> Value {
        assert_eq!(self.code, 0, "{}", self.err);
        serde_json::from_str(&self.out).expect("JSON")
    }
}
