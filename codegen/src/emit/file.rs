//! One generated file: its header, and the way from tokens to text.

use proc_macro2::TokenStream;

use super::{OutputFile, layout};

/// The command that makes every generated file again.
const COMMAND: &str = "cargo xtask codegen";

/// What every generated file begins with.
pub const MARK: &str = "// @generated from ";

/// A file on its way from tokens to text.
pub struct File {
    source: String,
    tokens: TokenStream,
}

impl File {
    /// A file that is made from `source`, a path in the spec.
    pub fn new(source: &str, tokens: TokenStream) -> Self {
        Self { source: source.to_owned(), tokens }
    }

    /// The text. What does not parse as Rust never becomes a file.
    pub fn finish(self, path: String) -> Result<OutputFile, String> {
        let Self { source, tokens } = self;
        let file =
            syn::parse2::<syn::File>(tokens).map_err(|error| format!("{path} would not be Rust: {error}"))?;
        let body = layout::spaced(&layout::fitted(&prettyplease::unparse(&file)));
        let text = format!("{MARK}{source} by `{COMMAND}`. Edit that file, not this one.\n\n{body}");
        Ok(OutputFile { path, text })
    }
}
