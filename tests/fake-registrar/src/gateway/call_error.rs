//! Reasons why a call fails.

use super::{Response, xcp};
use crate::call::Refusal;
use crate::description::Described;
use crate::faults::Replacement;
use registrar_sdk::extend::ServiceInfo;
use std::time::Duration;

/// Why a call fails.
pub(super) enum CallError {
    /// The service refuses it.
    Refused(Box<Refused>),
    /// Another server responds.
    Page(u16),
    /// The fake registrar has a bug.
    Bug(Bug),
}

/// An error of the service.
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) refusal: Refusal,
    /// The action that refuses the call, if the error comes from a handler.
    pub(super) described: Option<Described>,
    pub(super) retry_after: Option<Duration>,
}

/// A bug of the fake registrar. The response is a 500, so that tests fail.
#[derive(Debug, PartialEq)]
pub(crate) struct Bug(pub(crate) String);

/// The error code of such a response.
pub(super) const BUG: &str = "FakeRegistrarBug";

impl From<Bug> for CallError {
    fn from(bug: Bug) -> Self {
        Self::Bug(bug)
    }
}

impl CallError {
    pub(super) fn refused(service: &ServiceInfo, refusal: Refusal, described: Option<Described>) -> Self {
        let status = service.error(&refusal.code).and_then(|info| info.status).unwrap_or(400);
        Self::Refused(Box::new(Refused { status, refusal, described, retry_after: None }))
    }

    /// Returns an error of the gateway itself.
    pub(super) fn code(service: &ServiceInfo, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::refused(service, Refusal::new(code, message), None)
    }

    /// Returns a fault's response.
    pub(super) fn replacement(service: &ServiceInfo, replacement: &Replacement) -> Self {
        match replacement {
            Replacement::Code { code, message } => {
                let message = if message.is_empty() { "A fault was injected." } else { message };
                Self::code(service, code, message)
            }
            Replacement::Throttled(retry_after) => {
                let code = if service.name == xcp::SERVICE { "310" } else { "Throttling.User" };
                let mut wrong = Self::code(service, code, "Too many requests.");
                if let Self::Refused(refused) = &mut wrong {
                    refused.retry_after = *retry_after;
                }
                wrong
            }
            Replacement::Page(status) => Self::Page(*status),
        }
    }
}

/// Returns the page of another server.
pub(super) fn page(status: u16) -> Response {
    let body = format!(
        "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>fake-proxy</body></html>\n"
    );
    Response::new(status, "text/html; charset=utf-8", body)
}
