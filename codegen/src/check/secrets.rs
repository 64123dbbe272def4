//! A string that is named like something sensitive says whether it is.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Kind, Service};
use crate::spec;

/// What the names of secrets, and of what identifies a person, have in them. The runtime, which redacts by the same
/// list what no spec knows, is packaged alone, so the file is there.
const WORDS: &str = include_str!("../../../generated-sdk/runtime/src/schema/words.txt");

/// Reports strings with the name of something sensitive that say nothing about it.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    for (spec, field) in super::fields(spec, service) {
        if field.ty.kind != Kind::String || spec.sensitive.is_some() {
            continue;
        }
        let name: String = field.wire.chars().filter(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        let mut words = WORDS.lines().filter(|line| !line.starts_with('#'));
        if let Some(word) = words.find(|word| name.contains(word)) {
            diagnostics
                .error(Code::PlainSecret, spec.wire.span, format!("`{}` could be printed", field.wire))
                .here(format!("names with `{word}` in them usually hold something sensitive"))
                .help("add `sensitive: true`; or `sensitive: false` if anybody may see it");
        }
    }
}
