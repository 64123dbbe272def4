//! From an HTTP request to a call and back.
//!
//! One port speaks all: OpenSRS is known by its headers, Alibaba Cloud by the rest, and its editions by the version
//! that a request names. Signatures are computed by code of its own.

pub mod checks;
pub mod encoding;
mod examples;
pub mod keys;
mod message;
mod out;
pub mod rpc;
pub mod time;
mod way;
mod wrong;
pub mod xcp;

pub use message::{Request, Response};
pub use way::Way;

pub(crate) use way::way;

use crate::call::{Answer, Call, Refusal};
use crate::description::{self, Described};
use crate::fake::lock;
use crate::faults::{Cut, Plan, Subject, Told};
use crate::handlers;
use crate::world::{Rng, Time, World};
use keys::{Keys, Nonces};
use registrar_sdk::extend::{Operation, ServiceInfo};
use std::sync::Mutex;
use way::may_be_canned;
use wrong::{Bug, Wrong, page};

/// What can be told about a request and its response without telling anybody's secrets.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Note {
    pub(crate) service: &'static str,
    pub(crate) edition: &'static str,
    pub(crate) action: &'static str,
    pub(crate) signature: &'static str,
    pub(crate) outcome: String,
    pub(crate) request_id: String,
}

/// All that the gateway knows beside the world.
pub(crate) struct Gateway {
    pub(crate) keys: Mutex<Keys>,
    /// Whether parameters that nobody knows are passed over, as the real services do.
    pub(crate) lenient: Mutex<bool>,
    pub(crate) own: Mutex<Vec<Own>>,
    nonces: Mutex<Nonces>,
    ids: Mutex<Rng>,
}

/// A handler that a test has put in the place of another.
pub(crate) struct Own {
    pub(crate) service: &'static str,
    pub(crate) action: String,
    pub(crate) handler: OwnHandler,
}

pub(crate) type OwnHandler =
    std::sync::Arc<dyn Fn(&mut World, &Call) -> Result<Answer, Refusal> + Send + Sync>;

/// What happens to one call: the world it meets, and what goes wrong.
pub(crate) struct Visit<'a> {
    pub(crate) world: &'a Mutex<World>,
    pub(crate) now: Time,
    pub(crate) request: &'a Request,
    pub(crate) plan: &'a Plan,
}

impl Gateway {
    pub(crate) fn new() -> Self {
        Self {
            keys: Mutex::default(),
            lenient: Mutex::new(false),
            own: Mutex::default(),
            nonces: Mutex::default(),
            ids: Mutex::new(first_ids()),
        }
    }

    /// Forgets who has called: nonces may come again, and the ids of requests begin again.
    pub(crate) fn forget(&self) {
        *lock(&self.nonces) = Nonces::default();
        *lock(&self.ids) = first_ids();
    }

    /// What a request is about, before anything is checked.
    pub(crate) fn subject(&self, request: &Request) -> Subject {
        if request.is_xcp() { xcp::subject(request) } else { rpc::subject(request) }
    }

    /// How many nonces are remembered.
    pub(crate) fn nonces(&self) -> usize {
        lock(&self.nonces).len()
    }

    /// Answers a request.
    pub(crate) fn answer(&self, visit: &Visit<'_>) -> (Response, Note) {
        let id = lock(&self.ids).guid().to_uppercase();
        let (response, note) = if visit.request.is_xcp() {
            xcp::answer(self, visit, &id)
        } else {
            rpc::answer(self, visit, &id)
        };
        (response.with("Date", time::http_date(visit.now)), Note { request_id: id, ..note })
    }

    /// What a handler answers, or an example of the spec.
    fn carry_out(&self, visit: &Visit<'_>, call: &Call, described: Described) -> Result<Done, Wrong> {
        if let Some(told) = &visit.plan.instead {
            return Err(Wrong::told(call.service, told));
        }
        let (service, action) = (call.service.name, call.operation.name);
        let own = lock(&self.own)
            .iter()
            .rev()
            .find(|own| own.service == service && own.action == action)
            .map(|own| own.handler.clone());
        let answered = match (own, handlers::find(service, action)) {
            (Some(handler), _) => run(visit, call, |world| handler(world, call))?,
            (None, Some(handler)) => run(visit, call, |world| handler(world, call))?,
            (None, None) => Ok(example(call, described)?),
        };
        if let Some(told) = &visit.plan.after {
            return Err(Wrong::told(call.service, told));
        }
        match answered {
            Ok(answer) => Ok(Done { answer, described }),
            Err(refusal) if call.service.error(&refusal.code).is_none() => {
                Err(Bug(format!("{action} answers the code {}, which errors.yaml lacks", refusal.code))
                    .into())
            }
            Err(refusal) => Err(Wrong::refused(call.service, refusal, Some(described))),
        }
    }

    fn is_lenient(&self) -> bool {
        *lock(&self.lenient)
    }
}

/// Where the ids of requests begin.
fn first_ids() -> Rng {
    Rng::new(0x5eed)
}

/// What a call has brought.
struct Done {
    answer: Answer,
    described: Described,
}

/// The description of an action. The SDK's tables are made from the same spec, so that each action has one.
fn described(service: &ServiceInfo, operation: &Operation) -> Result<Described, Bug> {
    let described = description::find(service.name, operation.name);
    described.ok_or_else(|| Bug(format!("{} is not described", operation.name)))
}

/// Lets a handler loose on the world. One that panics is a bug, and the world goes on without it.
fn run(
    visit: &Visit<'_>,
    call: &Call,
    handler: impl FnOnce(&mut World) -> Result<Answer, Refusal>,
) -> Result<Result<Answer, Refusal>, Bug> {
    let mut world = lock(visit.world);
    let handled = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| handler(&mut world)));
    handled.map_err(|_| Bug(format!("the handler of {} panicked", call.operation.name)))
}

/// The spec's example. Nothing whose answer somebody relies on is answered so.
fn example(call: &Call, described: Described) -> Result<Answer, Bug> {
    if !may_be_canned(call.service, call.operation) {
        return Err(Bug(format!("{} has no handler", call.operation.name)));
    }
    examples::answer(described)
}

/// Whether the plan ends the connection before anything is carried out.
pub(crate) fn cuts_early(plan: &Plan) -> Option<Cut> {
    plan.cut.filter(|cut| *cut != Cut::Committed)
}

/// The response of another server, where the plan has one before anything is carried out.
pub(crate) fn page_instead(plan: &Plan, now: Time) -> Option<Response> {
    match plan.instead {
        Some(Told::Page(status)) => Some(page(status).with("Date", time::http_date(now))),
        _ => None,
    }
}
