//! A long line to lines that fit.

use super::line::{Kind, Line, Part, Row, What};
use super::space::is_of_name;

/// The longest line of generated code.
const WIDTH: usize = 100;

/// How much further in than its brackets a row stands.
const INDENT: usize = 4;

/// Items that stand together, without an empty line between one and the next.
const NEIGHBOURS: [&[&str]; 4] = [&["use "], &["pub use "], &["mod "], &["const ", "type "]];

/// What was printed last, as far as an empty line depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Last {
    /// Nothing yet.
    #[default]
    Nothing,
    /// An attribute or a doc comment.
    Attached,
    /// An item, and which of the neighbours it is one of.
    Item(Option<usize>),
}

impl Last {
    fn of(what: What, text: &str) -> Self {
        let begins = |words: &&[&str]| words.iter().any(|word| text.starts_with(word));
        match what {
            What::Row(_) => Self::Item(NEIGHBOURS.iter().position(begins)),
            _ => Self::Attached,
        }
    }

    fn stands_apart_from(self, last: Self) -> bool {
        matches!(last, Self::Item(_)) && (self != last || self == Self::Item(None))
    }
}

/// Prints items, each with the end of the line before it.
pub fn items(line: &Line, last: Last, out: &mut String) -> Last {
    let mut fold = Fold { text: &line.text, parts: &line.parts, out };
    fold.rows(0, line.parts.len(), Kind::Items, false, 0, last)
}

struct Fold<'a> {
    text: &'a str,
    parts: &'a [Part],
    out: &'a mut String,
}

impl<'a> Fold<'a> {
    /// Prints the parts from `at` to `end`, each row on a line of its own or more.
    fn rows(
        &mut self,
        mut at: usize,
        end: usize,
        kind: Kind,
        comma: bool,
        indent: usize,
        mut last: Last,
    ) -> Last {
        let lists = matches!(kind, Kind::Fields | Kind::List);
        // Whether the line so far holds only small entries.
        let mut shared = false;
        while at < end {
            let part = &self.parts[at];
            let text = &self.text[part.from..part.to];
            if kind == Kind::Items {
                let this = Last::of(part.what, text);
                if this.stands_apart_from(last) {
                    self.out.push('\n');
                }
                last = this;
            }
            match part.what {
                What::Doc { inner } => {
                    for line in text.split('\n') {
                        self.line(indent);
                        self.out.push_str(if inner { "//!" } else { "///" });
                        self.out.push_str(line);
                    }
                    shared = false;
                }
                What::Row(row) => {
                    let comma = if part.next < end { row.comma } else { comma };
                    let small = lists && is_small(text);
                    if shared && small && self.fits(text, 1 + usize::from(comma)) {
                        self.out.push(' ');
                    } else {
                        self.line(indent);
                    }
                    self.row(at, row, indent, usize::from(comma));
                    if comma {
                        self.out.push(',');
                    }
                    shared = small;
                }
                _ => {
                    self.line(indent);
                    self.out.push_str(text);
                    shared = false;
                }
            }
            at = part.next;
        }
        last
    }

    /// Prints a row, behind which this many characters stand in its last line.
    fn row(&mut self, at: usize, row: Row, indent: usize, after: usize) {
        let part = &self.parts[at];
        let text = &self.text[part.from..part.to];
        if !part.tall && self.fits(text, after) {
            self.out.push_str(text);
            return;
        }
        let head = row.value.map_or(part.from, |value| value + 1);
        let first = match row.chain {
            // What is no longer than the indent keeps its first call.
            Some(first) if self.parts[first].from.saturating_sub(head) <= INDENT => {
                self.call(first + 1, part.next)
            }
            chain => chain,
        };
        match first {
            Some(first) => self.chain(at, row, first, indent, after),
            None => self.piece((at + 1, part.next), (part.from, part.to), indent, after),
        }
    }

    /// The first call among these neighbours.
    fn call(&self, mut at: usize, end: usize) -> Option<usize> {
        while at < end && !matches!(self.parts[at].what, What::Call) {
            at = self.parts[at].next;
        }
        (at < end).then_some(at)
    }

