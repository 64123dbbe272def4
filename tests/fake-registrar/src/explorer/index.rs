//! The index: services, groups, and a line for each action. The page searches it.

use super::value;
use registrar_descriptions::{Action, all};
use serde_json::{Value, json};

/// Returns the index.
pub(super) fn json() -> Value {
    let services = all().iter().map(|service| {
        let editions = service.editions.iter();
        json!({
            "name": service.name,
            "title": service.title,
            "protocol": service.protocol,
            "editions": editions.map(|edition| json!({"name": edition.name, "doc": edition.doc})).collect::<Value>(),
            "groups": value(&service.groups),
            "actions": service.actions.iter().map(line).collect::<Value>(),
        })
    });
    json!({"services": services.collect::<Value>()})
}

fn line(action: &Action) -> Value {
    json!({
        "name": action.name,
        "wire": action.wire,
        "doc": action.doc,
        "aliases": action.aliases,
        "effect": value(&action.effect),
        "group": action.group,
    })
}
