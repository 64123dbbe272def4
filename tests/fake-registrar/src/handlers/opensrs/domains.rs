//! Reads the data of the account's names.

use super::contacts;
use super::format::{Outcome, dashed, found, held, is_held, not_in_account, order_status, respond};
use super::nameservers;
use super::params;
use crate::call::{Call, Refusal};
use crate::world::{Domain, Order, OrderState, StepIn, StepOut, WorkKind, World};
use serde_json::{Map, Value, json};

/// Suffixes whose names cannot be locked.
const UNLOCKABLE: [&str; 3] = ["uk", "co.uk", "de"];
/// Suffixes without auth codes.
const CODELESS: [&str; 2] = ["uk", "co.uk"];
/// Suffixes without privacy protection, or whose registry provides its own.
const BARE: [&str; 14] =
    ["ca", "cn", "com.cn", "us", "uk", "co.uk", "eu", "de", "fr", "it", "jp", "sg", "hk", "asia"];

/// Whether names like this one can be locked.
pub(super) fn can_be_locked(world: &World, name: &str) -> bool {
    world.prices.suffix(name).is_some_and(|suffix| !UNLOCKABLE.contains(&suffix))
}

/// Whether names like this one can have privacy protection.
pub(super) fn can_be_private(world: &World, name: &str) -> bool {
    world.prices.suffix(name).is_some_and(|suffix| !BARE.contains(&suffix))
}

/// Returns the name that a call refers to.
pub(super) fn wanted<'a>(world: &'a World, call: &Call) -> Result<&'a Domain, Refusal> {
    held(world, &params::name(call, "domain")).ok_or_else(not_in_account)
}

/// Returns the registrant profile of a name: its user name.
pub(super) fn profile(domain: &Domain) -> &str {
    domain.extra.get("reg_username").map_or("", String::as_str)
}

/// Returns the names of the same profile.
pub(super) fn in_profile<'a>(world: &'a World, domain: &Domain) -> impl Iterator<Item = &'a Domain> {
    let username = profile(domain).to_owned();
    world.account_domains().filter(move |other| profile(other) == username && is_held(world, other))
}

/// Returns the additional data that the registry requires, if any.
pub(super) fn tld_data(domain: &Domain) -> Value {
    domain.extra.get("tld_data").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// Returns all data.
pub(super) fn all(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    let arrived = world.transfer_in(&domain.name).filter(|transfer| transfer.step == StepIn::Succeeded);
    found(json!({
        "auto_renew": domain.auto_renew,
        "let_expire": domain.let_expire,
        "sponsoring_rsp": true,
        "expiredate": dashed(domain.expires),
        "registry_createdate": dashed(domain.registered),
        "registry_updatedate": dashed(domain.changed),
        "registry_expiredate": dashed(domain.expires),
        "registry_transferdate": arrived.and_then(|transfer| transfer.ended).map(dashed),
        "contact_set": contacts::write_all(&domain.contacts),
        "nameserver_list": nameservers::assigned(world, domain),
        "tld_data": tld_data(domain),
        "gdpr_consent_status": "NONE",
        "affiliate_id": domain.extra.get("affiliate_id"),
    }))
}

/// Returns the nameservers.
pub(super) fn nameservers(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    found(json!({"nameserver_list": nameservers::assigned(world, domain)}))
}

/// Returns whether the name is locked or being transferred away.
pub(super) fn status(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    let leaving = is_leaving(world, &domain.name);
    let lockable = can_be_locked(world, &domain.name);
    respond(
        200,
        "Command successful",
        json!({
            "lock_state": domain.transfer_lock.is_on(),
            "can_modify": lockable && !leaving && !domain.update_lock.is_on(),
            "domain_supports": lockable,
            "parkp_status": domain.extra.get("parkp").map_or("off", String::as_str),
            "transfer_away_in_progress": leaving,
            "auctionescrow": false,
        }),
    )
}

/// Whether another registrar has requested a transfer.
pub(super) fn is_leaving(world: &World, name: &str) -> bool {
    world.transfer_out(name).is_some_and(|transfer| transfer.step == StepOut::Pending)
}

/// Returns the auth code, if the suffix has one. It lets its holder transfer the name to another registrar.
pub(super) fn auth_info(world: &mut World, call: &Call) -> Outcome {
    let name = wanted(world, call)?.name.clone();
    let codeless = world.prices.suffix(&name).is_some_and(|suffix| CODELESS.contains(&suffix));
    let code = if codeless { None } else { world.current_auth_code(&name).ok() };
    found(json!({"domain_auth_info": code}))
}

/// Returns the renewal behavior at expiration.
pub(super) fn expire_action(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    found(json!({"auto_renew": domain.auto_renew, "let_expire": domain.let_expire}))
}

/// Returns the privacy protection.
pub(super) fn privacy(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    let state = if domain.privacy { "enabled" } else { "disabled" };
    found(json!({"state": state, "changeable": can_be_private(world, &domain.name)}))
}

/// Returns the additional data that the registry requires.
pub(super) fn registry_data(world: &mut World, call: &Call) -> Outcome {
    found(json!({"tld_data": tld_data(wanted(world, call)?)}))
}

/// Returns the data for `.us`.
pub(super) fn nexus(world: &mut World, call: &Call) -> Outcome {
    found(json!({"nexus": tld_data(wanted(world, call)?)["nexus"]}))
}

/// Returns the data for `.asia`.
pub(super) fn ced_info(world: &mut World, call: &Call) -> Outcome {
    found(json!({"ced_info": tld_data(wanted(world, call)?)["ced_info"]}))
}

/// Returns the data for `.name`.
pub(super) fn forwarding_email(world: &mut World, call: &Call) -> Outcome {
    found(json!({"forwarding_email": tld_data(wanted(world, call)?)["forwarding_email"]}))
}

/// Returns the reseller's own contact.
pub(super) fn reseller_contact(world: &mut World, call: &Call) -> Outcome {
    wanted(world, call)?;
    found(json!({
        "rsp_enabled": "Y",
        "domain_enabled": "Y",
        "business": world.settings.registrar,
        "phone": "+1.2025550199",
        "email": "support@fake-registrar.example",
        "url": "https://fake-registrar.example",
        "opt_info": "",
    }))
}

/// Returns orders that a registry processed asynchronously.
fn waited<'a>(world: &'a World, name: &str) -> impl Iterator<Item = &'a Order> {
    let name = name.to_owned();
    world.orders().filter(move |order| {
        order.name == name
            && order.kind != WorkKind::TransferIn
            && order.notes.contains_key("queue_request_id")
    })
}

