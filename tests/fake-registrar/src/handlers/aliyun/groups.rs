//! Groups into which the account sorts its names.
//!
//! The reference describes no sort keys for the list, so it is always sorted by number. The registrar does not read
//! spreadsheets: names for a group have to be in the request.

use super::respond::{HandlerResult, answer, illegal, is, names, no_domain, nothing, required};
use crate::call::Call;
use crate::world::{CHINA, Group, World};
use serde_json::{Map, Value, json};

/// The number of the group of names that are in no other.
pub(super) const NONE: i64 = -1;

/// Returns the title of a group, or of the names without one.
pub(super) fn title(world: &World, id: Option<i64>) -> &str {
    id.and_then(|id| world.groups.get(&id)).map_or("未分组", |group| &group.title)
}

/// `QueryDomainGroupList`.
pub fn list(world: &mut World, call: &Call) -> HandlerResult {
    let deleted = call.boolean("ShowDeletingGroup") == Some(true);
    let groups = world.groups.values().filter(|group| deleted || group.due.is_none()).map(Some);
    let groups = [None].into_iter().chain(groups);
    let wanted =
        groups.filter(|group| is(call, "DomainGroupName", title(world, group.map(|group| group.id))));
    let groups: Vec<Value> = wanted
        .map(|group| {
            let mut fields = fields(world, group);
            // Only here the number is a string.
            let id = group.map_or(NONE, |group| group.id);
            fields.insert("DomainGroupId".to_owned(), json!(id.to_string()));
            Value::Object(fields)
        })
        .collect();
    answer(json!({"Data": groups}))
}

/// `SaveDomainGroup`.
pub fn save(world: &mut World, call: &Call) -> HandlerResult {
    let title = required(call, "DomainGroupName")?;
    let id = match call.number("DomainGroupId") {
        None => world.create_group(title),
        Some(id) if world.rename_group(id, title) => id,
        Some(_) => return Err(illegal(call, "There is no such group.")),
    };
    answer(fields(world, world.groups.get(&id)))
}

/// `UpdateDomainToDomainGroup`: all of the names, or none.
pub fn put_names(world: &mut World, call: &Call) -> HandlerResult {
    if !matches!(call.text("DataSource"), Some("1")) {
        return Err(illegal(call, "The fake registrar reads no files: give the names in the request."));
    }
    let names = names(call, "DomainName");
    if names.iter().any(|name| world.domain(name).is_none()) {
        return Err(no_domain());
    }
    let id = call.number("DomainGroupId").unwrap_or_default();
    let replaces = call.boolean("Replace") == Some(true);
    match id {
        NONE if replaces => {
            return Err(illegal(call, "A name leaves its group only by joining another one."));
        }
        NONE => world.take_out_of_groups(&names),
        id if world.put_into_group(id, &names, replaces) => {}
        _ => return Err(illegal(call, "There is no such group.")),
    }
    nothing()
}

/// `DeleteDomainGroup`.
pub fn delete(world: &mut World, call: &Call) -> HandlerResult {
    if !world.delete_group(call.number("DomainGroupId").unwrap_or_default()) {
        return Err(illegal(call, "There is no such group."));
    }
    nothing()
}

fn fields(world: &World, group: Option<&Group>) -> Map<String, Value> {
    let id = group.map(|group| group.id);
    let fields = json!({
        "DomainGroupId": id.unwrap_or(NONE),
        "DomainGroupName": title(world, id),
        "DomainGroupStatus": "COMPLETE",
        "TotalNumber": world.group_size(id),
        "BeingDeleted": group.is_some_and(|group| group.due.is_some()),
        "CreationDate": group.map(|group| group.created.dashed(CHINA)),
        "ModificationDate": group.map(|group| group.changed.dashed(CHINA)),
    });
    fields.as_object().cloned().unwrap_or_default()
}
