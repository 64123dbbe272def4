//! Encodes a call as a signed HTTP request.

use super::signature::sign;
use super::{Xcp, envelope};
use crate::error::Error;
use crate::message::{HttpRequest, Method};
use crate::protocol::CallContext;

pub(super) fn build(xcp: &Xcp, call: &CallContext<'_>) -> Result<HttpRequest, Error> {
    // Written once, so that the signed bytes are exactly those that are sent.
    let body = envelope::write(call)?.into_bytes();
    let mut request = HttpRequest::new(Method::Post, call.endpoint.url().to_owned(), call.limits);
    request.headers = vec![
        ("Content-Type".into(), "text/xml".into()),
        ("X-Username".into(), xcp.credentials.username().to_owned().into()),
        ("X-Signature".into(), sign(&body, xcp.credentials.key().expose()).into()),
    ];
    request.body = body;
    // The service closes a connection after 100 commands or 60 seconds, and the client cannot know whether it has read
    // a command before.
    request.keep_alive = false;
    Ok(request)
}
