//! Questions at the terminal.

use crate::failure::{Exit, Failure, plain};
use std::io::{IsTerminal, Write};

/// Returns whether somebody can be asked.
pub fn is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Asks a question, and returns the line.
pub fn ask(question: &str) -> Result<String, Failure> {
    show(question);
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(|error| unreadable(&error))?;
    Ok(answer.trim().to_owned())
}

/// Asks for something secret, which is not displayed.
pub fn ask_secretly(question: &str) -> Result<String, Failure> {
    show(question);
    console::Term::stderr().read_secure_line().map_err(|error| unreadable(&error))
}

/// Asks for a yes; another answer is a refusal of the task.
pub fn agree(question: &str, task: &str) -> Result<(), Failure> {
    match ask(question)?.as_str() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::new(Exit::Refused, format!("{task} was not sent"))),
    }
}

fn show(question: &str) {
    let _ = std::io::stderr().write_all(plain(question).as_bytes());
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("the terminal cannot be read: {error}"))
}
