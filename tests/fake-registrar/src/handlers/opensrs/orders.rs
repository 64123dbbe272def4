//! Existing orders: their data and their state changes.

use super::contacts;
use super::format::{
    Outcome, capital, dashed, done, letter, order_status, order_type, refusal, refuse, respond,
};
use super::params::{self, Days, Page};
use super::placing::{hurdle, queue};
use crate::call::Call;
use crate::world::{Order, OrderState, Processed, Work, WorkKind, World};
use serde_json::{Map, Value, json};

/// Processes an order that is pending, declined or cancelled.
pub(super) fn process(world: &mut World, call: &Call) -> Outcome {
    let Some(order) = world.order(call.text("order_id").unwrap_or_default()).cloned() else {
        return refuse("480", "Order not found");
    };
    let revives = matches!(order.kind, WorkKind::Register | WorkKind::TransferIn);
    if let Some(refusal) = hurdle(world, &order.work).filter(|_| order.state != OrderState::Completed) {
        return Err(refusal);
    }
    let id = match order.state {
        OrderState::Pending => order.id.clone(),
        // A new order replaces a declined one.
        OrderState::Declined => world.save_again(&order),
        OrderState::Cancelled if revives => {
            if let Some(order) = world.order_mut(&order.id) {
                (order.state, order.completed) = (OrderState::Pending, None);
            }
            order.id.clone()
        }
        _ => return refuse("400", "The order cannot be processed in its present state"),
    };
    let ip = params::ip(call);
    let processed = world.process_order(&id, &ip).map_err(|problem| refusal(&problem))?;
    let second = world.next_number().to_string();
    let mut attributes = json!({"order_id": id, "id": second});
    match processed {
        Processed::Done(_) => {
            let domain = world.domain(&order.name);
            attributes["registration expiration date"] = json!(domain.map(|domain| dashed(domain.expires)));
            attributes["f_auto_renew"] = json!(domain.map(|domain| letter(domain.auto_renew)));
            respond(200, "Command completed successfully", attributes)
        }
        Processed::Underway if order.kind == WorkKind::TransferIn => {
            respond(200, "Transfer request has been successfully sent", attributes)
        }
        Processed::Underway => {
            queue(world, &id);
            attributes["async_reason"] = json!("general");
            respond(250, "Order submitted", attributes)
        }
        // The order stays unchanged.
        Processed::Saved => refuse("440", "Insufficient funds"),
        Processed::Declined(problem) => Err(refusal(&problem).with(attributes)),
    }
}

/// Cancels an order.
pub(super) fn cancel(world: &mut World, call: &Call) -> Outcome {
    let id = call.text("order_id").unwrap_or_default();
    let Some(order) = world.order(id) else { return refuse("480", "Order not found") };
    if !matches!(order.state, OrderState::Pending | OrderState::Declined) {
        return refuse("400", "The order cannot be cancelled in its present state");
    }
    let id = id.to_owned();
    call_off(world, &id);
    respond(200, "Order cancelled", json!({"order_id": id}))
}

/// Cancels all orders that have been in their state for long.
pub(super) fn cancel_all(world: &mut World, call: &Call) -> Outcome {
    let wanted = match call.text("status").unwrap_or("pending") {
        "pending" => OrderState::Pending,
        "declined" => OrderState::Declined,
        _ => return refuse("465", "Invalid status"),
    };
    let until = call.number("to_date").unwrap_or_default();
    let since = |order: &Order| order.completed.unwrap_or(order.placed).seconds();
    let meant = world.orders().filter(|order| order.state == wanted && since(order) <= until);
    let orders: Vec<Order> = meant.cloned().collect();
    let entry =
        |order: &Order| json!({"domain": order.name, "id": order.id, "reg_type": order_type(order.kind)});
    for order in &orders {
        call_off(world, &order.id);
    }
    let cancelled: Vec<Value> = orders.iter().map(entry).collect();
    let list = (!cancelled.is_empty()).then_some(&cancelled);
    respond(200, "Command completed successfully", json!({"cancelled": list, "total": cancelled.len()}))
}

fn call_off(world: &mut World, id: &str) {
    if let Some(order) = world.order_mut(id).filter(|order| order.state == OrderState::Declined) {
        order.state = OrderState::Pending;
    }
    // The order is pending now, so it can be cancelled.
    let _ = world.cancel_order(id);
}

