//! The fields by which a response with the status of a success reports a failure.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Failure, Field, Protocol};
use crate::spec::{self, Text};

/// Resolves what a service says, or what its protocol's services usually do.
pub fn of_service<'s>(
    spec: Option<&'s spec::Failure>,
    protocol: Protocol,
    diagnostics: &mut Diagnostics,
) -> Failure<'s> {
    let usual = Failure::usual(protocol);
    spec.and_then(|spec| resolve(spec, protocol, &usual, diagnostics)).unwrap_or(usual)
}

/// Resolves what an action says. Without a word of its own, the fields of the service must not be its data.
pub fn of_action<'s>(
    spec: Option<&'s spec::Failure>,
    protocol: Protocol,
    service: &Failure<'s>,
    response: &[Field],
    diagnostics: &mut Diagnostics,
) -> Option<Failure<'s>> {
    if let Some(spec) = spec {
        return resolve(spec, protocol, service, diagnostics);
    }
    let reported = [("success", service.success), ("code", service.code)];
    for (key, name) in reported {
        let Some(name) = name else { continue };
        let Some(field) = response.iter().find(|field| field.wire.eq_ignore_ascii_case(name)) else {
            continue;
        };
        let message = format!("`{}` is where the service reports a failure (`{key}`)", field.wire);
        diagnostics
            .error(Code::FailureField, field.span, message)
            .here("as data it would be read as an error")
            .help("add `failure:` to the action with those of `success`, `code` and `message` that it has; `failure: {}` if it has none");
    }
    None
}

fn resolve<'s>(
    spec: &'s spec::Failure,
    protocol: Protocol,
    service: &Failure<'s>,
    diagnostics: &mut Diagnostics,
) -> Option<Failure<'s>> {
    if protocol == Protocol::OpensrsXcp {
        diagnostics
            .error(Code::FailureField, spec.span, "the envelope of this protocol reports failures itself")
            .help("remove `failure`");
        return None;
    }
    let without_code = [
        ("success_codes", spec.success_codes.first(), spec.code.is_some()),
        ("message", spec.message.as_ref(), spec.code.is_some() || spec.success.is_some()),
    ];
    for (key, text, fits) in without_code {
        if let Some(text) = text.filter(|_| !fits) {
            diagnostics
                .error(Code::FailureField, text.span, format!("`{key}` goes with a `code` that is not named"))
                .help(format!("add `code` with the field of the error code, or remove `{key}`"));
        }
    }
    let text = |text: &'s Option<Text>| text.as_ref().map(|text| text.value.as_str());
    let codes: Vec<&str> = spec.success_codes.iter().map(|code| code.value.as_str()).collect();
    Some(Failure {
        success: text(&spec.success),
        code: text(&spec.code),
        success_codes: match (&spec.code, codes.is_empty()) {
            (Some(_), true) => service.success_codes.clone(),
            _ => codes,
        },
        message: text(&spec.message),
    })
}
