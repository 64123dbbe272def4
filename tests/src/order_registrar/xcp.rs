//! OpenSRS's protocol.

use super::ledger::{Entry, Kind, Ledger, Service};
use super::{Answer, Call, Wire, calendar};
use crate::ops::{Value, command};
use crate::xcp_server::{KEY, answer as envelope, signature};
use std::time::{Duration, SystemTime};

/// The zone of the times in lists: the vendor names none; here it is Toronto's.
const ZONE: i64 = -300;

/// Parses a request.
pub(super) fn read(ledger: &mut Ledger, wire: &Wire) -> Result<Call, Answer> {
    let signed = wire.header("x-signature") == Some(&signature(&wire.body, KEY));
    if !signed || wire.header("x-username") != Some(&ledger.username) {
        return Err(failure("401", ""));
    }
    let text = String::from_utf8_lossy(&wire.body);
    let command = command(&text).map_err(|error| failure("400", &error))?;
    ledger.requests += 1;
    let flat = match &command.attributes {
        Value::Assoc(_) => command.flat(),
        _ => Vec::new(),
    };
    let beside =
        |name: &str| command.beside.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone());
    Ok(Call {
        service: Service::Opensrs,
        action: format!("{} {}", command.action, command.object.clone().unwrap_or_default()),
        params: flat,
        party: beside("registrant_ip").unwrap_or_default(),
        number: ledger.requests,
        nonce: String::new(),
        stamp: None,
    })
}

/// Carries out a request.
pub(super) fn carry_out(ledger: &mut Ledger, call: &Call) -> Answer {
    match call.action.as_str() {
        "SW_REGISTER DOMAIN" => order(ledger, call, Kind::Register),
        "RENEW DOMAIN" => order(ledger, call, Kind::Renew),
        "REDEEM DOMAIN" => order(ledger, call, Kind::Redeem),
        "GET_ORDERS_BY_DOMAIN DOMAIN" => orders(ledger, call),
        "GET_ORDER_INFO DOMAIN" => order_info(ledger, call),
        "GET DOMAIN" => domain(ledger, call),
        "GET_PRICE DOMAIN" => price(ledger, call),
        _ => failure("430", "unknown command"),
    }
}

/// Returns an error.
pub(super) fn failure(code: &str, text: &str) -> Answer {
    plain(envelope(0, code, if text.is_empty() { "Said by the till" } else { text }, ""))
}

/// Returns a contradictory response: a success with an error code.
pub(super) fn contradiction(mut whole: Answer) -> Answer {
    let body = String::from_utf8_lossy(&whole.body)
        .replace("<item key=\"response_code\">200</item>", "<item key=\"response_code\">404</item>");
    whole.body = body.into_bytes();
    whole
}

/// Saves a registration, which charges nothing until it is processed.
pub(super) fn save(ledger: &mut Ledger, call: &Call, refused: bool) -> Answer {
    let Some(name) = call.param("domain").map(str::to_owned) else { return failure("460", "domain") };
    let at = ledger.now();
    let entry =
        ledger.enter(Service::Opensrs, Kind::Register, vec![name], call.party.clone(), call.number, at);
    entry.saved = true;
    let number = item("forced_pending", &entry.number);
    let answer = match refused {
        true => envelope(0, "485", "Domain taken", &number),
        false => envelope(1, "200", "Saved", &number),
    };
    dated(ledger, answer)
}

fn order(ledger: &mut Ledger, call: &Call, kind: Kind) -> Answer {
    let Some(name) = call.param("domain").map(str::to_owned) else { return failure("460", "domain") };
    if kind == Kind::Renew
        && ledger.fault_settings.strict
        && call.integer("currentexpirationyear") != Some(expiry(ledger, &name))
    {
        return failure("541", "The expiration year does not match");
    }
    if ledger.fault_settings.strict && ledger.is_under_way(std::slice::from_ref(&name)) {
        return failure("485", "Domain taken");
    }
    let at = ledger.now();
    let number =
        ledger.enter(Service::Opensrs, kind, vec![name], call.party.clone(), call.number, at).number.clone();
    let attributes = match kind {
        Kind::Register => item("id", &number) + &item("registration_code", "200"),
        Kind::Renew => item("order_id", &number) + &item("id", "77"),
        Kind::Redeem | Kind::Transfer => String::new(),
    };
    dated(ledger, envelope(1, "200", "Command completed successfully", &attributes))
}

/// Returns the expiration year of a name: 2027, plus one for each renewal.
fn expiry(ledger: &Ledger, name: &str) -> i64 {
    let renewed = |entry: &&Entry| {
        entry.kind == Kind::Renew
            && !entry.saved
            && entry.names.iter().any(|each| each.eq_ignore_ascii_case(name))
    };
    2027 + ledger.entries.iter().filter(renewed).count() as i64
}

