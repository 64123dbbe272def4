//! Calls OpenSRS handlers without a request, as the gateway does.

use fake_registrar::description::{self, Kind};
use fake_registrar::gateway::checks::{Words, check};
use fake_registrar::{Answer, Call, Refusal, World, handlers};
use registrar_descriptions::Field;
use registrar_sdk::Service;
use registrar_sdk::opensrs::Opensrs;
use serde_json::{Map, Value};

/// The IP address that sends the commands.
pub const HERE: &str = "192.0.2.7";

/// Calls an action on a system. Checks the attributes first, and then the response against the description.
pub fn command_on(
    system: &str,
    world: &mut World,
    action: &str,
    attributes: Value,
) -> Result<Answer, Refusal> {
    let service = Opensrs::INFO;
    let operation = service.operation(action).unwrap_or_else(|| panic!("unknown action {action}"));
    let edition = service.editions.iter().find(|one| one.name == system).expect("the system exists");
    let Value::Object(mut params) = spelled(attributes) else { panic!("{action}: attributes are a map") };
    let described = description::find(service.name, action).expect("every action is described");
    for parameter in &described.parameters {
        let fixed = parameter.fixed.iter();
        params.extend(fixed.map(|value| (parameter.name.clone(), Value::from(value.as_str()))));
    }
    check(described, edition.name, &mut params, Words::Xcp, false)
        .unwrap_or_else(|problem| panic!("{action}: {problem}"));
    let call =
        Call { service, edition, operation, params: Value::Object(params), client_ip: HERE.to_owned() };
    let handler = handlers::find(service.name, action).unwrap_or_else(|| panic!("{action} has no handler"));
    match handler(world, &call) {
        Ok(answer) => {
            assert!((200..300).contains(&answer.code), "{action}: {} is not a success", answer.code);
            fits(&answer.fields, &described.response, described.service, action, true);
            Ok(answer)
        }
        Err(refusal) => {
            let known = service.error(&refusal.code).is_some();
            assert!(known, "{action}: {} is not in errors.yaml", refusal.code);
            assert!(!refusal.message.is_empty(), "{action}: {} says nothing", refusal.code);
            if !refusal.attributes.is_null() {
                fits(&refusal.attributes, &described.response, described.service, action, false);
            }
            Err(refusal)
        }
    }
}

/// Calls an action on the live system.
pub fn command(world: &mut World, action: &str, attributes: Value) -> Result<Answer, Refusal> {
    command_on("live", world, action, attributes)
}

/// Calls an action that must succeed, and returns its attributes.
pub fn ask(world: &mut World, action: &str, attributes: Value) -> Value {
    coded(world, action, attributes).1
}

/// Calls an action that must succeed, and returns its code and attributes.
pub fn coded(world: &mut World, action: &str, attributes: Value) -> (u32, Value) {
    match command(world, action, attributes) {
        Ok(answer) => (answer.code, answer.fields),
        Err(refusal) => panic!("{action}: {} {}", refusal.code, refusal.message),
    }
}

/// Calls an action that must fail, and returns the error code.
pub fn refusal(world: &mut World, action: &str, attributes: Value) -> String {
    match command(world, action, attributes) {
        Ok(answer) => panic!("{action} was not refused: {}", answer.fields),
        Err(refusal) => refusal.code,
    }
}

/// Returns one field of each entry of a list.
pub fn column(answer: &Value, list: &str, field: &str) -> Vec<String> {
    let entries = answer[list].as_array().unwrap_or_else(|| panic!("{list} is not a list: {answer}"));
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    entries.iter().map(|entry| text(&entry[field])).collect()
}

/// Converts scalars to their wire form: `1` and `0`, and numbers as strings.
fn spelled(value: Value) -> Value {
    match value {
        Value::Bool(boolean) => Value::from(if boolean { "1" } else { "0" }),
        Value::Number(number) => Value::from(number.to_string()),
        Value::Array(entries) => entries.into_iter().map(spelled).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, spelled(value))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// Panics if a response does not match its description.
fn fits(value: &Value, fields: &[Field], service: &registrar_descriptions::Service, path: &str, whole: bool) {
    let Some(given) = value.as_object() else { panic!("{path} is not a structure: {value}") };
    if let [all] = fields
        && all.name == "*"
    {
        return given
            .iter()
            .for_each(|(key, value)| single(value, all, service, &format!("{path}.{key}"), whole));
    }
    for name in given.keys() {
        let known = fields.iter().any(|field| &field.name == name);
        assert!(known, "{path} has a field {name} that the description lacks");
    }
    for field in fields {
        let path = format!("{path}.{}", field.name);
        match given.get(&field.name).filter(|value| !value.is_null()) {
            None => assert!(!field.always || !whole, "{path} is missing"),
            Some(Value::Object(entries)) if field.ty.is_map() => {
                entries
                    .iter()
                    .for_each(|(key, value)| single(value, field, service, &format!("{path}.{key}"), whole));
            }
            Some(Value::Array(entries)) if field.ty.is_list() => {
                entries.iter().for_each(|entry| single(entry, field, service, &path, whole));
            }
            Some(value) => {
                assert!(field.ty.entry() == &field.ty, "{path} is neither a list nor a map: {value}");
                single(value, field, service, &path, whole);
            }
        }
    }
}

fn single(value: &Value, field: &Field, service: &registrar_descriptions::Service, path: &str, whole: bool) {
    let fit = match Kind::of(&field.ty, service) {
        Kind::Structure(fields) => return fits(value, fields, service, path, whole),
        Kind::String => value.is_string() || value.is_number(),
        Kind::Number => value.is_i64() || value.is_u64(),
        Kind::Decimal => value.as_str().is_some_and(|text| text.parse::<f64>().is_ok()),
        Kind::Boolean => value.is_boolean(),
        Kind::Any => true,
    };
    assert!(fit, "{path} has the wrong kind: {value}");
}
