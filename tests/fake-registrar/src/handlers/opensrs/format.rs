//! OpenSRS's formats: codes, texts and times.

use crate::call::{Answer, Refusal};
use crate::world::{Domain, Order, OrderState, Problem, Stage, Time, UTC, WorkKind, World};
use serde_json::Value;

/// A handler's result.
pub(super) type Outcome = Result<Answer, Refusal>;

/// Returns a success with this code and text.
pub(super) fn respond(code: u32, text: &str, fields: Value) -> Outcome {
    Ok(Answer { fields, code, text: Some(text.to_owned()) })
}

/// Returns a plain success with these attributes.
pub(super) fn found(fields: Value) -> Outcome {
    respond(200, "Query Successful", fields)
}

/// Returns a plain success without attributes.
pub(super) fn done() -> Outcome {
    respond(200, "Command completed successfully", Value::Object(serde_json::Map::new()))
}

/// Returns a refusal.
pub(super) fn refuse<T>(code: &str, text: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::new(code, text))
}

/// Returns the refusal for a name that the account does not have.
pub(super) fn not_in_account() -> Refusal {
    Refusal::new("415", "Authentication Error.")
}

/// Converts a problem of the world to a refusal.
pub(super) fn refusal(problem: &Problem) -> Refusal {
    let code = match problem {
        Problem::Taken => return Refusal::new("485", "Domain taken"),
        Problem::NotInAccount => return not_in_account(),
        Problem::ExpiryDiffers { .. } => {
            return Refusal::new("541", "Provided expiration year does not match registry value");
        }
        Problem::Mishap { reason } => return mishap(reason),
        Problem::Blocked { .. } | Problem::HostExists | Problem::DsExists | Problem::Reserved => "485",
        Problem::UnknownSuffix => "701",
        Problem::Premium { .. } | Problem::Years | Problem::WrongCode | Problem::ProfileUnverified { .. } => {
            "465"
        }
        Problem::Stage { .. }
        | Problem::NoHost
        | Problem::NoDs
        | Problem::NoProfile { .. }
        | Problem::Free
        | Problem::NotForSale
        | Problem::Cancelled => "480",
        Problem::NoMoney { .. } => "440",
        Problem::UpdateLocked => "435",
        Problem::TransferLocked => "552",
        Problem::NoTransfer | Problem::TransferRuns => "487",
        Problem::Busy => "437",
        Problem::NoOrder => "400",
    };
    Refusal::new(code, problem.to_string())
}

/// Returns an injected failure, which may begin with its code, as in `705 The registry has not answered.`
fn mishap(reason: &str) -> Refusal {
    let (code, text) = reason.split_once(' ').unwrap_or((reason, reason));
    let is_code = (3..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if is_code { Refusal::new(code, text) } else { Refusal::new("400", reason) }
}

/// Returns the account's name, while it has it: most commands treat a redeemable name as deleted.
pub(super) fn held<'a>(world: &'a World, name: &str) -> Option<&'a Domain> {
    world.domain(name).filter(|domain| is_held(world, domain))
}

/// Whether a name is active or in its grace period.
pub(super) fn is_held(world: &World, domain: &Domain) -> bool {
    matches!(domain.stage(&world.settings.life, world.now()), Stage::Registered | Stage::Expired)
}

/// Formats a time as most responses do. The service names no zone; it is UTC here.
pub(super) fn dashed(time: Time) -> String {
    time.dashed(UTC)
}

/// Formats a time as lists of orders, transfers and notes do.
pub(super) fn capital(time: Time) -> String {
    time.capital(UTC)
}

/// Formats a time as events do.
pub(super) fn in_events(time: Time) -> String {
    time.whole_second().to_string()
}

/// Formats a time in English, such as `Sun Jun 15 08:00:00 2025`.
pub(super) fn in_english(time: Time) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let weekday = DAYS[time.day(UTC).rem_euclid(7) as usize];
    // `Jun 15,2025 08:00:00` has all the parts.
    let english = time.english(UTC);
    let (day, rest) = english.split_once(',').unwrap_or((&english, ""));
    let (year, clock) = rest.split_once(' ').unwrap_or((rest, ""));
    format!("{weekday} {day} {clock} {year}")
}

/// Formats a flag as a letter.
pub(super) fn letter(flag: bool) -> &'static str {
    if flag { "Y" } else { "N" }
}

/// Returns the type of an order.
pub(super) fn order_type(kind: WorkKind) -> &'static str {
    match kind {
        WorkKind::TransferIn => "transfer",
        WorkKind::Renew => "renewal",
        WorkKind::SetPrivacy => "whois_privacy",
        _ => "new",
    }
}

/// Returns the status of an order.
pub(super) fn order_status(order: &Order) -> &'static str {
    match order.state {
        OrderState::Pending => "pending",
        OrderState::Underway => "waiting",
        OrderState::Completed => "completed",
        OrderState::Declined => "declined",
        OrderState::Cancelled => "cancelled",
    }
}

/// Returns a stable number for a name.
pub(super) fn domain_id(domain: &Domain) -> String {
    let hash =
        domain.instance_id.bytes().fold(0_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(byte.into()));
    (500_000 + hash % 500_000).to_string()
}
