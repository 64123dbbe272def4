//! From a call to a signed HTTP request.

use super::Rpc;
use super::canonical::Canonical;
use super::flat::{Own, Take, in_order};
use super::time::utc;
use crate::base::percent::{encode, into_text};
use crate::error::Error;
use crate::message::{HttpRequest, Method};
use crate::protocol::Call;

pub(super) fn build(rpc: &Rpc, call: &Call<'_>) -> Result<HttpRequest, Error> {
    let canonical = canonical(rpc, call)?;
    let mut query = canonical.query;
    query.extend_from_slice(b"&Signature=");
    encode(rpc.key.sign(&canonical.to_sign).as_str(), &mut query);

    let mut request = HttpRequest::new(rpc.method, call.endpoint.url().to_owned(), call.limits);
    if rpc.method == Method::Get || rpc.parameters_in_query {
        request.url.push('?');
        request.url.push_str(&into_text(query));
    } else {
        request.headers.push(("content-type", "application/x-www-form-urlencoded".into()));
        request.body = query;
    }
    Ok(request)
}

/// All parameters but the signature, sorted, as they are sent and as they are signed.
pub(super) fn canonical(rpc: &Rpc, call: &Call<'_>) -> Result<Canonical, Error> {
    let mut canonical = Canonical::new(rpc.method, call.params);
    each_parameter(rpc, call, &mut canonical)?;
    Ok(canonical)
}

macro_rules! own {
    ($name:literal, $value:expr) => {
        Own {
            name: $name,
            once: concat!("&", $name, "="),
            twice: concat!("%26", $name, "%3D"),
            value: $value,
        }
    };
}

/// Hands out all parameters but the signature in sorted order.
pub(super) fn each_parameter(rpc: &Rpc, call: &Call<'_>, take: &mut impl Take) -> Result<(), Error> {
    let (nonce, time) = (call.stamp.nonce_hex(), utc(call.stamp.unix_seconds()));
    // Both are ASCII.
    let nonce = std::str::from_utf8(&nonce).unwrap_or_default();
    let time = std::str::from_utf8(&time).unwrap_or_default();
    // In byte order.
    let own = [
        own!("AccessKeyId", Some(rpc.credentials.id())),
        own!("Action", Some(call.wire())),
        own!("Format", Some(rpc.format.as_str())),
        own!("SecurityToken", rpc.credentials.security_token()),
        own!("Signature", None),
        own!("SignatureMethod", Some("HMAC-SHA1")),
        own!("SignatureNonce", Some(nonce)),
        own!("SignatureVersion", Some("1.0")),
        own!("Timestamp", Some(time)),
        own!("Version", Some(call.edition.version)),
    ];
    in_order(call.action, call.params, &own, take)
}
