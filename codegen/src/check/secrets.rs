//! What is named like a secret is one, unless the spec says that it is not.

use crate::diagnostic::{Code, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::names::snake;
use crate::spec;

/// What the names of secrets have in them.
const WORDS: &[&str] = &[
    "access_key",
    "api_key",
    "auth_code",
    "auth_info",
    "authcode",
    "authinfo",
    "authorization_code",
    "passphrase",
    "passwd",
    "password",
    "private_key",
    "secret",
    "token",
];

/// Notes secrets that could be printed.
pub fn check(spec: &spec::Service, service: &Service, diagnostics: &mut Diagnostics) {
    let mut group = |specs: &[spec::Field], fields: &[Field]| {
        for (spec, field) in specs.iter().zip(fields) {
            if field.ty.kind != Kind::String || spec.sensitive.is_some() {
                continue;
            }
            let name = snake(&field.wire);
            if let Some(word) = WORDS.iter().find(|word| name.contains(**word)) {
                diagnostics
                    .error(Code::PlainSecret, spec.wire.span, format!("`{}` could be printed", field.wire))
                    .here(format!("a name with `{word}` in it is mostly that of a secret"))
                    .help("add `sensitive: true`; or `sensitive: false` if anybody may see it");
            }
        }
    };
    group(&spec.parameters, &service.shared);
    for (spec, structure) in spec.structures().zip(&service.structures) {
        group(&spec.fields, &structure.fields);
    }
    for (spec, action) in spec.actions.iter().zip(&service.actions) {
        group(&spec.parameters, &action.parameters);
        group(&spec.reply, &action.reply);
    }
}
