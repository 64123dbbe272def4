//! The Rust names of one service's module: every type lies flat in it, so each Rust name is given once.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::names::{self, camel, is_identifier, is_keyword, snake};
use crate::source::Span;
use crate::spec::{self, Text};

/// The names at the SDK's root, so that a service and the root can be glob-imported together; names that generated code
/// takes from the runtime and from Rust's prelude, and those of derives.
#[rustfmt::skip]
pub const TYPES: &[&str] = &[
    "AnyValue", "Arc", "Attempt", "AttemptEnded", "AttemptStarted", "BTreeMap", "Box", "BoxFuture", "Call", "Client", "ClientBuilder", "Clock",
    "Clone", "Conclusion", "ConfigError", "Copy", "Credentials", "CredentialsError", "Currency", "Date",
    "DateTime", "DateTimeError", "Debug", "Decimal", "DecimalError", "Decode", "DecodeError", "Default",
    "Deserialize", "Destroy", "Deviation", "DeviationKind", "Dispatch", "Display", "Document", "Edition",
    "Editions", "Effect", "Encode", "EntryState", "Eq", "Err", "Error", "ErrorCode", "ErrorInfo", "Exposed",
    "FailureFields", "FileJournal", "Finding", "Format", "Formatter", "From", "Hash", "HttpOptions", "Into",
    "IntoIterator", "Invalid", "Items", "Iterator", "Journal", "JournalEntry", "JournalWrite", "Kind",
    "MayChargeOrDestroy", "Method", "Money", "MoneyError", "NamePrice", "NameProgress", "NameState", "None",
    "Observed", "Observer", "Ok", "Operation", "Option", "Ord", "Order", "OrderError", "OrderKind", "OrderProblem",
    "OrderState", "Orders", "Outcome", "PageError", "PageErrorKind", "PagePosition", "PagePositionError",
    "Paged", "Pages", "Paging", "Parameter", "Params", "PartialEq", "PartialOrd", "Placeable", "Placed",
    "Preview", "PriceCurrency", "PriceTable", "Prices", "Purchase", "PurchaseInfo", "Quote", "Quoting",
    "Reader", "Receipt", "Reconciled", "Refusal", "Request", "Response", "Result", "Retry", "Rule", "RuleOut",
    "Secret", "Self", "SendError", "Sendable", "Sensitive", "Serialize", "Service", "ServiceError",
    "ServiceInfo", "Settle", "SettleEvent", "SettleTarget", "Settling", "Some", "Spend", "String",
    "TaskProgress", "TimeFormat", "Timestamp", "TypedOrder", "Undecided", "Undecoded", "UnknownValue",
    "UnreadableResponse", "Vec", "Wait", "Waiting", "WireEnum",
];

/// Modules next to those of actions, and crates that paths begin with.
const MODULES: &[&str] = &["core", "enums", "error_code", "registrar", "shared", "std", "types"];

/// The key that gives a Rust name, where there is one.
pub const BY_KEY: &str = "give it another name with `rust:`";

/// The same for two of them.
pub const ONE_BY_KEY: &str = "give one of them another name with `rust:`";

/// For actions, whose names are mostly those on the wire.
const BY_WIRE: &str = "give the action and its file another name, and write with `wire:` how it travels";

/// The names that are taken, in lower case, and by whom.
pub struct Names {
    types: HashMap<String, Owner>,
    modules: HashMap<String, Owner>,
    marker: String,
}

/// The owner of a name.
struct Owner {
    name: String,
    what: String,
    span: Span,
}

impl Names {
    /// The names of a service whose own type is `marker`.
    pub fn new(marker: &str) -> Self {
        Self { types: HashMap::new(), modules: HashMap::new(), marker: marker.to_owned() }
    }

    /// Takes the Rust name of an enum or a structure, which is `rust` if it is given; `of` says whose it is.
    pub fn type_name(&mut self, name: &Text, rust: Option<&Text>, of: &str, diagnostics: &mut Diagnostics) {
        let at = rust.unwrap_or(name);
        let wanted = camel(&at.value);
        if !usable(at, &at.value, BY_KEY, diagnostics) || !cased(at, &wanted, "a type", diagnostics) {
            return;
        }
        let what = format!("the type `{}`{of}", name.value);
        if self.take_type(&at.value, what, at.span, BY_KEY, diagnostics) {
            // A constructor with many arguments takes them as a structure of this name.
            self.required_name(at, BY_KEY, diagnostics);
        }
    }

    /// Takes the names that an action needs: its own, those of its parts and its module's.
    pub fn action(&mut self, action: &spec::Action, all: &[spec::Action], diagnostics: &mut Diagnostics) {
        let name = &action.name;
        if name.value.is_empty() || !in_its_file(action, all, diagnostics) {
            return;
        }
        let module = snake(&name.value);
        if !usable(name, &name.value, BY_WIRE, diagnostics) || !usable(name, &module, BY_WIRE, diagnostics) {
            return;
        }
        if name.value.contains('_') || name.value.starts_with(|first: char| first.is_ascii_lowercase()) {
            let wanted = camel(&name.value);
            let wire = action.wire.as_ref().map_or(name.value.as_str(), |wire| wire.value.as_str());
            let message = format!("`{}` is not how Rust writes the name of an action", name.value);
            diagnostics
                .error(Code::RustKeyword, name.span, message)
                .help(format!("name the action and its file `{wanted}`, and write `wire: {wire}`"));
            return;
        }
        let what = format!("the action `{}`", name.value);
        if MODULES.contains(&module.as_str()) {
            reserved(name.span, &module, BY_WIRE, diagnostics);
        } else if !take(&mut self.modules, &module, what.clone(), name.span, BY_WIRE, diagnostics) {
            return;
        }
        if device(name.span, &module, BY_WIRE, diagnostics)
            || !self.take_type(&name.value, what, name.span, BY_WIRE, diagnostics)
        {
            return;
        }
        let what = format!("the response of `{}`", name.value);
        self.take_type(&names::response(&name.value), what, name.span, BY_WIRE, diagnostics);
        self.required_name(name, BY_WIRE, diagnostics);
    }

