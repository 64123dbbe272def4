//! Converts an HTTP request to a call, and its result to a response.
//!
//! One port serves all protocols: OpenSRS requests are recognized by their headers, and Alibaba Cloud's editions by
//! the version that a request names. Signatures are computed independently of the SDK.

mod answer_source;
mod call_error;
pub mod checks;
pub mod encoding;
mod examples;
pub mod keys;
mod message;
mod out;
pub mod rpc;
pub mod time;
pub mod xcp;

pub use answer_source::AnswerSource;
pub use message::{Request, Response};

pub(crate) use answer_source::answer_source;

use crate::call::{Answer, Call, Refusal};
use crate::description::{self, Described};
use crate::fake::lock;
use crate::faults::{Cut, Drawn, Faults, Plan, Replacement, Subject};
use crate::handlers;
use crate::world::{Rng, Time, World};
use answer_source::may_be_canned;
use call_error::{Bug, CallError, page};
use keys::{Keys, Nonces};
use registrar_sdk::extend::{Operation, ServiceInfo};
use std::sync::Mutex;

/// The record of a request and its response, without secrets.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Note {
    pub(crate) service: &'static str,
    pub(crate) edition: &'static str,
    pub(crate) action: &'static str,
    pub(crate) signature: &'static str,
    pub(crate) outcome: String,
    pub(crate) request_id: String,
}

/// The gateway's state outside the world.
pub(crate) struct Gateway {
    pub(crate) keys: Mutex<Keys>,
    /// Whether unknown parameters are ignored, as by the real services.
    pub(crate) lenient: Mutex<bool>,
    /// Whether requests are accepted without a valid signature.
    pub(crate) unsigned: Mutex<bool>,
    /// Whether time stamps may be those of the system's clock too.
    pub(crate) system_time: Mutex<bool>,
    pub(crate) own: Mutex<Vec<Own>>,
    nonces: Mutex<Nonces>,
    ids: Mutex<Rng>,
}

/// A custom handler that a test has installed for an action.
pub(crate) struct Own {
    pub(crate) service: &'static str,
    pub(crate) action: String,
    pub(crate) handler: OwnHandler,
}

pub(crate) type OwnHandler =
    std::sync::Arc<dyn Fn(&mut World, &Call) -> Result<Answer, Refusal> + Send + Sync>;

/// The context of one call: the world, and the faults to inject.
pub(crate) struct Visit<'a> {
    pub(crate) world: &'a Mutex<World>,
    pub(crate) now: Time,
    pub(crate) request: &'a Request,
    /// The faults; `None` for a late request, which has met its fault.
    pub(crate) faults: Option<&'a Faults>,
    /// The random faults that were drawn when the request was read.
    pub(crate) drawn: Vec<Drawn>,
}

impl Visit<'_> {
    /// Returns the faults of a request if the service accepts it, and none otherwise.
    fn plan(&self, accepted: &Result<Accepted, CallError>) -> Plan {
        match (self.faults, accepted) {
            (Some(faults), Ok(Accepted { call, .. })) => {
                let subject = Subject { service: call.service.name, operation: Some(call.operation) };
                faults.plan_accepted(&subject, self.drawn.clone())
            }
            _ => Plan::default(),
        }
    }
}

/// A call whose signature and parameters are valid.
struct Accepted {
    call: Call,
    described: Described,
}

impl Gateway {
    pub(crate) fn new() -> Self {
        Self {
            keys: Mutex::default(),
            lenient: Mutex::default(),
            unsigned: Mutex::default(),
            system_time: Mutex::default(),
            own: Mutex::default(),
            nonces: Mutex::default(),
            ids: Mutex::new(first_ids()),
        }
    }

    /// Forgets nonces, and restarts the sequence of request ids.
    pub(crate) fn forget(&self) {
        *lock(&self.nonces) = Nonces::default();
        *lock(&self.ids) = first_ids();
    }

    /// Returns the target of a request, before anything is checked.
    pub(crate) fn subject(&self, request: &Request) -> Subject {
        if request.is_xcp() { xcp::subject(request) } else { rpc::subject(request) }
    }

    /// Returns the number of remembered nonces.
    pub(crate) fn nonces(&self) -> usize {
        lock(&self.nonces).len()
    }

