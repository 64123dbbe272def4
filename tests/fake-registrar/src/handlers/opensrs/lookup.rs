//! Availability and prices of names.

use super::format::{Outcome, dashed, found, held, refusal, refuse, respond};
use super::params;
use crate::call::Call;
use crate::world::{Availability, OrderState, Priced, Problem, WorkKind, World};
use serde_json::{Map, Value, json};

/// The services of a name search.
const SERVICES: [&str; 6] =
    ["lookup", "suggestion", "premium", "premium_make_offer", "premium_brokered_transfer", "personal_names"];

/// Returns whether a name can be registered. A taken name is a normal response, not an error.
pub(super) fn lookup(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let taken =
        |reason: Option<&str>| respond(211, "Domain taken", json!({"status": "taken", "reason": reason}));
    match world.availability(&name) {
        Availability::Ours | Availability::Taken => taken(None),
        Availability::Blocked(_) => taken(Some("Reserved Name")),
        Availability::UnknownSuffix => Err(refusal(&Problem::UnknownSuffix)),
        Availability::Free if is_underway(world, &name, WorkKind::Register) => {
            respond(221, "Domain taken, Awaiting Registration", json!({"status": "taken"}))
        }
        Availability::Free => {
            let fixed = world.prices.is_premium(&name).then_some("Fixed");
            respond(210, "Domain available", json!({"status": "available", "price_status": fixed}))
        }
    }
}

/// Whether a registry is still processing an order of this kind.
pub(super) fn is_underway(world: &World, name: &str, kind: WorkKind) -> bool {
    world
        .orders()
        .any(|order| order.state == OrderState::Underway && order.name == name && order.kind == kind)
}

/// Returns the price of a name.
pub(super) fn price(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let what = match call.text("reg_type").unwrap_or("new") {
        "new" => Priced::Register,
        "renewal" => Priced::Renew,
        // A change of owner costs as much as a transfer.
        "transfer" | "trade" => Priced::Transfer,
        _ => return refuse("465", "Invalid reg_type"),
    };
    let years = call.number("period").unwrap_or(1);
    if !(1..=10).contains(&years) {
        return refuse("465", "Invalid period");
    }
    let Some(quote) = world.prices.quote(what, &name, years) else {
        return Err(refusal(&Problem::UnknownSuffix));
    };
    let prices = (call.boolean("all_periods") == Some(true)).then(|| {
        let quotes = (1..=10).filter_map(|years| Some((years, world.prices.quote(what, &name, years)?)));
        quotes
            .map(|(years, quote)| (years.to_string(), json!(quote.amount.to_string())))
            .collect::<Map<_, _>>()
    });
    respond(
        200,
        "Command Successful",
        json!({
            "price": quote.amount.to_string(),
            "prices": prices,
            "is_registry_premium": quote.premium.then_some(true),
            "registry_premium_group": quote.premium.then_some("tier 1"),
        }),
    )
}

/// Returns the balance.
pub(super) fn balance(world: &mut World, _: &Call) -> Outcome {
    let (balance, hold) = (world.account.balance().to_string(), world.reserved().to_string());
    respond(200, "Command successful", json!({"balance": balance, "hold_balance": hold}))
}

/// Returns whether a name belongs to the account.
pub(super) fn belongs(world: &mut World, call: &Call) -> Outcome {
    let domain = held(world, &params::name(call, "domain"));
    let expires = domain.map(|domain| dashed(domain.expires));
    found(json!({"belongs_to_rsp": domain.is_some(), "domain_expdate": expires}))
}

/// Returns names that block a `.ca` name: those with the same label in a subdomain.
pub(super) fn ca_blockers(world: &mut World, call: &Call) -> Outcome {
    let name = params::name(call, "domain");
    let label = name.split('.').next().unwrap_or_default();
    let held = world.domains.keys().chain(world.elsewhere.keys());
    let blockers = held
        .filter(|other| other.ends_with(".ca") && **other != name && other.split('.').next() == Some(label));
    let list: Map<String, Value> = blockers.map(|blocker| (blocker.clone(), json!("registered"))).collect();
    respond(200, "Command successful", json!({"blocker_list": list}))
}

