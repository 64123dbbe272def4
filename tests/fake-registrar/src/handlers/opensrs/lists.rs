//! Lists of names, and their notes.

use super::domains::{in_profile, wanted};
use super::format::{Outcome, capital, dashed, found, is_held, letter, refuse, respond};
use super::params::{self, Days, Page};
use super::transfers;
use crate::call::Call;
use crate::world::{Contacts, Domain, OrderState, Stage, Time, WorkKind, World};
use serde_json::{Value, json};

/// Returns names that expire within a range of days, the earliest first.
pub(super) fn by_expiry(world: &mut World, call: &Call) -> Outcome {
    let days = Days::of(call, "exp_from", "exp_to")?;
    let mut domains: Vec<&Domain> = world
        .account_domains()
        .filter(|domain| is_held(world, domain) && days.hold(domain.expires))
        .collect();
    domains.sort_by_key(|domain| domain.expires);
    let page = Page::of(call, 1, domains);
    let entry = |domain: &&Domain| {
        json!({
            "name": domain.name,
            "expiredate": dashed(domain.expires),
            "f_auto_renew": letter(domain.auto_renew),
            "f_let_expire": letter(domain.let_expire),
        })
    };
    let entries: Vec<Value> = page.entries.iter().map(entry).collect();
    let attributes =
        json!({"exp_domains": entries, "page": page.number, "remainder": page.more, "total": page.total});
    respond(200, "Command successful", attributes)
}

/// Returns the names of a profile. Pages count from 0.
pub(super) fn of_profile(world: &mut World, call: &Call) -> Outcome {
    let (least, most) = (call.number("min_to_expiry"), call.number("max_to_expiry"));
    let now = world.now();
    let fits = |domain: &&Domain| {
        let days = (domain.expires - now).as_days();
        match (least, most) {
            // Only 0 requests expired names.
            (None, Some(0)) => domain.expires <= now,
            _ => least.is_none_or(|least| least <= days) && most.is_none_or(|most| days <= most),
        }
    };
    let names: Vec<&str> =
        in_profile(world, wanted(world, call)?).filter(fits).map(|domain| domain.name.as_str()).collect();
    let page = Page::of(call, 0, names);
    found(json!({"domain_list": page.entries, "count": page.total, "remainder": page.more}))
}

/// Returns names that the account has lost, both redeemable ones and deleted ones, newest first.
pub(super) fn deleted(world: &mut World, call: &Call) -> Outcome {
    let (deletion, expiry) = (Days::of(call, "del_from", "del_to")?, Days::of(call, "exp_from", "exp_to")?);
    let life = world.settings.life;
    let leaving = world.account_domains().filter(|domain| !is_held(world, domain));
    let gone = world.deleted.iter().map(|deleted| &deleted.domain);
    let gone = gone.filter(|domain| world.concerns(domain.registrar));
    // The account loses a name at the end of the grace period; later stages belong to the registry.
    let lost = |domain: &Domain| domain.end_of(Stage::Expired, &life);
    let mut found: Vec<&Domain> = leaving
        .chain(gone)
        .filter(|domain| call.text("domain").is_none_or(|name| params::plain(name) == domain.name))
        .filter(|domain| deletion.hold(lost(domain)) && expiry.hold(domain.expires))
        .filter(|domain| has_addresses(call, &domain.contacts))
        .collect();
    found.sort_by_key(|domain| std::cmp::Reverse(lost(domain)));
    let page = Page::of(call, 1, found);
    let entry = |domain: &&Domain| {
        let reason = if domain.given_up.is_some() { "By-Request" } else { "Expired" };
        json!({
            "name": domain.name,
            "reason": reason,
            "delete_date": capital(lost(domain)),
            "delete_date_epoch": lost(domain).seconds(),
            "expiredate": capital(domain.expires),
            "expiredate_epoch": domain.expires.seconds(),
        })
    };
    let entries: Vec<Value> = page.entries.iter().map(entry).collect();
    let attributes =
        json!({"del_domains": entries, "page": page.number, "page_size": page.size, "total": page.total});
    respond(200, "Command successful", attributes)
}

fn has_addresses(call: &Call, contacts: &Contacts) -> bool {
    params::like(call, "owner_email", &contacts.registrant.email)
        && params::like(call, "admin_email", &contacts.admin.email)
        && params::like(call, "billing_email", &contacts.billing.email)
        && params::like(call, "tech_email", &contacts.tech.email)
}

