//! Which parameters are sensitive.

use super::{Kind, Operation, Parameter};

/// Returns whether the value with a dotted name, such as `Contact.1.Email`, is redacted.
///
/// If the spec does not have the name, the words in it decide.
pub(crate) fn is_sensitive(operation: Option<&Operation>, name: &str) -> bool {
    let mut level = operation.map(|operation| operation.parameters);
    // The keys of a map are data and may contain dots.
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

/// The words that mark a parameter's name as sensitive. Codegen reads the same file.
const WORDS: &str = include_str!("words.txt");

fn sounds_secret(name: &str) -> bool {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_ascii_lowercase();
    WORDS.lines().filter(|line| !line.starts_with('#')).any(|word| name.contains(word))
}
