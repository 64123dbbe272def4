//! Tokens to text: everything on one line first, which then breaks where it does not fit.
//!
//! The layout is that of rustfmt but for two things, which keep a generated file short: a function of one expression
//! stands on one line if that fits, and entries that say next to nothing share lines.

mod comment;
mod fold;
mod line;
mod row;
mod space;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro2::TokenStream;

use fold::Last;
use line::Line;

/// Prints one file after the other.
#[derive(Default)]
pub struct Printer {
    line: Line,
}

impl Printer {
    /// A file with this head. Its items are printed as they come: their tokens take a hundred times their text.
    pub fn file(&mut self, head: String, items: &mut dyn Iterator<Item = TokenStream>) -> String {
        let mut text = head;
        let mut last = Last::default();
        for items in items {
            self.line.read(items);
            last = fold::items(&self.line, last, &mut text);
        }
        text.push('\n');
        text
    }
}
