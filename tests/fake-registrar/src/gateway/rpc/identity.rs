//! Authentication of a caller: key, token, time stamp, signature and nonce, in this order.

use super::{Asked, signature, v3};
use crate::fake::lock;
use crate::gateway::encoding::pairs;
use crate::gateway::keys::{AccessKey, SKEW};
use crate::gateway::time::parse_iso;
use crate::gateway::{Gateway, Request};
use crate::world::Time;

/// An error code of the gateway, and its message.
pub(super) type Rejection = (String, String);

pub(super) fn reject<T>(code: &str, message: impl Into<String>) -> Result<T, Rejection> {
    Err((code.to_owned(), message.into()))
}

/// Authenticates a request that is signed with version 1.0.
pub(super) fn by_parameters(
    gateway: &Gateway,
    request: &Request,
    asked: &Asked,
    now: Time,
) -> Result<(), Rejection> {
    let get = |name: &str| asked.system(name).filter(|value| !value.is_empty());
    let needed = |name: &str| get(name).map_or_else(|| missing(name), Ok);
    let id = needed("AccessKeyId")?;
    let (theirs, nonce, stamp) = (needed("Signature")?, needed("SignatureNonce")?, needed("Timestamp")?);
    for (name, value) in [("SignatureMethod", "HMAC-SHA1"), ("SignatureVersion", "1.0")] {
        if needed(name)? != value {
            return reject("InvalidParameter", format!("{name} has to be {value}."));
        }
    }
    let key = key(gateway, id, get("SecurityToken"), now)?;
    time(gateway, stamp, now)?;
    let text = signature::string_to_sign(&request.method, &asked.all);
    if signature::signature(&text, &key.secret) != theirs {
        return mismatch(&text);
    }
    fresh(gateway, id, nonce, now)
}

/// Headers that V3 signs besides its own, if they are sent.
const SIGNED: [&str; 2] = ["host", "content-type"];

/// Authenticates a request that is signed with V3.
pub(super) fn by_headers(
    gateway: &Gateway,
    request: &Request,
    authorization: &str,
    now: Time,
) -> Result<(), Rejection> {
    let get = |name: &str| request.header(name).filter(|value| !value.is_empty());
    let needed = |name: &str| get(name).map_or_else(|| missing(name), Ok);
    let Some(authorization) = v3::Authorization::read(authorization) else {
        return reject(
            "InvalidParameter",
            format!("Authorization is not {} with its three parts.", v3::ALGORITHM),
        );
    };
    let (nonce, stamp) = (needed("x-acs-signature-nonce")?, needed("x-acs-date")?);
    let announced = needed("x-acs-content-sha256")?;
    let key = key(gateway, authorization.key, get("x-acs-security-token"), now)?;
    if get("x-acs-security-token").is_some() {
        needed("x-acs-accesskey-id")?;
    }
    if get("x-acs-accesskey-id").is_some_and(|id| id != authorization.key) {
        return reject(
            "InvalidAccessKeyId.NotFound",
            "The header and the credential name different access keys.",
        );
    }
    time(gateway, stamp, now)?;
    let is_signed = |name: &str| authorization.signed.contains(&name);
    let names = request.headers.iter().map(|(name, _)| name.to_ascii_lowercase());
    let unsigned = names
        .filter(|name| name.starts_with("x-acs-") || SIGNED.contains(&&**name))
        .find(|name| !is_signed(name));
    if let Some(name) = unsigned.or_else(|| (!is_signed("host")).then(|| "host".to_owned())) {
        return reject("SignatureDoesNotMatch", format!("The header {name} is not signed."));
    }
    if !authorization.signed.is_sorted() {
        return reject("SignatureDoesNotMatch", "The signed headers are not sorted.");
    }
    if announced != v3::hash(&request.body) {
        return reject("SignatureDoesNotMatch", "x-acs-content-sha256 is not the hash of the body.");
    }
    let Some(query) = pairs(&request.query) else {
        return reject("InvalidParameter", "The query cannot be read.");
    };
    let text = v3::string_to_sign(&v3::canonical_request(request, &query, &authorization.signed));
    if v3::signature(&text, &key.secret) != authorization.signature {
        return mismatch(&text.replace('\n', "\\n"));
    }
    fresh(gateway, authorization.key, nonce, now)
}

fn missing<T>(name: &str) -> Result<T, Rejection> {
    reject(&format!("Missing{name}"), format!("{name} is mandatory for this action."))
}

fn key(gateway: &Gateway, id: &str, token: Option<&str>, now: Time) -> Result<AccessKey, Rejection> {
    let Some(key) = lock(&gateway.keys).access(id) else {
        return reject("InvalidAccessKeyId.NotFound", "Specified access key is not found.");
    };
    match (key.token.as_deref(), token) {
        (None, None) => {}
        (Some(_), None) => return missing("SecurityToken"),
        (ours, theirs) if ours != theirs => {
            return reject(
                "InvalidSecurityToken.Malformed",
                "Specified SecurityToken is not that of the access key.",
            );
        }
        _ if key.until.is_some_and(|until| until <= now) => {
            return reject("InvalidSecurityToken.Expired", "Specified SecurityToken is expired.");
        }
        _ => {}
    }
    Ok(key)
}

fn time(gateway: &Gateway, stamp: &str, now: Time) -> Result<(), Rejection> {
    let Some(time) = parse_iso(stamp) else {
        return reject(
            "InvalidTimeStamp.Format",
            "Specified time stamp or date value is not well formatted.",
        );
    };
    let is_near = |now: Time| time - now <= SKEW && now - time <= SKEW;
    if is_near(now) || (gateway.accepts_system_time() && is_near(Time::system())) {
        return Ok(());
    }
    reject("InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.")
}

fn mismatch(text: &str) -> Result<(), Rejection> {
    let message =
        format!("Specified signature is not matched with our calculation. server string to sign is:{text}");
    reject("SignatureDoesNotMatch", message)
}

/// Checks the nonce last: only correctly signed requests use it up, so nobody can use up another caller's.
fn fresh(gateway: &Gateway, id: &str, nonce: &str, now: Time) -> Result<(), Rejection> {
    if lock(&gateway.nonces).is_new(id, nonce, now) {
        return Ok(());
    }
    reject("SignatureNonceUsed", "Specified signature nonce was used already.")
}
