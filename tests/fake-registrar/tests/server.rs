//! The registrar on a port, for clients in any language.

use fake_registrar::gateway::keys::{LIVE_KEY, RESELLER};
use fake_registrar::gateway::xcp;
use fake_registrar::world::Span;
use fake_registrar::{Answer, Fake, Fault, When};
use registrar_sdk::aliyun_domain::{self, CheckDomain};
use registrar_sdk::opensrs::{self, LookupDomain};
use registrar_sdk::runtime::Method;
use registrar_sdk::runtime::rpc::{ReplyFormat, SignatureVersion};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};

fn still() -> Fake {
    let fake = Fake::new();
    fake.clock().stop();
    fake
}

fn address(fake: &Fake) -> SocketAddr {
    fake.serve("127.0.0.1:0").expect("a port")
}

/// A raw request, and all of what comes back.
fn exchange(address: SocketAddr, request: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(request)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Status and body of a request to the control endpoint.
fn control(address: SocketAddr, method: &str, path: &str, body: &str) -> (u16, String) {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let reply = exchange(address, request.as_bytes()).expect("a reply");
    let reply = String::from_utf8(reply).expect("UTF-8");
    let (head, body) = reply.split_once("\r\n\r\n").expect("a head");
    (head[9..12].parse().expect("a status"), body.to_owned())
}

fn told(address: SocketAddr, method: &str, path: &str, body: &str) -> Value {
    let (status, text) = control(address, method, path, body);
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).expect("JSON")
}

#[tokio::test]
async fn the_sdks_clients_of_both_services_call_over_http() {
    let fake = still();
    fake.replace("opensrs", "LookupDomain", |_, _| {
        Ok(Answer { code: 211, text: Some("Domain taken".to_owned()), ..json!({"status": "taken"}).into() })
    });
    let url = fake.url().expect("a port");
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        for method in [Method::Get, Method::Post] {
            let client = aliyun_domain::Client::international(fake.credentials())
                .endpoint(&url)
                .allow_plain_http()
                .clock(fake.clock())
                .signature_version(version)
                .method(method)
                .reply_format(ReplyFormat::Xml)
                .build()
                .expect("a client");
            let reply = client.send(CheckDomain::new("b\u{fc}cher+stra\u{df}e.com")).await;
            let error = reply.err().map(|error| error.to_string()).unwrap_or_default();
            assert!(!error.contains("Signature"), "{version:?} {method}: {error}");
            client.send(CheckDomain::new("example.com")).await.expect("a reply");
        }
    }
    let client = opensrs::Client::live(fake.opensrs_credentials()).endpoint(&url).allow_plain_http();
    let client = client.clock(fake.clock()).build().expect("a client");
    let reply = client.send(LookupDomain::new("example.com")).await.expect("a reply");
    assert_eq!((reply.code(), reply.text()), (Some("211"), Some("Domain taken")));
    assert!(reply.request_id().is_some());
}

#[tokio::test]
async fn a_blocking_test_needs_no_runtime_and_each_registrar_has_a_port_of_its_own() {
    let (one, other) = (still(), still());
    let (first, second) = (address(&one), address(&other));
    let also = address(&one);
    assert!(first != second && first != also);
    one.clock().advance(Span::days(1));
    assert_eq!(told(first, "GET", "/_fake/clock", ""), told(also, "GET", "/_fake/clock", ""));
    assert_ne!(told(first, "GET", "/_fake/clock", ""), told(second, "GET", "/_fake/clock", ""));
}

#[test]
fn with_the_last_clone_the_port_closes_and_connections_end() {
    let fake = still();
    let address = address(&fake);
    let transport = fake.transport();
    let clone = fake.clone();
    drop(fake);
    let mut open = TcpStream::connect(address).expect("it still listens");
    drop(clone);
    let refused = TcpStream::connect(address).expect_err("nobody listens");
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    let mut rest = Vec::new();
    let ended = open.read_to_end(&mut rest);
    assert!(ended.is_err() || rest.is_empty());
    // The port can be had again.
    let another = still();
    another.serve(address).expect("the same port");
    drop(transport);
}

#[test]
fn a_port_that_is_taken_is_said_so() {
    let fake = still();
    let address = address(&fake);
    assert_eq!(still().serve(address).expect_err("taken").kind(), ErrorKind::AddrInUse);
}

