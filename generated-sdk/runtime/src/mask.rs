//! Cutting what nobody may read out of texts that others wrote: vendors echo parameters in messages.

use super::{Kind, Operation, Parameter, Params, escapes};
use std::collections::BTreeMap;

/// What stands where something was cut.
pub(crate) const MASK: &str = "***";

/// A message is never longer than this, in characters; some gateways send a page.
const LONGEST: usize = 600;

/// How many bytes of it are looked at: enough to fill the line.
const LOOKED_AT: usize = 4096;

/// What is cut out of the texts about one call: its sensitive values and the client's secrets, however they
/// are written.
pub(crate) struct Mask {
    /// By their first byte, in lower case.
    needles: BTreeMap<u8, Vec<String>>,
}

impl Mask {
    /// For a call with these parameters.
    pub(crate) fn new(operation: Option<&Operation>, params: &Params, secrets: &[&str]) -> Self {
        let sensitive = |name: &str| is_sensitive(operation, name);
        let values: Vec<String> =
            params.flat().into_iter().filter(|(name, _)| sensitive(name)).map(|(_, value)| value).collect();
        Self::of(secrets.iter().copied().chain(values.iter().flat_map(|value| with_parts(value))))
    }

    fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let mut needles = BTreeMap::<u8, Vec<String>>::new();
        for form in values.into_iter().flat_map(forms) {
            let Some(first) = form.bytes().next() else { continue };
            needles.entry(first.to_ascii_lowercase()).or_default().push(form);
        }
        for same_start in needles.values_mut() {
            same_start.sort_unstable();
            same_start.dedup();
        }
        Self { needles }
    }

    /// One line of bounded length, without what nobody may read.
    pub(crate) fn clean(&self, text: &str) -> String {
        let mut end = text.len().min(LOOKED_AT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let looked_at = text.get(..end).unwrap_or_default();
        let cut_short = looked_at.len() < text.len();
        let shown = self.cut(&one_line(looked_at), cut_short);
        match shown.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", shown.get(..end).unwrap_or_default()),
            None if cut_short => format!("{shown}…"),
            None => shown,
        }
    }

    /// Replaces every needle wherever it stands, in any ASCII case; those that overlap by one mask.
    fn cut(&self, line: &str, cut_short: bool) -> String {
        let mut shown = String::with_capacity(line.len());
        // Up to where it is hidden.
        let mut hidden = 0;
        for (at, next) in line.char_indices() {
            let end = self.longest_at(line, at, cut_short);
            if end > at && at >= hidden {
                shown.push_str(MASK);
            }
            hidden = hidden.max(end);
            if at >= hidden {
                shown.push(next);
            }
        }
        shown
    }

    /// The end of the longest needle that stands here; nothing's end is 0.
    fn longest_at(&self, line: &str, at: usize, cut_short: bool) -> usize {
        let rest = line.get(at..).unwrap_or_default();
        let first = rest.bytes().next().unwrap_or_default();
        let same_start = self.needles.get(&first.to_ascii_lowercase()).into_iter().flatten();
        let escaped = self.needles.values().flatten().filter(|_| escapes::begins_with(first));
        let ends = same_start.chain(escaped).filter_map(|needle| {
            let length = match escapes::extent(needle, rest) {
                Ok(length) => length,
                // What is cut off may have been the rest of it.
                Err(found) if cut_short && found > 0 && rest.get(found..).is_some_and(is_end) => rest.len(),
                Err(found) => cut_by_vendor(rest, found)?,
            };
            // A short one has to be a word of its own: it may be a part of any other.
            let apart = needle.len() >= 4 || !needle.is_ascii() || stands_alone(line, at, at + length);
            apart.then_some(at + length)
        });
        ends.max().unwrap_or(0)
    }
}

/// Whether nothing is left of a text, or only an escape that may be cut in two.
fn is_end(rest: &str) -> bool {
    rest.len() < 20 && rest.bytes().next().is_none_or(escapes::begins_with)
}

