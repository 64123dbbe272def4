//! The canonical form of domain names, which the world uses.

use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Returns the name in lower-case ASCII, with other scripts in punycode and without the root's dot, so that all
/// spellings of a name are equal. A name without such a form is only converted to lower case; no registry accepts
/// it.
pub fn canonical(name: &str) -> String {
    let name = name.trim();
    let name = name.strip_suffix('.').unwrap_or(name);
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let ascii =
        Uts46::new().to_ascii(name.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::Ignore);
    ascii.map_or_else(|_| name.to_lowercase(), Cow::into_owned)
}

/// Returns the name in its own script.
pub fn unicode(name: &str) -> String {
    let (text, outcome) = Uts46::new().to_unicode(name.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
    if outcome.is_ok() { text.into_owned() } else { name.to_owned() }
}

/// Whether a name contains a string, in either script.
pub fn has_part(name: &str, part: &str) -> bool {
    either(name, |name, part| name.contains(part), part)
}

/// Whether a name begins with a string, in either script.
pub fn begins_with(name: &str, part: &str) -> bool {
    either(name, |name, part| name.starts_with(part), part)
}

fn either(name: &str, fits: impl Fn(&str, &str) -> bool, part: &str) -> bool {
    let part = part.trim().to_lowercase();
    fits(name, &part) || fits(&unicode(name), &part)
}

/// Deserializes a map by canonical names. Duplicate names are an error, since one of the entries would be lost.
pub(super) fn by_name<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    from: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    struct Names<T>(PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for Names<T> {
        type Value = BTreeMap<String, T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map by domain names")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut names = BTreeMap::new();
            while let Some(key) = map.next_key::<String>()? {
                if names.insert(canonical(&key), map.next_value()?).is_some() {
                    return Err(A::Error::custom(format!(
                        "`{key}` is a duplicate of an earlier name: keep one of them"
                    )));
                }
            }
            Ok(names)
        }
    }

    from.deserialize_map(Names(PhantomData))
}

#[cfg(test)]
mod tests {
    use super::{begins_with, canonical, has_part, unicode};

    #[test]
    fn all_spellings_of_a_name_have_one_canonical_form() {
        for (written, name) in [
            ("Example.COM", "example.com"),
            (" example.com. ", "example.com"),
            ("BÜCHER.com", "xn--bcher-kva.com"),
            ("XN--Bcher-KVA.com", "xn--bcher-kva.com"),
            ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
            ("_odd name.com", "_odd name.com"),
            ("", ""),
        ] {
            assert_eq!(canonical(written), name, "{written}");
        }
        assert_eq!(unicode("xn--bcher-kva.com"), "bücher.com");
        assert_eq!(unicode("example.com"), "example.com");
    }

    #[test]
    fn a_part_of_a_name_is_found_in_either_script() {
        for part in ["bücher", "BÜCH", "xn--bcher", "her.com", ""] {
            assert!(has_part("xn--bcher-kva.com", part), "{part}");
        }
        assert!(begins_with("xn--bcher-kva.com", "Bü") && !begins_with("xn--bcher-kva.com", "com"));
    }
}
