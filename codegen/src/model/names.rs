//! Rust names, derived from wire names in one place.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The name of a field, setter, module or test.
pub fn snake(wire: &str) -> String {
    wire.to_snake_case()
}

/// The name of a type or variant.
pub fn camel(wire: &str) -> String {
    wire.to_upper_camel_case()
}

/// The name of a constant.
pub fn shouty(wire: &str) -> String {
    wire.to_shouty_snake_case()
}

/// The name of an action's response type.
pub fn response(action: &str) -> String {
    format!("{action}Response")
}

/// The name of the struct that the constructor of `owner` takes its arguments from, where they are many.
pub fn required(owner: &str) -> String {
    format!("{owner}Required")
}

/// Returns whether `name` is an identifier or a keyword.
pub fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    first && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && name != "_"
}

/// Whether Rust keeps `name` for itself.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// The words that syn takes for keywords, and `gen`, which is one since edition 2024. Asking syn costs a hundred
/// times as much.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{KEYWORDS, is_keyword};

    #[test]
    fn the_words_are_the_ones_that_syn_refuses() {
        for word in KEYWORDS.iter().filter(|word| **word != "gen") {
            assert!(syn::parse_str::<syn::Ident>(word).is_err(), "{word}");
        }
        // Emitted code goes through syn, so a word that is missing here would be a bug in codegen.
        for word in
            ["union", "auto", "default", "raw", "safe", "macro_rules", "dynamic", "Selfish", "static_"]
        {
            assert!(!is_keyword(word) && syn::parse_str::<syn::Ident>(word).is_ok(), "{word}");
        }
    }
}