/// How much of a needle stands before dots that say that there was more, if that can be told from any other word.
fn cut_by_vendor(rest: &str, found: usize) -> Option<usize> {
    let head = rest.get(..found)?.trim_end_matches('.');
    let after = rest.get(head.len()..)?;
    (head.len() >= 4 && (after.starts_with("...") || after.starts_with('…'))).then_some(head.len())
}

/// The value, and what stands between its commas: vendors name one address of several.
fn with_parts(value: &str) -> impl Iterator<Item = &str> {
    let separators = [',', ';', '，', '；'];
    let parts = value.contains(separators).then(|| value.split(separators));
    std::iter::once(value).chain(parts.into_iter().flatten())
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
        let Some(parameter) = level.and_then(|level| level.iter().find(|parameter| parameter.name == part))
        else {
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

/// What the names of secrets have in them, and those of what tells who somebody is.
const TELLING: [&str; 24] = [
    "accesskey",
    "address",
    "apikey",
    "authcode",
    "authinfo",
    "authorizationcode",
    "cookie",
    "email",
    "fax",
    "firstname",
    "lastname",
    "mobile",
    "organization",
    "orgname",
    "passphrase",
    "passport",
    "passwd",
    "password",
    "phone",
    "postalcode",
    "privatekey",
    "registrantname",
    "secret",
    "token",
];

fn sounds_secret(name: &str) -> bool {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_ascii_lowercase();
    TELLING.iter().any(|word| name.contains(word))
}

/// A value as it may stand in one line of a message before it is escaped: with its white space as it is and as one blank
/// each. What has more letters in capitals, such as `ß`, is here in capitals and in small letters too.
fn forms(value: &str) -> Vec<String> {
    let value = value.trim();
    let mut forms = vec![value.to_owned(), one_line(value)];
    if !value.is_ascii() {
        forms.extend([one_line(&value.to_uppercase()), one_line(&value.to_lowercase())]);
    }
    forms
}

fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    // From U+2E80 on are the scripts that put no blanks between words.
    let word = |c: char| c.is_alphanumeric() && c < '\u{2e80}';
    let before = text.get(..start).and_then(|head| head.chars().next_back());
    let after = text.get(end..).and_then(|tail| tail.chars().next());
    !before.is_some_and(word) && !after.is_some_and(word)
}

fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{LOOKED_AT, Mask, with_parts};

    fn clean(text: &str, values: &[&str]) -> String {
        Mask::of(values.iter().flat_map(|value| with_parts(value))).clean(text)
    }

    #[test]
    fn a_value_is_cut_in_every_form_in_which_a_vendor_may_echo_it() {
        let value = "p&q \"x\"/é";
        for echoed in [
            "p&q \"x\"/é",
            "p%26q%20%22x%22%2F%C3%A9",
            "p%26q+%22x%22%2f%c3%a9",
            "p%2526q%2520%2522x%2522%252F%25C3%25A9",
            "p&amp;q &quot;x&quot;/é",
            "p&q \\\"x\\\"/é",
        ] {
            assert_eq!(clean(&format!("bad value {echoed}."), &[value]), "bad value ***.", "{echoed}");
        }
    }

    #[test]
    fn a_value_is_cut_however_a_vendor_escapes_quotes_and_letters_beyond_ascii() {
        let value = "Zoë \"Z\" O'Brien & <Co>";
        for echoed in [
            r#"Zoë "Z" O'Brien &amp; &lt;Co&gt;"#,
            "Zoë &quot;Z&quot; O'Brien &amp; &lt;Co&gt;",
            "Zoë &quot;Z&quot; O&#39;Brien &amp; &lt;Co&gt;",
            "Zoë &quot;Z&quot; O&#039;Brien &amp; &lt;Co&gt;",
            "Zoë &quot;Z&quot; O&#x27;Brien &amp; &lt;Co&gt;",
            "Zo&#235; &quot;Z&quot; O&#39;Brien &amp; &lt;Co&gt;",
            "Zo&#xEB; &quot;Z&quot; O&#x27;Brien &amp; &lt;Co&gt;",
            r#"Zo\u00eb \"Z\" O'Brien & <Co>"#,
            r#"Zo\u00EB \"Z\" O\'Brien & <Co>"#,
            r#"Zoë \"Z\" O\u0027Brien \u0026 \u003cCo\u003e"#,
        ] {
            assert_eq!(clean(&format!("bad name {echoed}."), &[value]), "bad name ***.", "{echoed}");
        }
        assert_eq!(clean(r"bad name \u5f20\u4e09\ud83d\ude00!", &["张三😀"]), "bad name ***!");
        assert_eq!(clean("bad name &#24352;&#19977;!", &["张三"]), "bad name ***!");
    }

    #[test]
    fn a_value_that_the_vendor_has_cut_short_is_cut() {
        let value = "jane.doe@example.com";
        assert_eq!(clean("bad e-mail jane.doe@ex...", &[value]), "bad e-mail ***...");
        assert_eq!(clean("bad e-mail Jane.Doe@ex… (too long)", &[value]), "bad e-mail ***… (too long)");
        assert_eq!(clean("wait, jan...", &[value]), "wait, jan...");
    }

    #[test]
    fn a_short_value_is_cut_only_where_it_is_a_word_of_its_own() {
        assert_eq!(clean("a is bad: what a pity", &["a"]), "*** is bad: what *** pity");
    }

    #[test]
    fn a_page_becomes_one_line_of_bounded_length() {
        assert_eq!(clean("one\r\n  two\u{0}three", &[]), "one two three");
        assert_eq!(clean(&"é".repeat(5000), &[]).chars().count(), 601);
    }

    #[test]
    fn scripts_without_blanks_hide_no_value_among_other_words() {
        assert_eq!(clean("联系人李无效", &["李"]), "联系人***无效");
        assert_eq!(clean("联系人ab无效", &["ab"]), "联系人***无效");
        assert_eq!(clean("Ö is in Köln", &["ö", "Ö"]), "*** is in K***ln");
    }

    #[test]
    fn white_space_may_be_written_otherwise() {
        for value in ["Ann  Lee", " Ann\r\nLee ", "Ann\tLee", "Ann Lee"] {
            for echoed in ["Ann Lee", "ann   lee", "Ann\nLee", "Ann%20Lee", "Ann+Lee", value.trim()] {
                assert_eq!(
                    clean(&format!("<{echoed}> is bad"), &[value]),
                    "<***> is bad",
                    "{value:?} {echoed:?}"
                );
            }
        }
        assert_eq!(clean("Ann%0D%0ALee is bad", &["Ann\r\nLee"]), "*** is bad");
    }

    #[test]
    fn each_entry_of_a_list_in_one_value_is_cut() {
        let value = "ann@x.com, bob@x.com;eve@x.com,";
        assert_eq!(clean("bob@x.com is not verified", &[value]), "*** is not verified");
        assert_eq!(
            clean("ann%40x.com and eve@x.com; bad: ann@x.com, bob@x.com;eve@x.com,", &[value]),
            "*** and ***; bad: ***"
        );
    }

    #[test]
    fn values_that_overlap_are_cut_wholly() {
        assert_eq!(clean("see abcdefgh.", &["abcdef", "cdefgh", "cdef"]), "see ***.");
    }

    #[test]
    fn a_value_across_the_end_of_what_is_looked_at_is_cut() {
        let value = "s3cret-".repeat(100);
        let text = format!("{value} ").repeat(20);
        let shown = clean(&text, &[&value]);
        assert!(!shown.contains("s3cret") && shown.ends_with("***…"), "{shown}");
        let blank = " ".repeat(LOOKED_AT);
        assert_eq!(clean(&format!("one{blank}two"), &[]), "one…");
        assert_eq!(clean("", &["a"]), "");
    }
}
