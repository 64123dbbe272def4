//! Registrations and transfers: orders that are saved or processed, and that may stay saved against the caller's
//! will.

use super::contacts;
use super::domains;
use super::format::{Outcome, not_in_account, refusal, refuse, respond};
use super::lookup::is_underway;
use super::nameservers;
use super::params;
use crate::call::{Call, Refusal};
use crate::world::{
    Consent, Elsewhere, OrderState, Priced, Problem, Processed, Registration, Sequel, Span, TransferOrder,
    Work, WorkKind, World,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The time after a registration in which a name cannot be transferred.
const YOUNG: Span = Span::days(60);

/// The caller's notes on an order.
pub(super) type Notes = BTreeMap<String, String>;

/// Orders a registration.
pub(super) fn register(world: &mut World, call: &Call) -> Outcome {
    let contacts = contacts::of_order(world, call)?;
    if call.text("dns_template").is_some_and(|template| template != "default") {
        return refuse("478", "DNS template specified does not exist");
    }
    let name = params::name(call, "domain");
    let mut registration = Registration {
        transfer_lock: wants_lock(world, call, &name),
        name,
        years: call.number("period").unwrap_or(2),
        contacts,
        premium: consent(call),
        auto_renew: call.boolean("auto_renew") == Some(true),
        extra: extra(world, call)?,
        ..Registration::default()
    };
    if call.boolean("custom_nameservers") == Some(true) {
        registration.nameservers = nameservers::listed(call);
    }
    if call.boolean("f_parkp") == Some(true) {
        registration.nameservers = world.parking();
    }
    place(world, call, Work::Register(registration))
}

/// Orders a transfer.
pub(super) fn transfer(world: &mut World, call: &Call) -> Outcome {
    let contacts = contacts::of_order(world, call)?;
    let name = params::name(call, "domain");
    let mut order = TransferOrder {
        transfer_lock: wants_lock(world, call, &name),
        // The registry of `.ca` ignores the caller's choice.
        keep_contacts: call.boolean("change_contact") == Some(false) || name.ends_with(".ca"),
        name,
        years: call.number("period").unwrap_or(2),
        auto_renew: call.boolean("auto_renew") == Some(true),
        auth_code: call.text("auth_info").unwrap_or_default().to_owned(),
        contacts,
        extra: extra(world, call)?,
        ..TransferOrder::default()
    };
    if call.boolean("custom_transfer_nameservers") == Some(true) {
        order.nameservers = nameservers::listed(call);
    }
    if call.boolean("f_parkp") == Some(true) {
        order.nameservers = world.parking();
    }
    let price = world.prices.quote(Priced::Transfer, &order.name, order.years).filter(|quote| quote.premium);
    if price.is_some_and(|quote| consent(call) != Consent::At(quote.amount)) {
        return refuse("465", "Invalid data: premium_price_to_verify is not the price");
    }
    place(world, call, Work::TransferIn(order))
}

/// Whether the name is to be locked, and can be.
fn wants_lock(world: &World, call: &Call, name: &str) -> bool {
    call.boolean("f_lock_domain") == Some(true) && domains::can_be_locked(world, name)
}

fn consent(call: &Call) -> Consent {
    let price = call.text("premium_price_to_verify").and_then(|price| price.parse().ok());
    price.map_or(Consent::No, Consent::At)
}

/// Returns the data that only OpenSRS stores with a name.
fn extra(world: &World, call: &Call) -> Result<BTreeMap<String, String>, Refusal> {
    let (username, password) = (call.text("reg_username"), call.text("reg_password"));
    if username.is_some_and(|username| username.len() < 3)
        || password.is_some_and(|password| password.len() < 10)
    {
        return refuse("465", "Invalid data: reg_username has 3 to 20 characters, reg_password 10 to 20");
    }
    let profile = match call.text("reg_domain") {
        Some(name) => {
            let domain = super::format::held(world, &params::plain(name)).ok_or_else(not_in_account)?;
            Some(domains::profile(domain).to_owned())
        }
        None => username.map(str::to_owned),
    };
    let copied = ["affiliate_id", "encoding_type"].map(|name| (name, call.text(name).map(str::to_owned)));
    let tld_data = call.params.get("tld_data").filter(|data| data.is_object()).map(Value::to_string);
    let parked = (call.boolean("f_parkp") == Some(true)).then(|| "on".to_owned());
    let all =
        copied.into_iter().chain([("reg_username", profile), ("tld_data", tld_data), ("parkp", parked)]);
    Ok(all.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect())
}

/// Returns the call's parameters that are stored with the order.
pub(super) fn notes(call: &Call) -> Notes {
    let mut notes = Notes::new();
    for name in ["affiliate_id", "comments", "encoding_type", "reg_domain"] {
        notes.extend(call.text(name).map(|text| (name.to_owned(), text.to_owned())));
    }
    let flags = [
        ("f_auto_renew", call.boolean("auto_renew")),
        ("f_lock_domain", call.boolean("f_lock_domain")),
        ("f_whois_privacy", call.boolean("f_whois_privacy")),
        ("flag_saved_ns_fields", call.boolean("custom_nameservers")),
        ("flag_saved_tech_fields", call.boolean("custom_tech_contact")),
    ];
    notes.extend(
        flags.into_iter().filter_map(|(name, flag)| Some((name.to_owned(), flag_text(flag?).to_owned()))),
    );
    if let Some(email) = call.params["tld_data"]["forwarding_email"].as_str() {
        notes.insert("forwarding_email".to_owned(), email.to_owned());
    }
    notes
}

fn flag_text(flag: bool) -> &'static str {
    if flag { "1" } else { "0" }
}

