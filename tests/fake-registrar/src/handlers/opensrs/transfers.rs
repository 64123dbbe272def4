//! Transfers: eligibility, progress and cancellation.

use super::format::{Outcome, capital, done, found, held, in_english, refusal, refuse, respond};
use super::nameservers;
use super::params::{self, Days, Page};
use super::placing::{Notes, hurdle, why_not_transferable};
use crate::call::Call;
use crate::world::{
    Cause, OrderState, Problem, Processed, StepIn, StepOut, Time, TransferIn, TransferOrder, TransferOut,
    Work, World,
};
use serde_json::{Value, json};

/// Returns the status of a transfer to this registrar.
pub(super) fn status_in(step: StepIn) -> &'static str {
    match step {
        StepIn::Initial | StepIn::MailSent | StepIn::WrongCode => "pending_owner",
        StepIn::MailVerified => "pending_admin",
        StepIn::Submitted => "pending_registry",
        StepIn::Succeeded => "completed",
        StepIn::Cancelled | StepIn::Failed | StepIn::Expired => "cancelled",
    }
}

fn status_out(step: StepOut) -> &'static str {
    match step {
        StepOut::CodeGiven | StepOut::Pending => "pending_owner",
        StepOut::Succeeded => "completed",
        StepOut::Failed => "cancelled",
    }
}

/// Returns whether a name can be transferred, or the progress of its latest transfer.
pub(super) fn check(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let (status, address) = (call.boolean("check_status"), call.boolean("get_request_address"));
    let problem = why_not_transferable(world, &name);
    let (reason, code) = match &problem {
        None => (None, None),
        Some(Problem::Taken) => {
            let code = "domain_already_belongs_to_current_reseller";
            (Some("Domain already exists in user's account".to_owned()), Some(code))
        }
        Some(Problem::TransferRuns) => (Some("Transfer in progress".to_owned()), None),
        Some(Problem::NoTransfer) => (Some("Domain not registered".to_owned()), None),
        Some(Problem::TransferLocked) => (Some("Domain status prohibits transfer".to_owned()), None),
        Some(other) => (Some(other.to_string()), None),
    };
    let latest = world.transfer_in(&name);
    let outcome = latest.filter(|_| status == Some(true));
    let asked = latest.map(|transfer| transfer.email.clone());
    let asked = asked.unwrap_or_else(|| world.outside(&name).and_then(|other| other.email));
    found(json!({
        "transferrable": problem.is_none(),
        "status": (status == Some(true)).then(|| latest.map_or("undef", |transfer| status_in(transfer.step))),
        "reason": reason,
        "reason_code": code,
        "noservice": problem == Some(Problem::UnknownSuffix),
        "request_address": asked.filter(|_| address == Some(true)),
        "unixtime": outcome.map(|transfer| transfer.changed.seconds()),
        "timestamp": outcome.map(|transfer| in_english(transfer.changed)),
    }))
}

/// Cancels the transfer of a name.
pub(super) fn cancel(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    call_off(world, call, &name)
}

/// Cancels a transfer by its order.
pub(super) fn cancel_order(world: &mut World, call: &Call) -> Outcome {
    let id = call.text("order_id").unwrap_or_default();
    let asked = world.transfers_in.iter().find(|transfer| transfer.order.as_deref() == Some(id));
    let Some(name) = asked.map(|transfer| transfer.name().to_owned()) else {
        return refuse("400", "Command Failed: There is no such transfer");
    };
    let latest = world.transfer_in(&name).and_then(|transfer| transfer.order.as_deref());
    if latest != Some(id) {
        return refuse("400", "Command Failed: Transfer State Prohibits Cancellation");
    }
    call_off(world, call, &name)
}

/// Cancels a transfer that the registry has not received yet.
fn call_off(world: &mut World, call: &Call, name: &str) -> Outcome {
    let Some(transfer) = world.transfer_in(name) else {
        return refuse("400", "Command Failed: There is no such transfer");
    };
    if !matches!(status_in(transfer.step), "pending_owner" | "pending_admin") {
        return refuse("400", "Command Failed: Transfer State Prohibits Cancellation");
    }
    let order = transfer.order.clone().unwrap_or_else(|| transfer.instance_id.clone());
    let (work, ip) = (Work::CancelTransferIn { name: name.to_owned() }, params::ip(call));
    world.carry_out(&work, &Cause::Call(ip.clone()), &ip).map_err(|problem| refusal(&problem))?;
    respond(200, &format!("Transfer with order id: {order} has been canceled."), json!({}))
}

/// Resubmits a transfer that was cancelled or has failed.
pub(super) fn process(world: &mut World, call: &Call) -> Outcome {
    let order = world.order(call.text("order_id").unwrap_or_default()).cloned();
    let order = order.filter(|order| {
        let over = matches!(order.state, OrderState::Cancelled | OrderState::Declined);
        over && matches!(order.work, Work::TransferIn(_))
    });
    let Some(order) = order else { return refuse("400", "Transfer cannot be resubmitted.") };
    if let Some(refusal) = hurdle(world, &order.work) {
        return Err(refusal);
    }
    let id = world.save_again(&order);
    match world.process_order(&id, &params::ip(call)).map_err(|problem| refusal(&problem))? {
        Processed::Saved => {
            world.give_up(&id);
            refuse("440", "Insufficient funds")
        }
        Processed::Declined(problem) => Err(refusal(&problem).with(json!({"order_id": id}))),
        _ => respond(200, "Transfer request has been successfully sent.", json!({"order_id": id})),
    }
}

