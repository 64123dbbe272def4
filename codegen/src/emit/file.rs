//! One generated file: its header, and the way from tokens to text.

use proc_macro2::TokenStream;

use super::{OutputFile, layout};

/// The command that makes every generated file again.
const COMMAND: &str = "cargo xtask codegen";

/// What every generated file begins with.
pub const MARK: &str = "// @generated from ";

/// A file on its way from tokens to text.
pub struct File {
    path: String,
    source: String,
    body: String,
}

impl File {
    /// A file at this path that is made from `source`, a path in the spec.
    pub fn new(path: String, source: String) -> Self {
        Self { path, source, body: String::new() }
    }

    /// Adds whole items. They are printed at once: their tokens take a hundred times their text. What does not parse
    /// as Rust never becomes a file.
    pub fn add(&mut self, items: TokenStream) -> Result<(), String> {
        let file = syn::parse2::<syn::File>(items)
            .map_err(|error| format!("{} would not be Rust: {error}", self.path))?;
        self.body.push_str(&prettyplease::unparse(&file));
        Ok(())
    }

    /// The text.
    pub fn finish(self) -> OutputFile {
        let Self { path, source, body } = self;
        let mut text = format!("{MARK}{source} by `{COMMAND}`. Edit that file, not this one.\n\n");
        layout::spaced(&layout::fitted(&body), &mut text);
        OutputFile { path, text }
    }
}
