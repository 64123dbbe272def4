//! Failures of the program, and its exit codes.

use std::fmt::Write;
use std::io;

/// How the program ends if it does not succeed. The numbers are the exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The call failed, and nothing was carried out; or a read failed.
    Failed = 1,
    /// The command line or the environment is incomplete or wrong. Nothing was sent.
    Usage = 2,
    /// The call was refused: by a rule or a limit before anything was sent, or by the service.
    Refused = 3,
    /// The call may have been carried out.
    Unknown = 4,
}

/// A failure with its message for people.
#[derive(Debug)]
pub struct Failure {
    /// How the program ends.
    pub exit: Exit,
    /// What failed, why, and what to do.
    pub message: String,
}

impl Failure {
    /// Creates a failure.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into() }
    }

    /// Creates a failure of the command line or the environment.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Adds the command that comes next.
    pub fn then(mut self, next: &str) -> Self {
        self.message.push_str(&format!("\nNext: {next}"));
        self
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
        if c == '\n' || !acts(c) {
            plain.push(c);
        } else {
            // Writing into a String cannot fail.
            let _ = write!(plain, "{}", c.escape_unicode());
        }
    }
    plain
}

/// Returns whether a terminal does more with a character than display it.
pub fn acts(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}
