//! What the printer leaves undone: short brackets go into one line, items stand apart.

use std::borrow::Cow;
use std::ops::Range;

/// The longest line of generated code.
const WIDTH: usize = 100;

/// Where a doc comment goes on in its next line.
pub const DOC_BREAK: char = '\u{1f}';

/// Brackets whose content fits go into one line, so that a list of setters reads as a list.
pub fn fitted(text: &str) -> Cow<'_, str> {
    // The lines of a raw string are not ours to move.
    if raw_strings(text).next().is_some() {
        return text.into();
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let (block, next) = read(&lines, at);
        blocks.push(block);
        at = next;
    }
    for block in chained(blocks) {
        block.print(&mut out);
    }
    out.into()
}

/// A line, and what stands between its open bracket and the closing one.
struct Block<'a> {
    indent: usize,
    line: Cow<'a, str>,
    inside: Vec<Block<'a>>,
    close: Option<&'a str>,
}

/// Reads the block that begins at this line, and says where the next one begins.
fn read<'a>(lines: &[&'a str], at: usize) -> (Block<'a>, usize) {
    let (indent, text) = indented(lines[at]);
    let mut block = Block { indent, line: text.into(), inside: Vec::new(), close: None };
    let mut next = at + 1;
    if opens(text) {
        while let Some(line) = lines.get(next) {
            let (inner_indent, inner) = indented(line);
            if inner_indent <= indent && !inner.is_empty() {
                if inner.starts_with(['}', ')', ']']) {
                    block.close = Some(inner);
                    next += 1;
                }
                break;
            }
            let (child, after) = read(lines, next);
            block.inside.push(child);
            next = after;
        }
    }
    block.inside = chained(block.inside);
    (block.hugged().headed(), next)
}

