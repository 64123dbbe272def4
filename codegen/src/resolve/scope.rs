//! The Rust names of one service's module: every type lies flat in it, so each name is given once.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::names::{camel, is_identifier, is_keyword, snake};
use crate::source::Span;
use crate::spec::{Action, Text};

/// Names that generated code takes from the runtime and from Rust's prelude.
const TAKEN: &[&str] = &[
    "Arc", "Box", "Client", "ClientBuilder", "Clone", "Credentials", "Decimal", "Decode", "DecodeError",
    "Default", "Destroy", "Display", "Edition", "Editions", "Effect", "Encode", "Err", "ErrorCode",
    "ErrorInfo", "Format", "Formatter", "From", "Into", "IntoIterator", "Iterator", "Kind", "None", "Ok",
    "Operation", "Option", "Outcome", "Paging", "Parameter", "Params", "Purchase", "Reader", "Request",
    "Result", "Rule", "Self", "Sendable", "Sensitive", "Service", "ServiceInfo", "Some", "String",
    "Timestamp", "Vec", "WireEnum",
];

/// The names that are taken, and by whom.
pub struct Names {
    types: HashMap<String, Span>,
    modules: HashMap<String, Span>,
    actions: HashMap<String, Span>,
    marker: String,
}

impl Names {
    /// The names of a service whose own type is `marker`.
    pub fn new(marker: &str) -> Self {
        let (types, modules, actions) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { types, modules, actions, marker: marker.to_owned() }
    }

    /// Takes the name of an enum or a structure.
    pub fn type_name(&mut self, name: &Text, diagnostics: &mut Diagnostics) {
        if name.value.is_empty() || !usable(name, &name.value, diagnostics) {
            return;
        }
        if camel(&name.value) != name.value {
            diagnostics
                .error(Code::RustClash, name.span, format!("`{}` is not a type's name", name.value))
                .help(format!("write it in upper camel case: `{}`", camel(&name.value)));
        }
        self.take(&name.value, name.span, diagnostics);
    }

    /// Takes the names that an action needs: its own, its reply's and its module's.
    pub fn action(&mut self, action: &Action, diagnostics: &mut Diagnostics) {
        let name = &action.name;
        let file = action.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
        if name.value.is_empty() || !usable(name, &name.value, diagnostics) {
            return;
        }
        if name.value != file {
            diagnostics
                .error(Code::FileName, name.span, format!("the action `{}` stands in a file of another name", name.value))
                .here(format!("the file is `{file}.yaml`"))
                .help(format!("rename the file to `{}.yaml`", name.value));
        }
        if let Some(first) = self.actions.insert(name.value.clone(), name.span) {
            diagnostics
                .error(Code::DuplicateName, name.span, format!("the action `{}` is described twice", name.value))
                .label(first, "here first");
            return;
        }
        if let Some(first) = self.modules.insert(snake(&name.value), name.span) {
            clash(name.span, first, &name.value, &snake(&name.value), diagnostics);
            return;
        }
        self.take(&name.value, name.span, diagnostics);
        self.take(&format!("{}Reply", name.value), name.span, diagnostics);
    }

    fn take(&mut self, name: &str, span: Span, diagnostics: &mut Diagnostics) {
        if TAKEN.contains(&name) || self.marker == name {
            diagnostics
                .error(Code::RustClash, span, format!("`{name}` is a name of the runtime or of Rust's prelude"))
                .here("generated code could not tell them apart")
                .help("choose a longer name");
        } else if let Some(first) = self.types.insert(name.to_owned(), span) {
            diagnostics
                .error(Code::RustClash, span, format!("`{name}` is already the name of another type"))
                .label(first, "here first");
        }
    }
}

/// Notes that two wire names become one in Rust.
pub fn clash(span: Span, first: Span, wire: &str, rust: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(Code::RustClash, span, format!("`{wire}` becomes `{rust}` in Rust, as another one does"))
        .label(first, "this one")
        .help("give one of them another name with `name:`");
}

/// Whether `rust` can be a name; if it cannot, this says so at the place of `wire`.
pub fn usable(wire: &Text, rust: &str, diagnostics: &mut Diagnostics) -> bool {
    if is_keyword(rust) {
        diagnostics
            .error(Code::RustKeyword, wire.span, format!("`{rust}` is a word of the Rust language"))
            .help("give it another name with `name:`");
        return false;
    }
    if !is_identifier(rust) {
        diagnostics
            .error(Code::RustKeyword, wire.span, format!("`{rust}` cannot be a name in Rust"))
            .help("give it a name of letters, digits and `_` with `name:`");
        return false;
    }
    true
}
