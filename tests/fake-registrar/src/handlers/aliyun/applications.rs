//! Applications to move names to another account.
//!
//! The reference does not say how long a review takes, or what it demands: each one is approved after the time in the
//! world's settings, with or without documents.

use super::respond::{HandlerResult, answer, illegal, is, no_domain, nothing, page, required, shown};
use crate::call::Call;
use crate::world::{Application, ApplicationState, World, canonical};
use serde_json::{Map, Value, json};

/// `SubmitOperationAuditInfo`.
pub fn submit(world: &mut World, call: &Call) -> HandlerResult {
    let names = required(call, "DomainName")?.split(',').map(str::trim).filter(|name| !name.is_empty());
    let names: Vec<String> = names.map(canonical).collect();
    if names.is_empty() {
        return Err(illegal(call, "Give the domain names."));
    }
    if names.iter().any(|name| world.domain(name).is_none()) {
        return Err(no_domain());
    }
    let id = match call.number("Id") {
        None => world.submit_application(names, details(call)),
        Some(id) if world.change_application(id, names, details(call)) => id,
        Some(_) => return Err(illegal(call, "No application of this number is in review.")),
    };
    answer(json!({"Id": id}))
}

/// Returns the data of the application as JSON, with its two numbers.
fn details(call: &Call) -> String {
    let mut details = call.params.get("AuditInfo").cloned().unwrap_or_else(|| json!({}));
    for name in ["regType", "reason"] {
        let number = details.get(name).and_then(Value::as_str).and_then(|text| text.parse::<i64>().ok());
        if let Some(number) = number {
            details[name] = number.into();
        }
    }
    details.to_string()
}

/// `CancelOperationAudit`.
pub fn cancel(world: &mut World, call: &Call) -> HandlerResult {
    if !world.cancel_application(call.number("AuditRecordId").unwrap_or_default()) {
        return Err(illegal(call, "No application of this number is in review."));
    }
    nothing()
}

/// `QueryOperationAuditInfoDetail`.
pub fn one(world: &mut World, call: &Call) -> HandlerResult {
    let id = call.number("AuditRecordId");
    let found = world.applications.iter().find(|application| Some(application.id) == id);
    let found = found.ok_or_else(|| illegal(call, "There is no application of this number."))?;
    let mut fields = fields(found);
    // Only here the number is a string.
    fields.insert("Id".to_owned(), json!(found.id.to_string()));
    answer(fields)
}

/// `QueryOperationAuditInfoList`: newest first.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let name = call.text("DomainName").map(canonical);
    let wanted = |application: &&Application| {
        is(call, "AuditStatus", &status(application).to_string())
            && name.as_ref().is_none_or(|name| application.names.contains(name))
    };
    let all: Vec<&Application> = world.applications.iter().rev().filter(wanted).collect();
    answer(page(call, "Data", &all, |application| Value::Object(fields(application))))
}

fn status(application: &Application) -> i32 {
    match application.state {
        ApplicationState::InReview => 1,
        ApplicationState::Approved => 6,
        ApplicationState::Cancelled => 7,
    }
}

fn fields(application: &Application) -> Map<String, Value> {
    let names = application.names.iter().map(|name| shown(name)).collect::<Vec<_>>().join(",");
    let fields = json!({
        "Id": application.id,
        "AuditType": 1,
        "AuditStatus": status(application),
        "BusinessName": format!("Transfer of {names}"),
        "DomainName": names,
        "AuditInfo": application.details,
        "CreateTime": application.created.millis(),
        "UpdateTime": application.changed.millis(),
    });
    fields.as_object().cloned().unwrap_or_default()
}