/// Returns the notes, newest first.
pub(super) fn notes(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let mut notes = match call.text("type").unwrap_or_default() {
        "domain" => on_name(world, &name),
        "order" => match call.text("order_id").and_then(|id| on_order(world, &name, id)) {
            Some(notes) => notes,
            None => return refuse("480", "Order not found"),
        },
        "transfer" => {
            let id = call.text("transfer_id").unwrap_or_default();
            let transfer = world.transfers_in.iter().find(|one| one.instance_id == id && one.name() == name);
            transfer.map(transfers::notes).unwrap_or_default()
        }
        _ => return refuse("465", "Invalid type"),
    };
    // Entries of the same second keep their order.
    notes.reverse();
    notes.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let page = Page::of(call, 1, notes);
    let entry = |(at, text): &(Time, String)| json!({"timestamp": capital(*at), "note": text});
    let entries: Vec<Value> = page.entries.iter().map(entry).collect();
    let attributes =
        json!({"notes": entries, "page": page.number, "page_size": page.size, "total": page.total});
    respond(200, "Command successful", attributes)
}

fn on_name(world: &World, name: &str) -> Vec<(Time, String)> {
    let remarks = world.remarks.iter().filter(|remark| remark.name == name);
    let log = world.log.iter().filter(|change| change.name == name && world.concerns(change.registrar));
    let done = log.map(|change| {
        let what = phrase(change.kind);
        let text = match (change.worked, change.details.as_str()) {
            (true, "") => format!("{what}."),
            (true, details) => format!("{what}: {details}"),
            (false, details) => format!("Failed: {what}. {details}"),
        };
        (change.at, text)
    });
    done.chain(remarks.map(|remark| (remark.at, remark.text.clone()))).collect()
}

fn phrase(kind: WorkKind) -> &'static str {
    match kind {
        WorkKind::Register => "Domain registered",
        WorkKind::Renew => "Domain renewed",
        WorkKind::Redeem => "Domain redeemed",
        WorkKind::TransferIn => "Domain transferred in",
        WorkKind::OrderTransfer => "Transfer ordered",
        WorkKind::Reserve => "Domain reserved",
        WorkKind::Buy => "Domain bought from its holder",
        WorkKind::CancelTransferIn => "Transfer cancelled",
        WorkKind::CancelTransferOut => "Transfer away cancelled",
        WorkKind::RequestTransferOut => "Transfer away requested",
        WorkKind::ApproveTransferOut => "Transfer away approved",
        WorkKind::RevealAuthCode => "Auth code renewed",
        WorkKind::SetNameservers => "Nameservers changed",
        WorkKind::SetTransferLock => "Lock changed",
        WorkKind::SetUpdateLock => "Update lock changed",
        WorkKind::SetPrivacy => "WHOIS privacy changed",
        WorkKind::SetRegistrant => "Owner contact changed",
        WorkKind::SetAdmin => "Admin contact changed",
        WorkKind::SetBilling => "Billing contact changed",
        WorkKind::SetTech => "Technical contact changed",
        WorkKind::CreateHost => "Nameserver created",
        WorkKind::ChangeHost => "Nameserver changed",
        WorkKind::DeleteHost => "Nameserver deleted",
        WorkKind::SyncHosts => "Nameservers fetched",
        WorkKind::AddDs => "DS record added",
        WorkKind::ChangeDs => "DS record changed",
        WorkKind::DeleteDs => "DS record deleted",
        WorkKind::SyncDs => "DS records fetched",
        WorkKind::SetWallet => "Wallet address changed",
        WorkKind::Delete => "Domain deleted",
        WorkKind::Unsimulated => "Operation that is not simulated",
    }
}

fn on_order(world: &World, name: &str, id: &str) -> Option<Vec<(Time, String)>> {
    let order = world.order(id).filter(|order| order.name == name)?;
    let mut notes = vec![(order.placed, "Order created.".to_owned())];
    notes.extend(order.notes.get("comments").map(|comments| (order.placed, comments.clone())));
    notes.extend(order.processed.map(|at| (at, format!("Order processed for {}.", order.cost))));
    let reason = order.problem.as_ref().map(|problem| format!(" {problem}")).unwrap_or_default();
    let end = match order.state {
        OrderState::Completed => Some("Order completed.".to_owned()),
        OrderState::Declined => Some(format!("Order declined.{reason}")),
        OrderState::Cancelled => Some("Order cancelled.".to_owned()),
        OrderState::Pending | OrderState::Underway => None,
    };
    notes.extend(order.completed.zip(end));
    Some(notes)
}
