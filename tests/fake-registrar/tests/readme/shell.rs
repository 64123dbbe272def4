//! A shell in a copy of the folder, where the program is on the path and listens on a free port.

use crate::{environment, prerequisites};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

const FOLDER: &str = env!("CARGO_MANIFEST_DIR");
const PROGRAM: &str = env!("CARGO_BIN_EXE_fake-registrar");
/// The port that the page names.
const PORT: &str = "8053";

pub struct Shell {
    folder: PathBuf,
    port: String,
    program: Option<Child>,
}

impl Shell {
    pub fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
        copy(&Path::new(FOLDER).join("examples/pytest"), &folder.join("examples/pytest"));
        copy(&Path::new(FOLDER).join("examples/node"), &folder.join("examples/node"));
        Self { folder, port: PORT.to_owned(), program: None }
    }

    /// Starts the program with the options of a command, but at a free port, after stopping the one before.
    pub fn start(&mut self, command: &str) {
        self.stop();
        let options = command.split_whitespace().skip(1).map(|word| if word == PORT { "0" } else { word });
        let mut command = Command::new(PROGRAM);
        command.args(options).current_dir(&self.folder).stdout(Stdio::piped());
        let mut program = command.spawn().expect("it starts");
        let mut first = String::new();
        let mut lines = BufReader::new(program.stdout.take().expect("a pipe"));
        lines.read_line(&mut first).expect("the first line");
        let (_, port) = first.split_once("127.0.0.1:").expect("a URL");
        // The pipe is read to its end, so that the program never waits.
        std::thread::spawn(move || lines.lines().count());
        self.port = port.chars().take_while(char::is_ascii_digit).collect();
        self.program = Some(program);
    }

    fn stop(&mut self) {
        if let Some(mut program) = self.program.take() {
            drop(program.kill());
            drop(program.wait());
        }
    }

    /// Whether a script succeeds; if not, says what is skipped.
    ///
    /// # Panics
    /// Panics in CI if it does not.
    pub fn can(&self, script: &str, part: &str) -> bool {
        let worked = prerequisites::run(self.prepared(Command::new("bash").arg("-ec"), script));
        if let Err(problem) = &worked {
            prerequisites::skip(&format!("{part}, since `{script}` does not work: {problem}"));
        }
        worked.is_ok()
    }

    /// Runs a script that must succeed, and returns its output.
    pub fn run(&self, script: &str) -> String {
        self.output(Command::new("bash").args(["-euo", "pipefail", "-c"]), script)
    }

    /// Runs a Python program that must succeed, and returns its output.
    pub fn python(&self, program: &str) -> String {
        let python = environment::python().expect("checked before");
        self.output(Command::new(python).arg("-c"), program)
    }

    /// Sets a command's folder, environment and last argument, in which the page's port is replaced.
    fn prepared<'c>(&self, command: &'c mut Command, text: &str) -> &'c mut Command {
        let python = environment::python().and_then(Path::parent).into_iter().map(Path::to_owned);
        let program = Path::new(PROGRAM).parent().expect("a folder").to_owned();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(program).chain(python).chain(std::env::split_paths(&path));
        let command = command.arg(text.replace(PORT, &self.port)).current_dir(&self.folder);
        command.env("PATH", std::env::join_paths(path).expect("a path"));
        // Loopback is not reached through a proxy.
        command.env("NO_PROXY", "*").env("no_proxy", "*")
    }

    fn output(&self, command: &mut Command, text: &str) -> String {
        let output = self.prepared(command, text).output();
        let Output { status, stdout, stderr } = output.expect("it can be run");
        let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
        assert!(status.success(), "{text}\n{status}\n{stdout}\n{stderr}");
        stdout.replace(&self.port, PORT)
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Copies a folder's files over those of an earlier run. Installed packages stay.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        if entry.file_type().expect("a type").is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
        }
    }
}
