//! Previews, with secrets redacted.

use super::canonical::Canonical;
use super::flat::{OWN, Take, in_order};
use super::request::{canonical, each_parameter};
use super::{Rpc, SignatureVersion, signature_v3};
use crate::error::Error;
use crate::params::shown;
use crate::protocol::{CallContext, Preview};
use crate::schema::Operation;
use crate::value::MASK;

pub(super) fn build(rpc: &Rpc, call: &CallContext<'_>) -> Result<Preview, Error> {
    if rpc.version == SignatureVersion::V3 {
        return of_version_3(rpc, call);
    }
    let signature = rpc.key.sign(&canonical(rpc, call)?.to_sign);
    let mut masked = Masked { operation: call.operation, parameters: Vec::new() };
    each_parameter(rpc, call, &mut masked)?;
    let parameters = masked.parameters;
    let mut shown = Canonical::new(rpc.method, call.params);
    for (name, value) in &parameters {
        shown.put("", name, value);
    }
    // `*` would be percent-encoded; the mask stays readable.
    let mask = MASK.replace('*', "%252A");
    let string_to_sign = shown.to_sign.replace(&mask, MASK);
    let address = call.endpoint.url().to_owned();
    Ok(Preview::new(rpc.method, address, parameters, string_to_sign, signature))
}

/// Returns a preview of version 3. Its string to sign is the string whose hash is signed.
fn of_version_3(rpc: &Rpc, call: &CallContext<'_>) -> Result<Preview, Error> {
    let (mut sent, mut masked) =
        (signature_v3::Encoded::default(), Masked { operation: call.operation, parameters: Vec::new() });
    in_order(call.action, call.params, &[None; OWN.len()], &mut sent)?;
    in_order(call.action, call.params, &[None; OWN.len()], &mut masked)?;
    let parameters = masked.parameters;
    let mut shown = signature_v3::Encoded::default();
    for (name, value) in &parameters {
        shown.put("", name, value);
    }
    let signature = signature_v3::sign(rpc, call, sent.0).signature;
    let shown = shown.0.replace(&MASK.replace('*', "%2A"), MASK);
    let mut text = signature_v3::sign(rpc, call, shown).canonical;
    if let Some(token) = rpc.credentials.security_token() {
        text = text.replace(token, MASK);
    }
    let address = call.endpoint.url().to_owned();
    Ok(Preview::new(rpc.method, address, parameters, text, signature))
}

/// The parameters for display.
struct Masked {
    operation: Option<&'static Operation>,
    parameters: Vec<(String, String)>,
}

impl Take for Masked {
    fn put(&mut self, above: &str, name: &str, value: &str) {
        let name = format!("{above}{name}");
        let value = match name.as_str() {
            "SecurityToken" => MASK.into(),
            own if OWN.contains(&own) => value.into(),
            _ => shown(self.operation, &name, value),
        };
        self.parameters.push((name, value.into_owned()));
    }
}
