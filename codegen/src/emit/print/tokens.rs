//! Tokens one after the other, with a look at the next.

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Group, Punct, TokenStream, TokenTree};

/// The tokens between two delimiters, as if groups that have none were not there: text cannot hold these.
pub struct Tokens {
    tokens: IntoIter,
    outer: Vec<IntoIter>,
    peeked: Option<TokenTree>,
}

impl Tokens {
    /// All of these.
    pub fn of(tokens: TokenStream) -> Self {
        let mut tokens = Self { tokens: tokens.into_iter(), outer: Vec::new(), peeked: None };
        tokens.peeked = tokens.read();
        tokens
    }

    /// Those of a group, which goes first: while it holds them too, they would have to be copied.
    pub fn within(group: Group) -> Self {
        let tokens = group.stream();
        drop(group);
        Self::of(tokens)
    }

    fn read(&mut self) -> Option<TokenTree> {
        loop {
            match self.tokens.next() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                    let inner = group.stream();
                    drop(group);
                    self.outer.push(std::mem::replace(&mut self.tokens, inner.into_iter()));
                }
                None => self.tokens = self.outer.pop()?,
                token => return token,
            }
        }
    }

    /// Takes the next token.
    pub fn next(&mut self) -> Option<TokenTree> {
        let next = self.read();
        std::mem::replace(&mut self.peeked, next)
    }

    /// The next token, which stays.
    pub fn peek(&self) -> Option<&TokenTree> {
        self.peeked.as_ref()
    }

    /// The next token, which stays, if it is a character of an operator.
    pub fn punct(&self) -> Option<&Punct> {
        match self.peek() {
            Some(TokenTree::Punct(punct)) => Some(punct),
            _ => None,
        }
    }

    /// Takes the next token if it is `[…]`.
    pub fn brackets(&mut self) -> Option<Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {}
            _ => return None,
        }
        match self.next() {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }

    /// Whether a statement goes on behind braces.
    pub fn go_on(&self) -> bool {
        match self.peek() {
            Some(TokenTree::Punct(next)) => matches!(next.as_char(), '.' | '?' | ';' | ','),
            Some(TokenTree::Ident(next)) => next == "else",
            _ => false,
        }
    }

    /// Whether the next token may be what a `!` denies.
    pub fn begin_operand(&self) -> bool {
        match self.peek() {
            Some(TokenTree::Punct(next)) => !matches!(next.as_char(), ',' | ';' | '=' | '>'),
            Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
            other => other.is_some(),
        }
    }
}
