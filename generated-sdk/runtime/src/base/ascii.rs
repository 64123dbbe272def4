//! Domain names in ASCII form, with other scripts in punycode.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use std::borrow::Cow;

/// Returns the name in ASCII, or `None` if it has no such form. A name that is ASCII already keeps its letter case.
pub(crate) fn ascii(name: &str) -> Option<Cow<'_, str>> {
    if name.is_ascii() {
        return Some(Cow::Borrowed(name));
    }
    Uts46::new()
        .to_ascii(name.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::VerifyAllowRootDot)
        .ok()
}

/// Returns one label in ASCII, of any length, or `None` if it has no such form.
pub(crate) fn label(label: &str) -> Option<Cow<'_, str>> {
    let bytes = label.as_bytes();
    Uts46::new().to_ascii(bytes, AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore).ok()
}

/// Returns the name in ASCII and lower case, for comparisons.
pub(crate) fn lower(name: &str) -> Option<String> {
    ascii(name).map(|name| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::ascii;

    #[test]
    fn names_in_other_scripts_become_punycode_and_ascii_stays() {
        assert_eq!(ascii("例え.テスト").as_deref(), Some("xn--r8jz45g.xn--zckzah"));
        assert_eq!(ascii("BÜCHER.example").as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(ascii("straße.de").as_deref(), Some("xn--strae-oqa.de"));
        assert_eq!(ascii("Example.CA").as_deref(), Some("Example.CA"));
        assert_eq!(
            ascii(&format!("{}.de", "ü".repeat(60))).as_deref(),
            None,
            "longer than a domain name can be"
        );
        assert_eq!(ascii("a\u{200b}\u{fffd}.de").as_deref(), None);
    }
}
