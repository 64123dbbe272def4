//! Events: they are polled repeatedly until they are acknowledged.

use super::format::{Outcome, domain_id, in_events, order_status, order_type, refuse, respond};
use super::transfers::status_in;
use crate::call::Call;
use crate::world::{Domain, Event, EventKind, Stage, World};
use serde_json::{Value, json};

/// Returns the pending events, oldest first.
pub(super) fn poll(world: &mut World, call: &Call) -> Outcome {
    let limit = usize::try_from(call.number("limit").unwrap_or(1)).unwrap_or(1);
    let events: Vec<Value> = world
        .events
        .iter()
        .filter(|event| !event.acknowledged && world.concerns(event.registrar))
        .take(limit)
        .map(|event| entry(world, event))
        .collect();
    respond(200, "Command successful", json!({"events": events, "total": waiting(world)}))
}

/// Acknowledges an event; this is idempotent.
pub(super) fn acknowledge(world: &mut World, call: &Call) -> Outcome {
    let id = call.text("event_id").unwrap_or_default();
    let Some(event) = world.events.iter_mut().find(|event| event_id(event) == id) else {
        return refuse("480", "Event not found");
    };
    event.acknowledged = true;
    respond(200, "Command successful", json!({"total": waiting(world)}))
}

fn waiting(world: &World) -> usize {
    world.events.iter().filter(|event| !event.acknowledged && world.concerns(event.registrar)).count()
}

fn event_id(event: &Event) -> String {
    event.id.replace('-', "")
}

fn entry(world: &World, event: &Event) -> Value {
    let (kind, object) = match event.kind {
        EventKind::Registered => ("REGISTERED", "DOMAIN"),
        EventKind::Renewed => ("RENEWED", "DOMAIN"),
        EventKind::Redeemed | EventKind::TransferredIn => ("CREATED", "DOMAIN"),
        EventKind::Expired => ("EXPIRED", "DOMAIN"),
        EventKind::InRedemption | EventKind::Deleted | EventKind::TransferredOut => ("DELETED", "DOMAIN"),
        EventKind::NameserversChanged => ("NAMESERVER_UPDATE", "DOMAIN"),
        EventKind::Verified => ("REGISTRANT_VERIFICATION_STATUS_CHANGE", "DOMAIN"),
        EventKind::TransferFailed => ("STATUS_CHANGE", "TRANSFER"),
        EventKind::OrderCompleted | EventKind::OrderDeclined | EventKind::OrderCancelled => {
            ("STATUS_CHANGE", "ORDER")
        }
    };
    let mut data = json!({"domain_name": event.name});
    let outcome = match object {
        "ORDER" => of_order(world, event),
        "TRANSFER" => of_transfer(world, event),
        _ => of_domain(world, event),
    };
    for (name, value) in outcome.as_object().into_iter().flatten() {
        data[name] = value.clone();
    }
    json!({
        "event_id": event_id(event),
        "event": kind,
        "event_date": in_events(event.at),
        "object": object,
        "object_data": data,
    })
}

/// Returns the current name, or a former one.
fn domain<'a>(world: &'a World, name: &str) -> Option<&'a Domain> {
    let gone =
        || world.deleted.iter().rev().map(|deleted| &deleted.domain).find(|domain| domain.name == name);
    world.domain(name).or_else(gone)
}

fn of_domain(world: &World, event: &Event) -> Value {
    let domain = domain(world, &event.name);
    let mut data = json!({"domain_id": domain.map(domain_id)});
    let expires = event.expires.map(in_events);
    match event.kind {
        EventKind::Registered | EventKind::Renewed => {
            // A completed order states its period.
            let order = world.orders().find(|order| {
                order.name == event.name && order.completed == Some(event.at) && order.years > 0
            });
            data["period"] = json!(order.map(|order| order.years));
            data["expiration_date"] = json!(expires);
        }
        EventKind::Redeemed | EventKind::TransferredIn | EventKind::Expired => {
            data["expiration_date"] = json!(expires)
        }
        EventKind::InRedemption => {
            let by_request = domain.is_some_and(|domain| domain.given_up.is_some());
            let until = event.at + world.settings.life.redemption;
            data["reason"] = json!(if by_request { "by-request" } else { "expired" });
            data["deletion_date"] = json!(in_events(event.at));
            data["redemption_grace_period_end_date"] = json!(in_events(until));
        }
        EventKind::Deleted => {
            let life = &world.settings.life;
            // A name that can no longer be redeemed has just expired.
            let at_once = domain.is_some_and(|domain| domain.end_of(Stage::Expired, life) == event.at);
            data["reason"] = json!(if at_once { "delete-domain-api" } else { "expired" });
            data["deletion_date"] = json!(in_events(event.at));
        }
        EventKind::TransferredOut => {
            data["reason"] = json!("transfered");
            data["deletion_date"] = json!(in_events(event.at));
        }
        EventKind::NameserversChanged => {
            data["nameserver_list"] = json!(domain.map(|domain| &domain.nameservers))
        }
        EventKind::Verified => data["verification_status"] = json!("verified"),
        _ => {}
    }
    data
}

fn of_order(world: &World, event: &Event) -> Value {
    let order = event.order.as_ref().and_then(|id| world.order(id));
    let status = match event.kind {
        EventKind::OrderCompleted => Some("completed"),
        EventKind::OrderDeclined => Some("declined"),
        EventKind::OrderCancelled => Some("cancelled"),
        _ => order.map(order_status),
    };
    json!({
        "order_id": event.order,
        "order_status": status,
        "order_reg_type": order.map(|order| order_type(order.kind)),
    })
}

fn of_transfer(world: &World, event: &Event) -> Value {
    let transfer = world
        .transfers_in
        .iter()
        .rev()
        .find(|transfer| transfer.name() == event.name && transfer.ended == Some(event.at));
    json!({
        "order_id": event.order,
        "transfer_id": transfer.map(|transfer| &transfer.instance_id),
        "transfer_status": transfer.map(|transfer| status_in(transfer.step)),
    })
}
