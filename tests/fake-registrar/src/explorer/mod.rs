//! The explorer: a page in a browser that lists every action with a form, shows how a request is signed, writes code
//! for it, and sends it to this registrar.
//!
//! The page is served at `/`, and its data under `/_explorer/`. Everything is computed in this process: nothing is
//! sent to any other host, and the content security policy keeps the page from doing so.
//!
//! | request | returns |
//! |-|-|
//! | `GET /` | the page |
//! | `GET /_explorer/index.json` | the services, and a line for each action |
//! | `GET /_explorer/actions/SERVICE/ACTION` | the description of an action, with the types that it uses |
//! | `GET /_explorer/world` | the state behind the APIs |
//! | `POST /_explorer/preview` | what a call would send, its signature step by step, and code for it |
//! | `POST /_explorer/compare` | the first difference between a string to sign and the preview's |
//! | `POST /_explorer/send` | what was sent and received, and what the SDK makes of it |
//! | `POST /_explorer/follow` | the next step of an order: place it again, reconcile it, settle it |

mod action;
mod asked;
mod client;
mod code;
mod compare;
mod decoded;
mod index;
mod orders;
mod page;
mod preview;
mod recorder;
mod send;
mod steps;
mod world;

pub(crate) use orders::Kept;

use crate::fake::Inner;
use crate::gateway::{Request, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const JSON: &str = "application/json;charset=utf-8";

/// Whether a request is for the explorer. A request to `/` without a query is a browser's if it accepts HTML.
pub(crate) fn is_meant(request: &Request) -> bool {
    let accepts_html = || request.header("accept").is_some_and(|accept| accept.contains("text/html"));
    request.path.starts_with("/_explorer/")
        || (request.method == "GET" && request.path == "/" && request.query.is_empty() && accepts_html())
}

/// Returns the explorer's response.
pub(crate) async fn answer(registrar: &Arc<Inner>, request: &Request) -> Response {
    let path = request.path.strip_prefix("/_explorer/").unwrap_or_default();
    let done = match (request.method.as_str(), path) {
        ("GET", _) if page::file(path).is_some() => return page::answer(path),
        ("GET", "index.json") => Ok(index::json()),
        ("GET", "world") => Ok(world::json(registrar)),
        ("GET", _) => match path.strip_prefix("actions/").and_then(|rest| rest.split_once('/')) {
            Some((service, action)) => action::json(service, action),
            None => return problem(404, "unknown path"),
        },
        ("POST", "preview") => match read(request) {
            Ok(asked) => preview::json(registrar, asked, &host(request)).await,
            Err(problem) => Err(problem),
        },
        ("POST", "compare") => match read(request) {
            Ok(asked) => compare::json(registrar, asked).await,
            Err(problem) => Err(problem),
        },
        ("POST", "send") => match read(request) {
            Ok(asked) => send::json(registrar, asked).await,
            Err(problem) => Err(problem),
        },
        ("POST", "follow") => match read(request) {
            Ok(step) => orders::follow(registrar, step).await,
            Err(problem) => Err(problem),
        },
        _ => return problem(405, &format!("method {} is not supported here", request.method)),
    };
    match done {
        Ok(value) => page::guarded(Response::new(200, JSON, value.to_string())),
        Err(what) => problem(400, &what),
    }
}

fn problem(status: u16, what: &str) -> Response {
    page::guarded(Response::new(status, JSON, json!({ "problem": what }).to_string()))
}

fn read<'r, T: Deserialize<'r>>(request: &'r Request) -> Result<T, String> {
    serde_json::from_slice(&request.body).map_err(|error| error.to_string())
}

/// Returns the address of this registrar, as the browser knows it.
fn host(request: &Request) -> String {
    format!("http://{}", request.header("host").unwrap_or("127.0.0.1"))
}

/// Serializes a value whose keys are all strings.
fn value(of: &impl serde::Serialize) -> Value {
    serde_json::to_value(of).unwrap_or_default()
}
