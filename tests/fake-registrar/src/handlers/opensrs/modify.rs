//! Changes to names: `MODIFY`, except for contacts.

use super::domains::{can_be_locked, can_be_private, in_profile, is_leaving, tld_data, wanted};
use super::format::{Outcome, done, refusal, refuse, respond};
use super::params;
use crate::call::{Call, Refusal};
use crate::world::{Cause, Done, Work, World};
use serde_json::{Map, Value};

/// Carries out work synchronously.
pub(super) fn carry_out(world: &mut World, call: &Call, work: Work) -> Result<Done, Refusal> {
    if world.is_busy(work.name()) {
        return refuse("437", "Another request is already waiting on this domain");
    }
    let ip = params::ip(call);
    world.carry_out(&work, &Cause::Call(ip.clone()), &ip).map_err(|problem| refusal(&problem))
}

/// Returns the names that a change affects: one name, or all of its profile.
pub(super) fn affected(world: &World, call: &Call) -> Result<Vec<String>, Refusal> {
    let domain = wanted(world, call)?;
    match call.boolean("affect_domains") {
        Some(true) => Ok(in_profile(world, domain).map(|domain| domain.name.clone()).collect()),
        _ => Ok(vec![domain.name.clone()]),
    }
}

/// Changes each name, after checking all of them.
fn each(
    world: &mut World,
    call: &Call,
    look: impl Fn(&World, &str) -> Result<(), Refusal>,
    mut change: impl FnMut(&mut World, &str) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let names = affected(world, call)?;
    for name in &names {
        if world.is_busy(name) {
            return refuse("437", "Another request is already waiting on this domain");
        }
        look(world, name)?;
    }
    names.iter().try_for_each(|name| change(world, name))
}

fn anything(_: &World, _: &str) -> Result<(), Refusal> {
    Ok(())
}

/// Changes the auth code.
pub(super) fn auth_info(world: &mut World, call: &Call) -> Outcome {
    let code = call.text("domain_auth_info").unwrap_or_default().to_owned();
    if !(6..=32).contains(&code.len()) || !code.is_ascii() {
        return refuse("465", "Invalid data: domain_auth_info has 6 to 32 characters");
    }
    each(world, call, anything, |world, name| {
        let now = world.now();
        if let Some(domain) = world.domain_mut(name) {
            code.clone_into(&mut domain.auth_code);
            domain.changed = now;
        }
        world.current_auth_code(name).map_err(|problem| refusal(&problem))?;
        world.remark(name, "Auth code changed.");
        Ok(())
    })?;
    done()
}

/// Changes the renewal behavior at expiration.
pub(super) fn expire_action(world: &mut World, call: &Call) -> Outcome {
    let (renew, expire) =
        (call.boolean("auto_renew") == Some(true), call.boolean("let_expire") == Some(true));
    if renew && expire {
        return refuse("465", "Invalid data: a domain cannot both renew itself and expire");
    }
    each(world, call, anything, |world, name| {
        let Some(domain) = world.domain_mut(name) else { return Ok(()) };
        let before = (domain.auto_renew, domain.let_expire);
        (domain.auto_renew, domain.let_expire) = (renew, expire);
        let remarks = [
            (before.0 != renew, if renew { "Domain set to Auto Renew." } else { "Auto Renew disabled." }),
            (
                before.1 != expire,
                if expire { "Let-expire setting enabled." } else { "Let-expire setting disabled." },
            ),
        ];
        for (_, text) in remarks.iter().filter(|(changed, _)| *changed) {
            world.remark(name, text);
        }
        Ok(())
    })?;
    done()
}

/// Changes the transfer lock.
pub(super) fn lock(world: &mut World, call: &Call) -> Outcome {
    let on = call.boolean("lock_state") == Some(true);
    let look = |world: &World, name: &str| {
        if !can_be_locked(world, name) {
            refuse("465", "Domains of this suffix cannot be locked")
        } else if is_leaving(world, name) {
            refuse("400", "The domain is being transferred away")
        } else {
            Ok(())
        }
    };
    each(world, call, look, |world, name| {
        carry_out(world, call, Work::SetTransferLock { name: name.to_owned(), on }).map(drop)
    })?;
    let text = if on { "Domain successfully locked." } else { "Domain successfully unlocked." };
    respond(200, text, Value::Object(Map::new()))
}

/// Changes the privacy protection.
pub(super) fn privacy(world: &mut World, call: &Call) -> Outcome {
    let on = match call.text("state") {
        Some("enable") => true,
        Some("disable") => false,
        _ => return refuse("465", "Invalid state"),
    };
    let look = |world: &World, name: &str| {
        if can_be_private(world, name) { Ok(()) } else { refuse("465", "WHOIS Privacy cannot be applied.") }
    };
    each(world, call, look, |world, name| {
        carry_out(world, call, Work::SetPrivacy { name: name.to_owned(), on }).map(drop)
    })?;
    done()
}

/// Changes the parked page.
pub(super) fn parked_pages(world: &mut World, call: &Call) -> Outcome {
    let on = match call.text("state") {
        Some("on") => true,
        Some("off") => false,
        _ => return refuse("465", "Invalid state"),
    };
    each(world, call, anything, |world, name| {
        world.park(name, on);
        Ok(())
    })?;
    done()
}

/// Changes the additional data that the registry requires. Groups that are not sent keep their values.
pub(super) fn registry_data(world: &mut World, call: &Call) -> Outcome {
    let sent = call.params.get("tld_data").and_then(Value::as_object).cloned().unwrap_or_default();
    each(world, call, anything, |world, name| {
        let now = world.now();
        let Some(domain) = world.domain_mut(name) else { return Ok(()) };
        let mut data = tld_data(domain).as_object().cloned().unwrap_or_default();
        data.extend(sent.clone());
        domain.extra.insert("tld_data".to_owned(), Value::Object(data).to_string());
        domain.changed = now;
        world.remark(name, "Registry data changed.");
        Ok(())
    })?;
    done()
}

/// Changes how much of a `.ca` registrant is public.
pub(super) fn ca_display(world: &mut World, call: &Call) -> Outcome {
    let display = call.text("display").unwrap_or_default().to_owned();
    let look = |_: &World, name: &str| {
        if name.ends_with(".ca") { Ok(()) } else { refuse("465", "Only .ca domains have this setting") }
    };
    each(world, call, look, |world, name| {
        let Some(domain) = world.domain_mut(name) else { return Ok(()) };
        domain.extra.insert("ca_whois_display".to_owned(), display.clone());
        world.remark(name, &format!("WHOIS display set to {display}."));
        Ok(())
    })?;
    done()
}
