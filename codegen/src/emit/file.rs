//! One generated file: its header, and the way from tokens to text.

use proc_macro2::TokenStream;

use super::OutputFile;
use super::print::Printer;

/// The command that makes every generated file again.
const COMMAND: &str = "cargo xtask codegen";

/// What every generated file begins with.
pub const MARK: &str = "// @generated from ";

/// A file on its way from tokens to text.
pub struct File {
    path: String,
    printer: Printer,
}

impl File {
    /// A file at this path that is made from `source`, a path in the spec.
    pub fn new(path: String, source: &str) -> Self {
        let head = format!("{MARK}{source} by `{COMMAND}`. Edit that file, not this one.\n");
        Self { path, printer: Printer::after(head) }
    }

    /// Adds whole items. They are printed at once: their tokens take a hundred times their text.
    pub fn add(&mut self, items: TokenStream) {
        self.printer.print(items);
    }

    /// The text.
    pub fn finish(self) -> OutputFile {
        OutputFile { path: self.path, text: self.printer.finish() }
    }
}