/// Returns the follow-up of a completed order: a request to confirm the registrant's address, and a separate order
/// for privacy protection.
fn sequel(world: &World, call: &Call, work: &Work) -> Sequel {
    let verify = match work {
        Work::Register(registration) => Some(registration.contacts.registrant.email.clone()),
        _ => None,
    };
    let private = call.boolean("f_whois_privacy") == Some(true);
    let privacy = private.then(|| domains::can_be_private(world, work.name()));
    Sequel { verify, privacy, client_ip: params::ip(call), ..Sequel::default() }
}

fn place(world: &mut World, call: &Call, work: Work) -> Outcome {
    let only_saves = params::only_saves(call)?;
    let (notes, sequel) = (notes(call), sequel(world, call, &work));
    match hurdle(world, &work) {
        // The service saves these orders all the same, and charges for them when they are processed.
        Some(refusal) if matches!(refusal.code.as_str(), "485" | "435") => {
            let id = world.save_order(work, notes);
            world.then(&id, sequel);
            let attributes = json!({"id": id, "registration_code": refusal.code, "forced_pending": id});
            Err(refusal.with(attributes))
        }
        Some(refusal) => Err(refusal),
        None => {
            let cancelled = cancel_older(world, &work);
            let id = world.save_order(work, notes);
            world.then(&id, sequel);
            let answer = if only_saves { saved(world, &id) } else { process(world, call, &id) };
            answer.map(|mut answer| {
                if !cancelled.is_empty() {
                    answer.fields["cancelled_orders"] = json!(cancelled);
                }
                answer
            })
        }
    }
}

/// Returns why an order cannot be carried out at present.
pub(super) fn hurdle(world: &World, work: &Work) -> Option<Refusal> {
    let name = work.name();
    if world.is_busy(name) {
        return Some(Refusal::new("437", "Another request is already waiting on this domain"));
    }
    if is_underway(world, name, work.kind()) {
        let refused = match work {
            Work::TransferIn(_) => Refusal::new("487", "Domain not transferable: Transfer in progress"),
            Work::Renew { .. } => Refusal::new(
                "400",
                "Domain already renewed, another renewal cannot be applied until the first completes",
            ),
            _ => Refusal::new("486", "The registration is still being processed"),
        };
        return Some(refused);
    }
    if let Work::TransferIn(_) = work {
        return transfer_hurdle(world, work);
    }
    let unknown = match work {
        Work::Register(registration) => {
            registration.nameservers.iter().find(|server| !nameservers::is_known(world, server, name))
        }
        _ => None,
    };
    match world.check(work) {
        Err(problem) => Some(refusal(&problem)),
        Ok(_) => unknown.map(|server| nameservers::not_found(server)),
    }
}

/// Returns why a name cannot be transferred to this registrar.
fn transfer_hurdle(world: &World, work: &Work) -> Option<Refusal> {
    let problem = why_not_transferable(world, work.name()).or_else(|| world.check(work).err())?;
    match problem {
        Problem::UnknownSuffix | Problem::Years => Some(refusal(&problem)),
        Problem::TransferLocked => Some(Refusal::new("552", "Domain status prohibits transfer")),
        _ => Some(Refusal::new("487", "Domain not transferable")),
    }
}

