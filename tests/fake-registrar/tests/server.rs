//! Tests of the registrar on a port.

mod raw;
mod sockets;

use fake_registrar::gateway::keys::{LIVE_KEY, RESELLER};
use fake_registrar::gateway::xcp;
use fake_registrar::world::Span;
use fake_registrar::{Answer, Fake, Fault, When};
use registrar_sdk::Method;
use registrar_sdk::aliyun_domain::{self, CheckDomain};
use registrar_sdk::opensrs::{self, LookupDomain};
use registrar_sdk::rpc::{ResponseFormat, SignatureVersion};
use serde_json::json;
use sockets::{address, control, control_ok, exchange};
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;

#[tokio::test]
async fn the_sdks_clients_of_both_services_call_over_http() {
    let fake = Fake::new();
    fake.replace("opensrs", "LookupDomain", |_, _| {
        Ok(Answer { code: 211, text: Some("Domain taken".to_owned()), ..json!({"status": "taken"}).into() })
    });
    let url = fake.url().expect("a port");
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        for method in [Method::Get, Method::Post] {
            let client = aliyun_domain::international(fake.credentials())
                .endpoint(&url)
                .allow_plain_http()
                .clock(fake.clock())
                .signature_version(version)
                .method(method)
                .response_format(ResponseFormat::Xml)
                .build()
                .expect("a client");
            let response = client.send(CheckDomain::new("b\u{fc}cher+stra\u{df}e.com")).await;
            let error = response.err().map(|error| error.to_string()).unwrap_or_default();
            assert!(!error.contains("Signature"), "{version:?} {method}: {error}");
            client.send(CheckDomain::new("example.com")).await.expect("a response");
        }
    }
    let client = opensrs::live(fake.opensrs_credentials()).endpoint(&url).allow_plain_http();
    let client = client.clock(fake.clock()).build().expect("a client");
    let response = client.send(LookupDomain::new("example.com")).await.expect("a response");
    assert_eq!((response.code(), response.text()), (Some("211"), Some("Domain taken")));
    assert!(response.request_id().is_some());
}

#[tokio::test]
async fn a_blocking_test_needs_no_runtime_and_each_registrar_has_its_own_port() {
    let (one, other) = (Fake::new(), Fake::new());
    let (first, second) = (address(&one), address(&other));
    let also = address(&one);
    assert!(first != second && first != also);
    one.clock().advance(Span::days(1));
    assert_eq!(control_ok(first, "GET", "/_fake/clock", ""), control_ok(also, "GET", "/_fake/clock", ""));
    assert_ne!(control_ok(first, "GET", "/_fake/clock", ""), control_ok(second, "GET", "/_fake/clock", ""));
}

#[test]
fn dropping_the_last_clone_closes_the_port_and_its_connections() {
    let fake = Fake::new();
    let address = address(&fake);
    let transport = fake.transport();
    let clone = fake.clone();
    drop(fake);
    let mut open = TcpStream::connect(address).expect("the port is still open");
    drop(clone);
    let refused = TcpStream::connect(address).expect_err("the port is closed");
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
    let mut rest = Vec::new();
    let ended = open.read_to_end(&mut rest);
    assert!(ended.is_err() || rest.is_empty());
    // The port is free again.
    let another = Fake::new();
    another.serve(address).expect("the port is free");
    drop(transport);
}

#[test]
fn a_port_in_use_is_an_error() {
    let fake = Fake::new();
    let address = address(&fake);
    assert_eq!(Fake::new().serve(address).expect_err("taken").kind(), ErrorKind::AddrInUse);
}

#[test]
fn resets_and_truncated_bodies_arrive_as_such() {
    let fake = Fake::new();
    fake.ignore_signatures();
    let address = address(&fake);
    let request = b"GET /?Action=CheckDomain&Version=2018-01-29&DomainName=a.com HTTP/1.1\r\nHost: x\r\n\r\n";
    for fault in [Fault::ResetBeforeReading, Fault::ResetAfterReading, Fault::ResetAfterCommit] {
        fake.faults().add(When::next(), fault);
        assert_eq!(exchange(address, request).expect_err("a reset").kind(), ErrorKind::ConnectionReset);
    }
    fake.faults().add(When::next(), Fault::Truncate { bytes: 7 });
    let response = String::from_utf8(exchange(address, request).expect("a response")).expect("UTF-8");
    let (head, body) = response.split_once("\r\n\r\n").expect("a head");
    assert_eq!(body.len(), 7);
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).expect("a length");
    assert!(announced.parse::<usize>().expect("a number") > 100, "{head}");
    fake.faults().add(When::next(), Fault::NotHttp);
    let response = exchange(address, request).expect("an answer");
    assert_eq!(response, b"Access from this address is not allowed.\n");
}

