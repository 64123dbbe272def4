//! Names as people type them, and suggestions for misspelled ones.

use heck::ToKebabCase;
use registrar_descriptions::Field;
use strsim::damerau_levenshtein;

/// Returns a name in kebab case: `DomainName` and `domain_name` become `domain-name`.
pub fn kebab(name: &str) -> String {
    name.to_kebab_case()
}

/// Returns the field with this name: on the wire, in Rust, or in kebab case.
pub fn find<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    let by = |same: fn(&Field, &str) -> bool| fields.iter().find(|field| same(field, name));
    by(|field, name| field.name == name)
        .or_else(|| by(|field, name| field.rust == name))
        .or_else(|| by(|field, name| kebab(&field.rust) == name))
        .or_else(|| by(|field, name| kebab(&field.name) == name))
}

/// Returns the candidate that is closest to a misspelled name, if any is close enough.
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong_small = wrong.to_lowercase();
    let ranked =
        names.into_iter().map(|name| (damerau_levenshtein(&wrong_small, &name.to_lowercase()), name));
    let (distance, name) = ranked.min()?;
    let allowed = (wrong.chars().count().max(name.chars().count()) / 3).max(1);
    let begun = wrong.len() >= 3 && name.to_lowercase().starts_with(&wrong_small);
    (begun || distance <= allowed).then_some(name)
}

/// Returns the advice for an unknown name: the nearest one, or all of them.
pub fn advice<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(wrong, names.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => {
            let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
            if names.is_empty() {
                "there are none".to_owned()
            } else {
                format!("expected {}", names.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{advice, nearest};

    #[test]
    fn a_slip_of_the_finger_finds_the_name_and_nonsense_finds_none() {
        let names = ["DomainName", "FeeCommand", "Lang"];
        assert_eq!(nearest("DomianName", names), Some("DomainName"));
        assert_eq!(nearest("domain", names), Some("DomainName"));
        assert_eq!(nearest("Xyzzy", names), None);
        assert_eq!(advice("lnag", names), "did you mean `Lang`?");
        assert_eq!(advice("Xyzzy", names), "expected `DomainName`, `FeeCommand`, `Lang`");
    }
}