/// Returns the same as a [`Problem`]. A name that is too young counts as locked.
pub(super) fn why_not_transferable(world: &World, name: &str) -> Option<Problem> {
    let is_young = |other: Elsewhere| world.now() - other.registered < YOUNG;
    match world.check_transfer_in(name) {
        Err(problem) => Some(problem),
        Ok(()) if world.is_arriving(name) => Some(Problem::TransferRuns),
        Ok(()) => world.outside(name).is_some_and(is_young).then_some(Problem::TransferLocked),
    }
}

/// Cancels older orders of the same kind that were only saved.
fn cancel_older(world: &mut World, work: &Work) -> Vec<String> {
    let same = world.orders().filter(|order| {
        order.state == OrderState::Pending && order.name == work.name() && order.kind == work.kind()
    });
    let older: Vec<String> = same.map(|order| order.id.clone()).collect();
    older.into_iter().filter(|id| world.cancel_order(id).is_ok()).collect()
}

fn saved(world: &World, id: &str) -> Outcome {
    let text = match world.order(id).map(|order| order.kind) {
        Some(WorkKind::TransferIn) => "Transfer order created",
        _ => "Registration order created",
    };
    respond(200, text, json!({"id": id, "registration_text": text, "registration_code": "200"}))
}

fn process(world: &mut World, call: &Call, id: &str) -> Outcome {
    let ip = params::ip(call);
    let processed = world.process_order(id, &ip).map_err(|problem| refusal(&problem))?;
    let Some(order) = world.order(id).cloned() else { return refuse("400", "There is no such order") };
    let admin = match &order.work {
        Work::Register(registration) => Some(registration.contacts.admin.email.clone()),
        Work::TransferIn(order) => Some(order.contacts.admin.email.clone()),
        _ => None,
    };
    match processed {
        Processed::Done(_) => {
            let text = "Domain registration successfully completed.";
            let domain_id = world.domain(&order.name).map(super::format::domain_id);
            let privacy = privacy_result(world, id);
            let text = match &privacy {
                Some(privacy) => format!("{text}\n{}", privacy["response_text"].as_str().unwrap_or_default()),
                None => text.to_owned(),
            };
            let attributes = json!({
                "id": id,
                "domain_id": domain_id,
                "registration_text": "Domain registration successfully completed.",
                "registration_code": "200",
                "admin_email": admin,
                "whois_privacy": privacy,
            });
            respond(200, &text, attributes)
        }
        Processed::Underway if order.kind == WorkKind::TransferIn => {
            let text = "Transfer request has been successfully sent";
            let transfer = world.transfer_in(&order.name).map(|transfer| transfer.instance_id.clone());
            let attributes = json!({
                "id": id,
                "transfer_id": transfer,
                "registration_text": text,
                "registration_code": "200",
                "admin_email": admin,
            });
            respond(200, text, attributes)
        }
        Processed::Underway => {
            let request = queue(world, id);
            respond(
                250,
                "Request queued",
                json!({"id": id, "admin_email": admin, "queue_request_id": request}),
            )
        }
        // The response looks like a success, which makes it worth rehearsing.
        Processed::Saved => {
            let text = if order.kind == WorkKind::TransferIn {
                "Transfer order created"
            } else {
                "Registration successful"
            };
            let attributes = json!({"id": id, "registration_text": text, "registration_code": "200", "forced_pending": id});
            respond(200, text, attributes)
        }
        Processed::Declined(problem) => {
            let refusal = refusal(&problem);
            let attributes = json!({"id": id, "registration_code": refusal.code});
            Err(refusal.with(attributes))
        }
    }
}

/// Returns the id of a request that a registry processes asynchronously.
pub(super) fn queue(world: &mut World, id: &str) -> String {
    let request = world.next_number().to_string();
    if let Some(order) = world.order_mut(id) {
        order.notes.insert("queue_request_id".to_owned(), request.clone());
    }
    request
}

/// Returns the result of privacy protection that was ordered along with the order, if any.
fn privacy_result(world: &World, id: &str) -> Option<Value> {
    let privacy = world.caused_order(id)?;
    let done = privacy.state == OrderState::Completed;
    let (code, text) =
        if done { ("200", "WHOIS Privacy ordered.") } else { ("300", "WHOIS Privacy cannot be applied.") };
    Some(json!({"is_success": done, "response_code": code, "response_text": text, "order_id": privacy.id}))
}
