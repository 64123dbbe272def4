//! An example of each action, as a command.

use super::flags::Flag;
use registrar_descriptions::{Action, Effect, Service, Type, Value};
use std::collections::BTreeMap;

/// Returns an example of an action as a command for a POSIX shell.
pub fn command(service: &Service, action: &Action, flags: &[Flag]) -> String {
    let quoted = |line: &Vec<String>| line.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ");
    lines(service, action, flags).iter().map(quoted).collect::<Vec<_>>().join(" \\\n    ")
}

/// Returns the lines and words of an example: the description's own, or else one with the required parameters.
pub fn lines(service: &Service, action: &Action, flags: &[Flag]) -> Vec<Vec<String>> {
    let mut own = action.examples.iter().filter(|example| example.error.is_none());
    let parameters = match own.find_map(|example| example.request.as_ref()) {
        Some(request) => request.parameters.clone(),
        None => required(action),
    };
    let mut lines = vec![vec!["registrar".to_owned(), service.name.clone(), action.name.clone()]];
    for field in action.parameters.iter().filter(|field| field.fixed.is_none()) {
        let Some(value) = parameters.get(&field.name) else { continue };
        let flag = flags.iter().find(|flag| flag.field.name == field.name);
        leaves(&field.name, &field.ty, value, &mut |path, text| {
            lines.push(match flag.filter(|_| path == field.name) {
                Some(flag) => option(&flag.long, text),
                None => vec![format!("{path}={text}")],
            });
        });
    }
    match action.effect {
        Effect::Purchase => lines.push(option("at-most", "15USD")),
        Effect::Destroy => {
            let target = action.destroys.as_ref().and_then(|name| parameters.get(name));
            lines.push(option("confirm", if let Some(Value::Scalar(text)) = target { text } else { "NAME" }));
        }
        Effect::Read | Effect::Write | Effect::Undecided => {}
    }
    // The first edition is the default.
    let default = service.editions.first().map(|edition| edition.name.as_str());
    if let Some(edition) = action.editions.first()
        && !action.editions.iter().any(|name| Some(name.as_str()) == default)
    {
        lines.push(option("edition", edition));
    }
    lines
}

/// Returns an option with its value. A value that begins with a hyphen would be taken for another option.
fn option(name: &str, value: &str) -> Vec<String> {
    match value.starts_with('-') {
        true => vec![format!("--{name}={value}")],
        false => vec![format!("--{name}"), value.to_owned()],
    }
}

fn required(action: &Action) -> BTreeMap<String, Value> {
    let required = action.parameters.iter().filter(|field| field.required);
    required.filter_map(|field| Some((field.name.clone(), Value::Scalar(field.example.clone()?)))).collect()
}

/// Calls `add` for each single value, with its path.
fn leaves(path: &str, ty: &Type, value: &Value, add: &mut impl FnMut(&str, &str)) {
    match (ty, value) {
        (_, Value::Scalar(text)) => add(path, text),
        (Type::Any, value) => add(path, &serde_json::to_string(value).unwrap_or_default()),
        (Type::List(entry), Value::List(values))
            if values.iter().all(|it| matches!(it, Value::Scalar(_))) =>
        {
            values.iter().for_each(|value| leaves(path, entry, value, add));
        }
        (Type::List(entry), Value::List(values)) => {
            for (number, value) in (1..).zip(values) {
                leaves(&format!("{path}.{number}"), entry, value, add);
            }
        }
        (ty, Value::Fields(fields)) => {
            fields.iter().for_each(|(name, value)| leaves(&format!("{path}.{name}"), ty.entry(), value, add));
        }
        (_, Value::List(_)) => {}
    }
}

/// Quotes a word for a POSIX shell, if it needs to be.
pub fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}
