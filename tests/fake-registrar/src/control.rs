//! The control endpoint: lets tests in any language control the registrar, under `/_fake/`.
//!
//! | request | effect |
//! |-|-|
//! | `GET /_fake/` | returns the time, and how each action is answered |
//! | `GET /_fake/clock`, `POST /_fake/clock` `{"advance": "30d"}` | returns the time; moves it (`set`, `advance`, `speed`, 0 to stop) |
//! | `GET /_fake/faults`, `POST` `{"when": {"action": "RenewDomain", "times": 1}, "fault": {"kind": "reset_after_commit"}}`, `DELETE` | lists, adds and clears [faults](crate::faults); `{"random": {"seed": 7, "rate": 0.1}}`, `{"seed": 7}` and `{"connections": 2}` too |
//! | `POST /_fake/world` `{"fail_next": {"name": "shop.com", "reason": "No."}}` | changes the world from outside the protocols, see below |
//! | `GET /_fake/state`, `PUT /_fake/state` | saves the world, as JSON; loads it, or a seed in YAML |
//! | `POST /_fake/reset` | restores the initial state, except for the clock's speed, and clears faults |
//! | `GET /_fake/requests` | lists the received requests |
//! | `GET /_fake/ledger` | returns the balance and all movements of money |
//! | `GET /_fake/health` | returns the version; the registrar is ready as soon as it answers |
//! | `GET /_fake/schema` | returns the OpenAPI document of this endpoint |
//!
//! A change to the world is one of `{"deposit": "12.00"}`, `{"fail_next": {"name": …, "reason": …}}` with all fields
//! of a [mishap](crate::world::Mishap), `{"pay_purchase": OrderNo}` for an order at a fixed price, and the other side of
//! transfers: `{"accept_transfer_in": name}`, `{"reject_transfer_in": {"name": …, "reason": "rejected"}}`,
//! `{"request_transfer_out": {"name": …, "code": …, "gaining": …}}`, `{"accept_transfer_out": name}` and
//! `{"reject_transfer_out": {"name": …}}`. The state contains the tokens of e-mails.
//!
//! In Rust, [`Fake`](crate::Fake) offers the same, and also other [keys](crate::Fake::keys) and [custom
//! handlers](crate::Fake::replace).

mod schema;
mod world_change;

use crate::fake::{Inner, lock};
use crate::faults::{Fault, When};
use crate::gateway::{Request, Response, answer_source};
use crate::world::{Span, Time, World};
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{Service, extend::ServiceInfo};
use serde::Deserialize;
use serde_json::{Value, json};
use world_change::WorldChange;

const PREFIX: &str = "/_fake";

/// Returns every service that the registrar simulates.
pub fn services() -> [&'static ServiceInfo; 2] {
    [AliyunDomain::INFO, Opensrs::INFO]
}

/// Returns how each action is answered, by service.
pub fn answer_sources() -> Vec<(&'static str, &'static str, crate::gateway::AnswerSource)> {
    let all = services().into_iter().flat_map(|service| {
        let operations = service.operations.iter();
        operations.map(move |operation| (service.name, operation.name, answer_source(service, operation)))
    });
    all.collect()
}

pub(crate) fn is_meant(request: &Request) -> bool {
    request.path == PREFIX || request.path.starts_with("/_fake/")
}

pub(crate) fn answer(registrar: &Inner, request: &Request) -> Response {
    let what = request.path.get(PREFIX.len()..).unwrap_or_default().trim_matches('/');
    // Replacing the world works even if the current one cannot catch up.
    if !matches!((request.method.as_str(), what), ("PUT", "state") | ("POST", "reset") | (_, "health")) {
        registrar.catch_up();
    }
    let done = match (request.method.as_str(), what) {
        ("GET", "") => Ok(about(registrar)),
        ("GET", "clock") => Ok(clock(registrar)),
        ("POST", "clock") => read(request).and_then(|set: Set| set_clock(registrar, &set)),
        ("GET", "faults") => Ok(json!(registrar.faults.list())),
        ("POST", "faults") => read(request).and_then(|add: Add| add_fault(registrar, add)),
        ("DELETE", "faults") => {
            registrar.faults.clear();
            Ok(json!({}))
        }
        ("GET", "state") => {
            let world = lock(&registrar.world).to_json();
            return Response::new(200, "application/json;charset=utf-8", world);
        }
        ("PUT", "state") => load(registrar, request),
        ("POST", "world") => read(request).and_then(|world_change: WorldChange| {
            registrar.look(|world| world_change.apply(world))?;
            Ok(clock(registrar))
        }),
        ("POST", "reset") => {
            registrar.faults.clear();
            registrar.faults.seed(0);
            registrar.restart();
            Ok(clock(registrar))
        }
        ("GET", "requests") => Ok(json!(registrar.seen())),
        ("GET", "ledger") => Ok(ledger(registrar)),
        ("GET", "health") => Ok(json!({"status": "ok", "version": env!("CARGO_PKG_VERSION")})),
        ("GET", "schema") => Ok(schema::document().clone()),
        _ if schema::has_path(what) => {
            return problem(405, &format!("method {} is not supported here", request.method));
        }
        _ => return problem(404, &format!("unknown path: expected {}", schema::paths().join(", "))),
    };
    match done {
        Ok(value) => Response::new(200, "application/json;charset=utf-8", format!("{value:#}\n")),
        Err(what) => problem(400, &what),
    }
}

