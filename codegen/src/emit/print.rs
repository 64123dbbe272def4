//! Tokens to text: everything on one line first, which then breaks where it does not fit.
//!
//! The layout is that of rustfmt but for three things, which keep a generated file short: what is one expression
//! stands on one line if that fits, a function's body too; entries that say next to nothing share lines; and a doc
//! comment may stand against any row.

mod comment;
mod fold;
mod line;
mod row;
mod space;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro2::TokenStream;

use line::Line;

/// Prints items one after the other.
#[derive(Default)]
pub struct Printer {
    line: Line,
    text: String,
    last: fold::Last,
}

impl Printer {
    /// One that has printed this text already.
    pub fn after(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// Prints whole items.
    pub fn print(&mut self, items: TokenStream) {
        self.line.read(items);
        self.last = fold::items(&self.line, self.last, &mut self.text);
    }

    /// All that was printed.
    pub fn finish(mut self) -> String {
        self.text.push('\n');
        self.text
    }
}