/// Suggests names for a search string, over several suffixes. The search always completes at once.
pub(super) fn suggest(world: &mut World, call: &Call) -> Outcome {
    let wanted = call.text("searchstring").unwrap_or_default().to_ascii_lowercase();
    let label: String = match wanted.split_once('.') {
        Some((label, _)) if !wanted.contains(' ') => label.to_owned(),
        _ => wanted.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect(),
    };
    let services = match params::texts(call.list("services")) {
        none if none.is_empty() => vec!["lookup".to_owned(), "suggestion".to_owned()],
        services => services,
    };
    if let Some(odd) = services.iter().find(|service| !SERVICES.contains(&service.as_str())) {
        return refuse("465", format!("Invalid data: unknown service '{odd}'"));
    }
    let mut response = Map::new();
    for service in services {
        let limits = Limits::of(call, &service);
        let mut items = match service.as_str() {
            "lookup" => limits.over_suffixes(std::slice::from_ref(&label), |name| Some(item(world, name))),
            "suggestion" => {
                let near = ["my", "get", "the"].iter().map(|word| format!("{word}{label}"));
                let far = ["online", "shop", "web", "site"].iter().map(|word| format!("{label}{word}"));
                let labels: Vec<String> = near.chain(far).collect();
                let free = |name: &str| world.availability(name) == Availability::Free;
                limits.over_suffixes(&labels, |name| free(name).then(|| item(world, name)))
            }
            "premium" => limits.premium(world, &label),
            _ => Vec::new(),
        };
        items.truncate(limits.maximum);
        let part = json!({
            "is_success": true,
            "response_code": "200",
            "response_text": "Command completed successfully.",
            "count": items.len(),
            "items": items,
        });
        response.insert(service, part);
    }
    response.insert("is_search_completed".to_owned(), json!(true));
    response.insert("request_response_time".to_owned(), json!("0.1"));
    respond(200, "Command completed successfully", response.into())
}

fn item(world: &World, name: &str) -> Value {
    let (status, reason) = match world.availability(name) {
        Availability::Free => ("available", None),
        Availability::Ours | Availability::Taken => ("taken", None),
        Availability::Blocked(_) => ("taken", Some("Reserved Name")),
        Availability::UnknownSuffix => ("undetermined", None),
    };
    json!({"domain": name, "status": status, "reason": reason})
}

/// The limits of one service of a search.
struct Limits {
    suffixes: Vec<String>,
    maximum: usize,
    least: Option<f64>,
    most: Option<f64>,
}

impl Limits {
    /// A service's own limits override the common ones.
    fn of(call: &Call, service: &str) -> Self {
        let own = &call.params["service_override"][service];
        let respond = |name: &str| own.get(name).and_then(Value::as_str);
        let tlds = own.get("tlds").and_then(Value::as_array).map_or(call.list("tlds"), Vec::as_slice);
        let suffixes: Vec<String> = params::texts(tlds).iter().map(|tld| params::suffix(tld)).collect();
        let maximum = respond("maximum").or(call.text("maximum")).and_then(|most| most.parse().ok());
        let price = |name: &str| respond(name).and_then(|price| price.parse().ok());
        Self {
            suffixes: if suffixes.is_empty() {
                ["com", "net", "org"].map(str::to_owned).into()
            } else {
                suffixes
            },
            maximum: maximum.unwrap_or(25),
            least: price("price_min"),
            most: price("price_max"),
        }
    }

    fn over_suffixes(&self, labels: &[String], item: impl Fn(&str) -> Option<Value>) -> Vec<Value> {
        let names =
            labels.iter().flat_map(|label| self.suffixes.iter().map(move |tld| format!("{label}.{tld}")));
        names.filter_map(|name| item(&name)).collect()
    }

    fn premium(&self, world: &World, label: &str) -> Vec<Value> {
        let near = world.prices.premium.iter().filter(|(name, price)| {
            let year = price.register.0 as f64 / 100.0;
            name.contains(label)
                && self.least.is_none_or(|least| least <= year)
                && self.most.is_none_or(|most| year <= most)
        });
        let items = near.map(|(name, price)| {
            let mut item = item(world, name);
            item["price"] = json!(price.register.to_string());
            item
        });
        items.collect()
    }
}