    fn required_name(&mut self, name: &Text, help: &str, diagnostics: &mut Diagnostics) {
        let what = format!("what `{}` requires", name.value);
        self.take_type(&names::required(&name.value), what, name.span, help, diagnostics);
    }

    fn take_type(
        &mut self,
        name: &str,
        what: String,
        span: Span,
        help: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let reserved = TYPES.contains(&name) || self.marker == name;
        if reserved {
            self::reserved(span, name, help, diagnostics);
        }
        !reserved && take(&mut self.types, name, what, span, help, diagnostics)
    }
}

/// Returns whether an action is in the file that is named after it.
fn in_its_file(action: &spec::Action, all: &[spec::Action], diagnostics: &mut Diagnostics) -> bool {
    let name = &action.name;
    let file = action.path.rsplit('/').next().unwrap_or_default();
    let wanted = format!("{}.yaml", name.value);
    if file == wanted {
        return true;
    }
    let mut others = all.iter().filter(|other| other.path != action.path);
    match others.find(|other| other.name.value == name.value) {
        // One file was copied, and this line is not yet changed.
        Some(other) => diagnostics
            .error(Code::DuplicateName, name.span, format!("the action `{}` is described twice", name.value))
            .here(format!("this file is `{file}`"))
            .label(other.name.span, "here too")
            .help("name the action that this file describes, or delete the file"),
        None => diagnostics
            .error(
                Code::FileName,
                name.span,
                format!("the action `{}` is in a file of another name", name.value),
            )
            .here(format!("the file is `{file}`"))
            .help(format!("rename the file to `{wanted}`, or the action")),
    };
    false
}

fn take(
    names: &mut HashMap<String, Owner>,
    name: &str,
    what: String,
    span: Span,
    help: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let key = name.to_lowercase();
    if let Some(first) = names.get(&key) {
        let other = &first.what;
        let problem = if first.name == name {
            diagnostics.error(Code::RustClash, span, format!("{other} and {what} are both `{name}` in Rust"))
        } else {
            let message = format!("{other} and {what} differ only in case");
            diagnostics
                .error(Code::FileSystem, span, message)
                .here("some file systems cannot keep a file of each")
        };
        problem.label(first.span, "the other one").help(help);
        return false;
    }
    names.insert(key, Owner { name: name.to_owned(), what, span });
    true
}

/// Reports a name that generated code already has.
pub fn reserved(span: Span, name: &str, help: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(Code::RustClash, span, format!("generated code has its own `{name}`"))
        .here("the two would be ambiguous")
        .help(help);
}

/// Whether a module's file would have the name of a device on Windows, which this reports.
pub fn device(span: Span, module: &str, help: &str, diagnostics: &mut Diagnostics) -> bool {
    let port = |name| module.strip_prefix(name).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']));
    let device = matches!(module, "aux" | "con" | "nul" | "prn") || port("com") || port("lpt");
    if device {
        diagnostics
            .error(Code::FileSystem, span, format!("Windows does not allow a file that is named `{module}`"))
            .here("this is the name of a device there")
            .help(help);
    }
    device
}

/// Reports that two wire names become one in Rust.
pub fn clash(
    (span, wire): (Span, &str),
    (first_span, first): (Span, &str),
    rust: &str,
    help: &str,
    diagnostics: &mut Diagnostics,
) {
    diagnostics
        .error(Code::RustClash, span, format!("`{first}` and `{wire}` are both `{rust}` in Rust"))
        .label(first_span, "the other one")
        .help(help);
}

/// Whether `rust`, which comes from `wire`, can be a name; if it cannot, this says so.
pub fn usable(wire: &Text, rust: &str, help: &str, diagnostics: &mut Diagnostics) -> bool {
    let what = if wire.value == rust {
        format!("`{rust}`")
    } else {
        format!("`{}` becomes `{rust}`, which", wire.value)
    };
    if is_keyword(rust) {
        diagnostics
            .error(Code::RustKeyword, wire.span, format!("{what} is a word of the Rust language"))
            .help(help);
        return false;
    }
    // An empty name has been reported as missing.
    if !is_identifier(rust) && !wire.value.is_empty() {
        diagnostics
            .error(Code::RustKeyword, wire.span, format!("{what} cannot be a name in Rust"))
            .here("a name has letters, digits and `_`, and begins with a letter")
            .help(help);
    }
    is_identifier(rust)
}

/// Whether a name is written as Rust writes those of its kind; if not, this says so.
pub fn cased(name: &Text, wanted: &str, noun: &str, diagnostics: &mut Diagnostics) -> bool {
    if name.value != wanted {
        let message = format!("`{}` is not how Rust writes the name of {noun}", name.value);
        diagnostics.error(Code::RustKeyword, name.span, message).help(format!("write `{wanted}`"));
    }
    name.value == wanted
}
