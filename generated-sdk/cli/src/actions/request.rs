//! Requests of actions, for a client of any service.

use super::preview;
use super::purchase::Purchase;
use crate::errors::explain;
use crate::failure::Failure;
use crate::json;
use registrar_sdk::{Client, Params, Service};

/// A request, and how it is sent.
pub enum Task {
    /// Shows a request without sending it.
    Preview(Request),
    /// Sends a read or a write.
    Send(Request),
    /// Sends a request that destroys something, with the confirmed name.
    Destroy(Request, String),
    /// Places an order.
    Place(Request, Purchase),
}

/// A request by the name of its action.
pub struct Request {
    /// The action.
    pub action: &'static str,
    /// The parameters.
    pub params: Params,
    /// Whether rules are not checked.
    pub unchecked: bool,
    /// Whether the output is on one line.
    pub compact: bool,
}

impl Task {
    /// Runs the task, and returns the output.
    pub async fn run<S: Service>(self, client: Client<S>) -> Result<String, Failure> {
        let checked = |request: &Request| if request.unchecked { client.unchecked() } else { client.clone() };
        let answered = match self {
            Self::Preview(request) => {
                let preview = checked(&request).preview_call(request.action, request.params);
                return preview
                    .map(|preview| preview::show(&preview, request.compact))
                    .map_err(|error| explain(&error));
            }
            Self::Send(request) => {
                let call = checked(&request).call(request.action, request.params);
                (call.await, request.compact)
            }
            Self::Destroy(request, name) => {
                let call = checked(&request).call_to_destroy(request.action, request.params, &name);
                (call.await, request.compact)
            }
            Self::Place(request, purchase) => return purchase.place(&checked(&request), request).await,
        };
        match answered {
            (Ok(response), compact) => Ok(json::document(&response, compact)),
            (Err(error), _) => Err(explain(&error)),
        }
    }
}
