//! Failures of the program, and its exit codes.

use registrar_sdk::extend::is_plain;
use std::fmt::Write;
use std::io;

/// How the program ends if it does not succeed. The numbers are the exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The call failed, and nothing was carried out; or a read failed.
    Failed = 1,
    /// The command line, the configuration or the environment is incomplete or wrong. Nothing was sent.
    Usage = 2,
    /// The call was refused: by a rule or a limit before anything was sent, or by the service.
    Refused = 3,
    /// The call may have been carried out.
    Unknown = 4,
    /// Some names are done, and others are not.
    Partly = 5,
}

impl Exit {
    /// Returns the outcome as one word, as JSON has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Usage => "usage",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::Partly => "partly",
        }
    }
}

/// A failure with its message for people.
#[derive(Debug)]
pub struct Failure {
    /// How the program ends.
    pub exit: Exit,
    /// What failed, why, and what to do.
    pub message: String,
    /// The command that comes next.
    pub next: Option<String>,
    /// The output that there is nevertheless, such as that of the names that are done.
    pub output: Option<String>,
}

impl Failure {
    /// Creates a failure.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: plain(&message.into()), next: None, output: None }
    }

    /// Creates a failure of the command line, the configuration or the environment.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Adds the command that comes next.
    pub fn then(self, next: String) -> Self {
        Self { next: Some(next), ..self }
    }

    /// Returns the message and the command that comes next.
    pub fn text(&self) -> String {
        let next = self.next.iter().map(|next| format!("\nNext: {}", plain(next)));
        self.message.clone() + &next.collect::<String>()
    }
}

/// Writes a line to standard error. A closed one is not an error of the program.
pub fn tell(text: &str) {
    let _ = io::Write::write_all(&mut io::stderr(), format!("{}\n", plain(text)).as_bytes());
}

/// Returns a text in which nothing steers a terminal: control characters and those that reorder or hide others are
/// escaped, except for line feeds.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || is_plain(c) {
            plain.push(c);
        } else {
            // Writing into a String cannot fail.
            let _ = write!(plain, "{}", c.escape_unicode());
        }
    }
    plain
}
