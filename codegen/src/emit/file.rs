//! A generated file: items as tokens, formatted by prettyplease, with blank lines and a header.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ImplItem, Item, Visibility, parse_quote};

/// The command that makes every generated file again.
pub const COMMAND: &str = "cargo xtask codegen";

/// The beginning of every generated file.
pub const MARK: &str = "// @generated from ";

/// A blank line, as an item that syn and prettyplease know.
const BLANK_LINE: &str = "codegen_blank_line!();";

/// The beginning and the end of a section comment, as an item.
const SECTION: (&str, &str) = ("codegen_section!(\"", "\");");

/// The comment above the items that follow.
pub fn section(title: &str) -> TokenStream {
    quote!(codegen_section!(#title);)
}

/// The text of a file that is made from `source`, a path in the spec. Its items come in parts, since syn takes a hundred
/// times the memory of their text.
pub fn text(source: &str, parts: impl Iterator<Item = TokenStream>) -> syn::Result<String> {
    let mut text = format!("{MARK}{source} by `{COMMAND}`. Edit that file, not this one.\n");
    for part in parts {
        let mut part: syn::File = syn::parse2(part)?;
        if part.items.is_empty() && part.attrs.is_empty() {
            continue;
        }
        space_out(&mut part);
        text.push('\n');
        for line in prettyplease::unparse(&part).lines() {
            text.push_str(&finished(line));
            text.push('\n');
        }
    }
    Ok(text)
}

/// The lines of items, formatted. What is not Rust has none.
pub fn lines(items: TokenStream) -> Vec<String> {
    let file = syn::parse2(items).map(|file| prettyplease::unparse(&file)).unwrap_or_default();
    file.lines().map(str::to_owned).collect()
}

/// The lines of statements, formatted.
pub fn body(statements: TokenStream) -> Vec<String> {
    let function = lines(quote!(async fn body() { #statements }));
    let inside = function.get(1..function.len().saturating_sub(1)).unwrap_or_default();
    inside.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}

/// A line, and its replacement for a marker.
fn finished(line: &str) -> std::borrow::Cow<'_, str> {
    if line.trim_start() == BLANK_LINE {
        return "".into();
    }
    match line.strip_prefix(SECTION.0).and_then(|rest| rest.strip_suffix(SECTION.1)) {
        Some(title) => format!("// {title}").into(),
        None => line.into(),
    }
}

/// Puts blank lines between items, and between the functions of an `impl`.
fn space_out(file: &mut syn::File) {
    let blank: Item = parse_quote!(codegen_blank_line!(););
    let documented = !file.attrs.is_empty() && !file.items.is_empty();
    file.items = spaced(std::mem::take(&mut file.items), is_one_of_many, &blank);
    if documented {
        file.items.insert(0, blank);
    }
    let blank: ImplItem = parse_quote!(codegen_blank_line!(););
    for item in &mut file.items {
        if let Item::Impl(it) = item {
            it.items = spaced(std::mem::take(&mut it.items), |item| !matches!(item, ImplItem::Fn(_)), &blank);
        }
    }
}

/// Returns the items with a blank one between two neighbors, unless both are one of many.
fn spaced<T: Clone>(items: Vec<T>, is_one_of_many: impl Fn(&T) -> bool, blank: &T) -> Vec<T> {
    let mut spaced: Vec<T> = Vec::with_capacity(2 * items.len());
    for item in items {
        if spaced.last().is_some_and(|last| !(is_one_of_many(last) && is_one_of_many(&item))) {
            spaced.push(blank.clone());
        }
        spaced.push(item);
    }
    spaced
}

/// Whether an item needs no blank line before another of its kind: `use`, and a private `mod` or constant.
fn is_one_of_many(item: &Item) -> bool {
    match item {
        Item::Use(_) => true,
        Item::Mod(it) => matches!(it.vis, Visibility::Inherited),
        Item::Const(it) => matches!(it.vis, Visibility::Inherited),
        _ => false,
    }
}
