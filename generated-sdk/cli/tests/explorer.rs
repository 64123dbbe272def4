//! The commands that the fake registrar's explorer writes: each is valid, and sends what the explorer's preview shows.
#![cfg(unix)]

use fake_registrar::Fake;
use registrar_descriptions::{Action, Service, all};
use serde_json::{Map, Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;

/// Returns the explorer's preview of a call.
fn preview(address: SocketAddr, call: &Value) -> Value {
    let (body, mut response) = (call.to_string(), String::new());
    let head = format!("Host: {address}\r\nConnection: close\r\nContent-Length: {}", body.len());
    let mut stream = TcpStream::connect(address).expect("the registrar listens");
    write!(stream, "POST /_explorer/preview HTTP/1.1\r\n{head}\r\n\r\n{body}").expect("it reads");
    stream.read_to_string(&mut response).expect("it responds");
    let (head, body) = response.split_once("\r\n\r\n").expect("a head");
    assert!(head.starts_with("HTTP/1.1 200"), "{call}: {body}");
    serde_json::from_str(body).expect("JSON")
}

/// Returns a call with the first example of an action, for an edition that has all of its parameters.
fn call(service: &Service, action: &Action) -> Value {
    let mut requests = action.examples.iter().filter(|example| example.error.is_none());
    let request = requests.find_map(|example| example.request.as_ref()).expect("an example");
    let has = |edition: &&str| {
        (action.editions.is_empty() || action.editions.iter().any(|each| each == edition))
            && action
                .parameters
                .iter()
                .all(|it| it.is_in(edition) || !request.parameters.contains_key(&it.name))
    };
    let edition = service.editions.iter().map(|edition| edition.name.as_str()).find(has);
    json!({"service": service.name, "action": action.name, "edition": edition, "parameters": request.parameters})
}

/// Runs a command of the explorer as a dry run, and returns the parameters that it shows.
fn dry_run(command: &str) -> Result<Map<String, Value>, String> {
    let folder = Path::new(env!("CARGO_BIN_EXE_registrar")).parent().expect("a folder");
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
    let script = format!("{} --dry-run --json", command.trim_end());
    let output = Command::new("sh").args(["-euc", &script]).env("PATH", path).output().expect("a shell");
    if !output.status.success() {
        return Err(format!("{script}\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let shown: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    Ok(shown["parameters"].as_object().expect("parameters").clone())
}

/// Compares what the command shows, in which sensitive values are masked, with what is sent. JSON can be in a string.
fn is_same(shown: &Value, sent: &Value) -> bool {
    let parsed = |value: &Value| value.as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
    match (shown, sent) {
        (Value::String(masked), _) if masked == "***" => true,
        (Value::Object(shown), Value::Object(sent)) => {
            let same =
                |(name, value): (&String, &Value)| sent.get(name).is_some_and(|sent| is_same(value, sent));
            shown.len() == sent.len() && shown.iter().all(same)
        }
        (Value::Array(shown), Value::Array(sent)) => {
            shown.len() == sent.len() && shown.iter().zip(sent).all(|(one, other)| is_same(one, other))
        }
        _ => {
            shown == sent || parsed(shown).zip(parsed(sent)).is_some_and(|(one, other)| is_same(&one, &other))
        }
    }
}

#[test]
fn the_command_of_every_action_sends_what_the_preview_shows() {
    let fake = Fake::new();
    let address = fake.serve("127.0.0.1:0").expect("a port");
    let actions =
        || all().iter().flat_map(|service| service.actions.iter().map(move |action| (service, action)));
    for (service, action) in actions() {
        let preview = preview(address, &call(service, action));
        let command = preview["code"]["command"]["text"].as_str().expect("a command");
        let mut shown = dry_run(command).unwrap_or_else(|problem| panic!("{problem}"));
        let sent = serde_json::from_value::<Vec<(String, Value)>>(preview["parameters"].clone());
        let mut expected: Map<String, Value> = sent.expect("parameters").into_iter().collect();
        // Any two requests differ in these.
        for name in ["SignatureNonce", "Timestamp"] {
            assert_eq!(
                shown.remove(name).is_some(),
                expected.remove(name).is_some(),
                "{}: {name}",
                action.name
            );
        }
        let (shown, expected) = (Value::Object(shown), Value::Object(expected));
        assert!(is_same(&shown, &expected), "{}: {command}\n{shown}\n{expected}", action.name);
    }
    assert_eq!(actions().count(), 205);
}
