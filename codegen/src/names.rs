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

/// Whether `name` can stand as an identifier, leaving keywords aside.
pub fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    first && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && name != "_"
}

/// Whether Rust keeps `name` for itself.
pub fn is_keyword(name: &str) -> bool {
    // `gen` is a word since edition 2024, which syn leaves to others.
    is_identifier(name) && (name == "gen" || syn::parse_str::<syn::Ident>(name).is_err())
}
