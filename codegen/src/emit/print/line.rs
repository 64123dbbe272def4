//! Tokens as one long line, with the places where it may break.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream};

use super::comment::comment;
use super::row::Reading;
use super::space::{self, After};
use super::tokens::Tokens;

/// Items on one line.
#[derive(Default)]
pub struct Line {
    /// The line.
    pub text: String,
    /// Its parts, each before what stands in it.
    pub parts: Vec<Part>,
}

/// A part of the line.
#[derive(Debug)]
pub struct Part {
    /// What it is.
    pub what: What,
    /// Where its text begins.
    pub from: usize,
    /// Where its text ends.
    pub to: usize,
    /// The part after everything that stands in it.
    pub next: usize,
    /// Whether it never stands on one line.
    pub tall: bool,
}

/// What a part is.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// An entry of a list, a statement, an item.
    Row(Row),
    /// The text of a doc comment, which belongs to the row that follows.
    Doc {
        /// Whether it is about what it stands in.
        inner: bool,
    },
    /// An attribute of the row that follows.
    Attribute,
    /// Brackets with rows between them.
    Group {
        /// What they hold.
        kind: Kind,
        /// Whether the last row may have a comma behind it.
        comma: bool,
        /// Whether they hold the arguments of a call.
        call: bool,
    },
    /// Here begins a call of a method.
    Call,
}

/// How a row may break.
#[derive(Clone, Copy, Debug, Default)]
pub struct Row {
    /// Whether a comma ends it.
    pub comma: bool,
    /// The first call of the chain that it is or ends in.
    pub chain: Option<usize>,
    /// Where its `=` ends.
    pub value: Option<usize>,
}

/// What brackets hold, which says what divides rows and whether they stand on one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Items, each on lines of its own.
    Items,
    /// Statements, on one line if they are one expression.
    Body,
    /// Statements that something decides about, each on lines of its own.
    Branch,
    /// The fields of a struct or the variants of an enum, each on lines of its own.
    Definitions,
    /// The fields of a value or a pattern.
    Fields,
    /// The arms of a `match`.
    Arms,
    /// Arguments and entries.
    List,
    /// The tokens of a macro or an attribute, of which nothing is known.
    Macro,
}

impl Kind {
    /// Whether rows are statements or items.
    pub fn has_statements(self) -> bool {
        matches!(self, Self::Items | Self::Body | Self::Branch)
    }

    /// Whether commas divide rows.
    pub fn has_commas(self) -> bool {
        matches!(self, Self::Definitions | Self::Fields | Self::Arms | Self::List)
    }

    /// What the braces hold that a keyword announces.
    pub fn announced(keyword: &str) -> Option<Self> {
        match keyword {
            "fn" => Some(Self::Body),
            "if" | "else" | "for" | "while" | "loop" => Some(Self::Branch),
            "match" => Some(Self::Arms),
            "struct" | "enum" => Some(Self::Definitions),
            "impl" | "trait" | "mod" | "extern" => Some(Self::Items),
            _ => None,
        }
    }
}

/// What there is to know of the rows of a group.
#[derive(Default)]
struct Rows {
    count: usize,
    tall: bool,
    /// The part of the last row, and what ends it.
    last: usize,
    comma: bool,
    closed: bool,
}

impl Line {
    /// Takes these items in place of what it holds.
    pub fn read(&mut self, items: TokenStream) {
        self.text.clear();
        self.parts.clear();
        self.rows(Tokens::of(items), Kind::Items);
    }

    fn begin(&mut self, what: What, from: usize) -> usize {
        let at = self.parts.len();
        self.parts.push(Part { what, from, to: from, next: at + 1, tall: false });
        at
    }

    fn end(&mut self, part: usize, what: What, tall: bool) {
        let (to, next) = (self.text.len(), self.parts.len());
        if let Some(part) = self.parts.get_mut(part) {
            *part = Part { what, from: part.from, to, next, tall };
        }
    }

    fn rows(&mut self, mut tokens: Tokens, kind: Kind) -> Rows {
        let mut rows = Rows::default();
        while tokens.peek().is_some() {
            if rows.count > 0 {
                self.text.push_str(if rows.comma { ", " } else { " " });
            }
            if kind != Kind::Macro && tokens.punct().is_some_and(|punct| punct.as_char() == '#') {
                self.attribute(&mut tokens);
                (rows.tall, rows.comma) = (true, false);
                continue;
            }
            rows.count += 1;
            rows.last = self.begin(What::Row(Row::default()), self.text.len());
            let read = self.row(&mut tokens, kind);
            self.end(rows.last, What::Row(read.row), read.tall);
            (rows.comma, rows.closed) = (read.row.comma, read.closed);
            rows.tall |= read.tall;
        }
        rows
    }

