//! One generated file: its header, and the way from tokens to text.

use proc_macro2::TokenStream;

use super::{OutputFile, layout};
use std::iter::{Once, once};

/// The command that makes every generated file again.
const COMMAND: &str = "cargo xtask codegen";

/// What every generated file begins with.
pub const MARK: &str = "// @generated from ";

/// A file on its way from tokens to text.
pub struct File<P> {
    source: String,
    pieces: P,
}

impl File<Once<TokenStream>> {
    /// A file that is made from `source`, a path in the spec.
    pub fn new(source: &str, tokens: TokenStream) -> Self {
        File::in_pieces(source, once(tokens))
    }
}

impl<P: Iterator<Item = TokenStream>> File<P> {
    /// The same of whole items, made one after the other: a long file's tokens take a hundred times its text.
    pub fn in_pieces(source: &str, pieces: P) -> Self {
        Self { source: source.to_owned(), pieces }
    }

    /// The text. What does not parse as Rust never becomes a file.
    pub fn finish(self, path: String) -> Result<OutputFile, String> {
        let Self { source, pieces } = self;
        let mut body = String::new();
        for tokens in pieces {
            let file = syn::parse2::<syn::File>(tokens)
                .map_err(|error| format!("{path} would not be Rust: {error}"))?;
            body.push_str(&layout::fitted(&prettyplease::unparse(&file)));
        }
        let body = layout::spaced(&body);
        let text = format!("{MARK}{source} by `{COMMAND}`. Edit that file, not this one.\n\n{body}");
        Ok(OutputFile { path, text })
    }
}
