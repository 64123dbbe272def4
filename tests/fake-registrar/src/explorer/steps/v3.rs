//! Version 3 of Alibaba Cloud's signature, `ACS3-HMAC-SHA256`.

use super::{Signed, Step, query_and_form};
use crate::fake::as_it_arrives;
use crate::gateway::encoding::pairs;
use crate::gateway::rpc::v3;
use registrar_sdk::extend::HttpRequest;

/// The headers that are signed, if the request has them.
const SIGNED: [&str; 3] = ["content-type", "host", "x-acs-"];

pub(in crate::explorer) fn sign(request: &HttpRequest, secret: &str) -> Signed {
    let (query, form) = query_and_form(request);
    let query = pairs(query).unwrap_or_default();
    let arrived = as_it_arrives(request.clone());
    let is_signed = |name: &str| SIGNED.iter().any(|prefix| name.starts_with(prefix));
    let mut names: Vec<String> = arrived.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.retain(|name| is_signed(name));
    names.sort_unstable();
    let signed: Vec<&str> = names.iter().map(String::as_str).collect();
    let canonical = v3::canonical_request(&arrived, &query, &signed);
    let to_sign = v3::string_to_sign(&canonical);
    let signature = v3::signature(&to_sign, secret);
    let mut parameters = query.clone();
    parameters.extend(pairs(form).unwrap_or_default());
    let steps = vec![
        Step {
            name: "body",
            title: "Body",
            doc: "The parameters, sorted and percent-encoded, as a form.",
            text: form.to_owned(),
        },
        Step {
            name: "hash",
            title: "Hash of the body",
            doc: "The SHA-256 of the body, in hexadecimal digits. It is sent as the header `x-acs-content-sha256`.",
            text: v3::hash(&request.body),
        },
        Step {
            name: "canonical-request",
            title: "Canonical request",
            doc: "The method, the path, the query, the signed headers, their names, and the hash, each on its own line.",
            text: canonical.clone(),
        },
        Step {
            name: "string-to-sign",
            title: "String to sign",
            doc: "The name of the algorithm, and the SHA-256 of the canonical request.",
            text: to_sign,
        },
        Step {
            name: "key",
            title: "Key",
            doc: "The access key secret. This one is public: every fake registrar with the built-in keys accepts it.",
            text: secret.to_owned(),
        },
        Step {
            name: "signature",
            title: "Signature",
            doc: "The HMAC-SHA256 of the string with the key, in hexadecimal digits.",
            text: signature.clone(),
        },
        Step {
            name: "authorization",
            title: "Authorization header",
            doc: "The algorithm, the access key id, the names of the signed headers, and the signature.",
            text: request.header("authorization").unwrap_or_default().to_owned(),
        },
    ];
    Signed { parameters, steps, compared: canonical, signature }
}
