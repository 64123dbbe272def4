//! Error codes.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostics};
use crate::model::names::camel;
use crate::model::{ErrorCode, Outcome};
use crate::spec::{self, Text};

use super::scope::{BY_KEY, ONE_BY_KEY, cased, clash, usable};

/// The error codes of a service.
pub fn resolve<'s>(specs: &'s [spec::ErrorCode], diagnostics: &mut Diagnostics) -> Vec<ErrorCode<'s>> {
    let mut variants = HashMap::new();
    let mut codes = Vec::with_capacity(specs.len());
    for spec in specs {
        let code = &spec.code;
        let (variant, at) = variant(code, spec.rust.as_ref(), diagnostics);
        if usable(at, &variant, BY_KEY, diagnostics)
            && let Some(first) = variants.insert(variant.clone(), code)
        {
            clash((at.span, &code.value), (first.span, &first.value), &variant, ONE_BY_KEY, diagnostics);
        }
        codes.push(ErrorCode {
            spec,
            code: &code.value,
            variant,
            outcome: spec.outcome.as_ref().map_or(Outcome::Unknown, outcome),
        });
    }
    codes
}

/// Returns the outcome that a word denotes.
pub fn outcome(word: &Text) -> Outcome {
    match word.value.as_str() {
        "refused" => Outcome::Refused,
        "not_done" => Outcome::NotDone,
        _ => Outcome::Unknown,
    }
}

/// The name of a code's variant, and what it comes from.
fn variant<'a>(code: &'a Text, name: Option<&'a Text>, diagnostics: &mut Diagnostics) -> (String, &'a Text) {
    if let Some(name) = name {
        let wanted = derived(&name.value);
        cased(name, &wanted, "a variant", diagnostics);
        return (wanted, name);
    }
    (derived(&code.value), code)
}

/// `Other` is the variant for codes that are not in the spec.
fn derived(code: &str) -> String {
    match camel(code) {
        name if name == "Other" => "OtherCode".to_owned(),
        name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("Code{name}"),
        name => name,
    }
}

/// Reports an error code that is not in `errors.yaml`, and returns the nearest one that is.
pub fn unknown_error<'a>(
    code: &Text,
    known: impl Iterator<Item = &'a str>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a str> {
    diagnostics
        .error(Code::UnknownError, code.span, format!("unknown error code `{}`", code.value))
        .here("not in errors.yaml")
        .suggest(&code.value, known, || "describe it in errors.yaml".to_owned())
}