/// Returns requests that wait, or waited, for a slow registry.
pub(super) fn waiting_history(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    let requests = waited(world, &domain.name).map(|order| {
        let command = if order.kind == WorkKind::Renew { "renew_domain" } else { "register_domain" };
        json!({
            "request_id": order.notes.get("queue_request_id"),
            "action": command,
            "request_time": order.processed.map(dashed),
            "response_time": order.completed.map(dashed),
            "request_status": order_status(order),
            "response_text": order.problem.as_ref().map_or("Command successful".to_owned(), ToString::to_string),
        })
    });
    let requests: Vec<Value> = requests.collect();
    found(json!({"record_count": requests.len(), "waiting_history": requests}))
}

/// Returns the same for `.dk`, a suffix that is not sold here.
pub(super) fn xpack_history(world: &mut World, call: &Call) -> Outcome {
    wanted(world, call)?;
    found(json!({"record_count": 0, "waiting_history": []}))
}

/// Returns the registrant profile of a name.
pub(super) fn user_info(world: &mut World, call: &Call) -> Outcome {
    let domain = wanted(world, call)?;
    let waiting =
        world.orders().filter(|order| order.state == OrderState::Underway && order.name == domain.name);
    let flag = |flag: bool| if flag { "1" } else { "0" };
    let capabilities: Map<String, Value> = [
        (
            "domain_auth_info",
            !world.prices.suffix(&domain.name).is_some_and(|suffix| CODELESS.contains(&suffix)),
        ),
        ("expire_action", true),
        ("status", can_be_locked(world, &domain.name)),
        ("whois_privacy_state", can_be_private(world, &domain.name)),
    ]
    .map(|(name, can)| (name.to_owned(), json!(flag(can))))
    .into_iter()
    .collect();
    let username = Some(profile(domain)).filter(|username| !username.is_empty());
    respond(
        200,
        "Command successful",
        json!({
            "domain": domain.name,
            "domain_count": in_profile(world, domain).count(),
            "expiredate": dashed(domain.expires),
            "f_owner": true,
            "capabilities": capabilities,
            "encoding_type": domain.extra.get("encoding_type"),
            "username": username,
            "permission": "63",
            "waiting_requests_no": waiting.count(),
            "inaccuratewhois": false,
            "auction_escrow": false,
        }),
    )
}
