//! The tokens of a row, one after the other.

use std::fmt::Write;

use proc_macro2::{Delimiter, Ident, Literal, Punct, Spacing, TokenTree};

use super::line::{Kind, Line, Row};
use super::space::{self, After, Role};
use super::tokens::Tokens;

/// What is known of a row while it is read.
#[derive(Default)]
pub struct Reading {
    pub row: Row,
    /// What the last token asks of the next.
    pub after: After,
    /// If the last token is an operator, whether the next one was written right behind it.
    pub joint: Option<bool>,
    /// Whether the last token is a name that may have generic arguments.
    pub generic: bool,
    /// Where the last token begins, if it is a number.
    pub number: Option<usize>,
    /// How many lists of generic arguments are open, and what the outermost asks of what follows.
    pub angles: usize,
    pub beyond: After,
    /// Whether the parameters of a closure are open.
    pub closure: bool,
    /// Whether it is a pattern so far, whose braces hold fields.
    pub pattern: bool,
    /// What the next braces hold, as far as a keyword tells.
    pub braces: Option<Kind>,
    /// Whether its first word announces braces that it ends with.
    pub leads: Option<bool>,
    /// Where the dot stands that begins a call if arguments follow.
    pub dot: Option<usize>,
    /// Whether it never stands on one line.
    pub tall: bool,
    /// Whether a semicolon ends it.
    pub closed: bool,
}

impl Reading {
    /// Whether the next token follows without a space.
    pub fn is_tight(&self) -> bool {
        matches!(self.after, After::Start | After::Tight)
    }

    /// Whether a comma divides here: not among the arguments of a generic or the parameters of a closure.
    fn divides(&self) -> bool {
        self.angles == 0 && !self.closure && self.after != After::Start
    }

    /// Whether it ends with the braces that begin here, unless something follows that goes on.
    fn ends_with_braces(&self) -> bool {
        let macro_call = self.after == After::Bang && self.row.value.is_none();
        self.angles == 0 && (macro_call || self.leads != Some(false))
    }
}

