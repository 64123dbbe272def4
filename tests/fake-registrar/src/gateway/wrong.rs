//! Why a call brings nothing.

use super::{Response, xcp};
use crate::call::Refusal;
use crate::description::Described;
use crate::faults::Told;
use registrar_sdk::extend::ServiceInfo;
use std::time::Duration;

/// Why a call brings nothing.
pub(super) enum Wrong {
    /// The service says no.
    Refused(Box<Refused>),
    /// Another server says something.
    Page(u16),
    /// The fake is wrong.
    Bug(Bug),
}

/// The service's no.
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) refusal: Refusal,
    /// The action that refuses it, if it comes from a handler.
    pub(super) described: Option<Described>,
    pub(super) retry_after: Option<Duration>,
}

/// The fake itself is wrong. It is answered with 500, so that tests fail.
#[derive(Debug, PartialEq)]
pub(crate) struct Bug(pub(crate) String);

/// The code of such an answer.
pub(super) const BUG: &str = "FakeRegistrarBug";

impl From<Bug> for Wrong {
    fn from(bug: Bug) -> Self {
        Self::Bug(bug)
    }
}

impl Wrong {
    pub(super) fn refused(service: &ServiceInfo, refusal: Refusal, described: Option<Described>) -> Self {
        let status = service.error(&refusal.code).and_then(|info| info.status).unwrap_or(400);
        Self::Refused(Box::new(Refused { status, refusal, described, retry_after: None }))
    }

    /// The gateway's own word.
    pub(super) fn code(service: &ServiceInfo, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::refused(service, Refusal::new(code, message), None)
    }

    /// A fault's.
    pub(super) fn told(service: &ServiceInfo, told: &Told) -> Self {
        match told {
            Told::Code { code, message } => {
                let message = if message.is_empty() { "It was asked to go wrong." } else { message };
                Self::code(service, code, message)
            }
            Told::Throttled(retry_after) => {
                let code = if service.name == xcp::SERVICE { "310" } else { "Throttling.User" };
                let mut wrong = Self::code(service, code, "Too many requests.");
                if let Self::Refused(refused) = &mut wrong {
                    refused.retry_after = *retry_after;
                }
                wrong
            }
            Told::Page(status) => Self::Page(*status),
        }
    }
}

/// The page of another server.
pub(super) fn page(status: u16) -> Response {
    let body = format!(
        "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>{status}</h1><hr>fake-proxy</body></html>\n"
    );
    Response::new(status, "text/html; charset=utf-8", body)
}
