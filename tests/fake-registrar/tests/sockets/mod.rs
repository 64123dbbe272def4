//! Talks to a registrar's port over a raw socket.
#![allow(dead_code)]

use fake_registrar::Fake;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longer than any response takes: a longer wait is a hang.
const PATIENCE: Duration = Duration::from_secs(20);

pub fn address(fake: &Fake) -> SocketAddr {
    fake.serve("127.0.0.1:0").expect("a port")
}

/// Sends a raw request, and returns the whole response.
pub fn exchange(address: SocketAddr, request: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Sends a request to the control endpoint, and returns status and body.
pub fn control(address: SocketAddr, method: &str, path: &str, body: &str) -> (u16, String) {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let response = exchange(address, request.as_bytes()).expect("a response");
    let response = String::from_utf8(response).expect("UTF-8");
    let (head, body) = response.split_once("\r\n\r\n").expect("a head");
    (head[9..12].parse().expect("a status"), body.to_owned())
}

/// Sends a request to the control endpoint that must succeed.
pub fn control_ok(address: SocketAddr, method: &str, path: &str, body: &str) -> Value {
    let (status, text) = control(address, method, path, body);
    assert_eq!(status, 200, "{method} {path} {body}: {text}");
    serde_json::from_str(&text).expect("JSON")
}

/// Sends a request to the control endpoint that must fail, and returns the error message.
pub fn control_error(address: SocketAddr, method: &str, path: &str, body: &str) -> String {
    let (status, text) = control(address, method, path, body);
    assert_eq!(status, 400, "{method} {path} {body}: {text}");
    text
}