    /// Handles a request. Returns the faults that it met too.
    pub(crate) fn answer(&self, visit: &Visit<'_>) -> (Response, Note, Plan) {
        let id = lock(&self.ids).guid().to_uppercase();
        let (response, note, plan) = if visit.request.is_xcp() {
            xcp::answer(self, visit, &id)
        } else {
            rpc::answer(self, visit, &id)
        };
        (response.with("Date", time::http_date(visit.now)), Note { request_id: id, ..note }, plan)
    }

    /// Runs the action's handler, or returns an example of the spec.
    fn carry_out(&self, visit: &Visit<'_>, plan: &Plan, accepted: Accepted) -> Result<Done, CallError> {
        let Accepted { call, described } = accepted;
        if let Some(replacement) = &plan.instead {
            return Err(CallError::replacement(call.service, replacement));
        }
        let (service, action) = (call.service.name, call.operation.name);
        let own = lock(&self.own)
            .iter()
            .rev()
            .find(|own| own.service == service && own.action == action)
            .map(|own| own.handler.clone());
        let handler =
            handlers::find(service, action).or_else(|| handlers::find_task(call.service, call.operation));
        let answered = match (own, handler) {
            (Some(handler), _) => run(visit, &call, |world| handler(world, &call))?,
            (None, Some(handler)) => run(visit, &call, |world| handler(world, &call))?,
            (None, None) => example(&call, described)?,
        };
        if let Some(replacement) = &plan.after {
            return Err(CallError::replacement(call.service, replacement));
        }
        match answered {
            Ok(answer) => Ok(Done { call, answer, described }),
            Err(refusal) if call.service.error(&refusal.code).is_none() => Err(Bug(format!(
                "{action} returned the code {}, which errors.yaml does not declare",
                refusal.code
            ))
            .into()),
            Err(refusal) => Err(CallError::refused(call.service, refusal, Some(described))),
        }
    }

    fn is_lenient(&self) -> bool {
        *lock(&self.lenient)
    }

    fn accepts_unsigned(&self) -> bool {
        *lock(&self.unsigned)
    }

    fn accepts_system_time(&self) -> bool {
        *lock(&self.system_time)
    }
}

/// Returns the generator of request ids.
fn first_ids() -> Rng {
    Rng::new(0x5eed)
}

/// The result of a successful call.
struct Done {
    call: Call,
    answer: Answer,
    described: Described,
}

/// Returns the description of an action. The SDK's tables come from the same spec, so each action has one.
fn described(service: &ServiceInfo, operation: &Operation) -> Result<Described, Bug> {
    let described = description::find(service.name, operation.name);
    described.ok_or_else(|| Bug(format!("{} is not described", operation.name)))
}

/// Runs a handler on the world. A panic is reported as a bug, and the world stays usable.
fn run(
    visit: &Visit<'_>,
    call: &Call,
    handler: impl FnOnce(&mut World) -> Result<Answer, Refusal>,
) -> Result<Result<Answer, Refusal>, Bug> {
    let mut world = lock(visit.world);
    let handled = world.called(call.service.name, |world| {
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| handler(world)))
    });
    handled.map_err(|_| Bug(format!("the handler of {} panicked", call.operation.name)))
}

/// Returns the spec's example, for actions where a canned response misleads nobody. Others are refused.
fn example(call: &Call, described: Described) -> Result<Result<Answer, Refusal>, Bug> {
    if !may_be_canned(call.service, call.operation) {
        let action = call.operation.name;
        let message = format!(
            "The fake registrar does not simulate {action}; `fake-registrar --list` lists what it does."
        );
        return Ok(Err(Refusal::new("InvalidAction.NotFound", message)));
    }
    examples::answer(described).map(Ok)
}

/// Returns where the plan ends the connection before anything is carried out, if it does.
pub(crate) fn cuts_early(plan: &Plan) -> Option<Cut> {
    plan.cut.filter(|cut| *cut != Cut::Committed)
}

/// Returns the response of another server that the plan has in place of carrying out the request, if any.
pub(crate) fn page_instead(plan: &Plan, now: Time) -> Option<Response> {
    match plan.instead {
        Some(Replacement::Page(status)) => Some(page(status).with("Date", time::http_date(now))),
        _ => None,
    }
}
