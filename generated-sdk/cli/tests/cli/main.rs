//! The program against the fake registrar over HTTP.

mod buying;
mod calling;
mod configuration;
mod errors;
mod failing;
mod orders;
mod purchases;
mod shell;
mod tasks;
#[cfg(target_os = "linux")]
mod terminal;
mod texts;
mod transcript;
