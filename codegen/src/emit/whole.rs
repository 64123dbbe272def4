//! Tokens that others take in.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The same tokens as one, in a group without delimiters: `quote!` copies what it takes in, token by token, and of a
/// group just the reference. Nothing of the group is printed.
pub fn whole(tokens: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let tokens: TokenStream = tokens.into_iter().collect();
    if tokens.is_empty() { tokens } else { TokenTree::from(Group::new(Delimiter::None, tokens)).into() }
}
