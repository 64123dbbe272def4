//! The description of an action, for people or as JSON.

use super::flags::innermost;
use super::names::{self, kebab};
use super::text;
use crate::failure::Failure;
use crate::options::{get, is_set};
use crate::{commands, json};
use clap::ArgMatches;
use registrar_descriptions::{Action, Enum, Field, Outcome, Service, Structure, Type, all};
use serde_json::json;

/// Describes an action.
pub fn run(matches: &ArgMatches) -> Result<String, Failure> {
    let name: String = get(matches, "action").unwrap_or_default();
    let (service, action) = find(&name, get(matches, "service"))?;
    if is_set(matches, "json") {
        let (structures, enums) = types(service, action);
        let shown = json!({
            "service": service.name, "action": action, "structures": structures, "enums": enums,
        });
        return Ok(json::text(&shown, false));
    }
    let command = commands::of_action(service, action);
    let mut command = command.bin_name(format!("registrar {} {}", service.name, action.name));
    let mut shown = command.render_long_help().to_string();
    shown.push_str(&response(service, action));
    shown.push_str(&errors(service, action));
    Ok(shown.trim_end().to_owned())
}

fn find(name: &str, service: Option<String>) -> Result<(&'static Service, &'static Action), Failure> {
    let services = || all().iter().filter(|each| service.as_ref().is_none_or(|name| *name == each.name));
    let actions =
        || services().flat_map(|service| service.actions.iter().map(move |action| (service, action)));
    let found: Vec<_> =
        actions().filter(|(_, action)| action.name == name || kebab(&action.name) == name).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => {
            let near = names::nearest(name, actions().map(|(_, action)| action.name.as_str()));
            let advice = near.map_or_else(
                || "`registrar list WORDS` searches".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            Err(Failure::usage(format!("unknown action `{}`: {advice}", name.escape_debug())))
        }
        several => {
            let names: Vec<&str> = several.iter().map(|(service, _)| service.name.as_str()).collect();
            Err(Failure::usage(format!("several services have `{name}`: --service {}", names.join(" or "))))
        }
    }
}

fn response(service: &Service, action: &Action) -> String {
    if action.response.is_empty() {
        return "\nResponse: no field is documented.\n".to_owned();
    }
    let mut shown = "\nResponse:\n".to_owned();
    let mut structures: Vec<&str> = Vec::new();
    fields(service, &action.response, &mut structures, &mut shown);
    let mut at = 0;
    while let Some(structure) = structures.get(at).and_then(|name| service.structure(name)) {
        shown.push_str(&format!("\n  Fields of `{}`:\n", structure.name));
        fields(service, &structure.fields, &mut structures, &mut shown);
        at += 1;
    }
    shown
}

fn fields<'s>(service: &'s Service, fields: &'s [Field], structures: &mut Vec<&'s str>, shown: &mut String) {
    for field in fields {
        let ty = match service.enum_of(&field.ty) {
            Some(known) => {
                let values: Vec<&str> = known.values.iter().map(|value| value.value.as_str()).collect();
                format!("one of {}", values.join(", "))
            }
            None => text::type_name(&field.ty),
        };
        shown.push_str(&format!("  {}: {ty}. {}.\n", field.name, text::first_sentence(&field.doc)));
        if let Type::Structure(name) = innermost(&field.ty)
            && !structures.contains(&name.as_str())
        {
            structures.push(name);
        }
    }
}

fn errors(service: &Service, action: &Action) -> String {
    let documented = service.errors.iter().filter(|error| action.errors.contains(&error.code));
    let lines: String = documented
        .map(|error| {
            let outcome = match action.outcomes.get(&error.code).unwrap_or(&error.outcome) {
                Outcome::Refused => "refused",
                Outcome::NotDone => "not done",
                Outcome::Unknown => "unknown",
            };
            format!("  {} ({outcome}): {}\n", error.code, text::unwrapped(&error.doc))
        })
        .collect();
    if lines.is_empty() { lines } else { format!("\nErrors, besides those of every action:\n{lines}") }
}

/// Returns the structures and enums that an action uses.
fn types<'s>(service: &'s Service, action: &'s Action) -> (Vec<&'s Structure>, Vec<&'s Enum>) {
    let (mut structures, mut enums): (Vec<&Structure>, Vec<&Enum>) = (Vec::new(), Vec::new());
    let mut todo: Vec<&Field> = action.parameters.iter().chain(&action.response).collect();
    while let Some(field) = todo.pop() {
        let ty = innermost(&field.ty);
        if let Some(known) = service.enum_of(ty).filter(|known| !enums.iter().any(|it| it.name == known.name))
        {
            enums.push(known);
        }
        if let Type::Structure(name) = ty
            && let Some(structure) = service.structure(name)
            && !structures.iter().any(|it| it.name == structure.name)
        {
            structures.push(structure);
            todo.extend(&structure.fields);
        }
    }
    structures.sort_by(|one, other| one.name.cmp(&other.name));
    enums.sort_by(|one, other| one.name.cmp(&other.name));
    (structures, enums)
}
