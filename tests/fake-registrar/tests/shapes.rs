//! The shapes that codegen made fit what they were made of.

use fake_registrar::shapes::{self, Field, Kind, SERVICES, Sent, Shape};
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::runtime::{Document, Node, NodeKind, Service, ServiceInfo, xcp};

/// What an envelope has beside the reply's own fields.
const ENVELOPE: &[&str] = &["protocol", "action", "object", "is_success", "response_code", "response_text"];

fn services() -> [&'static ServiceInfo; 2] {
    [AliyunDomain::INFO, Opensrs::INFO]
}

/// Every shape, with its service.
fn shapes() -> impl Iterator<Item = (&'static ServiceInfo, &'static Shape)> {
    services().into_iter().flat_map(|service| {
        let find = |name| shapes::find(service.name, name).expect(name);
        service.operations.iter().map(move |operation| (service, find(operation.name)))
    })
}

#[test]
fn every_action_of_both_services_has_a_shape_and_samples() {
    assert_eq!(shapes().count(), services().iter().map(|service| service.operations.len()).sum::<usize>());
    for (service, shape) in shapes() {
        assert!(service.operation(shape.action).is_some());
        assert!(!shape.requests.is_empty(), "{} has no request", shape.action);
        assert!(!shape.examples.is_empty(), "{} has no reply", shape.action);
    }
}

#[test]
fn what_is_no_action_has_no_shape() {
    assert_eq!(SERVICES.len(), services().len());
    for (service, (name, shapes)) in services().iter().zip(SERVICES) {
        assert_eq!((service.name, service.operations.len()), (*name, shapes.len()));
    }
    assert!(shapes::find("aliyun-domain", "RenewDomain").is_none(), "it is OpenSRS's");
    assert!(shapes::find("elsewhere", "CheckDomain").is_none());
}

#[test]
fn every_sample_of_a_reply_fits_its_shape() {
    for (service, shape) in shapes() {
        for sample in shape.examples {
            let problems = misfits(service, shape, sample);
            assert!(problems.is_empty(), "{}: {}\n{sample}", shape.action, problems.join("\n"));
        }
    }
}

