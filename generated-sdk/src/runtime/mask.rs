//! Cutting what nobody may read out of texts that others wrote: vendors echo parameters in messages.

use super::{Kind, Operation, Parameter, Params};

/// What stands where something was cut.
pub(crate) const MASK: &str = "***";

/// A message is never longer than this; some gateways send a page.
const LONGEST: usize = 600;

/// How much of it is looked at.
const LOOKED_AT: usize = 16_384;

/// One line, with every one of these values cut out: as they are and as protocols write them.
pub(crate) fn clean<'a>(text: &str, values: impl IntoIterator<Item = &'a str>) -> String {
    // Enough of a page to fill the line; the rest is not worth searching.
    let mut text: String = text.chars().take(LOOKED_AT).collect();
    let mut forms: Vec<String> = values.into_iter().flat_map(written_forms).collect();
    // The longest first: a value may be a part of another one's encoded form.
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    for form in forms {
        text = cut(&text, &form);
    }
    one_line(&text)
}

/// The values of this call that are sensitive.
pub(crate) fn sensitive_values(operation: Option<&Operation>, params: &Params) -> Vec<String> {
    let sensitive = |name: &str| is_sensitive(operation, name);
    params.flat().into_iter().filter(|(name, value)| !value.is_empty() && sensitive(name)).map(|(_, value)| value).collect()
}

/// Whether the value under a dotted name, such as `Contact.1.Email`, is never printed.
///
/// Of a name that the spec does not know, the words in it decide.
pub(crate) fn is_sensitive(operation: Option<&Operation>, name: &str) -> bool {
    let mut level = operation.map(|operation| operation.parameters);
    // The keys of a map are data, and may have dots in them.
    let mut in_map = false;
    let mut parts = name.split('.').filter(|part| part.parse::<usize>().is_err());
    while let Some(part) = parts.next() {
        let Some(parameter) = level.and_then(|level| level.iter().find(|parameter| parameter.name == part)) else {
            if in_map && !sounds_secret(part) {
                continue;
            }
            return sounds_secret(part) || parts.any(sounds_secret);
        };
        if parameter.sensitive {
            return true;
        }
        level = inside(parameter);
        in_map = parameter.map;
    }
    false
}

fn inside(parameter: &Parameter) -> Option<&'static [Parameter]> {
    match parameter.kind {
        Kind::Structure(parameters) => Some(parameters),
        _ => None,
    }
}

fn sounds_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["password", "passwd", "secret", "token", "authorizationcode", "authcode", "auth_info", "auth_code", "cookie"].iter().any(|word| name.contains(word))
}

/// A value as it may stand in a message: itself, percent-encoded once and twice, as a form, in XML and in JSON.
fn written_forms(value: &str) -> Vec<String> {
    let value = value.trim();
    if value.is_empty() {
        return Vec::new();
    }
    let percent = super::rpc::percent_encoded(value);
    let escaped = |pairs: &[(char, &str)]| {
        pairs.iter().fold(value.to_owned(), |text, (from, to)| text.replace(*from, to))
    };
    let mut forms = vec![
        value.to_owned(),
        percent.replace("%20", "+"),
        super::rpc::percent_encoded(&percent),
        escaped(&[('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&apos;")]),
        escaped(&[('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&#34;"), ('\'', "&#39;")]),
        escaped(&[('\\', "\\\\"), ('"', "\\\""), ('/', "\\/")]),
        escaped(&[('\\', "\\\\"), ('"', "\\\"")]),
        percent,
    ];
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// Replaces a text wherever it stands, in any ASCII case; a short one only where it is a word of its own.
fn cut(text: &str, needle: &str) -> String {
    let whole_words = needle.len() < 4;
    let mut shown = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let found = rest.get(..needle.len()).is_some_and(|head| head.eq_ignore_ascii_case(needle));
        if found && (!whole_words || stands_alone(text, at, at + needle.len())) {
            shown.push_str(MASK);
            at += needle.len();
            continue;
        }
        let Some(next) = rest.chars().next() else { break };
        shown.push(next);
        at += next.len_utf8();
    }
    shown
}

fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let word = |c: char| c.is_alphanumeric();
    let before = text.get(..start).and_then(|head| head.chars().next_back());
    let after = text.get(end..).and_then(|tail| tail.chars().next());
    !before.is_some_and(word) && !after.is_some_and(word)
}

fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(LONGEST));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn a_value_is_cut_in_every_form_in_which_a_vendor_may_echo_it() {
        let value = "p&q \"x\"/é";
        for echoed in ["p&q \"x\"/é", "p%26q%20%22x%22%2F%C3%A9", "p%26q+%22x%22%2f%c3%a9", "p%2526q%2520%2522x%2522%252F%25C3%25A9", "p&amp;q &quot;x&quot;/é", "p&q \\\"x\\\"/é"] {
            assert_eq!(clean(&format!("bad value {echoed}."), [value]), "bad value ***.", "{echoed}");
        }
    }

    #[test]
    fn a_short_value_is_cut_only_where_it_is_a_word_of_its_own() {
        assert_eq!(clean("a is bad: what a pity", ["a"]), "*** is bad: what *** pity");
    }

    #[test]
    fn a_page_becomes_one_line_of_bounded_length() {
        assert_eq!(clean("one\r\n  two\u{0}three", []), "one two three");
        assert_eq!(clean(&"é".repeat(5000), []).chars().count(), 601);
    }
}