/// Cancels the active process of a `.ca` name.
pub(super) fn cancel_active(world: &mut World, call: &Call) -> Outcome {
    let (id, name) = (call.text("order_id"), call.text("domain").map(params::plain));
    if id.is_some() == name.is_some() {
        return refuse("465", "Invalid data: give either order_id or domain");
    }
    let active = world.orders().find(|order| {
        order.state == OrderState::Underway
            && order.kind != WorkKind::TransferIn
            && order.name.ends_with(".ca")
            && (id == Some(order.id.as_str()) || name.as_ref() == Some(&order.name))
    });
    let Some(id) = active.map(|order| order.id.clone()) else {
        return refuse("480", "There is no active process");
    };
    match world.stop_order(&id) {
        Ok(()) => done(),
        Err(problem) => Err(refusal(&problem)),
    }
}

/// Returns the state of a queued request, in the response code.
pub(super) fn queued(world: &mut World, call: &Call) -> Outcome {
    let id = call.text("request_id").unwrap_or_default();
    let asked =
        world.orders().find(|order| order.notes.get("queue_request_id").is_some_and(|request| request == id));
    let Some(order) = asked else { return refuse("480", "Request not found") };
    let nothing = Value::Object(Map::new());
    match (&order.state, &order.problem) {
        (OrderState::Underway, _) => respond(250, "Request queued", nothing),
        (OrderState::Completed, _) => respond(200, "Command completed successfully", nothing),
        (_, Some(problem)) => Err(refusal(problem)),
        (_, None) => refuse("400", "The request was cancelled"),
    }
}

/// Returns the orders for a name, newest first.
pub(super) fn by_domain(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let days = Days::of(call, "order_from", "order_to")?;
    let mut orders: Vec<&Order> = world
        .orders()
        .rev()
        .filter(|order| order.name == name && days.hold(order.placed))
        .filter(|order| params::is(call, "type", order_type(order.kind)))
        .filter(|order| params::is(call, "status", order_status(order)))
        .collect();
    orders.sort_by_key(|order| std::cmp::Reverse(order.placed));
    let page = Page::of(call, 1, orders);
    let entry = |order: &&Order| {
        json!({
            "id": order.id,
            "type": order_type(order.kind),
            "status": order_status(order),
            "order_date": capital(order.placed),
        })
    };
    let entries: Vec<Value> = page.entries.iter().map(entry).collect();
    let attributes =
        json!({"orders": entries, "page": page.number, "page_size": page.size, "total": page.total});
    respond(200, "Command successful", attributes)
}

/// Returns all data of an order.
pub(super) fn info(world: &mut World, call: &Call) -> Outcome {
    let Some(order) = world.order(call.text("order_id").unwrap_or_default()) else {
        return refuse("480", "Order not found");
    };
    let note = |name: &str| order.notes.get(name);
    let flag = |name: &str| note(name).map(|flag| flag == "1");
    let mut fields = json!({
        "id": order.id,
        "domain": order.name,
        "reg_type": order_type(order.kind),
        "status": order_status(order),
        "cost": order.cost.to_string(),
        "period": order.years,
        "order_date": order.placed.seconds(),
        "processed_date": order.processed.map(|at| at.seconds()),
        "completed_date": order.completed.filter(|_| order.state == OrderState::Completed).map(|at| at.seconds()),
        "master_order_id": order.master.as_deref().unwrap_or("0"),
        "affiliate_id": note("affiliate_id"),
        "comments": note("comments"),
        "encoding_type": note("encoding_type"),
        "reg_domain": note("reg_domain"),
        "f_auto_renew": flag("f_auto_renew").map(letter),
        "f_lock_domain": flag("f_lock_domain"),
        "flag_saved_ns_fields": flag("flag_saved_ns_fields"),
        "flag_saved_tech_fields": flag("flag_saved_tech_fields"),
        "forwarding_email": note("forwarding_email"),
    });
    let given = match &order.work {
        Work::Register(registration) => Some((&registration.contacts, &registration.nameservers)),
        Work::TransferIn(transfer) => Some((&transfer.contacts, &transfer.nameservers)),
        _ => None,
    };
    if let Some((contacts, servers)) = given {
        for (number, server) in servers.iter().take(6).enumerate() {
            fields[format!("fqdn{}", number + 1)] = json!(server);
        }
        for (role, contact) in contacts::write_all(contacts).as_object().into_iter().flatten() {
            let outcome = contact.as_object().into_iter().flatten();
            // An order keeps only these fields: no web site, language or tax number.
            for (name, text) in
                outcome.filter(|(name, _)| !["url", "lang_pref", "vat"].contains(&name.as_str()))
            {
                fields[format!("{role}_{name}")] = text.clone();
            }
        }
    }
    respond(200, "Command completed successfully", json!({"field_hash": fields}))
}
