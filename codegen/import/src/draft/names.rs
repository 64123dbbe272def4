//! Chooses Rust names that no other item has.

use std::collections::HashSet;

use codegen::model::names::{camel, is_identifier, is_keyword, required, response, snake};
use codegen::resolve::{RESERVED_METHODS, RESERVED_TYPES};

/// The Rust names in one scope that are taken.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// In lower case, since some file systems do not distinguish case.
    taken: HashSet<String>,
}

impl Names {
    /// The names of the types of a service, of which these are taken.
    pub fn of_types(marker: &str, taken: impl IntoIterator<Item = String>) -> Self {
        let reserved = RESERVED_TYPES.iter().map(|name| (*name).to_owned());
        let all = reserved.chain(taken).chain([marker.to_owned()]);
        Self { taken: all.map(|name| name.to_lowercase()).collect() }
    }

    /// The names of the variants of an enum or of the fields of a structure.
    pub fn of_members() -> Self {
        Self::default()
    }

    /// Takes the names of actions and of their parts.
    pub fn reserve_actions<'a>(&mut self, actions: impl IntoIterator<Item = &'a str>) {
        for action in actions {
            let name = action_name(action);
            self.taken.extend([response(&name), required(&name), name].map(|name| name.to_lowercase()));
        }
    }

    /// Whether a name can be given to a type.
    pub fn is_free(&self, name: &str) -> bool {
        let is_taken = |name: &str| self.taken.contains(&name.to_lowercase());
        is_identifier(name) && !is_keyword(name) && !is_taken(name) && !is_taken(&required(name))
    }

    /// Takes the name of a type: the first of the candidates that is free, or the last one with a number.
    pub fn type_name(&mut self, candidates: &[String]) -> String {
        let last = candidates.last().cloned().unwrap_or_default();
        let last = if is_identifier(&last) { last } else { "Value".to_owned() };
        let numbered = (2..).map(|number| format!("{last}{number}"));
        let mut all = candidates.iter().cloned().chain([last.clone()]).chain(numbered);
        // The numbers do not end.
        let name = all.find(|name| self.is_free(name)).unwrap_or_default();
        self.taken.extend([name.to_lowercase(), required(&name).to_lowercase()]);
        name
    }

    /// Takes the name of a field, and returns the one to write if it is not the derived one.
    pub fn field(&mut self, wire: &str) -> Option<String> {
        let derived = snake(wire);
        let is_usable =
            |name: &str| is_identifier(name) && !is_keyword(name) && !RESERVED_METHODS.contains(&name);
        let base = match &derived {
            name if is_usable(name) => name.clone(),
            name if is_identifier(name) => format!("{name}_value"),
            name if is_identifier(&format!("field_{name}")) => format!("field_{name}"),
            _ => "field".to_owned(),
        };
        self.member(derived, base, "_")
    }

    /// Takes the name of a variant, and returns the one to write if it is not the derived one.
    pub fn variant(&mut self, wire: &str) -> Option<String> {
        let derived = camel(wire);
        let readable =
            camel(&wire.replacen('-', "Minus ", usize::from(wire.starts_with('-'))).replace('+', " Plus "));
        let base = match readable {
            name if name == "Other" || is_keyword(&name) => format!("{name}Value"),
            name if is_identifier(&name) => name,
            name if name.is_empty() && wire.is_empty() => "Empty".to_owned(),
            name if is_identifier(&format!("Value{name}")) => format!("Value{name}"),
            _ => "Value".to_owned(),
        };
        self.member(derived, base, "")
    }

    /// Takes the name of an error code, and returns the one to write if it is not the derived one.
    pub fn code(&mut self, wire: &str) -> Option<String> {
        let derived = match camel(wire) {
            name if name == "Other" => "OtherCode".to_owned(),
            name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("Code{name}"),
            name => name,
        };
        let base = if is_identifier(&derived) && !is_keyword(&derived) {
            derived.clone()
        } else {
            "Code".to_owned()
        };
        self.member(derived, base, "")
    }

    fn member(&mut self, derived: String, base: String, separator: &str) -> Option<String> {
        let numbered = (2..).map(|number| format!("{base}{separator}{number}"));
        let mut all = std::iter::once(base.clone()).chain(numbered);
        let name = all.find(|name| self.taken.insert(name.to_lowercase())).unwrap_or_default();
        // A digit that follows `_` is not how heck writes a name.
        (name != derived).then(|| if separator.is_empty() { name } else { snake(&name) })
    }
}

/// The name of an action in the spec.
pub fn action_name(wire: &str) -> String {
    let is_cased = wire.starts_with(|first: char| first.is_ascii_uppercase()) && !wire.contains('_');
    if is_cased && is_identifier(wire) { wire.to_owned() } else { camel(wire) }
}
