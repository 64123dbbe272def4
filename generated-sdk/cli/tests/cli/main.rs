//! The program against the fake registrar over HTTP.

mod calling;
mod errors;
mod orders;
mod purchases;
mod shell;
mod texts;
