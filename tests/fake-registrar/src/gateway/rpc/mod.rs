//! Alibaba Cloud's RPC protocol: parameters in, JSON or XML out.

mod identity;
mod render;
pub mod signature;
pub mod v3;

use super::checks::{self, Problem, Words};
use super::encoding::pairs;
use super::{Accepted, CallError, Gateway, Note, Request, Response, Visit, described};
use crate::call::Call;
use crate::faults::{Plan, Subject};
use identity::reject;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::{
    Service,
    extend::{Edition, Operation, ServiceInfo},
};
use render::Form;
use serde_json::Value;

/// The protocol's own parameters, and those that the vendor's SDKs add to every call.
const SYSTEM: [&str; 12] = [
    "AccessKeyId",
    "Action",
    "Format",
    "RegionId",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

fn service() -> &'static ServiceInfo {
    AliyunDomain::INFO
}

/// The parameters of a request, from query, form and headers.
struct Asked {
    /// All parameters of query and form, in order.
    all: Vec<(String, String)>,
    /// The `Authorization` header of V3.
    authorization: Option<String>,
    action: String,
    version: String,
}

impl Asked {
    /// Returns `None` if the query or form is malformed.
    fn read(request: &Request) -> Option<Self> {
        let mut all = pairs(&request.query)?;
        if request.content_type() == "application/x-www-form-urlencoded" {
            all.extend(pairs(std::str::from_utf8(&request.body).ok()?)?);
        }
        let authorization = request.header("authorization").map(str::to_owned);
        let get = |name: &str| all.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone());
        let header = |name: &str| request.header(name).map(str::to_owned);
        let is_v3 = authorization.is_some();
        let action = if is_v3 { header("x-acs-action") } else { get("Action") }.unwrap_or_default();
        let version = if is_v3 { header("x-acs-version") } else { get("Version") }.unwrap_or_default();
        Some(Self { all, authorization, action, version })
    }

    fn system(&self, name: &str) -> Option<&str> {
        self.all.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    /// Returns the action's own parameters.
    fn own(&self) -> impl Iterator<Item = (String, String)> + '_ {
        self.all.iter().filter(|(name, _)| !SYSTEM.contains(&name.as_str())).cloned()
    }
}

pub(super) fn subject(request: &Request) -> Subject {
    let action = Asked::read(request).map(|asked| asked.action);
    let operation = action.and_then(|action| service().operation(&action));
    Subject { service: service().name, operation }
}

pub(super) fn answer(gateway: &Gateway, visit: &Visit<'_>, id: &str) -> (Response, Note, Plan) {
    let asked = Asked::read(visit.request);
    let mut note = Note { service: service().name, ..Note::default() };
    let accepted = accept(gateway, visit, asked.as_ref(), &mut note);
    let plan = visit.plan(&accepted);
    let mut form = Form::of(visit.request, asked.as_ref());
    form.drift(&plan);
    let written = accepted.and_then(|accepted| {
        let done = gateway.carry_out(visit, &plan, accepted)?;
        let written = render::success(&form, &done, &plan, id)?;
        note.outcome = "ok".to_owned();
        Ok(written)
    });
    let failure = |wrong| render::failure(&form, visit.request, wrong, &plan, id, &mut note);
    let response = written.unwrap_or_else(failure);
    (response, note, plan)
}

/// Checks a request's caller and parameters.
fn accept(
    gateway: &Gateway,
    visit: &Visit<'_>,
    asked: Option<&Asked>,
    note: &mut Note,
) -> Result<Accepted, CallError> {
    let (request, now) = (visit.request, visit.now);
    let refuse = |(code, message): (String, String)| CallError::code(service(), code, message);
    let Some(asked) = asked else {
        return Err(refuse((
            "InvalidParameter".to_owned(),
            "The parameters are not encoded as UTF-8 is.".to_owned(),
        )));
    };
    note.signature = if asked.authorization.is_some() { "V3" } else { "1.0" };
    if let Some(operation) = service().operation(&asked.action) {
        note.action = operation.name;
    }
    let known = check_request(request, asked).and_then(|()| match asked.authorization.as_deref() {
        _ if gateway.accepts_unsigned() => Ok(()),
        Some(authorization) => identity::by_headers(gateway, request, authorization, now),
        None => identity::by_parameters(gateway, request, asked, now),
    });
    known.map_err(refuse)?;
    let (edition, operation) = action(asked).map_err(refuse)?;
    note.edition = edition.name;

    let described = described(service(), operation)?;
    let mut tree = checks::arrange(asked.own(), described).map_err(|problem| wrong(operation, &problem))?;
    checks::check(described, edition.name, &mut tree, Words::Rpc, gateway.is_lenient())
        .map_err(|problem| wrong(operation, &problem))?;
    let params = Value::Object(tree);
    let call = Call { service: service(), edition, operation, params, client_ip: request.peer.clone() };
    Ok(Accepted { call, described })
}

/// Checks a request before its caller is authenticated.
fn check_request(request: &Request, asked: &Asked) -> Result<(), identity::Rejection> {
    if !matches!(request.method.as_str(), "GET" | "POST") {
        return reject("UnsupportedOperation", "Only GET and POST are known.");
    }
    if !matches!(request.path.as_str(), "" | "/") {
        return reject("InvalidAction.NotFound", "The path of an RPC call is /.");
    }
    let mut names: Vec<&str> = asked.all.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => reject("InvalidParameter", format!("{} is a duplicate.", pair[0])),
        None => Ok(()),
    }
}

fn action(asked: &Asked) -> Result<(&'static Edition, &'static Operation), identity::Rejection> {
    for (name, value) in [("Action", &asked.action), ("Version", &asked.version)] {
        if value.is_empty() {
            return reject(&format!("Missing{name}"), format!("{name} is mandatory for this action."));
        }
    }
    let Some(edition) = service().editions.iter().find(|edition| edition.version == asked.version) else {
        return reject("InvalidVersion", "Specified parameter Version is not valid.");
    };
    match service().operation(&asked.action) {
        Some(operation) => Ok((edition, operation)),
        None => {
            reject("InvalidAction.NotFound", "Specified api is not found, please check your url and method.")
        }
    }
}

/// Returns the error for a parameter problem: the gateway checks types, and the service the rest, with the action's
/// own error codes.
fn wrong(operation: &Operation, problem: &Problem) -> CallError {
    const ILLEGAL: [&str; 3] = ["ParameterIllegal", "ParameterIllegall", "InvaildParameter"];
    let documented = || operation.errors.iter().copied().find(|code| ILLEGAL.contains(code));
    let code = match problem {
        Problem::Missing(path) => format!("Missing{path}"),
        Problem::Unknown(_) | Problem::IllTyped(..) => "InvalidParameter".to_owned(),
        Problem::Broken(..) => documented().unwrap_or("InvalidParameter").to_owned(),
    };
    CallError::code(service(), code, format!("{problem}."))
}
