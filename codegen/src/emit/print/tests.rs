//! Whatever tokens are printed, they are read again as the same.

#[path = "../../../tests/common/mod.rs"]
mod common;
mod layout;

use std::convert::Infallible;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use super::Printer;
use super::space::merge;
use crate::diagnostic::Diagnostics;
use crate::emit;

fn print(tokens: TokenStream) -> String {
    Printer::default().file(String::new(), &mut std::iter::once(tokens)).trim_start_matches('\n').to_owned()
}

/// Tokens as what a reader of Rust makes of them. Two streams are the same but for
///
/// - how the lines of a doc comment are spread over attributes,
/// - a comma before the bracket that closes,
/// - a minus that is part of a number's token,
/// - groups without delimiters, which text cannot hold,
/// - and what stands between two `>`, which close one list of arguments each.
fn meaning(tokens: TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    push_meaning(tokens, &mut out);
    out
}

fn push_meaning(tokens: TokenStream, out: &mut Vec<String>) {
    let mut tokens = without_invisible(tokens).into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                if let Some(lines) = doc(&group) {
                    let head = out.split_off(out.iter().rposition(|token| token == "#").unwrap());
                    for line in lines.split('\n') {
                        out.extend(head.iter().cloned());
                        out.push(format!("[doc = {line:?}]"));
                    }
                    continue;
                }
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    _ => ("[", "]"),
                };
                out.push(open.to_owned());
                push_meaning(group.stream(), out);
                while out.last().is_some_and(|last| last == ",") {
                    out.pop();
                }
                out.push(close.to_owned());
            }
            TokenTree::Punct(punct) => {
                let next = match tokens.peek() {
                    Some(TokenTree::Punct(next)) => next.as_char() as u8,
                    _ => b' ',
                };
                let char = punct.as_char();
                let glued = punct.spacing() == Spacing::Joint && char != '>' && merge(char as u8, next);
                out.push(format!("{char}{}", if glued { "+" } else { "" }));
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let number = text.strip_prefix('-');
                out.extend(number.map(|_| "-".to_owned()));
                out.push(number.unwrap_or(&text).to_owned());
            }
            TokenTree::Ident(ident) => out.push(ident.to_string()),
        }
    }
}

fn without_invisible(tokens: TokenStream) -> TokenStream {
    let visible = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => without_invisible(group.stream()),
        token => token.into(),
    };
    tokens.into_iter().map(visible).collect::<TokenStream>()
}

/// What a doc comment says, if these are the brackets of one.
fn doc(group: &Group) -> Option<String> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(doc), TokenTree::Punct(_), TokenTree::Literal(text)]
            if doc == "doc" && group.delimiter() == Delimiter::Bracket =>
        {
            Some(syn::parse_str::<syn::LitStr>(&text.to_string()).ok()?.value())
        }
        _ => None,
    }
}