fn problem(status: u16, what: &str) -> Response {
    Response::new(status, "application/json;charset=utf-8", format!("{:#}\n", json!({ "problem": what })))
}

fn read<'r, T: Deserialize<'r>>(request: &'r Request) -> Result<T, String> {
    serde_json::from_slice(&request.body).map_err(|error| error.to_string())
}

fn about(registrar: &Inner) -> Value {
    let actions: Vec<Value> = answer_sources()
        .into_iter()
        .map(|(service, action, answer_source)| json!({"service": service, "action": action, "answers": format!("{answer_source:?}")}))
        .collect();
    json!({"clock": clock(registrar), "actions": actions})
}

fn clock(registrar: &Inner) -> Value {
    let clock = &registrar.clock;
    json!({"now": clock.now(), "stopped": clock.is_stopped()})
}

fn ledger(registrar: &Inner) -> Value {
    let account = &lock(&registrar.world).account;
    json!({"balance": account.balance(), "currency": account.currency, "movements": account.ledger()})
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    set: Option<Time>,
    advance: Option<Span>,
    speed: Option<f64>,
}

fn set_clock(registrar: &Inner, set: &Set) -> Result<Value, String> {
    if let Some(speed) = set.speed.filter(|speed| *speed < 0.0) {
        return Err(format!("invalid `speed` {speed}: expected a number from 0"));
    }
    let (clock_shows, world) = (registrar.clock.now(), lock(&registrar.world).now());
    let until = set.set.unwrap_or(clock_shows) + set.advance.unwrap_or_default();
    if until < world {
        return Err(format!("the clock cannot be set to {until}: the world is already at {world}"));
    }
    set.speed.into_iter().for_each(|speed| registrar.clock.run(speed));
    if set.set.is_some() || set.advance.is_some() {
        registrar.clock.set(until);
    }
    registrar.catch_up();
    Ok(clock(registrar))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Add {
    #[serde(default)]
    when: When,
    fault: Option<Fault>,
    random: Option<Random>,
    seed: Option<u64>,
    connections: Option<usize>,
}

/// Short for a random fault with a chance.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Random {
    seed: u64,
    rate: f64,
    #[serde(default = "Fault::everyday")]
    faults: Vec<Fault>,
}

fn add_fault(registrar: &Inner, mut add: Add) -> Result<Value, String> {
    if let Some(Random { seed, rate, faults }) = add.random {
        if add.fault.is_some() || add.when.chance.is_some() {
            return Err("`random` replaces `fault` and the `chance` of `when`".to_owned());
        }
        if !(0.0..=1.0).contains(&rate) {
            return Err(format!("invalid `rate` {rate}: expected a probability from 0 to 1"));
        }
        (add.when.chance, add.fault) = (Some(rate), Some(Fault::Random { seed, faults }));
    }
    if let Some(problem) = add.when.problem().or_else(|| add.fault.as_ref()?.problem()) {
        return Err(problem);
    }
    if add.fault.is_none() && add.when != When::default() {
        return Err("`when` needs a `fault`".to_owned());
    }
    if add.connections == Some(0) {
        // A limit of 0 would make this endpoint unreachable too.
        return Err("invalid `connections`: expected a number from 1".to_owned());
    }
    let faults = &registrar.faults;
    add.seed.into_iter().for_each(|seed| faults.seed(seed));
    add.connections.into_iter().for_each(|most| faults.limit_connections(most));
    add.fault.into_iter().for_each(|fault| faults.add(add.when.clone(), fault));
    Ok(json!(faults.list()))
}

fn load(registrar: &Inner, request: &Request) -> Result<Value, String> {
    let text = std::str::from_utf8(&request.body).map_err(|error| error.to_string())?;
    registrar.reset(World::load(text, None)?);
    Ok(clock(registrar))
}
