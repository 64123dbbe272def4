//! What the printer leaves undone: short brackets go into one line, items stand apart.

use std::borrow::Cow;

/// The longest line of generated code.
const WIDTH: usize = 100;

/// Brackets whose content fits go into one line, so that a list of setters reads as a list.
pub fn fitted(text: &str) -> String {
    // The lines of a raw string are not ours to move.
    if text.contains("r#\"") {
        return text.to_owned();
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
    out
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
    let text = lines[at].trim_start();
    let indent = lines[at].len() - text.len();
    let mut block = Block { indent, line: text.into(), inside: Vec::new(), close: None };
    let mut next = at + 1;
    if opens(text) {
        while let Some(line) = lines.get(next) {
            let inner = line.trim_start();
            if line.len() - inner.len() <= indent && !inner.is_empty() {
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
    (block.hugged(), next)
}

/// A chain of short calls goes into one line with what it is called on.
fn chained(blocks: Vec<Block<'_>>) -> Vec<Block<'_>> {
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
            [&head].into_iter().chain(&calls).try_for_each(|part| part.flatten(&mut line, head.room()));
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

    fn outdent(&mut self) {
        self.indent = self.indent.saturating_sub(4);
        self.inside.iter_mut().for_each(Self::outdent);
    }

    /// Adds all of it in one line, if that is how a person would write it and if the line then has at most
    /// `room` characters. What does not fit is left half written as soon as that is known.
    fn flatten(&self, out: &mut String, room: usize) -> Option<()> {
        let is_code = self.close.is_some() || !self.line.ends_with(';') && !self.line.starts_with(['/', '#']);
        let braces = self.line.ends_with('{');
        if !is_code || self.close.is_none() && opens(&self.line) || braces && !is_expression_block(&self.line)
        {
            return None;
        }
        out.push_str(&self.line);
        let Some(close) = self.close else { return fits(out, room) };
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
            block.flatten(out, room)?;
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
        fits(out, room)
    }

    /// How many characters of a line are left for it.
    fn room(&self) -> usize {
        WIDTH.saturating_sub(self.indent)
    }

    fn is_call(&self) -> bool {
        self.line.starts_with('.') && !self.line.starts_with("..")
    }

    fn print(&self, out: &mut String) {
        let indent = self.indent;
        let push = |line: &str, out: &mut String| {
            if !line.is_empty() {
                out.push_str(&" ".repeat(indent));
            }
            out.push_str(line);
            out.push('\n');
        };
        let mut line = String::new();
        if self.close.is_some() && self.flatten(&mut line, self.room()).is_some() {
            push(&line, out);
            return;
        }
        push(&self.line, out);
        for block in &self.inside {
            block.print(out);
        }
        if let Some(close) = self.close {
            push(close, out);
        }
    }
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

/// Puts an empty line before each item and method, which the printer leaves out.
pub fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    let mut group = "";
    let mut in_text = false;
    for line in text.lines() {
        let belongs =
            previous.trim_start().starts_with(['/', '#']) || previous.ends_with(['{', '(', '[', ',']);
        if let Some(kind) = item(line)
            && !in_text
            && !previous.is_empty()
        {
            let goes_on = kind == group && ["use", "pub use", "mod", "const"].contains(&kind);
            if !belongs && !goes_on {
                out.push('\n');
            }
            group = kind;
        }
        // The samples of examples are raw strings of many lines.
        in_text =
            if in_text { !line.contains("\"#") } else { line.contains("r#\"") && !line.contains("\"#") };
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

/// What begins at this line: an item at the outermost depth, or a method with its docs.
fn item(line: &str) -> Option<&str> {
    const ITEMS: &[&str] =
        &["#[", "///", "const", "enum", "fn", "impl", "mod", "static", "struct", "type", "use"];
    let text = line.trim_start();
    let rest = text.strip_prefix("pub(super) ").or_else(|| text.strip_prefix("pub ")).unwrap_or(text);
    let word = ITEMS.iter().find(|word| rest.starts_with(**word))?;
    let end = text.len() - rest.len() + word.len();
    match line.len() - text.len() {
        0 => Some(&text[..end]),
        4 if *word == "fn" || *word == "///" => Some(&text[..end]),
        _ => None,
    }
}