/// Each line of a doc comment in an attribute of its own, as a text has them.
fn with_single_docs(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in without_invisible(tokens) {
        match token {
            TokenTree::Group(group) => match doc(&group) {
                Some(lines) => {
                    let marks = out.split_off(out.len() - if is(out.last(), '!') { 2 } else { 1 });
                    for line in lines.split('\n') {
                        out.extend(marks.iter().cloned());
                        out.push(Group::new(Delimiter::Bracket, quote!(doc = #line)).into());
                    }
                }
                None => out.push(Group::new(group.delimiter(), with_single_docs(group.stream())).into()),
            },
            token => out.push(token),
        }
    }
    out.into_iter().collect()
}

fn is(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

/// The text, once it is read as the same tokens.
fn proved(tokens: TokenStream) -> String {
    let text = print(tokens.clone());
    match text.parse::<TokenStream>() {
        Ok(read) => assert_eq!(meaning(read), meaning(tokens), "{text}"),
        Err(error) => panic!("{error}: {text}\n{tokens}"),
    }
    text
}

#[test]
fn every_file_of_a_spec_says_what_was_emitted() {
    for sources in [common::base(), common::real()] {
        let services = crate::analyse(&sources, &mut Diagnostics::new());
        let mut files = 0;
        let Ok(()) = emit::each(&services, |path, _, items| {
            let tokens: TokenStream = items.collect();
            let text = proved(tokens.clone());
            // The witness knows nothing of how we print.
            let emitted = syn::parse2(with_single_docs(tokens)).unwrap();
            let printed = syn::parse_file(&text).unwrap();
            assert_eq!(prettyplease::unparse(&emitted), prettyplease::unparse(&printed), "{path}");
            files += 1;
            Ok::<(), Infallible>(())
        });
        assert!(files > 10);
    }
}

/// Rust that is easily read as something else.
const AWKWARD: &[&str] = &[
    "fn a<'a, T: B<C<D>>>(b: &'a T, c: &&mut [u8; 2]) -> Vec<Vec<T>> where T: for<'b> E<'b> + ?Sized { b }",
    "impl<T> A for fn(T) -> Option<Box<dyn Fn(&T) -> T + 'static>> {}",
    "const A: bool = b < c && d > e || f <= g && h >= i && j != k && !l;",
    "const A: u8 = b << 1 >> 2 | c & d ^ e % f;",
    "static A: usize = <Vec<u8> as B<'static>>::C::<D>::E;",
    "fn a() { b.c().0.1.d()?.e[..][1..2][..=3][f..].g::<H, [u8; 3]>(..) }",
    "fn a() { let B { c, d: [e, .., f], ref mut g, .. } = h else { return }; }",
    "fn a() { match b { C { d, .. } if d => {} e @ 1..=9 | e @ -1 => f(e), _ => (g,) } }",
    "fn a() { for (b, c) in d { if let Some(e) = c { continue 'f; } else if g { break; } else { h } } }",
    "fn a() { if let B { c } = d { e } else { f } 'g: loop { while h {} } unsafe { i } }",
    "fn a() { let b = |c: &D, (e, f)| -> G { e + f }; let h = move || i; let j = || {}; b(|_| 1, || 2) }",
    "fn a() { x = y; x += *y; x <<= -1; x >>= !1; *x = &*y; x = -(-1); return; }",
    "fn a() -> ! { b!(c, d => e; f); g! { h } i![j, k,]; panic!() }",
    "pub(in crate::a) struct A<const N: usize = { 3 }>(pub B, pub(crate) *const C) where D: E;",
    "pub enum A { B = 1, C(D), E { f: G }, H }",
    "use a::{b::{self, c as _, *}, d}; pub use ::e::r#type; extern crate f; mod g { use super::*; }",
    "trait A: B + C { type D<'a>: E where Self: 'a; const F: usize = 3; fn g(&self) -> impl H; }",
    "extern \"C\" { fn a(b: u8, ...); } unsafe extern \"C\" fn c() {}",
    "async fn a() { b.await?.c(async move { d }).await }",
    "macro_rules! a { ($b:ty, $($c:expr),*) => { #[$b] $($c)+* }; }",
    "const A: &[&str] = &[r\"b\", r##\"c\"#\"d\"##, \"\\\"e\\\"\\\\\\n\", \"\u{4f8b}\u{1f600}\"];",
    "const A: (f64, f64, u8, char, &[u8], char) = (1., 1.5e-3, 0xff_u8, '\\'', b\"b\", 'c');",
    "fn a() { 1.max(2); 1.0.sqrt(); (1..2).b(); 1. + 2.; b.0 .1; }",
    "#![allow(a)] #[cfg(all(b, not(c = \"d\")))] #[e] struct F { #[g] #[h = \"i\"] pub j: K, #[l] m: N }",
    "/// A \"b\" \\ c\n///\n/// `d`\nfn e() {} #[doc = \"i \\\" j\"] #[doc = \"/k\"] struct L;",
    "fn a(#[b] c: D) { #![h] #[e] let f = [g; 3]; }",
    "fn a() { A::<B>; a::<B<C>, D>(e); f(a < b, c > (d)); g((h as u8) < i); }",
    "static A: B = B {}; const _: () = { c(); }; type D = (); impl E for () {} fn f(_: ()) {}",
    "fn a() where [(); { N }]: Sized {} fn b<const C: i8>() -> D<-1> {}",
];

#[test]
fn awkward_rust_is_read_as_it_was_meant() {
    for source in AWKWARD {
        let tokens: TokenStream = source.parse().unwrap();
        let text = proved(tokens.clone());
        let meant = syn::parse2(with_single_docs(tokens)).unwrap_or_else(|error| panic!("{error}: {source}"));
        let printed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(prettyplease::unparse(&meant), prettyplease::unparse(&printed), "{text}");
        // Printing once more changes nothing.
        assert_eq!(print(text.parse().unwrap()), text);
    }
}

/// xorshift64: the same tokens on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn of<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// Tokens without any sense, but such as there can be.
    fn tokens(&mut self, depth: usize) -> TokenStream {
        let mut out: Vec<TokenTree> = Vec::new();
        for _ in 0..self.below(12) {
            match self.below(if depth == 0 { 8 } else { 11 }) {
                0..=2 => out.push(Ident::new(self.of(WORDS), Span::call_site()).into()),
                3 => out.extend(self.of(LITERALS).parse::<TokenStream>().unwrap()),
                4 => out.push(Literal::i32_unsuffixed(-1).into()),
                5 => out.extend(self.of(DOCS).parse::<TokenStream>().unwrap()),
                6 | 7 => {
                    let operator = self.of(OPERATORS);
                    for (at, char) in operator.chars().enumerate() {
                        let joint = at + 1 < operator.len();
                        out.push(
                            Punct::new(char, if joint { Spacing::Joint } else { Spacing::Alone }).into(),
                        );
                    }
                }
                _ => {
                    let delimiters =
                        [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];
                    let delimiter = delimiters[self.below(4)];
                    out.push(Group::new(delimiter, self.tokens(depth - 1)).into());
                }
            }
        }
        out.into_iter().collect()
    }
}

const WORDS: &[&str] = &[
    "a",
    "bc",
    "a_name_that_is_long_enough_to_break_a_line",
    "r",
    "b",
    "br",
    "T",
    "Vec",
    "NAME",
    "_",
    "self",
    "fn",
    "impl",
    "for",
    "pub",
    "if",
    "else",
    "match",
    "struct",
    "let",
    "in",
    "use",
    "where",
    "as",
    "return",
    "unsafe",
    "union",
    "const",
];
const LITERALS: &[&str] =
    &["1", "1.", "1.5", "0x1f", "2u8", "1e3", "\"c\"", "r#\"d\n e\"#", "b'f'", "'g'", "'h", "\"\u{4f8b}\""];
const DOCS: &[&str] = &[
    "#[doc = r\" a\n b\"]",
    "#![doc = \" c\"]",
    "#[doc = \"/d\"]",
    "#[doc = \" \\\"e\"]",
    "#[doc = r#\" \"f\"\n/\"#]",
    "#[cfg(g)]",
    "/// h",
];
const OPERATORS: &[&str] = &[
    ",", ",", ";", ":", "::", ".", ".", "..", "...", "..=", "->", "=>", "=", "==", "!", "!=", "<", "<=",
    "<<", "<<=", ">", ">=", ">>", ">>=", "&", "&&", "|", "||", "+", "-", "*", "/", "%", "^", "&=", "-=", "?",
    "@", "#", "$", "~",
];

#[test]
fn tokens_without_any_sense_are_read_as_they_were() {
    let mut random = Random(0x5eed_cafe_f00d_beef);
    for _ in 0..2000 {
        proved(random.tokens(3));
    }
}

#[test]
fn a_comma_that_makes_a_tuple_stays_and_none_is_made() {
    let long = "a".repeat(60);
    for (expression, comma) in [
        (format!("({long},)"), false),
        (format!("({long} + {long})"), false),
        (format!("({long} + {long},)"), true),
        (format!("{{ {long} + {long} }}"), false),
        (format!("[{long}{long}; {long}]"), false),
    ] {
        let text = proved(format!("const A: B = {expression};").parse().unwrap());
        assert_eq!(text.contains(",\n") || text.contains(",)"), expression.contains(','), "{text}");
        assert!(!comma || text.contains('\n'), "{text}");
    }
}