#[test]
fn resets_are_resets_and_broken_bodies_are_shorter_than_announced() {
    let fake = still();
    let address = address(&fake);
    let request = b"GET /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\n\r\n";
    for fault in [Fault::ResetBeforeReading, Fault::ResetAfterReading, Fault::ResetAfterCommit] {
        fake.faults().add(When::next(), fault);
        assert_eq!(exchange(address, request).expect_err("a reset").kind(), ErrorKind::ConnectionReset);
    }
    fake.faults().add(When::next(), Fault::Truncate { bytes: 7 });
    let reply = String::from_utf8(exchange(address, request).expect("a reply")).expect("UTF-8");
    let (head, body) = reply.split_once("\r\n\r\n").expect("a head");
    assert_eq!(body.len(), 7);
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
    assert!(announced.parse::<usize>().expect("a number") > 100, "{head}");
    fake.faults().add(When::next(), Fault::NotHttp);
    let said = exchange(address, request).expect("an answer");
    assert_eq!(said, b"Access from this address is not allowed.\n");
}

#[test]
fn one_connection_more_than_the_limit_is_reset() {
    let fake = still();
    let address = address(&fake);
    fake.faults().limit_connections(1);
    let request = b"GET /_fake/clock HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut first = TcpStream::connect(address).expect("a connection");
    first.write_all(request).expect("it is read");
    let mut byte = [0];
    first.read_exact(&mut byte).expect("a reply");
    assert!(exchange(address, request).is_err());
    drop(first);
    fake.faults().clear();
    assert_eq!(control(address, "GET", "/_fake/clock", "").0, 200);
}

#[test]
fn the_hundred_and_first_command_of_one_connection_is_too_many() {
    let fake = still();
    let mut stream = TcpStream::connect(address(&fake)).expect("a connection");
    let body = "<?xml version='1.0'?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
        <item key=\"protocol\">XCP</item><item key=\"action\">NO</item><item key=\"object\">SUCH</item>\
        </dt_assoc></data_block></body></OPS_envelope>";
    let signature = xcp::signature::signature(body.as_bytes(), LIVE_KEY);
    let request = format!(
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nX-Username: {RESELLER}\r\nX-Signature: {signature}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut reader = BufReader::new(stream.try_clone().expect("a clone"));
    let mut codes = Vec::new();
    for _ in 0..101 {
        stream.write_all(request.as_bytes()).expect("it is read");
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).expect("a line");
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.trim().parse().expect("a number");
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut reply = vec![0; length];
        reader.read_exact(&mut reply).expect("a body");
        let reply = String::from_utf8(reply).expect("UTF-8");
        let code = reply.split("response_code\">").nth(1).expect("a code");
        codes.push(code[..3].to_owned());
    }
    assert_eq!((codes[99].as_str(), codes[100].as_str()), ("430", "350"));
}

// ---------------------------------------------------------------------- the control endpoint

