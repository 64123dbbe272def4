//! Editions, shared parameters and the structures of requests each become a constant of one module.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::Service;
use crate::source::Span;

/// The tables that every service has.
const TABLES: &[&str] = &["ERRORS", "OPERATION", "ORDERS", "SERVICE"];

/// Reports constants that would have the same name.
pub fn check(service: &Service, diagnostics: &mut Diagnostics) {
    let editions = service.editions.iter();
    let editions = editions
        .map(|it| ("the edition", it.spec.name.value.as_str(), it.constant.clone(), it.spec.name.span));
    let shared = service.shared.iter();
    let shared = shared.map(|it| ("the shared parameter", it.wire, it.constant(), it.span));
    let structures = service.structures.iter().filter(|it| it.in_request);
    let structures = structures.map(|it| ("the structure", it.name, it.constant.clone(), it.spec.name.span));
    let mut formats = HashMap::new();
    for field in service.fields() {
        if let Some(format) = &field.time {
            formats.entry(format.constant()).or_insert((field.wire, field.span));
        }
    }
    let mut formats: Vec<_> = formats.into_iter().collect();
    formats.sort();
    let formats = formats.into_iter().map(|(constant, (wire, span))| ("the format of", wire, constant, span));
    let mut taken: HashMap<String, (&str, &str, Span)> = HashMap::new();
    for (what, name, constant, span) in editions.chain(shared).chain(structures).chain(formats) {
        if TABLES.contains(&constant.as_str()) {
            diagnostics
                .error(Code::RustClash, span, format!("generated code has its own `{constant}`"))
                .here(format!("the constant of {what} `{name}`"))
                .help("choose another name; a parameter or a structure gets one with `rust:`");
        } else if let Some((other, first, at)) = taken.insert(constant.clone(), (what, name, span)) {
            // Two of a kind have been reported.
            if other != what {
                let message = format!(
                    "{other} `{first}` and {what} `{name}` are both the constant `{constant}` in Rust"
                );
                diagnostics
                    .error(Code::RustClash, span, message)
                    .label(at, "the other one")
                    .help("give one of them another name; a parameter or a structure gets it with `rust:`");
            }
        }
    }
}
