//! Counts lines of code: those with more than comments and white space.

use crate::{Result, at};
use std::fs;
use std::path::Path;

/// Returns the number of lines in the Rust files below a directory that satisfy a condition.
pub fn below(folder: &Path, pleases: &dyn Fn(&str) -> bool) -> Result<usize> {
    let mut lines = 0;
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            lines += below(&path, pleases)?;
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).map_err(at(&path))?;
            lines += of(&text.split_inclusive('\n').filter(|line| pleases(line)).collect::<String>());
        }
    }
    Ok(lines)
}

/// Returns the number of lines of code in a text. A line within a string counts too.
pub fn of(text: &str) -> usize {
    let mut lines = 0;
    // Up to here, the code of the current line has been counted.
    let mut seen = false;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\n' => {
                lines += usize::from(seen);
                seen = false;
                1
            }
            _ if first.is_whitespace() => first.len_utf8(),
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => {
                // Code before the comment on its first line counts; a comment does not.
                let length = comment(rest);
                if rest[..length].contains('\n') {
                    lines += usize::from(seen);
                    seen = false;
                }
                length
            }
            _ => {
                let length = token(rest);
                lines += rest[..length].matches('\n').count();
                seen = true;
                length
            }
        };
        rest = &rest[length..];
    }
    lines + usize::from(seen)
}

/// Returns the length of a block comment, which may contain others.
fn comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(next) = text[at..].find(['/', '*']) {
        at += next;
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
        } else {
            at += 1;
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// Returns the length of the token at the beginning: a string, a character, a word, or one sign.
fn token(text: &str) -> usize {
    let word = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let rest = &text[word..];
    if word > 0 {
        let raw = rest.trim_start_matches('#');
        return match &text[..word] {
            "r" | "br" | "cr" if raw.starts_with('"') => {
                let hashes = rest.len() - raw.len();
                let close = format!("\"{}", "#".repeat(hashes));
                let begin = word + hashes + 1;
                text[begin..].find(&close).map_or(text.len(), |end| begin + end + close.len())
            }
            _ => word,
        };
    }
    let mut signs = rest.char_indices();
    match signs.next() {
        Some((_, '"')) => quoted(rest, '"'),
        // `'a'` and `'\n'` are characters, `'a` alone is a lifetime.
        Some((_, '\'')) => match (signs.next(), signs.next()) {
            (Some((_, '\\')), _) | (Some(_), Some((_, '\''))) => quoted(rest, '\''),
            _ => 1,
        },
        Some((_, sign)) => sign.len_utf8(),
        None => 0,
    }
}

/// Returns the length of quoted text, in which a backslash escapes the next character.
fn quoted(text: &str, quote: char) -> usize {
    let mut signs = text.char_indices().skip(1);
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\\' => drop(signs.next()),
            _ if sign == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}
