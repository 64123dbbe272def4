//! The description of one action, with the enums and structures that it uses.

use super::value;
use crate::control;
use crate::description::{self, Described};
use registrar_descriptions::{Effect, Field, Service, Type};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Returns the description of an action.
pub(super) fn json(service: &str, action: &str) -> Result<Value, String> {
    let described = description::find(service, action)
        .ok_or_else(|| format!("unknown action `{action}` of `{service}`"))?;
    let mut types = Types { service: described.service, enums: BTreeMap::new(), structures: BTreeMap::new() };
    types.add(&described.action.parameters);
    types.add(&described.action.response);
    let errors = described.service.errors.iter().filter(|error| described.errors.contains(&error.code));
    let source = control::answer_sources()
        .into_iter()
        .find(|(name, each, _)| *name == service && *each == action)
        .map(|(_, _, source)| format!("{source:?}").to_lowercase());
    Ok(json!({
        "service": described.service.name,
        "action": value(described.action),
        "enums": types.enums,
        "structures": types.structures,
        "errors": errors.map(value).collect::<Value>(),
        "reference": described.reference.as_ref().unwrap_or(&described.service.reference),
        "consequence": consequence(described),
        "answers": source,
    }))
}

/// Returns what follows from an action's effect, in sentences.
fn consequence(described: Described) -> String {
    let mut text = match described.effect {
        Effect::Read => "It changes nothing, so the SDK repeats it after a lost response.".to_owned(),
        Effect::Write if described.repeatable => {
            "It is free of charge. Sending it twice has the same result as once, so the SDK repeats it after a lost \
             response."
                .to_owned()
        }
        Effect::Write => {
            "It is free of charge. After a lost response the SDK does not send it again: its outcome is unknown."
                .to_owned()
        }
        Effect::Purchase => "It charges the account. The SDK sends it once, within a limit. If the response is lost, the \
                             outcome is unknown until it is reconciled with the service's own lists."
            .to_owned(),
        Effect::Destroy => format!(
            "Data or control is lost for good, so the value of `{}` is repeated as a confirmation. The SDK sends it once.",
            described.destroys.as_deref().unwrap_or_default()
        ),
        Effect::Undecided => "Its effect is not decided yet, so the SDK never sends it again by itself.".to_owned(),
    };
    if described.replaces_all {
        text.push_str(" Everything that the request leaves out is removed.");
    }
    if described.locks_out {
        text.push_str(" The account can lose the means to undo it.");
    }
    text
}

/// The types that fields use, directly or inside structures.
struct Types {
    service: &'static Service,
    enums: BTreeMap<&'static str, Value>,
    structures: BTreeMap<&'static str, Value>,
}

impl Types {
    fn add(&mut self, fields: &'static [Field]) {
        fields.iter().for_each(|field| self.add_type(&field.ty));
    }

    fn add_type(&mut self, ty: &'static Type) {
        match ty {
            Type::List(entry) | Type::Map(entry) => self.add_type(entry),
            Type::Enum(name) => {
                let found = self.service.find_enum(name);
                found.into_iter().for_each(|found| drop(self.enums.insert(name, value(found))));
            }
            Type::Structure(name) if !self.structures.contains_key(name.as_str()) => {
                let Some(found) = self.service.structure(name) else { return };
                // Added first, since a structure can contain itself.
                self.structures.insert(name, value(found));
                self.add(&found.fields);
            }
            _ => {}
        }
    }
}
