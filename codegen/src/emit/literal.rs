//! Literals that are not written as `quote!` writes them.

use proc_macro2::Literal;

/// A raw string with as many `#` as the text needs.
pub fn raw(text: &str) -> Literal {
    let mut marks = String::from("#");
    while text.contains('#') && text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}").parse().unwrap_or_else(|_| Literal::string(text))
}