/// Sends the request for the holder's approval again.
pub(super) fn resend(world: &mut World, call: &Call) -> Outcome {
    match world.resend_transfer_mail(&params::name(call, "domain_name")) {
        Ok(()) => respond(200, "Message sent", json!({})),
        Err(_) => refuse("465", "Can't find transfer request."),
    }
}

/// Moves a name to another reseller at once.
pub(super) fn push(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    if held(world, &name).is_none() {
        return refuse("465", "Push transfer permission denied");
    }
    if world.is_busy(&name) {
        return refuse("437", "Another request is already waiting on this domain");
    }
    match world.push_to_reseller(&name, call.text("grsp").unwrap_or_default()) {
        Ok(()) => done(),
        Err(problem) => Err(refusal(&problem)),
    }
}

/// The key under which an order stores its job.
const JOB: &str = "simple_transfer_job_id";

/// Orders transfers from auth codes only. Their results are reported later.
pub(super) fn simple(world: &mut World, call: &Call) -> Outcome {
    let job = world.next_number().to_string();
    let servers = nameservers::listed(call);
    for entry in call.list("domain_list") {
        let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
        let order = TransferOrder {
            name: params::plain(text("domain_name")),
            auth_code: text("auth_info").to_owned(),
            nameservers: servers.clone(),
            ..TransferOrder::default()
        };
        let work = Work::TransferIn(order);
        let stopped = hurdle(world, &work);
        let id = world.save_order(work, Notes::from([(JOB.to_owned(), job.clone())]));
        match stopped {
            Some(refusal) => {
                world.give_up(&id);
                if let Some(order) = world.order_mut(&id) {
                    order.problem = Some(Problem::Mishap { reason: refusal.message });
                }
            }
            None => {
                world.process_order(&id, &params::ip(call)).map_err(|problem| refusal(&problem))?;
                // An unpaid transfer fails at once.
                world.give_up(&id);
            }
        }
    }
    respond(200, "Command successful", json!({JOB: job}))
}

/// Returns the results of a job.
pub(super) fn simple_status(world: &mut World, call: &Call) -> Outcome {
    let job = call.text(JOB).unwrap_or_default();
    let orders = world.orders().filter(|order| order.notes.get(JOB).is_some_and(|number| number == job));
    let entries = orders.map(|order| {
        let transfer = world.transfers_in.iter().find(|transfer| transfer.order.as_ref() == Some(&order.id));
        let wrong_code = transfer.is_some_and(|transfer| transfer.step == StepIn::WrongCode);
        let (status, reason) = match order.state {
            OrderState::Completed => ("completed", None),
            OrderState::Underway if wrong_code => ("failed", Some("Invalid authcode".to_owned())),
            OrderState::Pending | OrderState::Underway => ("in_progress", None),
            OrderState::Cancelled => ("cancelled", None),
            OrderState::Declined => ("failed", order.problem.as_ref().map(ToString::to_string)),
        };
        json!({
            "domain_name": order.name,
            "status": status,
            "reason": reason,
            "email_address": transfer.and_then(|transfer| transfer.email.clone()),
        })
    });
    let entries: Vec<Value> = entries.collect();
    if entries.is_empty() {
        return refuse("480", "There is no such job");
    }
    respond(200, "Command successful", json!({"domain_list": entries}))
}

/// Describes the history of a transfer.
pub(super) fn notes(transfer: &TransferIn) -> Vec<(Time, String)> {
    let mut notes = vec![(transfer.ordered, "Transfer ordered.".to_owned())];
    let mut add = |at: Option<Time>, text: &str| notes.extend(at.map(|at| (at, text.to_owned())));
    add(transfer.mailed, "The holder was asked to agree.");
    add(transfer.agreed, "The holder has agreed.");
    add(transfer.submitted, "Transfer submitted to the registry.");
    let end = if transfer.step == StepIn::Succeeded { "Transfer completed." } else { "Transfer cancelled." };
    add(transfer.ended, end);
    notes
}

