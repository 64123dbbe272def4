//! From a call to a signed HTTP request.

use super::signature::sign;
use super::{Xcp, envelope};
use crate::error::Error;
use crate::message::{HttpRequest, Method};
use crate::protocol::CallContext;

pub(super) fn build(xcp: &Xcp, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
    // Written once: what is signed is what is sent, byte for byte.
    let body = envelope::write(call)?.into_bytes();
    let mut request = HttpRequest::new(Method::Post, call.endpoint.url().to_owned(), call.limits);
    request.headers = vec![
        ("Content-Type".into(), "text/xml".into()),
        ("X-Username".into(), xcp.credentials.username().to_owned().into()),
        ("X-Signature".into(), sign(&body, xcp.credentials.key().expose()).into()),
    ];
    request.body = body;
    // The service ends a connection after 100 commands and 60 seconds, and whether it read a command before
    // it did so nobody can tell.
    request.keep_alive = false;
    Ok(request)
}
