//! OpenSRS's signature.

use super::{Signed, Step};
use crate::gateway::encoding::hex;
use crate::gateway::xcp::{read, signature::signature};
use md5::{Digest, Md5};
use registrar_sdk::extend::HttpRequest;
use serde_json::Value;

pub(super) fn sign(request: &HttpRequest, key: &str) -> Signed {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let inner = hex(&Md5::new().chain_update(&request.body).chain_update(key).finalize());
    let signature = signature(&request.body, key);
    let mut parameters = Vec::new();
    let envelope = read::envelope(&request.body).unwrap_or_default();
    for (name, value) in &envelope {
        // Attributes are the parameters: their names need no prefix.
        leaves(if name == "attributes" { "" } else { name }, value, &mut parameters);
    }
    let steps = vec![
        Step {
            name: "string-to-sign",
            title: "Envelope",
            doc: "The action, the object and the attributes as XML. The body of the request is exactly these bytes.",
            text: body.clone(),
        },
        Step {
            name: "key",
            title: "Key",
            doc: "The reseller's key of this system. This one is public: every fake registrar with the built-in keys accepts it.",
            text: key.to_owned(),
        },
        Step {
            name: "inner",
            title: "Inner hash",
            doc: "The MD5 of the envelope, followed by the key, in hexadecimal digits.",
            text: inner,
        },
        Step {
            name: "signature",
            title: "Signature",
            doc: "The MD5 of the inner hash, followed by the key again. It is sent as the header `X-Signature`.",
            text: signature.clone(),
        },
    ];
    Signed { parameters, steps, compared: body, signature }
}

/// Adds the strings of an item by their dotted names. Entries of lists are counted from 1.
fn leaves(name: &str, value: &Value, to: &mut Vec<(String, String)>) {
    match value {
        Value::Object(items) => {
            let dot = if name.is_empty() { "" } else { "." };
            items.iter().for_each(|(key, item)| leaves(&format!("{name}{dot}{key}"), item, to));
        }
        Value::Array(items) => {
            (1..).zip(items).for_each(|(number, item)| leaves(&format!("{name}.{number}"), item, to));
        }
        scalar => to.push((name.to_owned(), scalar.as_str().unwrap_or_default().to_owned())),
    }
}