/// A chain of short calls goes into one line with what it is called on.
fn chained(blocks: Vec<Block<'_>>) -> Vec<Block<'_>> {
    if !blocks.iter().any(Block::is_call) {
        return blocks;
    }
    let mut out: Vec<Block<'_>> = Vec::with_capacity(blocks.len());
    let mut blocks = blocks.into_iter().peekable();
    while let Some(mut head) = blocks.next() {
        let mut calls = Vec::new();
        while let Some(call) = blocks.next_if(|call| call.is_call() && call.indent > head.indent) {
            calls.push(call);
        }
        if calls.is_empty() {
            out.push(head);
            continue;
        }
        let mut line = String::new();
        let flat =
            [&head].into_iter().chain(&calls).try_for_each(|part| part.flatten(&mut line, 0, head.room()));
        match flat {
            Some(()) => {
                head = Block { line: line.into(), inside: Vec::new(), close: None, ..head };
                out.push(head);
            }
            None => {
                out.push(head);
                out.append(&mut calls);
            }
        }
    }
    out
}

fn opens(text: &str) -> bool {
    text.ends_with(['{', '(', '[']) && !text.starts_with("//")
}

impl<'a> Block<'a> {
    /// `(`, `&[`, …, `],`, `)` becomes `(&[`, …, `])`.
    fn hugged(mut self) -> Self {
        let only = matches!(self.inside.as_slice(), [only] if only.line == "&[" && only.close.is_some());
        if !(self.line.ends_with('(') && only && self.close.is_some_and(|close| close.starts_with(')'))) {
            return self;
        }
        let Some(list) = self.inside.pop() else { return self };
        self.line.to_mut().push_str(&list.line);
        self.inside = list.inside;
        for block in &mut self.inside {
            block.outdent();
        }
        self.close = match self.close {
            Some(")") => Some("])"),
            Some(");") => Some("]);"),
            Some("),") => Some("]),"),
            other => other,
        };
        self
    }

    /// `… = head(`, `"argument",`, `)`, `.call()`, … becomes `… =`, `head("argument")`, `.call()`, ….
    fn headed(mut self) -> Self {
        let end = self.inside.iter().position(|block| block.line == ")" && block.indent > self.indent);
        let Some(end) = end else { return self };
        let Some((left, head)) = self.line.split_once(" = ") else { return self };
        let arguments: Vec<&str> = self.inside[..end].iter().map(|block| &*block.line).collect();
        let head = format!("{head}{})", arguments.join(" ").trim_end_matches(','));
        let indent = self.indent + 4;
        let nested = self.inside[..end].iter().any(|block| !block.inside.is_empty());
        if nested
            || !head.contains('(')
            || opens(&head)
            || fits(&head, WIDTH.saturating_sub(indent)).is_none()
        {
            return self;
        }
        let line = format!("{left} =");
        let calls = self.inside.split_off(end + 1);
        self.inside = vec![Block { indent, line: head.into(), inside: Vec::new(), close: None }];
        self.inside.extend(calls.into_iter().map(|mut call| {
            call.indent();
            call
        }));
        self.line = line.into();
        self
    }

    fn indent(&mut self) {
        self.indent += 4;
        self.inside.iter_mut().for_each(Self::indent);
    }

    fn outdent(&mut self) {
        self.indent = self.indent.saturating_sub(4);
        self.inside.iter_mut().for_each(Self::outdent);
    }

    /// Adds all of it to the line that begins at `start`, if that is how a person would write it and if the line
    /// then has at most `room` characters. What does not fit is left half written as soon as that is known.
    fn flatten(&self, out: &mut String, start: usize, room: usize) -> Option<()> {
        let is_code = self.close.is_some() || !self.line.ends_with(';') && !self.line.starts_with(['/', '#']);
        let braces = self.line.ends_with('{');
        if !is_code || self.close.is_none() && opens(&self.line) || braces && !is_expression_block(&self.line)
        {
            return None;
        }
        out.push_str(&self.line);
        let Some(close) = self.close else { return fits(&out[start..], room) };
        // A function's body in one line is one expression.
        let function = is_function(&self.line);
        if function && self.inside.len() != 1 {
            return None;
        }
        let begin = out.len();
        for (index, block) in self.inside.iter().enumerate() {
            if braces || index > 0 {
                out.push(' ');
            }
            block.flatten(out, start, room)?;
        }
        if function && out.ends_with(',') {
            return None;
        }
        out.truncate(begin + out[begin..].trim_end_matches(',').len());
        if braces && out[begin..].len() > 1 {
            out.push(' ');
        } else if braces {
            out.truncate(begin);
        }
        out.push_str(close);
        fits(&out[start..], room)
    }

    /// How many characters of a line are left for it.
    fn room(&self) -> usize {
        WIDTH.saturating_sub(self.indent)
    }

    /// Whether it is an entry that says next to nothing: a name, or a field that is empty. Such entries share lines.
    fn is_small(&self) -> bool {
        const EMPTY: &[&str] = &["None", "Vec::new()", "BTreeMap::new()", "Default::default()"];
        let Some(entry) = self.line.strip_suffix(',').filter(|_| self.inside.is_empty()) else {
            return false;
        };
        let is_name = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        match entry.split_once(':') {
            Some((name, value)) => {
                is_name(name) && value.strip_prefix(' ').is_some_and(|value| EMPTY.contains(&value))
            }
            None => is_name(entry),
        }
    }

    fn is_call(&self) -> bool {
        self.line.starts_with('.') && !self.line.starts_with("..")
    }

    fn print(&self, out: &mut String) {
        if self.close.is_some() {
            let begin = out.len();
            indent(self.indent, out);
            let start = out.len();
            if self.flatten(out, start, self.room()).is_some() {
                out.push('\n');
                return;
            }
            out.truncate(begin);
        }
        push(self.indent, &self.line, out);
        let list = self.close.is_some_and(|close| !close.starts_with('}')) || is_expression_block(&self.line);
        let mut small = String::new();
        for block in &self.inside {
            if list && block.is_small() {
                if !small.is_empty()
                    && fits(&small, block.room().saturating_sub(1 + block.line.len())).is_none()
                {
                    push(block.indent, &std::mem::take(&mut small), out);
                }
                small.push_str(if small.is_empty() { "" } else { " " });
                small.push_str(&block.line);
                continue;
            }
            if !small.is_empty() {
                push(block.indent, &std::mem::take(&mut small), out);
            }
            block.print(out);
        }
        if !small.is_empty() {
            push(self.indent + 4, &small, out);
        }
        if let Some(close) = self.close {
            push(self.indent, close, out);
        }
    }
}

/// How many spaces a line begins with, and what follows them.
fn indented(line: &str) -> (usize, &str) {
    let text = line.trim_start_matches(' ');
    (line.len() - text.len(), text)
}

fn indent(width: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', width));
}

fn push(width: usize, line: &str, out: &mut String) {
    if !line.is_empty() {
        indent(width, out);
    }
    out.push_str(line);
    out.push('\n');
}

fn fits(line: &str, room: usize) -> Option<()> {
    // Characters are counted only where bytes do not tell.
    (line.len() <= room || line.chars().count() <= room).then_some(())
}

fn is_function(line: &str) -> bool {
    line.starts_with("fn ") || line.starts_with("pub fn ")
}

/// Whether braces hold an expression: the fields of a literal, or a function's body.
fn is_expression_block(line: &str) -> bool {
    const OTHERS: &[&str] = &["enum ", "impl", "mod ", "pub ", "struct ", "if ", "for "];
    is_function(line) || !OTHERS.iter().any(|other| line.starts_with(other))
}

/// Adds the text with an empty line before each item and method, which the printer leaves out, and each line of a doc
/// comment in one of its own.
pub fn spaced(text: &str, out: &mut String) {
    out.reserve(text.len() + text.len() / 16);
    let mut previous = "";
    let mut group = "";
    // The samples of examples have many lines, none of which is an item.
    let mut samples = raw_strings(text).peekable();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        while samples.next_if(|sample| sample.end <= at).is_some() {}
        let in_sample = samples.peek().is_some_and(|sample| sample.contains(&at));
        at += line.len();
        let (width, text) = indented(line);
        if let Some(kind) = item(width, text)
            && !in_sample
            && !previous.is_empty()
        {
            let belongs = previous.starts_with(['/', '#']) || previous.ends_with(['{', '(', '[', ',']);
            let goes_on = kind == group && ["use", "pub use", "mod", "const"].contains(&kind);
            if !belongs && !goes_on {
                out.push('\n');
            }
            group = kind;
        }
        match text.get(..3).filter(|mark| ["///", "//!"].contains(mark) && !in_sample) {
            Some(mark) => {
                let mut lines = line.split(DOC_BREAK);
                out.push_str(lines.next().unwrap_or_default());
                for line in lines {
                    out.push('\n');
                    indent(width, out);
                    out.push_str(mark);
                    out.push_str(line);
                }
            }
            None => out.push_str(line),
        }
        previous = text.trim_end_matches('\n');
    }
}

