//! OpenSRS's XCP: requests and responses are OPS envelopes. Errors also come with HTTP 200.

pub mod read;
mod render;
pub mod signature;

use super::checks::{self, Problem, Words};
use super::{Accepted, CallError, Gateway, Note, Request, Response, Visit, described};
use crate::call::Call;
use crate::description::ENVELOPE_PARAMETERS;
use crate::fake::lock;
use crate::faults::{Plan, Subject};
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{
    Service,
    extend::{Edition, Operation, Rule, ServiceInfo},
};
use serde_json::{Map, Value};

/// The service's name.
pub(super) const SERVICE: &str = "opensrs";

/// The envelope's own items.
pub(super) const OWN: [&str; 8] = [
    "protocol",
    "action",
    "object",
    "attributes",
    "is_success",
    "response_code",
    "response_text",
    "transaction_id",
];

/// The limit of commands on one connection.
const MOST_COMMANDS: u64 = 100;

fn service() -> &'static ServiceInfo {
    Opensrs::INFO
}

/// A parsed command.
struct Command {
    object: String,
    /// `ACTION OBJECT`.
    wire: String,
    attributes: Map<String, Value>,
}

impl Command {
    fn read(request: &Request) -> Result<Self, String> {
        let mut items = read::envelope(&request.body)?;
        let text = |items: &Map<String, Value>, key: &str| {
            items.get(key).and_then(Value::as_str).map(|text| text.trim().to_owned()).unwrap_or_default()
        };
        if text(&items, "protocol") != "XCP" {
            return Err("the protocol is not XCP".to_owned());
        }
        let (action, object) = (text(&items, "action"), text(&items, "object"));
        let mut attributes = match items.remove("attributes") {
            Some(Value::Object(attributes)) => attributes,
            Some(Value::String(text)) if text.trim().is_empty() => Map::new(),
            None => Map::new(),
            Some(_) => return Err("the attributes are not a dt_assoc".to_owned()),
        };
        for name in ENVELOPE_PARAMETERS {
            if attributes.contains_key(name) {
                return Err(format!("{name} belongs next to the action, not among the attributes"));
            }
            attributes.extend(items.remove(name).map(|value| (name.to_owned(), value)));
        }
        if let Some(odd) = items.keys().find(|key| !OWN.contains(&key.as_str())) {
            return Err(format!("{odd} is not an item of an envelope"));
        }
        let wire = format!("{action} {object}").trim().to_owned();
        Ok(Self { object, wire, attributes })
    }

    /// Returns the operation. If several share one action and object, fixed parameters decide, and then required
    /// ones.
    fn operation(&self) -> Option<&'static Operation> {
        let mut found: Vec<_> = service().operations_on_wire(&self.wire).collect();
        let text = |name: &str| self.attributes.get(name).and_then(Value::as_str);
        let fixed = |operation: &Operation| {
            let fixed = operation.parameters.iter().flat_map(|parameter| {
                parameter.rules.iter().filter_map(|rule| match *rule {
                    Rule::Fixed(value) => Some(text(parameter.name) == Some(value)),
                    _ => None,
                })
            });
            fixed.collect::<Vec<_>>()
        };
        let exact = found.iter().find(|operation| {
            let fixed = fixed(operation);
            !fixed.is_empty() && fixed.iter().all(|fits| *fits)
        });
        if let Some(exact) = exact {
            return Some(exact);
        }
        // Picks the first unmarked operation whose required parameters are present, or else the first, for its
        // error message.
        found.sort_by_key(|operation| {
            let missing = operation.parameters.iter().filter(|parameter| {
                parameter.required == registrar_sdk::extend::Editions::ALL
                    && !self.attributes.contains_key(parameter.name)
            });
            let odd = self.attributes.keys().filter(|name| operation.parameter(name).is_none());
            (!fixed(operation).is_empty(), missing.count() + odd.count())
        });
        found.first().copied()
    }
}