#[test]
fn clock_faults_state_and_requests_are_reached_from_any_language() {
    let fake = Fake::of(fake_registrar::World::from_yaml("now: 2026-03-01\nbalance: 10.00").expect("a seed"));
    fake.clock().stop();
    let address = address(&fake);
    let clock = |body: &str| told(address, "POST", "/_fake/clock", body);
    clock(r#"{"set": "2026-03-01T00:00:00Z"}"#);
    assert_eq!(clock(r#"{"advance": "30d"}"#), json!({"now": "2026-03-31T00:00:00Z", "stopped": true}));
    assert_eq!(clock(r#"{"set": "2027-01-01T00:00:00Z"}"#)["now"], "2027-01-01T00:00:00Z");
    assert_eq!(clock(r#"{"speed": 60}"#)["stopped"], false);
    clock(r#"{"speed": 0}"#);

    let add = r#"{"when": {"action": "CheckDomain", "times": 1}, "fault": {"kind": "throttle", "retry_after_ms": 5}}"#;
    let faults = told(address, "POST", "/_fake/faults", add);
    assert_eq!(faults[0]["fault"], json!({"kind": "throttle", "retry_after_ms": 5}));
    assert_eq!(fake.faults().list().len(), 1);
    assert_eq!(told(address, "DELETE", "/_fake/faults", ""), json!({}));
    assert!(fake.faults().list().is_empty());

    let saved = control(address, "GET", "/_fake/state", "").1;
    fake.world(|world| world.deposit(fake_registrar::world::Cents(500)));
    let rich = fake.world(|world| world.account.balance());
    told(address, "PUT", "/_fake/state", &saved);
    assert_ne!(fake.world(|world| world.account.balance()), rich);
    told(address, "PUT", "/_fake/state", "balance: 77.00\nnames: {mine.com: 20d}");
    assert!(fake.world(|world| world.domains.contains_key("mine.com")));
    told(address, "POST", "/_fake/reset", "");
    assert!(fake.world(|world| world.domains.is_empty()));
    assert_eq!(
        told(address, "GET", "/_fake/clock", "")["now"].as_str().map(|now| &now[..10]),
        Some("2026-03-01")
    );

    exchange(address, b"GET /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .expect("a reply");
    let requests = told(address, "GET", "/_fake/requests", "");
    assert_eq!(requests[0]["action"], "CheckDomain");
    assert_eq!(requests[0]["outcome"], "MissingAccessKeyId");
    let about = told(address, "GET", "/_fake/", "");
    assert_eq!(about["actions"].as_array().map(Vec::len), Some(48 + 71));
}

#[test]
fn mistakes_at_the_control_endpoint_are_told() {
    let fake = still();
    let address = address(&fake);
    for (method, path, body, status, part) in [
        ("POST", "/_fake/clock", r#"{"advance": "a while"}"#, 400, "is no span of time"),
        ("POST", "/_fake/clock", r#"{"forward": "1d"}"#, 400, "unknown field `forward`"),
        ("POST", "/_fake/faults", r#"{"fault": {"kind": "fire"}}"#, 400, "unknown variant `fire`"),
        (
            "POST",
            "/_fake/faults",
            r#"{"when": {"action": "Chekdomain"}}"#,
            400,
            "no service has the action Chekdomain",
        ),
        ("POST", "/_fake/faults", r#"{"when": {"chance": 30}}"#, 400, "a probability from 0 to 1"),
        ("POST", "/_fake/faults", r#"{"when": {"effect": "sale"}}"#, 400, "read, write, purchase, destroy"),
        ("PUT", "/_fake/state", "balance: lots", 400, "problem"),
        ("POST", "/_fake/requests", "", 405, "POST is not done here"),
        ("GET", "/_fake/weather", "", 404, "there is clock, faults"),
    ] {
        let (found, text) = control(address, method, path, body);
        assert_eq!(found, status, "{path} {body}: {text}");
        assert!(text.contains(part), "{path} {body}: {text}");
    }
}

// ---------------------------------------------------------------------- the program

#[cfg(unix)]
#[test]
fn the_program_says_its_url_logs_a_line_a_request_without_anybodys_data_and_stops_at_ctrl_c() {
    use std::process::{Command, Stdio};
    let mut program = Command::new(env!("CARGO_BIN_EXE_fake-registrar"))
        .args(["--at", "2026-03-01T12:00:00Z", "--speed", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it runs");
    let mut lines = BufReader::new(program.stdout.take().expect("its output")).lines();
    let mut next = || lines.next().expect("a line").expect("UTF-8");
    let url = next();
    let address: SocketAddr = url.strip_prefix("http://").expect("a URL").parse().expect("an address");
    let greeting: Vec<String> = std::iter::from_fn(|| Some(next())).take(9).collect();
    let greeting = greeting.join("\n");
    for part in
        ["testid", "testsecret", "reseller", "--example call -- CheckDomain", &format!("--endpoint {url}")]
    {
        assert!(greeting.contains(part), "{greeting}");
    }
    let request = "GET /?Action=CheckDomain&DomainName=very-private.com HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    exchange(address, request.as_bytes()).expect("a reply");
    let line = loop {
        let line = next();
        if !line.is_empty() {
            break line;
        }
    };
    assert!(line.starts_with("2026-03-01T12:00:00Z  CheckDomain"), "{line}");
    assert!(
        line.contains("MissingAccessKeyId") && line.ends_with(" ms") && !line.contains("private"),
        "{line}"
    );

    let interrupted = Command::new("kill").args(["-INT", &program.id().to_string()]).status();
    assert!(interrupted.expect("kill").success());
    assert_eq!(next(), "stopped");
    assert!(program.wait().expect("it ends").success());
}

#[test]
fn the_program_lists_how_each_action_is_answered() {
    let listed = std::process::Command::new(env!("CARGO_BIN_EXE_fake-registrar")).arg("--list").output();
    let listed = String::from_utf8(listed.expect("it runs").stdout).expect("UTF-8");
    assert_eq!(listed.lines().count(), 48 + 71);
    let renewal = listed.lines().find(|line| line.contains("SaveSingleTaskForCreatingOrderRenew"));
    assert!(renewal.expect("a line").ends_with("works on the state"), "{listed}");
}