/// Where raw strings stand, from the first `#` to the last.
fn raw_strings(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find('#')?;
            let raw = text[start..].trim_start_matches('#');
            let marks = text.len() - start - raw.len();
            at = start + marks;
            let Some(before) = text[..start].strip_suffix('r').filter(|_| raw.starts_with('"')) else {
                continue;
            };
            let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
            // Within a word `r` is the end of something else, and a comment holds no strings.
            let begins = line.is_empty() || line.ends_with([' ', '(', '&', '[']);
            if begins && !indented(line).1.starts_with("//") {
                let end = format!("\"{}", &text[start..at]);
                at = text[at + 1..].find(&end).map_or(text.len(), |found| at + 1 + found + end.len());
                return Some(start..at);
            }
        }
    })
}

/// What begins at this line: an item at the outermost depth, or a method with its docs.
fn item(width: usize, text: &str) -> Option<&str> {
    const ITEMS: &[&str] =
        &["#[", "///", "const", "enum", "fn", "impl", "mod", "static", "struct", "type", "use"];
    const METHODS: &[&str] = &["fn", "///"];
    let words = match width {
        0 => ITEMS,
        4 => METHODS,
        _ => return None,
    };
    let rest = text.strip_prefix("pub(super) ").or_else(|| text.strip_prefix("pub ")).unwrap_or(text);
    let word = words.iter().find(|word| rest.starts_with(**word))?;
    Some(&text[..text.len() - rest.len() + word.len()])
}

#[cfg(test)]
mod tests {
    use super::{DOC_BREAK, fitted, spaced};

    #[test]
    fn a_comment_that_tells_of_a_raw_string_has_lines_of_its_own() {
        let mut out = String::new();
        spaced(
            &format!(
                "struct A {{\n    /// It is r#\"{DOC_BREAK} so{DOC_BREAK}\n    a: B,\n}}\nfn c() {{}}\n"
            ),
            &mut out,
        );
        assert_eq!(out, "struct A {\n    /// It is r#\"\n    /// so\n    ///\n    a: B,\n}\n\nfn c() {}\n");
    }

    #[test]
    fn the_lines_of_a_raw_string_stay_as_they_are() {
        for marks in ["#", "##"] {
            let raw = format!("r{marks}\"a\nuse {{\n    b,\n}}\nfn \"#\" c\n\"{marks}");
            let raw = if marks == "#" { raw.replace("\"#\" c", "c") } else { raw };
            let text = format!("static A: &[&str] = &[\n    \"bar#\",\n    {raw},\n];\n");
            assert_eq!(fitted(&text), text);
            let mut out = String::new();
            spaced(&format!("{text}fn d() {{}}\n"), &mut out);
            assert_eq!(out, format!("{text}\nfn d() {{}}\n"));
        }
    }
}
