//! Error codes.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::model::{ErrorCode, Outcome};
use crate::names::camel;
use crate::spec;

use super::scope::{clash, usable};

/// The error codes of a service.
pub fn resolve(specs: &[spec::ErrorCode], diagnostics: &mut Diagnostics) -> Vec<ErrorCode> {
    let mut variants = HashMap::new();
    let mut codes = Vec::with_capacity(specs.len());
    for spec in specs {
        let variant = variant(&spec.code.value);
        if usable(&spec.code, &variant, diagnostics)
            && let Some(first) = variants.insert(variant.clone(), spec.code.span)
        {
            clash(spec.code.span, first, &spec.code.value, &variant, diagnostics);
        }
        codes.push(ErrorCode {
            code: spec.code.value.clone(),
            variant,
            doc: spec.doc.value.clone(),
            status: spec.status.as_ref().and_then(|status| u16::try_from(status.value).ok()),
            outcome: match spec.outcome.as_ref().map(|outcome| outcome.value.as_str()) {
                Some("refused") => Outcome::Refused,
                Some("not_done") => Outcome::NotDone,
                _ => Outcome::Unknown,
            },
            family: spec.family,
            public: spec.public,
        });
    }
    codes
}

/// `Other` is the variant for codes that are not in the spec.
fn variant(code: &str) -> String {
    match camel(code) {
        name if name == "Other" => "OtherCode".to_owned(),
        name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("Code{name}"),
        name => name,
    }
}