/// Returns a name. Without orders, its spelling decides whether it is in the account or deleted; a redeemed or
/// renewed name is in the account.
fn domain(ledger: &Ledger, call: &Call) -> Answer {
    let name = call.param("domain").unwrap_or_default().to_lowercase();
    let ordered = ledger.entries.iter().filter(|entry| {
        entry.service == Service::Opensrs && !entry.saved && entry.names[0].to_lowercase() == name
    });
    let changed = ordered.map(|entry| calendar::seconds(entry.at)).max();
    if changed.is_none() && name.len().is_multiple_of(2) {
        return dated(ledger, envelope(0, "415", "Authentication Error.", ""));
    }
    let changed = SystemTime::UNIX_EPOCH + Duration::from_secs(changed.unwrap_or(1_600_000_000) as u64);
    let attributes = item("registry_expiredate", &format!("{}-11-03 16:14:46", expiry(ledger, &name)))
        + &item("registry_updatedate", &calendar::of_details(changed, ZONE));
    dated(ledger, envelope(1, "200", "Query Successful", &attributes))
}

/// Returns the type of an order in lists; `None` if it is not listed.
fn word(ledger: &Ledger, kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Register => Some("new"),
        Kind::Renew => Some("renewal"),
        Kind::Redeem => ledger.fault_settings.redemption,
        Kind::Transfer => Some("transfer"),
    }
}

fn status(ledger: &Ledger, entry: &Entry) -> &'static str {
    match entry.ends_at <= ledger.now() {
        _ if entry.saved => "pending",
        false => "pending",
        true if entry.fails => "declined",
        true => "completed",
    }
}

fn orders(ledger: &mut Ledger, call: &Call) -> Answer {
    let name = call.param("domain").unwrap_or_default().to_lowercase();
    let from = call.param("order_from").and_then(calendar::day).unwrap_or(i64::MIN);
    let of_name = |entry: &&Entry| {
        let day = (calendar::seconds(entry.at) + ZONE * 60).div_euclid(86_400);
        entry.service == Service::Opensrs
            && entry.names[0].to_lowercase() == name
            && entry.listed_from <= ledger.now()
            && day >= from
    };
    let listed = ledger.entries.iter().filter(of_name);
    let mut all: Vec<String> = listed
        .filter_map(|entry| {
            let word = word(ledger, entry.kind)?;
            let items = [
                item("id", &entry.number),
                item("type", word),
                item("status", status(ledger, entry)),
                item("order_date", &calendar::of_orders(entry.at, ZONE)),
            ];
            Some(items.concat())
        })
        .collect();
    all.reverse();
    let limit = call.integer("limit").unwrap_or(40).max(1) as usize;
    let page = call.integer("page").unwrap_or(1).max(1) as usize;
    let total = all.len();
    let rows: String = all
        .into_iter()
        .skip((page - 1) * limit)
        .take(limit)
        .enumerate()
        .map(|(at, row)| format!("<item key=\"{at}\"><dt_assoc>{row}</dt_assoc></item>"))
        .collect();
    let attributes = format!(
        "<item key=\"orders\"><dt_array>{rows}</dt_array></item>{}{}{}",
        item("page", &page.to_string()),
        item("page_size", &limit.to_string()),
        item("total", &total.to_string())
    );
    dated(ledger, envelope(1, "200", "Command successful", &attributes))
}

fn order_info(ledger: &mut Ledger, call: &Call) -> Answer {
    let number = call.param("order_id").unwrap_or_default();
    let entry =
        ledger.entries.iter().find(|entry| entry.service == Service::Opensrs && entry.number == number);
    let Some(entry) = entry else { return failure("480", "order not found") };
    let items = [
        item("id", &entry.number),
        item("domain", &entry.names[0]),
        item("reg_type", word(ledger, entry.kind).unwrap_or("new")),
        item("status", status(ledger, entry)),
        item("order_date", &calendar::seconds(entry.at).to_string()),
    ];
    let attributes = format!("<item key=\"field_hash\"><dt_assoc>{}</dt_assoc></item>", items.concat());
    dated(ledger, envelope(1, "200", "Command completed successfully", &attributes))
}

fn price(ledger: &mut Ledger, call: &Call) -> Answer {
    let price = 10 * call.integer("period").unwrap_or(1);
    dated(ledger, envelope(1, "200", "Command Successful", &item("price", &price.to_string())))
}

fn item(key: &str, value: &str) -> String {
    format!("<item key=\"{key}\">{value}</item>")
}

fn plain(body: String) -> Answer {
    Answer {
        status: 200,
        headers: vec![("content-type".to_owned(), "text/xml".to_owned())],
        body: body.into_bytes(),
    }
}

fn dated(ledger: &Ledger, body: String) -> Answer {
    let mut answer = plain(body);
    if ledger.fault_settings.dated {
        answer.headers.push(("date".to_owned(), calendar::http_date(ledger.true_clock.now())));
    }
    answer
}
