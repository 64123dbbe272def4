//! What would be sent, with secrets masked.

use super::Rpc;
use super::canonical::Canonical;
use super::encoding::into_text;
use super::flat::{Own, Take};
use super::request::{canonical, each_parameter};
use crate::runtime::mask::{MASK, is_sensitive};
use crate::runtime::{Call, Error, Operation, Preview};

pub(super) fn build(rpc: &Rpc, call: &Call<'_>) -> Result<Preview, Error> {
    let signature = rpc.key.sign(&canonical(rpc, call)?.to_sign);
    let mut masked = Masked { operation: call.operation, parameters: Vec::new() };
    each_parameter(rpc, call, &mut masked)?;
    let parameters = masked.parameters;
    let mut shown = Canonical::new(rpc.method, call.params);
    for (name, value) in &parameters {
        shown.put("", name, value);
    }
    // `*` is a character that is encoded; the mask stays readable.
    let mask = MASK.replace('*', "%252A");
    let string_to_sign = into_text(shown.to_sign).replace(&mask, MASK);
    let address = call.endpoint.url().to_owned();
    Ok(Preview::new(rpc.method, address, parameters, string_to_sign, signature.as_str().to_owned()))
}

/// Parameters for people to look at.
struct Masked {
    operation: Option<&'static Operation>,
    parameters: Vec<(String, String)>,
}

impl Take for Masked {
    fn put(&mut self, above: &str, name: &str, value: &str) {
        let name = format!("{above}{name}");
        let value = if is_sensitive(self.operation, &name) { MASK } else { value };
        self.parameters.push((name, value.to_owned()));
    }

    fn put_own(&mut self, own: &Own<'_>, value: &str) {
        // The key's id is no secret; the token that goes with a temporary one is.
        let value = if own.name == "SecurityToken" { MASK } else { value };
        self.parameters.push((own.name.to_owned(), value.to_owned()));
    }
}
