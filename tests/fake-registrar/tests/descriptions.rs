//! Tests that the descriptions of both services match the SDK and their own examples.

use fake_registrar::description::{self, Described, Kind};
use registrar_descriptions::{Field, all};
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::{
    Document, Service,
    extend::{Node, NodeKind, ServiceInfo},
    xcp,
};

/// The items of an envelope besides the response's own fields.
const ENVELOPE: &[&str] = &["protocol", "action", "object", "is_success", "response_code", "response_text"];

fn services() -> [&'static ServiceInfo; 2] {
    [AliyunDomain::INFO, Opensrs::INFO]
}

/// Returns every action with its service.
fn actions() -> impl Iterator<Item = (&'static ServiceInfo, Described)> {
    services().into_iter().flat_map(|service| {
        let find = |name| description::find(service.name, name).expect(name);
        service.operations.iter().map(move |operation| (service, find(operation.name)))
    })
}

#[test]
fn every_action_of_both_services_is_described_with_examples() {
    assert_eq!(actions().count(), services().iter().map(|service| service.operations.len()).sum::<usize>());
    for (service, action) in actions() {
        assert!(service.operation(&action.name).is_some());
        assert!(action.requests().next().is_some(), "{} has no request", action.name);
        assert!(action.samples().next().is_some(), "{} has no response", action.name);
    }
}

#[test]
fn only_actions_are_described() {
    assert_eq!(all().len(), services().len());
    for (service, described) in services().iter().zip(all()) {
        assert_eq!((service.name, service.operations.len()), (&*described.name, described.actions.len()));
    }
    assert!(description::find("aliyun-domain", "RenewDomain").is_none(), "the action belongs to OpenSRS");
    assert!(description::find("elsewhere", "CheckDomain").is_none());
}

#[test]
fn every_example_response_matches_its_description() {
    for (service, action) in actions() {
        for sample in action.samples() {
            let problems = misfits(service, action, sample);
            assert!(problems.is_empty(), "{}: {}\n{sample}", action.name, problems.join("\n"));
        }
    }
}

#[test]
fn mismatches_are_found() {
    for (action, response, problem) in [
        ("CheckDomain", r#"{"Price": "cheap"}"#, "Price: not a number"),
        ("QueryTaskList", r#"{"PageSize": 1.5}"#, "PageSize: not an integer"),
        ("CheckDomain", r#"{"Avial": 1}"#, "Avial: not described"),
        ("CheckDomain", r#"{"Avail": [1]}"#, "Avail: not a scalar"),
        ("QueryTaskList", r#"{"Data": [{"TaskNo": "1"}]}"#, "Data: not in its wrapper"),
        ("QueryTaskList", r#"{"Data": {"TaskInfo": [{"No": "1"}]}}"#, "Data.No: not described"),
        ("QueryTaskList", r#"{"Data": {"TaskInfo": ["1"]}}"#, "Data: not a structure"),
        ("SaveSingleTaskForCreatingOrderRenew", r#"{"RequestId": "1"}"#, "TaskNo: missing"),
    ] {
        let described = description::find("aliyun-domain", action).expect(action);
        assert_eq!(misfits(AliyunDomain::INFO, described, response), [problem], "{action}");
    }
}

/// Returns the mismatches of a response and its description, with their paths.
fn misfits(service: &ServiceInfo, described: Described, response: &str) -> Vec<String> {
    let envelope = response.starts_with('<');
    let document =
        if envelope { xcp::read(response) } else { Document::parse_json(response) }.expect(&described.name);
    let own = if envelope { ENVELOPE } else { &[] };
    let is_own = |name: &str| name == service.request_id || own.contains(&name);
    let entries: Vec<Node<'_>> = document.root().children().filter(|node| !is_own(&node.name())).collect();
    let mut found = Vec::new();
    let Described { service, action } = described;
    match action.response.as_slice() {
        [whole] if whole.name == "*" => {
            entries.iter().for_each(|entry| value(service, whole, *entry, "*", &mut found))
        }
        fields => structure(service, fields, &entries, "", &mut found),
    }
    found
}

fn structure(
    service: &registrar_descriptions::Service,
    fields: &[Field],
    entries: &[Node<'_>],
    path: &str,
    found: &mut Vec<String>,
) {
    for entry in entries {
        let name = entry.name();
        let at = format!("{path}{name}");
        match fields.iter().find(|field| field.name == name) {
            Some(field) if field.ty.is_list() => list(service, field, *entry, &at, found),
            Some(field) if field.ty.is_map() => {
                entry.children().for_each(|entry| value(service, field, entry, &at, found))
            }
            Some(field) => value(service, field, *entry, &at, found),
            None => found.push(format!("{at}: not described")),
        }
    }
    let is_there = |field: &Field| entries.iter().any(|entry| entry.name() == field.name);
    let missing = fields.iter().filter(|field| field.always && !is_there(field));
    found.extend(missing.map(|field| format!("{path}{}: missing", field.name)));
}

fn list(
    service: &registrar_descriptions::Service,
    field: &Field,
    node: Node<'_>,
    path: &str,
    found: &mut Vec<String>,
) {
    if is_nothing(node) {
        return;
    }
    let entries = match &field.entry {
        Some(item) if !field.bare => {
            let mut inside = node.children();
            inside.next().filter(|inner| inner.name() == *item && inside.next().is_none())
        }
        _ => Some(node),
    };
    match entries {
        Some(entries) if entries.kind() == NodeKind::Array => {
            entries.children().for_each(|entry| value(service, field, entry, path, found));
        }
        Some(_) => found.push(format!("{path}: not a list")),
        None => found.push(format!("{path}: not in its wrapper")),
    }
}

fn value(
    service: &registrar_descriptions::Service,
    field: &Field,
    node: Node<'_>,
    path: &str,
    found: &mut Vec<String>,
) {
    if is_nothing(node) {
        return;
    }
    let text = node.text();
    let text = text.trim();
    let wrong = match (Kind::of(&field.ty, service), node.kind()) {
        (Kind::Structure(fields), NodeKind::Object) => {
            let entries: Vec<Node<'_>> = node.children().collect();
            return structure(service, fields, &entries, &format!("{path}."), found);
        }
        (Kind::Any, _) => return,
        (Kind::Structure(_), _) => "a structure",
        (_, NodeKind::Object | NodeKind::Array) => "a scalar",
        // Vendors' examples also have numbers and booleans as strings, and numbers instead of strings.
        (Kind::String, _) => return,
        (Kind::Number, _) if text.parse::<i64>().is_ok() => return,
        (Kind::Number, _) => "an integer",
        (Kind::Decimal, _) if text.parse::<f64>().is_ok() => return,
        (Kind::Decimal, _) => "a number",
        (Kind::Boolean, _) if ["true", "false", "0", "1", "Y", "N"].contains(&text) => return,
        (Kind::Boolean, _) => "a boolean",
    };
    found.push(format!("{path}: not {wrong}"));
}

/// Whether a node means an absent value, in one of the forms that responses use.
fn is_nothing(node: Node<'_>) -> bool {
    match node.kind() {
        NodeKind::Null => true,
        NodeKind::Object | NodeKind::Array => node.children().next().is_none(),
        _ => node.text().trim().is_empty(),
    }
}