impl Line {
    /// Reads a row up to what divides it from the next one.
    pub fn row(&mut self, tokens: &mut Tokens, kind: Kind) -> Reading {
        let mut row = Reading::default();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(punct) => match punct.as_char() {
                    ',' if kind.has_commas() && row.divides() => {
                        row.row.comma = true;
                        break;
                    }
                    ';' if kind.has_statements() => {
                        self.text.push(';');
                        row.closed = true;
                        break;
                    }
                    '\'' => self.lifetime(&mut row, tokens),
                    _ => self.punct(&punct, &mut row, tokens),
                },
                TokenTree::Ident(ident) => self.ident(&ident, &mut row),
                TokenTree::Literal(literal) => self.literal(&literal, &mut row),
                TokenTree::Group(group) => {
                    let braces = group.delimiter() == Delimiter::Brace;
                    let arm = kind == Kind::Arms && self.text.ends_with("=>");
                    let statement = kind.has_statements() && row.ends_with_braces();
                    self.group(group, kind, &mut row);
                    if braces && (arm || statement) && !tokens.go_on() {
                        break;
                    }
                }
            }
        }
        row
    }

    fn ident(&mut self, ident: &Ident, row: &mut Reading) {
        if !row.is_tight() {
            self.text.push(' ');
        }
        let from = self.text.len();
        // Writing to a string does not fail.
        let _ = write!(self.text, "{ident}");
        let (before, word) = self.text.split_at(from);
        (row.joint, row.number) = (None, None);
        let keyword = space::is_keyword(word);
        if row.after == After::Bang {
            // `macro_rules! name`
            return;
        }
        if row.leads.is_none() && !matches!(word, "pub" | "const" | "unsafe" | "async" | "extern" | "move") {
            row.leads = Some(Kind::announced(word).is_some());
        }
        if !keyword {
            row.after = After::Operand;
            row.generic = space::is_type(word) || before.ends_with("fn ");
            return;
        }
        (row.after, row.generic) = (After::Space, false);
        match (word, Kind::announced(word)) {
            ("let", _) => row.pattern = true,
            ("in", _) => row.pattern = false,
            // `impl … for …`, `where for<'a> …`
            ("impl" | "trait" | "mod" | "extern" | "for", Some(_)) if row.braces.is_some() => {}
            (_, Some(kind)) => {
                row.pattern |= word == "for";
                row.braces = Some(kind);
            }
            (_, None) => {}
        }
    }

    fn literal(&mut self, literal: &Literal, row: &mut Reading) {
        if !row.is_tight() {
            self.text.push(' ');
        }
        let from = self.text.len();
        let _ = write!(self.text, "{literal}");
        let text = &self.text[from..];
        row.number = text.starts_with(|first: char| first.is_ascii_digit()).then_some(from);
        row.tall |= row.number.is_none() && text.contains('\n');
        if text.starts_with('-') && row.joint == Some(false) && self.text[..from].ends_with('<') {
            self.text.insert(from, ' ');
        }
        row.leads.get_or_insert(false);
        (row.after, row.generic, row.joint) = (After::Operand, false, None);
    }

    /// What braces hold.
    pub fn braces(&self, row: &mut Reading) -> Kind {
        if self.text.ends_with("::") {
            return Kind::List;
        }
        let fields = row.after == After::Operand;
        if row.pattern && fields {
            return Kind::Fields;
        }
        // Among the arguments of a generic they are not those that a keyword announces.
        let announced = if row.angles == 0 { row.braces.take() } else { None };
        announced.unwrap_or(if fields { Kind::Fields } else { Kind::Body })
    }

    /// `'` and the name behind it.
    fn lifetime(&mut self, row: &mut Reading, tokens: &mut Tokens) {
        if !row.is_tight() {
            self.text.push(' ');
        }
        self.text.push('\'');
        if let Some(TokenTree::Ident(_)) = tokens.peek()
            && let Some(TokenTree::Ident(name)) = tokens.next()
        {
            let _ = write!(self.text, "{name}");
        }
        (row.after, row.joint, row.generic, row.number) = (After::Space, None, false, None);
    }

    fn punct(&mut self, punct: &Punct, row: &mut Reading, tokens: &mut Tokens) {
        let first = punct.as_char();
        // `T <= u`
        let compares =
            punct.spacing() == Spacing::Joint && tokens.punct().is_some_and(|next| next.as_char() == '=');
        let opens = first == '<' && (row.after != After::Operand || row.generic && !compares);
        let closes = first == '>' && row.angles > 0;
        let mut bytes = [first as u8, 0, 0];
        let mut length = 1;
        let mut joint = punct.spacing() == Spacing::Joint;
        while joint
            && !(opens || closes)
            && tokens.punct().is_some_and(|next| space::goes_on(&bytes[..length], next.as_char()))
            && let Some(TokenTree::Punct(next)) = tokens.next()
        {
            bytes[length] = next.as_char() as u8;
            length += 1;
            joint = next.spacing() == Spacing::Joint;
        }
        let operator = std::str::from_utf8(&bytes[..length]).unwrap_or_default();
        let bar = operator == "|" && row.closure;
        let starts_closure = !bar && matches!(operator, "|" | "||") && row.after != After::Operand;
        let role = match operator {
            "<" if opens => Role::Open,
            ">" if closes => Role::Suffix,
            "|" if bar => Role::Separator,
            "|" | "||" if starts_closure => Role::Prefix,
            "!" if row.after == After::Space && !tokens.begin_operand() => Role::Infix,
            _ => Role::of(operator, row.after),
        };
        let takes_parameters = self.text.ends_with("impl") || self.text.ends_with("for");
        let apart = match role {
            Role::Open if takes_parameters => false,
            // `1.` and `1.0` are other numbers.
            Role::Link if row.number.is_some_and(|from| self.text[from..].ends_with('.')) => true,
            Role::Link if operator == "." && row.number.is_some() => {
                !matches!(tokens.peek(), Some(TokenTree::Ident(_)))
            }
            Role::Link if operator == "." => false,
            _ => role.apart(row.after),
        };
        let last = self.text.as_bytes().last().copied().unwrap_or_default();
        if row.joint.map_or(apart, |joint| !joint && (apart || space::merge(last, bytes[0]))) {
            self.text.push(' ');
        }
        let dot = self.text.len();
        self.text.push_str(operator);
        row.dot = (operator == ".").then_some(dot);
        if matches!(role, Role::Infix | Role::Separator) || operator.starts_with("..") {
            row.row.chain = None;
        }
        let mut after = role.after();
        match operator {
            "<" if opens => {
                if row.angles == 0 {
                    row.beyond = if takes_parameters { After::Space } else { After::Operand };
                }
                row.angles += 1;
            }
            ">" if closes => {
                row.angles -= 1;
                if row.angles == 0 {
                    after = row.beyond;
                }
            }
            "|" if bar => row.closure = false,
            "|" if starts_closure => row.closure = true,
            "||" if starts_closure => after = After::Space,
            "!" if row.after == After::Operand => after = After::Bang,
            "!" if role == Role::Infix => after = After::Operand,
            // The type of a value ends, or the pattern of an arm.
            "=" if row.angles == 0 => {
                row.row.value = Some(self.text.len());
                row.pattern = false;
                row.braces = row.braces.filter(|kind| *kind != Kind::Body);
            }
            "=>" => row.braces = None,
            "->" => row.braces = row.braces.or(Some(Kind::Body)),
            _ => {}
        }
        if role != Role::Separator {
            row.leads.get_or_insert(false);
        }
        row.joint = (joint || !closes).then_some(joint);
        (row.after, row.generic, row.number) = (after, false, None);
    }
}
