//! What would be sent, with secrets masked.

use super::canonical::Canonical;
use super::encoding::into_text;
use super::request::{canonical, each_parameter};
use super::Rpc;
use crate::runtime::mask::{MASK, is_sensitive};
use crate::runtime::{Call, Error, Preview};

pub(super) fn build(rpc: &Rpc, call: &Call<'_>) -> Result<Preview, Error> {
    let signature = rpc.key.sign(&canonical(rpc, call)?.to_sign);
    let mut parameters = Vec::new();
    each_parameter(rpc, call, |above, name, value| {
        let name = format!("{above}{name}");
        // The key's id is no secret; the token that goes with a temporary one is.
        let masked = name == "SecurityToken" || is_sensitive(call.operation, &name);
        parameters.push((name, if masked { MASK.to_owned() } else { value.to_owned() }));
    })?;
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
