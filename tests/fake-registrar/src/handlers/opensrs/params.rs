//! Reads the parameters of a command: names, date ranges, patterns and pages.

use super::format::refuse;
use crate::call::{Call, Refusal};
use crate::world::{Time, UTC, canonical};
use serde_json::Value;

/// Returns a domain name in its canonical form.
pub(super) fn name(call: &Call, parameter: &str) -> String {
    plain(call.text(parameter).unwrap_or_default())
}

/// Converts a domain name to its canonical form.
pub(super) fn plain(name: &str) -> String {
    canonical(name)
}

/// Converts a list of strings.
pub(super) fn texts(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Returns a suffix without its leading dot.
pub(super) fn suffix(text: &str) -> String {
    plain(text.trim().trim_start_matches('.'))
}

/// Whether an order is only to be saved. An invalid value is refused even in lenient mode, since it could charge.
pub(super) fn only_saves(call: &Call) -> Result<bool, Refusal> {
    match call.text("handle") {
        Some("save") => Ok(true),
        Some("process") | None => Ok(false),
        Some(_) => refuse("465", "Invalid handle: it is save or process"),
    }
}

/// Returns the IP address of the registrant or the caller.
pub(super) fn ip(call: &Call) -> String {
    call.text("registrant_ip").unwrap_or(&call.client_ip).to_owned()
}

/// A range of days, both ends included.
pub(super) struct Days {
    from: Option<String>,
    to: Option<String>,
}

impl Days {
    /// Reads the range from these parameters.
    ///
    /// # Errors
    /// Returns a refusal if one of them is not a date.
    pub(super) fn of(call: &Call, from: &str, to: &str) -> Result<Self, Refusal> {
        let day = |parameter: &str| match call.text(parameter) {
            Some(text) if text.len() == 10 && text.parse::<Time>().is_ok() => Ok(Some(text.to_owned())),
            Some(_) => refuse("465", format!("Invalid date: {parameter} is a day such as 2026-01-31")),
            None => Ok(None),
        };
        Ok(Self { from: day(from)?, to: day(to)? })
    }

    /// Whether the range contains a time; `None` is in no range.
    pub(super) fn hold(&self, time: impl Into<Option<Time>>) -> bool {
        if self.from.is_none() && self.to.is_none() {
            return true;
        }
        let Some(day) = time.into().map(|time| time.date(UTC)) else { return false };
        self.from.as_ref().is_none_or(|from| *from <= day) && self.to.as_ref().is_none_or(|to| day <= *to)
    }
}

/// Whether a string matches a parameter, in which `*` matches any text. An absent parameter matches everything.
pub(super) fn like(call: &Call, parameter: &str, text: &str) -> bool {
    let wanted = call.text(parameter).map(str::to_ascii_lowercase);
    wanted.is_none_or(|wanted| glob(&wanted, &text.to_ascii_lowercase()))
}

/// Each part between two stars matches at its first occurrence: a later one would leave less for the rest.
fn glob(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == text };
    let (parts, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(mut text) = text.strip_prefix(head).and_then(|text| text.strip_suffix(tail)) else {
        return false;
    };
    parts.split('*').all(|part| {
        let found = text.find(part);
        text = found.map_or("", |at| &text[at + part.len()..]);
        found.is_some()
    })
}

/// Whether a parameter is absent or has this value.
pub(super) fn is(call: &Call, parameter: &str, value: &str) -> bool {
    call.text(parameter).is_none_or(|wanted| wanted == value)
}

/// One page of a list.
pub(super) struct Page<T> {
    pub(super) entries: Vec<T>,
    pub(super) number: i64,
    pub(super) size: i64,
    pub(super) total: usize,
    /// Whether there are more pages.
    pub(super) more: bool,
}

/// The default number of entries of a page.
const SIZE: i64 = 40;

impl<T> Page<T> {
    /// Returns the requested page, where the first one has this number. Lower numbers mean the first page.
    pub(super) fn of(call: &Call, first: i64, all: Vec<T>) -> Self {
        let size = call.number("limit").unwrap_or(SIZE).max(1);
        let number = call.number("page").unwrap_or(first).max(first);
        let total = all.len();
        let skipped = usize::try_from((number - first).saturating_mul(size)).unwrap_or(usize::MAX);
        let taken = usize::try_from(size).unwrap_or(usize::MAX);
        let more = total > skipped.saturating_add(taken);
        Self { entries: all.into_iter().skip(skipped).take(taken).collect(), number, size, total, more }
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn a_star_matches_any_text_at_any_position() {
        for (pattern, text, fits) in [
            ("*@example.com", "kim@example.com", true),
            ("*@example.com", "kim@example.org", false),
            ("k*@*.com", "kim@example.com", true),
            ("*", "", true),
            ("kim", "kimono", false),
            ("*é*", "café", true),
            ("**a*a", "banana", true),
            ("a*a", "a", false),
        ] {
            assert_eq!(glob(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn a_pattern_with_many_stars_is_matched_quickly() {
        let (pattern, text) = ("a*".repeat(40) + "z", "a".repeat(400));
        assert!(!glob(&pattern, &text) && glob(&pattern, &(text.clone() + "z")));
    }
}
