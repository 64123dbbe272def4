//! Renewals, redemptions and revocations.

use super::format::{Outcome, dashed, done, held, refusal, refuse, respond};
use super::params;
use super::placing::{self, Notes};
use crate::call::{Call, Refusal};
use crate::world::{
    Cause, Consent, Domain, Expected, Problem, Processed, Sequel, Stage, Work, WorkKind, World,
};
use serde_json::json;

/// Orders a renewal.
pub(super) fn renew(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let Some(domain) = held(world, &name) else {
        return refuse("480", "Domain not found in the account");
    };
    let only_saves = params::only_saves(call)?;
    let year = call.number("currentexpirationyear").unwrap_or_default();
    if let Some(refusal) = wrong_year(world, domain, year, call.edition.name) {
        return Err(refusal);
    }
    let work = Work::Renew {
        name: name.clone(),
        years: call.number("period").unwrap_or(1),
        expected: Some(Expected::Year(year)),
        premium: Consent::Yes,
    };
    if let Some(refusal) = placing::hurdle(world, &work) {
        return Err(refusal);
    }
    let auto_renew = call.boolean("auto_renew") == Some(true);
    let mut notes: Notes = placing::notes(call);
    notes.insert("f_auto_renew".to_owned(), if auto_renew { "1" } else { "0" }.to_owned());
    let id = world.save_order(work, notes);
    let (park, client_ip) = (call.boolean("f_parkp") == Some(true), params::ip(call));
    world.then(&id, Sequel { auto_renew: Some(auto_renew), park, client_ip, ..Sequel::default() });
    let second = world.next_number().to_string();
    if only_saves {
        return respond(
            200,
            "Order created",
            json!({"order_id": id, "id": second, "auto_renew": auto_renew}),
        );
    }
    let processed = world.process_order(&id, &params::ip(call)).map_err(|problem| refusal(&problem))?;
    let admin = world.domain(&name).map(|domain| domain.contacts.admin.email.clone());
    let attributes = json!({"order_id": id, "id": second, "auto_renew": auto_renew, "admin_email": admin});
    match processed {
        Processed::Done(_) => {
            let mut attributes = attributes;
            let expires = world.domain(&name).map(|domain| dashed(domain.expires));
            attributes["registration expiration date"] = json!(expires);
            respond(200, "Command completed successfully", attributes)
        }
        Processed::Underway => {
            let mut attributes = attributes;
            attributes["queue_request_id"] = json!(placing::queue(world, &id));
            respond(250, "Request queued", attributes)
        }
        // A refused renewal leaves nothing behind that could charge later.
        Processed::Saved => {
            world.give_up(&id);
            refuse("440", "Insufficient funds")
        }
        Processed::Declined(problem) => Err(refusal(&problem).with(json!({"order_id": id}))),
    }
}

/// Returns the refusal for a wrong expiration year; the year before a renewal means that the name is renewed
/// already.
fn wrong_year(world: &World, domain: &Domain, year: i64, edition: &str) -> Option<Refusal> {
    let expires = domain.expires.year();
    if year == expires {
        return None;
    }
    let renewed = world
        .log
        .iter()
        .any(|change| change.worked && change.kind == WorkKind::Renew && change.name == domain.name);
    if year > expires || !renewed {
        return Some(refusal(&Problem::ExpiryDiffers { expires: domain.expires }));
    }
    Some(match edition {
        "horizon" => Refusal::new("465", "Domain Already Renewed"),
        _ => Refusal::new("555", "Domain already renewed"),
    })
}

/// Redeems a name. It works on the live system only, and order lists do not contain it.
pub(super) fn redeem(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let redeemable = world.stage(&name) == Some(Stage::Redemption);
    if !redeemable || call.edition.name == "horizon" {
        return refuse("400", "Domain cannot be redeemed.");
    }
    if world.is_busy(&name) {
        return refuse("437", "Another request is already waiting on this domain");
    }
    let ip = params::ip(call);
    let work = Work::Redeem { name, expected: None };
    match world.carry_out(&work, &Cause::Call(ip.clone()), &ip) {
        Ok(_) => done(),
        Err(problem) => Err(refusal(&problem)),
    }
}

/// Returns a name to its registry.
pub(super) fn revoke(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    if held(world, &name).is_none() {
        return refuse("480", "Domain not found in the account");
    }
    if world.is_busy(&name) {
        return refuse("437", "Another request is already waiting on this domain");
    }
    let refund = match world.return_to_registry(&name, "By-Request", &params::ip(call)) {
        Ok(refund) => refund,
        Err(_) => return refuse("465", "The grace period of the registry is over"),
    };
    if let Some(notes) = call.text("notes") {
        world.remark(&name, notes);
    }
    let id = world.next_number().to_string();
    let attributes =
        json!({"charge": false, "price": "0.00", "total_refund": refund.to_string(), "deletion_id": id});
    respond(200, &format!("Domain {name} revoked successfully."), attributes)
}
