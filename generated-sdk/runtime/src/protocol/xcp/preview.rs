//! Previews, with secrets redacted.

use super::signature::sign;
use super::{Xcp, envelope};
use crate::error::Error;
use crate::message::Method;
use crate::protocol::{CallContext, Preview};

pub(super) fn build(xcp: &Xcp, call: &CallContext<'_>) -> Result<Preview, Error> {
    let signature = sign(envelope::write(call)?.as_bytes(), xcp.credentials.key().expose());
    let (shown, parameters) = envelope::write_masked(call)?;
    Ok(Preview::new(Method::Post, call.endpoint.url().to_owned(), parameters, shown, signature))
}
