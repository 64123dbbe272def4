//! What the printer leaves undone: short brackets go into one line, items stand apart.

use std::borrow::Cow;

/// The longest line of generated code.
const WIDTH: usize = 100;

/// Brackets whose content fits go into one line, so that a list of setters reads as a list.
pub fn fitted(text: &str) -> String {
    // The lines of a raw string are not ours to move.
    if text.lines().any(|line| opened(line).is_some()) {
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
    (block.hugged().headed(), next)
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

    /// `… = head(`, `"argument",`, `)`, `.call()`, … becomes `… =`, `head("argument")`, `.call()`, ….
    fn headed(mut self) -> Self {
        let end = self.inside.iter().position(|block| block.line == ")" && block.indent > self.indent);
        let (Some(end), Some((left, head))) = (end, self.line.split_once(" = ")) else { return self };
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

    /// Whether it is an entry that says next to nothing: a name, or a field that is empty. Such entries share lines.
    fn is_small(&self) -> bool {
        const EMPTY: &[&str] = &["None", "Vec::new()", "BTreeMap::new()", "Default::default()"];
        let Some(entry) = self.line.strip_suffix(',').filter(|_| self.inside.is_empty()) else {
            return false;
        };
        let is_name = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        match entry.split_once(": ") {
            Some((name, value)) => is_name(name) && EMPTY.contains(&value),
            None => is_name(entry),
        }
    }

    fn is_call(&self) -> bool {
        self.line.starts_with('.') && !self.line.starts_with("..")
    }

    fn print(&self, out: &mut String) {
        let indent = self.indent;
        let push = |line: &str, out: &mut String| indented(indent, line, out);
        let mut line = String::new();
        if self.close.is_some() && self.flatten(&mut line, self.room()).is_some() {
            push(&line, out);
            return;
        }
        push(&self.line, out);
        let list = self.close.is_some_and(|close| !close.starts_with('}')) || is_expression_block(&self.line);
        let mut small = String::new();
        for block in &self.inside {
            if list && block.is_small() {
                if !small.is_empty()
                    && fits(&small, block.room().saturating_sub(1 + block.line.len())).is_none()
                {
                    indented(block.indent, &std::mem::take(&mut small), out);
                }
                small.push_str(if small.is_empty() { "" } else { " " });
                small.push_str(&block.line);
                continue;
            }
            if !small.is_empty() {
                indented(block.indent, &std::mem::take(&mut small), out);
            }
            block.print(out);
        }
        if !small.is_empty() {
            indented(indent + 4, &small, out);
        }
        if let Some(close) = self.close {
            push(close, out);
        }
    }
}

fn indented(indent: usize, line: &str, out: &mut String) {
    if !line.is_empty() {
        out.push_str(&" ".repeat(indent));
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

/// Puts an empty line before each item and method, which the printer leaves out.
pub fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    let mut group = "";
    // What ends the raw string that the line stands in: the samples of examples have many lines.
    let mut in_text: Option<String> = None;
    for line in text.lines() {
        let belongs =
            previous.trim_start().starts_with(['/', '#']) || previous.ends_with(['{', '(', '[', ',']);
        if let Some(kind) = item(line)
            && in_text.is_none()
            && !previous.is_empty()
        {
            let goes_on = kind == group && ["use", "pub use", "mod", "const"].contains(&kind);
            if !belongs && !goes_on {
                out.push('\n');
            }
            group = kind;
        }
        in_text = match in_text {
            Some(end) if !line.contains(&end) => Some(end),
            Some(_) => None,
            None => opened(line).filter(|(end, rest)| !rest.contains(end)).map(|(end, _)| end),
        };
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}

/// What ends the raw string that begins in this line, and the text after its beginning.
fn opened(line: &str) -> Option<(String, &str)> {
    line.match_indices("r#").find_map(|(at, _)| {
        // Within a word it is the end of something else.
        let begins = line[..at].chars().next_back().is_none_or(|before| " (&[".contains(before));
        let text = line[at + 1..].trim_start_matches('#');
        let marks = line.len() - at - 1 - text.len();
        let rest = text.strip_prefix('"').filter(|_| begins)?;
        Some((format!("\"{}", "#".repeat(marks)), rest))
    })
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

#[cfg(test)]
mod tests {
    use super::{fitted, spaced};

    #[test]
    fn the_lines_of_a_raw_string_stay_as_they_are() {
        for marks in ["#", "##"] {
            let raw = format!("r{marks}\"a\nuse {{\n    b,\n}}\nfn \"#\" c\n\"{marks}");
            let raw = if marks == "#" { raw.replace("\"#\" c", "c") } else { raw };
            let text = format!("static A: &[&str] = &[\n    \"bar#\",\n    {raw},\n];\n");
            assert_eq!(fitted(&text), text);
            assert_eq!(spaced(&format!("{text}fn d() {{}}\n")), format!("{text}\nfn d() {{}}\n"));
        }
    }
}
