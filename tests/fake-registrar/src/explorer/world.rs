//! The state behind the APIs, as the page shows it.

use super::value;
use crate::fake::Inner;
use crate::world::{Stage, State, World};
use serde_json::{Value, json};

/// The number of movements, tasks, orders and requests that are shown, the latest first.
const LATEST: usize = 30;

/// Returns the state.
pub(super) fn json(registrar: &Inner) -> Value {
    let mut shown = registrar.look(|world| of(world));
    let requests = registrar.seen();
    shown["stopped"] = registrar.clock.is_stopped().into();
    shown["faults"] = value(&registrar.faults.list());
    shown["requests"] = requests.iter().rev().take(LATEST).map(value).collect();
    shown
}

fn of(world: &World) -> Value {
    let account = &world.account;
    json!({
        "now": world.now().whole_second(),
        "account": account.id,
        "currency": account.currency,
        "balance": account.balance(),
        "opening": account.opening(),
        "ledger": account.ledger().iter().rev().take(LATEST).map(value).collect::<Value>(),
        "domains": domains(world),
        "tasks": tasks(world),
        "orders": orders(world),
    })
}

fn domains(world: &World) -> Value {
    let life = &world.settings.life;
    let domains = world.domains.values().map(|domain| {
        let stage = domain.stage(life, world.now());
        let ends = (stage != Stage::Gone).then(|| domain.end_of(stage, life));
        let expires = domain.expires.whole_second();
        json!({
            "name": domain.name,
            "stage": stage,
            "ends": ends.map(crate::world::Time::whole_second),
            "expires": expires,
            "expires_millis": expires.millis().to_string(),
        })
    });
    domains.collect()
}

fn tasks(world: &World) -> Value {
    let tasks = world.tasks().iter().rev().take(LATEST).map(|task| {
        let parts = task.details.iter().map(|part| {
            let problem = part.problem.as_ref().filter(|_| part.state == State::Failed).map(ToString::to_string);
            json!({"name": part.name, "state": part.state, "problem": problem})
        });
        json!({"number": task.number, "kind": task.kind, "state": task.state(), "parts": parts.collect::<Value>()})
    });
    tasks.collect()
}

fn orders(world: &World) -> Value {
    let orders = world.orders().rev().take(LATEST).map(|order| {
        let problem = order.problem.as_ref().map(ToString::to_string);
        json!({"number": order.id, "kind": order.kind, "name": order.name, "state": order.state, "cost": order.cost, "problem": problem})
    });
    orders.collect()
}
