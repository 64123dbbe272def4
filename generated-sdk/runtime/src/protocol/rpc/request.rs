//! Encodes a call as a signed HTTP request.

use super::Rpc;
use super::canonical::Canonical;
use super::flat::{Take, in_order};
use super::time::utc;
use crate::base::percent::encode;
use crate::error::Error;
use crate::message::{HttpRequest, Method};
use crate::protocol::CallContext;

pub(super) fn build(rpc: &Rpc, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
    let canonical = canonical(rpc, call)?;
    let mut query = canonical.query;
    query.push_str("&Signature=");
    encode(&rpc.key.sign(&canonical.to_sign), &mut query);

    let mut request = HttpRequest::new(rpc.method, call.endpoint.url().to_owned(), call.limits);
    if rpc.method == Method::Get || rpc.parameters_in_query {
        request.url.push('?');
        request.url.push_str(&query);
    } else {
        request.push_header("content-type", "application/x-www-form-urlencoded");
        request.body = query.into_bytes();
    }
    Ok(request)
}

/// Returns all parameters except the signature, sorted, in the encoded and in the signed form.
pub(super) fn canonical(rpc: &Rpc, call: &CallContext<'_>) -> Result<Canonical, Error> {
    let mut canonical = Canonical::new(rpc.method, call.params);
    each_parameter(rpc, call, &mut canonical)?;
    Ok(canonical)
}

/// Passes on all parameters in order, with the protocol's own.
pub(super) fn each_parameter(rpc: &Rpc, call: &CallContext<'_>, take: &mut impl Take) -> Result<(), Error> {
    let (nonce, time) = (call.stamp.nonce_hex(), utc(call.stamp.unix_seconds()));
    // Digits are ASCII.
    let text = |digits| std::str::from_utf8(digits).unwrap_or_default();
    let own = [
        Some(rpc.credentials.id()),
        Some(call.wire()),
        Some(rpc.format.as_str()),
        rpc.credentials.security_token(),
        None,
        Some("HMAC-SHA1"),
        Some(text(&nonce)),
        Some("1.0"),
        Some(text(&time)),
        Some(call.edition.version),
    ];
    in_order(call.action, call.params, &own, take)
}
