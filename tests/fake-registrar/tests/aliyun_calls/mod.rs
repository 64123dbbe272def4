//! Calls handlers without a request, as the gateway does.

use fake_registrar::description::{self, Kind};
use fake_registrar::gateway::checks::{Words, arrange, check};
use fake_registrar::{Call, Refusal, World, handlers};
use registrar_descriptions::Field;
use registrar_sdk::Service;
use registrar_sdk::aliyun_domain::AliyunDomain;
use serde_json::{Value, json};

/// Calls an action in an edition. Checks the parameters first, and then the response against the description.
pub fn call_in(
    edition: &str,
    world: &mut World,
    action: &str,
    parameters: &[(&str, &str)],
) -> Result<Value, Refusal> {
    let service = AliyunDomain::INFO;
    let operation = service.operation(action).unwrap_or_else(|| panic!("unknown action {action}"));
    let edition = service.editions.iter().find(|one| one.name == edition).expect("the edition exists");
    let pairs = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let described = description::find(service.name, action).expect("every action is described");
    let mut tree = arrange(pairs, described).unwrap_or_else(|problem| panic!("{action}: {problem}"));
    check(described, edition.name, &mut tree, Words::Rpc, false)
        .unwrap_or_else(|problem| panic!("{action}: {problem}"));
    let call =
        Call { service, edition, operation, params: Value::Object(tree), client_ip: "192.0.2.7".to_owned() };
    let handler = handlers::find(service.name, action).unwrap_or_else(|| panic!("{action} has no handler"));
    let answer = match handler(world, &call) {
        Ok(answer) => answer.fields,
        Err(refusal) => {
            assert!(
                service.error(&refusal.code).is_some(),
                "{action}: {} is not in errors.yaml",
                refusal.code
            );
            return Err(refusal);
        }
    };
    fits(&answer, &described.response, described.service, action);
    Ok(answer)
}

/// Calls an action in the China edition, which has all parameters.
pub fn call(world: &mut World, action: &str, parameters: &[(&str, &str)]) -> Result<Value, Refusal> {
    call_in("china", world, action, parameters)
}

/// Calls an action that must succeed.
pub fn ask(world: &mut World, action: &str, parameters: &[(&str, &str)]) -> Value {
    call(world, action, parameters)
        .unwrap_or_else(|refusal| panic!("{action}: {} {}", refusal.code, refusal.message))
}

/// Calls an action that must fail, and returns the error code.
pub fn refusal(world: &mut World, action: &str, parameters: &[(&str, &str)]) -> String {
    match call(world, action, parameters) {
        Ok(answer) => panic!("{action} was not refused: {answer}"),
        Err(refusal) => refusal.code,
    }
}

/// Submits a task, and returns its number.
pub fn submit(world: &mut World, action: &str, parameters: &[(&str, &str)]) -> String {
    ask(world, action, parameters)["TaskNo"].as_str().expect("a number").to_owned()
}

/// Returns the parts of a task.
pub fn details(world: &mut World, task: &str) -> Vec<Value> {
    let parameters = [("TaskNo", task), ("PageNum", "1"), ("PageSize", "100")];
    entries(&ask(world, "QueryTaskDetailList", &parameters), "Data", "TaskStatusCode")
        .into_iter()
        .map(|(entry, _)| entry)
        .collect()
}

/// Returns the entries of a list, each with one of its fields.
pub fn entries(answer: &Value, list: &str, field: &str) -> Vec<(Value, Value)> {
    let entries = answer[list].as_array().unwrap_or_else(|| panic!("{list} is not a list: {answer}"));
    entries.iter().map(|entry| (entry.clone(), entry[field].clone())).collect()
}

/// Returns one field of each entry of a list, as a string.
pub fn column(answer: &Value, list: &str, field: &str) -> Vec<String> {
    let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    entries(answer, list, field).into_iter().map(|(_, value)| text(value)).collect()
}

/// Panics if a response does not match its description.
fn fits(value: &Value, fields: &[Field], service: &registrar_descriptions::Service, path: &str) {
    let Some(given) = value.as_object() else { panic!("{path} is not a structure: {value}") };
    for name in given.keys() {
        assert!(
            fields.iter().any(|field| &field.name == name),
            "{path} has a field {name} that the description lacks"
        );
    }
    for field in fields {
        let path = format!("{path}.{}", field.name);
        let absent = Value::Null;
        let value = given.get(&field.name).unwrap_or(&absent);
        if value.is_null() {
            assert!(!field.always, "{path} is missing");
            continue;
        }
        let single = |value: &Value| match Kind::of(&field.ty, service) {
            Kind::Structure(fields) => fits(value, fields, service, &path),
            Kind::Number => assert!(value.is_i64() || value.is_u64(), "{path} is not an integer: {value}"),
            Kind::Decimal => {
                assert!(value.is_string() || value.is_number(), "{path} is not a number: {value}")
            }
            Kind::Any => {}
            Kind::Boolean => assert!(value.is_boolean(), "{path} is not a boolean: {value}"),
            Kind::String => {
                assert!(value.is_string() || value.is_number(), "{path} is not a string: {value}")
            }
        };
        match value.as_array() {
            Some(entries) if field.ty.is_list() => entries.iter().for_each(single),
            None if !field.ty.is_list() => single(value),
            _ => panic!("{path} is a list where none should be, or none where one should: {value}"),
        }
    }
}

/// Returns an empty structure.
pub fn nothing() -> Value {
    json!({})
}
