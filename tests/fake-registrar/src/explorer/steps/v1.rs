//! Version 1.0 of Alibaba Cloud's signature.

use super::{Signed, Step, query_and_form};
use crate::gateway::encoding::{encode, pairs};
use crate::gateway::rpc::signature;
use registrar_sdk::extend::HttpRequest;

pub(in crate::explorer) fn sign(request: &HttpRequest, secret: &str) -> Signed {
    let (query, form) = query_and_form(request);
    let mut parameters: Vec<_> = [query, form].into_iter().filter_map(pairs).flatten().collect();
    parameters.retain(|(name, _)| name != "Signature");
    of_parameters(request.method.as_str(), parameters, secret)
}

/// Signs these parameters.
pub(in crate::explorer) fn of_parameters(
    method: &str,
    mut parameters: Vec<(String, String)>,
    secret: &str,
) -> Signed {
    parameters.sort_by(|one, other| one.0.as_bytes().cmp(other.0.as_bytes()));
    let encoded = parameters.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    let canonical = encoded.collect::<Vec<_>>().join("&");
    let to_sign = signature::string_to_sign(method, &parameters);
    let signature = signature::signature(&to_sign, secret);
    let steps = vec![
        Step {
            name: "canonical-query",
            title: "Canonical query string",
            doc: "All parameters except the signature, sorted by name in byte order. Names and values are percent-encoded: \
                  only letters, digits, `-`, `_`, `.` and `~` stay.",
            text: canonical,
        },
        Step {
            name: "string-to-sign",
            title: "String to sign",
            doc: "The method, the encoded path and the canonical query string, encoded a second time, joined by `&`.",
            text: to_sign.clone(),
        },
        Step {
            name: "key",
            title: "Key",
            doc: "The access key secret, followed by `&`. This one is public: every fake registrar with the built-in keys accepts it.",
            text: format!("{secret}&"),
        },
        Step {
            name: "signature",
            title: "Signature",
            doc: "The HMAC-SHA1 of the string with the key, in Base64. It is sent as the parameter `Signature`.",
            text: signature.clone(),
        },
    ];
    Signed { parameters, steps, compared: to_sign, signature }
}
