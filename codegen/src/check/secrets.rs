//! A string that is named like something sensitive says whether it is.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Kind, Service};

/// The words in the names of secrets and personal data. The runtime redacts unknown parameters by the same list and is
/// packaged alone, so the file is there.
const WORDS: &str = include_str!("../../../generated-sdk/runtime/src/schema/words.txt");

/// Reports strings with the name of something sensitive that say nothing about it.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    for field in service.fields() {
        if field.ty.kind != Kind::String || field.spec.sensitive.is_some() {
            continue;
        }
        if let Some(word) = sensitive_word(field.wire) {
            diagnostics
                .error(Code::PlainSecret, field.span, format!("`{}` could be printed", field.wire))
                .here(format!("names with `{word}` usually hold something sensitive"))
                .help("add `sensitive: true`; or `sensitive: false` if it may be printed");
        }
    }
}

/// Returns the word in a name that usually means something sensitive.
pub fn sensitive_word(wire: &str) -> Option<&'static str> {
    let name: String = wire.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    let mut words = WORDS.lines().filter(|line| !line.starts_with('#'));
    words.find(|word| name.contains(word))
}
