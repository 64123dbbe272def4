//! Signature version 3, `ACS3-HMAC-SHA256`: the protocol's own parameters and the signature are headers.

use super::Rpc;
use super::flat::{OWN, Take, in_order};
use super::time::utc;
use crate::base::hex;
use crate::base::percent::encode;
use crate::error::Error;
use crate::message::{HttpRequest, Method};
use crate::protocol::CallContext;
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

const ALGORITHM: &str = "ACS3-HMAC-SHA256";
const FORM: &str = "application/x-www-form-urlencoded";

pub(super) fn build(rpc: &Rpc, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
    let mut parameters = Encoded::default();
    in_order(call.action, call.params, &[None; OWN.len()], &mut parameters)?;
    let signed = sign(rpc, call, parameters.0);

    let mut request = HttpRequest::new(rpc.method, call.endpoint.url().to_owned(), call.limits);
    if !signed.query.is_empty() {
        request.url.push('?');
        request.url.push_str(&signed.query);
    }
    request.body = signed.body.into_bytes();
    // The transport writes the `Host` header.
    let written = signed.headers.into_iter().filter(|(name, _)| *name != "host");
    request.headers.extend(written.map(|(name, value)| (name.into(), value.into())));
    request.push_header("accept", rpc.format.media_type());
    request.push_header("authorization", signed.authorization);
    Ok(request)
}

/// A request and its signature.
pub(super) struct Signed {
    query: String,
    body: String,
    /// The signed headers, sorted.
    headers: Vec<(&'static str, String)>,
    /// The string to sign.
    pub(super) canonical: String,
    pub(super) signature: String,
    authorization: String,
}

/// Signs these parameters, sorted and encoded, with the headers of the call.
pub(super) fn sign(rpc: &Rpc, call: &CallContext<'_>, parameters: String) -> Signed {
    let in_query = rpc.method == Method::Get || rpc.parameters_in_query || parameters.is_empty();
    let (query, body) = if in_query { (parameters, String::new()) } else { (String::new(), parameters) };
    let payload = hex::text(&Sha256::digest(&body));
    let headers = headers(rpc, call, &payload, !body.is_empty());
    let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    let names = names.join(";");
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{}\n", value.trim())).collect();
    let canonical = format!("{}\n{}\n{query}\n{lines}\n{names}\n{payload}", rpc.method, call.endpoint.path());
    let signature = signature(rpc.credentials.secret().expose(), &canonical);
    let id = rpc.credentials.id();
    let authorization = format!("{ALGORITHM} Credential={id},SignedHeaders={names},Signature={signature}");
    Signed { query, body, headers, canonical, signature, authorization }
}

fn headers(rpc: &Rpc, call: &CallContext<'_>, payload: &str, form: bool) -> Vec<(&'static str, String)> {
    let text = |ascii: &[u8]| String::from_utf8_lossy(ascii).into_owned();
    let token = rpc.credentials.security_token();
    // Sorted in byte order.
    let headers = [
        ("content-type", form.then(|| FORM.to_owned())),
        ("host", Some(call.endpoint.authority().to_owned())),
        ("x-acs-accesskey-id", token.map(|_| rpc.credentials.id().to_owned())),
        ("x-acs-action", Some(call.wire().to_owned())),
        ("x-acs-content-sha256", Some(payload.to_owned())),
        ("x-acs-date", Some(text(&utc(call.stamp.unix_seconds())))),
        ("x-acs-security-token", token.map(str::to_owned)),
        ("x-acs-signature-nonce", Some(text(&call.stamp.nonce_hex()))),
        ("x-acs-version", Some(call.edition.version.to_owned())),
    ];
    headers.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn signature(secret: &str, canonical: &str) -> String {
    let to_sign = format!("{ALGORITHM}\n{}", hex::text(&Sha256::digest(canonical)));
    // HMAC pads or hashes a key of any length (RFC 2104), so it accepts all.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(to_sign.as_bytes());
    hex::text(&mac.finalize().into_bytes())
}

/// The query string, `Name=value&…`.
#[derive(Default)]
pub(super) struct Encoded(pub(super) String);

impl Take for Encoded {
    fn put(&mut self, above: &str, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        encode(above, &mut self.0);
        encode(name, &mut self.0);
        self.0.push('=');
        encode(value, &mut self.0);
    }
}