/// Returns transfers to this registrar, newest first.
pub(super) fn list_in(world: &mut World, call: &Call) -> Outcome {
    let days = |what: &str| Days::of(call, &format!("{what}_from"), &format!("{what}_to"));
    let (completed, ordered, requested) = (days("completed")?, days("order")?, days("req")?);
    let (confirmed, asked) = (days("owner_confirm")?, days("owner_request")?);
    let own = &world.settings.registrar;
    let arrived = |transfer: &TransferIn| transfer.ended.filter(|_| transfer.step == StepIn::Succeeded);
    let found = world.transfers_in.iter().rev().filter(|transfer| {
        world.concerns(transfer.registrar)
            && call.text("domain").is_none_or(|name| params::plain(name) == transfer.name())
            && params::is(call, "transfer_id", &transfer.instance_id)
            && params::is(call, "order_id", transfer.order.as_deref().unwrap_or_default())
            && params::is(call, "owner_confirm_ip", &transfer.agreed_from)
            && params::is(call, "status", status_in(transfer.step))
            && params::like(call, "gaining_registrar", own)
            && params::like(call, "losing_registrar", &transfer.losing)
            && params::like(call, "request_address", transfer.email.as_deref().unwrap_or_default())
            && completed.hold(arrived(transfer))
            && ordered.hold(transfer.ordered)
            && requested.hold(transfer.ordered)
            && confirmed.hold(transfer.agreed)
            && asked.hold(transfer.mailed)
    });
    let entries = found.map(|transfer| {
        let order = transfer.order.as_ref().and_then(|id| world.order(id));
        entry(&TransferEntry {
            domain: transfer.name(),
            id: &transfer.instance_id,
            status: status_in(transfer.step),
            gaining: own,
            losing: &transfer.losing,
            address: transfer.email.as_deref(),
            ordered: transfer.ordered,
            asked: transfer.mailed,
            confirmed: transfer.agreed,
            confirmed_from: &transfer.agreed_from,
            submitted: transfer.submitted,
            completed: arrived(transfer),
            affiliate: order.and_then(|order| order.notes.get("affiliate_id")).map(String::as_str),
        })
    });
    pages(call, entries.collect())
}

/// Returns transfers away, newest first. A name whose code was merely revealed is not being transferred.
pub(super) fn list_away(world: &mut World, call: &Call) -> Outcome {
    let days = |what: &str| Days::of(call, &format!("{what}_from"), &format!("{what}_to"));
    let (requested, confirmed, asked) = (days("req")?, days("owner_confirm")?, days("owner_request")?);
    let own = &world.settings.registrar;
    let gone = |transfer: &TransferOut| transfer.ended.filter(|_| transfer.step == StepOut::Succeeded);
    let found = world.transfers_out.iter().rev().filter(|transfer| {
        world.concerns(transfer.registrar)
            && transfer.requested.is_some()
            && call.text("domain").is_none_or(|name| params::plain(name) == transfer.name)
            && params::is(call, "status", status_out(transfer.step))
            && params::like(call, "gaining_registrar", &transfer.gaining)
            && params::like(call, "request_address", &transfer.email)
            && requested.hold(transfer.requested)
            && asked.hold(transfer.requested)
            && confirmed.hold(transfer.ended)
    });
    let entries = found.map(|transfer| {
        entry(&TransferEntry {
            domain: &transfer.name,
            id: &transfer.id,
            status: status_out(transfer.step),
            gaining: &transfer.gaining,
            losing: own,
            address: Some(&transfer.email),
            ordered: transfer.requested.unwrap_or(transfer.code_given),
            asked: transfer.requested,
            confirmed: transfer.ended,
            confirmed_from: "",
            submitted: transfer.requested,
            completed: gone(transfer),
            affiliate: None,
        })
    });
    pages(call, entries.collect())
}

/// The common fields of both lists.
struct TransferEntry<'a> {
    domain: &'a str,
    id: &'a str,
    status: &'a str,
    gaining: &'a str,
    losing: &'a str,
    address: Option<&'a str>,
    ordered: Time,
    asked: Option<Time>,
    confirmed: Option<Time>,
    confirmed_from: &'a str,
    submitted: Option<Time>,
    completed: Option<Time>,
    affiliate: Option<&'a str>,
}

fn entry(shown: &TransferEntry<'_>) -> Value {
    let seconds = |time: Option<Time>| time.map(Time::seconds);
    // Steps that have not happened yet are empty.
    let text = |time: Option<Time>| time.map(capital).unwrap_or_default();
    json!({
        "domain": shown.domain,
        "transfer_id": shown.id,
        "status": shown.status,
        "gaining_registrar": shown.gaining,
        "losing_registrar": shown.losing,
        "request_address": shown.address,
        "order_date": capital(shown.ordered),
        "order_date_epoch": shown.ordered.seconds(),
        "owner_request_date": text(shown.asked),
        "owner_request_date_epoch": seconds(shown.asked),
        "owner_confirm_date": text(shown.confirmed),
        "owner_confirm_date_epoch": seconds(shown.confirmed),
        "owner_confirm_ip": shown.confirmed_from,
        "registry_request_date": text(shown.submitted),
        "registry_request_date_epoch": seconds(shown.submitted),
        "completed_date": text(shown.completed),
        "completed_date_epoch": shown.completed.map_or(0, Time::seconds),
        "affiliate_id": shown.affiliate,
    })
}

fn pages(call: &Call, entries: Vec<Value>) -> Outcome {
    let page = Page::of(call, 1, entries);
    let attributes = json!({
        "page_size": page.size,
        "page": page.number,
        "transfers": page.entries,
        "total": page.total,
    });
    respond(200, "Command successful", attributes)
}
