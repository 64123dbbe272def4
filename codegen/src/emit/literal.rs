//! Literals that are not written as `quote!` writes them.

use proc_macro2::Literal;

/// A raw string with as many `#` as the text needs; one with escapes if Rust would refuse or change the text.
pub fn raw(text: &str) -> Literal {
    // What turns the direction of text is hidden from who reads the file; a line break is another one when it is read.
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains('\r') || !text.is_ascii() && text.contains(turns) {
        return Literal::string(text);
    }
    let mut marks = String::from("#");
    while text.contains('#') && text.contains(&format!("\"{marks}")) {
        marks.push('#');
    }
    format!("r{marks}\"{text}\"{marks}").parse().unwrap_or_else(|_| Literal::string(text))
}