pub(super) fn subject(request: &Request) -> Subject {
    let operation = Command::read(request).ok().and_then(|command| command.operation());
    Subject { service: SERVICE, operation }
}

pub(super) fn answer(gateway: &Gateway, visit: &Visit<'_>, id: &str) -> (Response, Note, Plan) {
    let command = Command::read(visit.request);
    let object = command.as_ref().map_or(String::new(), |command| command.object.clone());
    let mut note = Note { service: SERVICE, ..Note::default() };
    let accepted = accept(gateway, visit.request, command, &mut note);
    let plan = visit.plan(&accepted);
    let written = accepted.and_then(|accepted| {
        let done = gateway.carry_out(visit, &plan, accepted)?;
        let written = render::success(&object, &done, &plan, id)?;
        note.outcome = done.answer.code.to_string();
        Ok(written)
    });
    let edition = note.edition;
    let response = written.unwrap_or_else(|wrong| render::failure(&object, wrong, edition, id, &mut note));
    (response, note, plan)
}

fn refuse(code: &str, text: impl Into<String>) -> CallError {
    CallError::code(service(), code, text)
}

/// Checks an envelope's caller and attributes.
fn accept(
    gateway: &Gateway,
    request: &Request,
    command: Result<Command, String>,
    note: &mut Note,
) -> Result<Accepted, CallError> {
    if let Some(operation) = command.as_ref().ok().and_then(Command::operation) {
        note.action = operation.name;
    }
    check_request(request)?;
    let edition = identify(gateway, request)?;
    note.edition = edition.name;
    let command = command.map_err(|problem| refuse("400", format!("Invalid envelope: {problem}.")))?;
    let Some(operation) = command.operation() else {
        return Err(refuse("430", "Invalid command: unknown action and object."));
    };
    let described = described(service(), operation)?;
    let mut params = command.attributes;
    checks::check(described, edition.name, &mut params, Words::Xcp, gateway.is_lenient()).map_err(
        |problem| {
            let code = if matches!(problem, Problem::Missing(_)) { "460" } else { "465" };
            refuse(code, format!("Invalid request: {problem}."))
        },
    )?;
    let params = Value::Object(params);
    let call = Call { service: service(), edition, operation, params, client_ip: request.peer.clone() };
    Ok(Accepted { call, described })
}

fn check_request(request: &Request) -> Result<(), CallError> {
    if request.earlier >= MOST_COMMANDS {
        return Err(refuse("350", "Too many commands on one connection."));
    }
    if request.method != "POST" || !matches!(request.path.as_str(), "" | "/") || !request.query.is_empty() {
        return Err(refuse("400", "A command is a POST to /."));
    }
    if request.content_type() != "text/xml" {
        return Err(refuse("400", "The Content-Type of a command is text/xml."));
    }
    if request.header("transfer-encoding").is_some() {
        return Err(refuse("400", "A command says how long it is, in Content-Length."));
    }
    Ok(())
}

/// Authenticates a request. The live system and Horizon have separate keys: the matching key identifies the
/// edition.
fn identify(gateway: &Gateway, request: &Request) -> Result<&'static Edition, CallError> {
    let edition = |system: &str| service().editions.iter().find(|edition| edition.name == system);
    let unsigned = || edition("live").filter(|_| gateway.accepts_unsigned());
    let (name, theirs) = (request.header("x-username"), request.header("x-signature"));
    let (Some(name), Some(theirs)) = (name, theirs) else {
        return unsigned().ok_or_else(|| match name {
            None => refuse("404", "Missing X-Username: header"),
            Some(_) => refuse("401", "Missing X-Signature: header"),
        });
    };
    let keys = lock(&gateway.keys);
    let reseller =
        keys.resellers(name).find(|reseller| signature::signature(&request.body, &reseller.key) == theirs);
    let edition = reseller.and_then(|reseller| edition(reseller.system)).or_else(unsigned);
    edition.ok_or_else(|| refuse("401", "Authentication Error."))
}
