//! The commands that come next, where an outcome is unknown.

use crate::actions::example::quoted;
use crate::options::get;
use clap::ArgMatches;
use std::path::PathBuf;

/// The options that the next command needs too.
#[derive(Clone, Debug)]
pub struct Next {
    options: String,
    /// The edition, which the commands about orders take from the journal.
    edition: String,
}

impl Next {
    /// Keeps the options of this command that lead to the same account and journal.
    pub fn read(matches: &ArgMatches) -> Self {
        let mut words = String::new();
        for option in ["config", "journal"] {
            let path: Option<PathBuf> = get(matches, option);
            let path = path.map(|path| std::path::absolute(&path).unwrap_or(path));
            words.extend(path.map(|path| format!(" --{option} {}", quoted(&path.to_string_lossy()))));
        }
        for option in ["endpoint", "account-id"] {
            words.extend(
                get::<String>(matches, option).map(|value| format!(" --{option} {}", quoted(&value))),
            );
        }
        let edition = get::<String>(matches, "edition");
        let edition = edition.map(|edition| format!(" --edition {edition}")).unwrap_or_default();
        Self { options: words, edition }
    }

    /// Returns a step of `registrar orders` for an order of an account.
    pub fn step(&self, step: &str, id: &str, account: &str) -> String {
        format!("registrar orders {step} {} --account {}{}", quoted(id), quoted(account), self.options)
    }

    /// Returns a command for an account.
    pub fn command(&self, words: &str, account: &str) -> String {
        format!("registrar {words} --account {}{}{}", quoted(account), self.edition, self.options)
    }
}