#[test]
fn a_reset_before_reading_does_not_wait_for_the_body() {
    let fake = Fake::new();
    let address = address(&fake);
    // The body is never sent: waiting for it would take forever.
    let head = b"POST /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n";
    for (when, fault) in [
        (When::next(), Fault::ResetBeforeReading),
        (When::next().of_service("aliyun-domain"), Fault::NoConnection),
    ] {
        fake.faults().add(when, fault);
        assert_eq!(exchange(address, head).expect_err("a reset").kind(), ErrorKind::ConnectionReset);
    }
    let seen: Vec<_> = fake.seen().into_iter().map(|seen| (seen.outcome, seen.faults)).collect();
    let nothing = |fault| ("nothing".to_owned(), vec![fault]);
    assert_eq!(seen, [nothing("reset_before_reading"), nothing("no_connection")]);
    assert_eq!(fake.faults().happened(), 2);
}

#[test]
fn a_request_of_more_than_sixteen_megabytes_is_recorded() {
    let fake = Fake::new();
    let address = address(&fake);
    let mut request =
        b"POST /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\nContent-Length: 17000000\r\n\r\n".to_vec();
    request.resize(17_000_000, b'x');
    // The response may be lost: it is sent before the whole request is read.
    drop(exchange(address, &request));
    let seen: Vec<_> = fake.seen().into_iter().map(|seen| (seen.action, seen.outcome)).collect();
    assert_eq!(seen, [("CheckDomain", "413".to_owned())]);
}

#[test]
fn a_content_length_in_characters_truncates_the_envelope_and_fails_its_signature() {
    let fake = Fake::new();
    let address = address(&fake);
    let body = raw::envelope("LOOKUP", "DOMAIN", "<item key=\"domain\">b\u{fc}cher.com</item>");
    let signature = xcp::signature::signature(body.as_bytes(), LIVE_KEY);
    let send = |length: usize| {
        let request = format!(
            "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/xml\r\nX-Username: {RESELLER}\r\n\
             X-Signature: {signature}\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        exchange(address, request.as_bytes())
    };
    // Excess bytes may break the connection and lose the response, so the recorded outcome is checked.
    drop((send(body.len()), send(body.chars().count())));
    let outcomes: Vec<_> = fake.seen().into_iter().map(|seen| seen.outcome).collect();
    assert!(body.len() > body.chars().count() && outcomes[0] != "401", "{outcomes:?}");
    assert_eq!(outcomes[1..], ["401"]);
}

#[test]
fn connections_beyond_the_limit_are_reset() {
    let fake = Fake::new();
    let address = address(&fake);
    fake.faults().limit_connections(1);
    let request = b"GET /_fake/clock HTTP/1.1\r\nHost: x\r\n\r\n";
    let mut first = TcpStream::connect(address).expect("a connection");
    first.write_all(request).expect("the registrar reads it");
    let mut byte = [0];
    first.read_exact(&mut byte).expect("a response");
    assert!(exchange(address, request).is_err());
    drop(first);
    fake.faults().clear();
    assert_eq!(control(address, "GET", "/_fake/clock", "").0, 200);
}

#[test]
fn the_101st_command_of_a_connection_is_refused() {
    let fake = Fake::new();
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
        stream.write_all(request.as_bytes()).expect("the registrar reads it");
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
        let mut response = vec![0; length];
        reader.read_exact(&mut response).expect("a body");
        let response = String::from_utf8(response).expect("UTF-8");
        let code = response.split("response_code\">").nth(1).expect("a code");
        codes.push(code[..3].to_owned());
    }
    assert_eq!((codes[99].as_str(), codes[100].as_str()), ("430", "350"));
}
