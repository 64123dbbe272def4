//! In how many ways a text may be written: as it is, percent-encoded once and twice, as a form, in XML and HTML, in JSON,
//! and in any mixture of these.

/// How much of a text this value takes up at its beginning, in any letter case. `Err` is how much of it was found
/// before something else, or the end.
pub(crate) fn extent(value: &str, text: &str) -> Result<usize, usize> {
    // One character may be written in several ways, and its first sign be one of the value's own.
    let mut ends = vec![0];
    let mut next = Vec::new();
    for expected in value.chars() {
        for end in &ends {
            let rest = text.get(*end..).unwrap_or_default();
            next.extend(written(rest).filter(|(c, _)| is_same(*c, expected)).map(|(_, length)| end + length));
        }
        next.sort_unstable();
        next.dedup();
        if next.is_empty() {
            return Err(ends.into_iter().max().unwrap_or(0));
        }
        std::mem::swap(&mut ends, &mut next);
        next.clear();
    }
    Ok(ends.into_iter().max().unwrap_or(0))
}

/// Whether an escape may begin with this byte.
pub(crate) fn begins_with(byte: u8) -> bool {
    matches!(byte, b'%' | b'+' | b'&' | b'\\')
}

fn is_same(one: char, other: char) -> bool {
    one.eq_ignore_ascii_case(&other) || !one.is_ascii() && one.to_lowercase().eq(other.to_lowercase())
}

/// What the first character of a text may be, and its length.
fn written(text: &str) -> impl Iterator<Item = (char, usize)> {
    let first = text.chars().next();
    let escaped = match first {
        Some('%') => [percent(text, "%"), percent(text, "%25")],
        Some('+') => [Some((' ', 1)), None],
        Some('&') => [entity(text), None],
        Some('\\') => [backslash(text), None],
        _ => [None, None],
    };
    first.map(|c| (c, c.len_utf8())).into_iter().chain(escaped.into_iter().flatten())
}

/// A character of one to four bytes, each behind this mark.
fn percent(text: &str, mark: &str) -> Option<(char, usize)> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(after) = rest.strip_prefix(mark).filter(|_| bytes.len() < 4) {
        bytes.push(u8::from_str_radix(after.get(..2)?, 16).ok()?);
        rest = after.get(2..)?;
        if let Ok(whole) = std::str::from_utf8(&bytes) {
            return Some((whole.chars().next()?, text.len() - rest.len()));
        }
    }
    None
}

fn entity(text: &str) -> Option<(char, usize)> {
    let (name, _) = text.strip_prefix('&')?.split_once(';').filter(|(name, _)| name.len() <= 8)?;
    let c = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?,
            None => digits.parse().ok().and_then(char::from_u32)?,
        },
        None => match name.to_ascii_lowercase().as_str() {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => ' ',
            _ => return None,
        },
    };
    Some((c, name.len() + 2))
}

fn backslash(text: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let digits =
            text.get(at..at + 6)?.strip_prefix("\\u").or(text.get(at..at + 6)?.strip_prefix("\\U"))?;
        u16::from_str_radix(digits, 16).ok()
    };
    let of = |units: &[u16]| char::decode_utf16(units.iter().copied()).next()?.ok();
    if let Some(first) = unit(0) {
        return match of(&[first]) {
            Some(c) => Some((c, 6)),
            None => of(&[first, unit(6)?]).map(|c| (c, 12)),
        };
    }
    let c = text.chars().nth(1)?;
    let meant = match c {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        other => other,
    };
    Some((meant, 1 + c.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::extent;

    #[test]
    fn a_value_is_found_however_it_is_written_and_to_its_end() {
        for (value, text) in [
            ("a&b", "a%26B"),
            ("a&b", "a%2526b"),
            ("a&b", "a&amp;b"),
            ("a&b", r"a\u0026b"),
            ("%25", "%2525"),
            ("%25", "%25"),
            (r"a\\b", r"a\\b"),
            (r"a\\b", r"a\\\\b"),
            ("a\nb", r"a\nb"),
            ("1+1 = 2", "1%2B1+%3d+2"),
            ("Zoë", "ZO%C3%8B"),
            ("张😀", r"\u5f20\ud83d\ude00"),
            ("张😀", "&#x5F20;&#128512;"),
            ("张😀", "%E5%BC%A0%25F0%259F%2598%2580"),
        ] {
            assert_eq!(extent(value, &format!("{text}!")), Ok(text.len()), "{value} in {text}");
        }
    }

    #[test]
    fn what_is_no_escape_is_what_it_is() {
        for text in
            ["%", "%2", "%zz", "%ff%ff", "&", "&#;", "&#x110000;", "&later", "\\", "\\u12", r"\ud83d\u"]
        {
            assert_eq!(extent(text, text), Ok(text.len()), "{text}");
            assert_eq!(extent("x", text), Err(0), "{text}");
        }
    }
}