    /// Prints a chain of calls, each on a line of its own.
    fn chain(&mut self, at: usize, row: Row, first: usize, mut indent: usize, after: usize) {
        let part = &self.parts[at];
        let (mut from, to) = (part.from, self.parts[first].from);
        let tall = self.parts[at + 1..first].iter().any(|part| part.tall);
        if let Some(value) = row.value
            && self.text[value..to].starts_with(' ')
            && !tall
            && !self.fits(&self.text[from..to], 0)
            && to - value - 1 + indent + INDENT <= WIDTH
        {
            self.out.push_str(&self.text[from..value]);
            indent += INDENT;
            self.line(indent);
            from = value + 1;
        }
        let begun = self.out.len();
        self.piece((at + 1, first), (from, to), indent, 0);
        // What it is called on ends further out if it takes several lines.
        if !self.out[begun..].contains('\n') {
            indent += INDENT;
        }
        let mut next = Some(first);
        while let Some(call) = next {
            next = self.call(call + 1, part.next);
            let (end, to, after) = match next {
                Some(next) => (next, self.parts[next].from, 0),
                None => (part.next, part.to, after),
            };
            self.line(indent);
            self.piece((call + 1, end), (self.parts[call].from, to), indent, after);
        }
    }

    /// Prints what has no place of its own to break but its brackets.
    fn piece(
        &mut self,
        (mut at, end): (usize, usize),
        (mut from, to): (usize, usize),
        indent: usize,
        after: usize,
    ) {
        while at < end {
            let (part, this) = (&self.parts[at], at);
            at = part.next;
            let What::Group { kind, .. } = part.what else { continue };
            if part.from < from {
                continue;
            }
            self.out.push_str(&self.text[from..part.from]);
            // Behind it the line may break at the next brackets.
            let (until, after) = match self.parts.get(at) {
                Some(next) if at < end && matches!(next.what, What::Group { .. }) => (next.from + 1, 0),
                _ => (to, after),
            };
            let whole = !part.tall && self.fits(&self.text[part.from..until], after);
            if whole || kind == Kind::Macro || part.next == this + 1 {
                self.out.push_str(&self.text[part.from..part.to]);
            } else {
                self.group(this, indent, after + until - part.to);
            }
            from = part.to;
        }
        self.out.push_str(&self.text[from..to]);
    }

    /// Prints brackets on lines of their own.
    fn group(&mut self, at: usize, indent: usize, after: usize) {
        let part = &self.parts[at];
        let What::Group { kind, comma, .. } = part.what else { return };
        self.out.push_str(&self.text[part.from..part.from + 1]);
        match self.hugged(at) {
            Some(row) => self.row(at + 1, row, indent, after + 1),
            None => {
                self.rows(at + 1, part.next, kind, comma, indent + INDENT, Last::Nothing);
                self.line(indent);
            }
        }
        self.out.push_str(&self.text[part.to - 1..part.to]);
    }

    /// The only row of a list, if it ends in brackets that may share the lines of the list's.
    fn hugged(&self, at: usize) -> Option<Row> {
        let (list, only) = (&self.parts[at], self.parts.get(at + 1)?);
        let What::Group { kind: Kind::List, .. } = list.what else { return None };
        let What::Row(row) = only.what else { return None };
        let mut last = at + 2;
        while last < list.next && self.parts[last].next < list.next {
            last = self.parts[last].next;
        }
        let brackets = self.parts.get(last).filter(|_| last < list.next && only.next == list.next)?;
        let What::Group { call: false, .. } = brackets.what else { return None };
        (brackets.to == only.to && row.chain.is_none()).then_some(row)
    }

    /// Whether the line that is being printed can hold this too, and so many characters behind it.
    fn fits(&self, text: &str, after: usize) -> bool {
        let line = &self.out[self.out.rfind('\n').map_or(0, |end| end + 1)..];
        // Characters are counted only where bytes do not tell.
        line.len() + text.len() + after <= WIDTH
            || text.len() <= 4 * WIDTH && line.chars().count() + text.chars().count() + after <= WIDTH
    }

    /// Begins a line.
    fn line(&mut self, indent: usize) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', indent));
    }
}

/// Whether it is an entry that says next to nothing: a name, or a field that is empty. Such entries share lines.
fn is_small(entry: &str) -> bool {
    const EMPTY: &[&str] = &["None", "Vec::new()", "BTreeMap::new()"];
    let (name, rest) = entry.split_at(entry.find(|c| !is_of_name(c)).unwrap_or(entry.len()));
    !name.is_empty()
        && (rest.is_empty() || rest.strip_prefix(": ").is_some_and(|value| EMPTY.contains(&value)))
}