#[test]
fn what_does_not_fit_is_found() {
    for (action, reply, problem) in [
        ("CheckDomain", r#"{"Price": "cheap"}"#, "Price: not a number"),
        ("QueryTaskList", r#"{"PageSize": 1.5}"#, "PageSize: not a whole number"),
        ("CheckDomain", r#"{"Avial": 1}"#, "Avial: not in the shape"),
        ("CheckDomain", r#"{"Avail": [1]}"#, "Avail: not a scalar"),
        ("QueryTaskList", r#"{"Data": [{"TaskNo": "1"}]}"#, "Data: not in its wrapper"),
        ("QueryTaskList", r#"{"Data": {"TaskInfo": [{"No": "1"}]}}"#, "Data.No: not in the shape"),
        ("QueryTaskList", r#"{"Data": {"TaskInfo": ["1"]}}"#, "Data: not a structure"),
        ("SaveSingleTaskForCreatingOrderRenew", r#"{"RequestId": "1"}"#, "TaskNo: missing"),
    ] {
        let shape = shapes::find("aliyun-domain", action).expect(action);
        assert_eq!(misfits(AliyunDomain::INFO, shape, reply), [problem], "{action}");
    }
}

#[test]
fn a_request_is_in_the_words_of_its_protocol() {
    for (service, shape) in shapes() {
        for sent in shape.requests {
            match sent {
                Sent::Parameters(parameters) => {
                    assert_eq!(service.name, "aliyun-domain");
                    assert!(parameters.is_sorted(), "{}: {parameters:?}", shape.action);
                }
                Sent::Envelope(envelope) => {
                    assert_eq!(service.name, "opensrs");
                    let command = xcp::read(*envelope).expect(shape.action);
                    // Some commands have no object.
                    let words = ["action", "object"].iter().filter_map(|name| command.root().get(name));
                    let words: Vec<String> = words.map(|word| word.text().into_owned()).collect();
                    let operation = service.operation(shape.action).expect(shape.action);
                    assert_eq!(words.join(" "), operation.wire);
                }
            }
        }
    }
}

/// What of a reply does not fit its shape, and where.
fn misfits(service: &ServiceInfo, shape: &Shape, reply: &str) -> Vec<String> {
    let envelope = reply.starts_with('<');
    let document = if envelope { xcp::read(reply) } else { Document::parse_json(reply) }.expect(shape.action);
    let own = if envelope { ENVELOPE } else { &[] };
    let is_own = |name: &str| name == service.request_id || own.contains(&name);
    let entries: Vec<Node<'_>> = document.root().children().filter(|node| !is_own(&node.name())).collect();
    let mut found = Vec::new();
    match shape.fields {
        [whole] if whole.name == "*" => {
            entries.iter().for_each(|entry| value(whole, *entry, "*", &mut found))
        }
        fields => structure(fields, &entries, "", &mut found),
    }
    found
}

fn structure(fields: &[Field], entries: &[Node<'_>], path: &str, found: &mut Vec<String>) {
    for entry in entries {
        let name = entry.name();
        let at = format!("{path}{name}");
        match fields.iter().find(|field| field.name == name) {
            Some(field) if field.list => list(field, *entry, &at, found),
            Some(field) if field.map => entry.children().for_each(|entry| value(field, entry, &at, found)),
            Some(field) => value(field, *entry, &at, found),
            None => found.push(format!("{at}: not in the shape")),
        }
    }
    let is_there = |field: &Field| entries.iter().any(|entry| entry.name() == field.name);
    let missing = fields.iter().filter(|field| field.always && !is_there(field));
    found.extend(missing.map(|field| format!("{path}{}: missing", field.name)));
}

fn list(field: &Field, node: Node<'_>, path: &str, found: &mut Vec<String>) {
    if is_nothing(node) {
        return;
    }
    let entries = match field.item {
        Some(item) if !field.bare => {
            let mut inside = node.children();
            inside.next().filter(|inner| inner.name() == item && inside.next().is_none())
        }
        _ => Some(node),
    };
    match entries {
        Some(entries) if entries.kind() == NodeKind::Array => {
            entries.children().for_each(|entry| value(field, entry, path, found));
        }
        Some(_) => found.push(format!("{path}: not a list")),
        None => found.push(format!("{path}: not in its wrapper")),
    }
}

fn value(field: &Field, node: Node<'_>, path: &str, found: &mut Vec<String>) {
    if is_nothing(node) {
        return;
    }
    let text = node.text();
    let text = text.trim();
    let wrong = match (field.kind, node.kind()) {
        (Kind::Structure(fields), NodeKind::Object) => {
            let entries: Vec<Node<'_>> = node.children().collect();
            return structure(fields, &entries, &format!("{path}."), found);
        }
        (Kind::Structure(_), _) => "a structure",
        (_, NodeKind::Object | NodeKind::Array) => "a scalar",
        // Vendors' samples have numbers and truth values as texts too, and numbers where text is meant.
        (Kind::Text, _) => return,
        (Kind::Number, _) if text.parse::<i64>().is_ok() => return,
        (Kind::Number, _) => "a whole number",
        (Kind::Decimal, _) if text.parse::<f64>().is_ok() => return,
        (Kind::Decimal, _) => "a number",
        (Kind::Truth, _) if ["true", "false", "0", "1", "Y", "N"].contains(&text) => return,
        (Kind::Truth, _) => "a truth value",
    };
    found.push(format!("{path}: not {wrong}"));
}

/// Whether it says that there is nothing, in one of the ways of replies.
fn is_nothing(node: Node<'_>) -> bool {
    match node.kind() {
        NodeKind::Null => true,
        NodeKind::Object | NodeKind::Array => node.children().next().is_none(),
        _ => node.text().trim().is_empty(),
    }
}