    /// `#[…]` or `#![…]` before a row, as a doc comment if it is one.
    fn attribute(&mut self, tokens: &mut Tokens) {
        let from = self.text.len();
        let part = self.begin(What::Attribute, from);
        tokens.next();
        self.text.push('#');
        // `!=` is another token.
        let is_mark = |punct: &Punct| punct.as_char() == '!' && punct.spacing() == Spacing::Alone;
        let inner = tokens.punct().is_some_and(is_mark);
        if inner {
            tokens.next();
            self.text.push('!');
        }
        if let Some(group) = tokens.brackets() {
            self.text.push('[');
            self.rows(Tokens::within(group), Kind::Macro);
            self.text.push(']');
        }
        self.end(part, What::Attribute, true);
        if let Some(doc) = comment(&self.text[from..], inner) {
            self.parts.truncate(part);
            let (from, to) = (from + doc.start, from + doc.end);
            self.parts.push(Part { what: What::Doc { inner }, from, to, next: part + 1, tall: true });
        }
    }

    /// Reads brackets and what stands between them.
    pub fn group(&mut self, group: Group, within: Kind, row: &mut Reading) {
        let delimiter = group.delimiter();
        let call = delimiter == Delimiter::Parenthesis && row.after == After::Operand;
        let kind = match delimiter {
            _ if within == Kind::Macro || row.after == After::Bang => Kind::Macro,
            _ if row.after == After::Tight && self.text.trim_end_matches('!').ends_with('#') => Kind::Macro,
            Delimiter::Brace => self.braces(row),
            _ => Kind::List,
        };
        let visibility = row.after == After::Space && self.text.ends_with("pub");
        let apart = match delimiter {
            Delimiter::Brace => !row.is_tight(),
            Delimiter::Parenthesis if visibility || self.text.ends_with("fn") => false,
            _ => row.after == After::Space,
        };
        if apart {
            self.text.push(' ');
        }
        match row.dot.take() {
            Some(dot) if call => {
                let call = self.begin(What::Call, dot);
                row.row.chain.get_or_insert(call);
            }
            _ if delimiter == Delimiter::Brace => row.row.chain = None,
            _ => {}
        }
        let part = self.begin(What::Attribute, self.text.len());
        let (open, close, pad) = match delimiter {
            Delimiter::Parenthesis => ('(', ')', ""),
            Delimiter::Brace if kind != Kind::List => ('{', '}', " "),
            Delimiter::Brace => ('{', '}', ""),
            _ => ('[', ']', ""),
        };
        self.text.push(open);
        let inside = self.text.len();
        self.text.push_str(pad);
        let rows = self.rows(Tokens::within(group), kind);
        if rows.count == 0 && !rows.tall {
            self.text.truncate(inside);
        } else {
            self.text.push_str(pad);
        }
        let comma = self.may_have_comma(kind, delimiter, &rows, call);
        // Without its comma it would be the entry itself.
        if kind == Kind::List && rows.count == 1 && rows.comma && delimiter == Delimiter::Parenthesis && !call
        {
            self.text.push(',');
            if let Some(part) = self.parts.get_mut(rows.last) {
                part.to += 1;
            }
        }
        self.text.push(close);
        let tall = match kind {
            Kind::Items | Kind::Definitions | Kind::Branch => rows.tall || rows.count > 0,
            Kind::Body => rows.tall || rows.count > 1 || rows.closed,
            _ => rows.tall,
        };
        self.end(part, What::Group { kind, comma, call }, tall);
        row.tall |= tall;
        if row.after == After::Start {
            row.leads.get_or_insert(delimiter == Delimiter::Brace);
        }
        row.after = if visibility { After::Space } else { After::Operand };
        (row.joint, row.generic, row.number) = (None, false, None);
    }

    /// Whether a comma behind the last row changes nothing.
    fn may_have_comma(&self, kind: Kind, delimiter: Delimiter, rows: &Rows, call: bool) -> bool {
        let Some(last) = self.parts.get(rows.last).map(|part| &self.text[part.from..part.to]) else {
            return false;
        };
        match kind {
            Kind::Definitions => true,
            Kind::Arms => rows.comma || !last.ends_with('}'),
            // `[T]` is a type, and a text is none; `(a)` is no tuple.
            Kind::List if rows.count == 1 => {
                call || delimiter == Delimiter::Bracket && last.ends_with(['"', '#'])
            }
            // What seems to be one field may be an expression.
            Kind::Fields if rows.count == 1 => {
                rows.comma || last.trim_start_matches(space::is_of_name).starts_with(": ")
            }
            Kind::Fields | Kind::List => !last.starts_with(".."),
            _ => false,
        }
    }
}
