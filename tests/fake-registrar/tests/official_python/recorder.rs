//! A proxy that records the bytes of requests, and replays them.

use fake_registrar::gateway::encoding::pairs;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// Forwards bytes to the registrar and back, and records those of the requests.
pub struct Recorder {
    pub address: SocketAddr,
    registrar: SocketAddr,
    kept: Arc<Mutex<Vec<u8>>>,
}

impl Recorder {
    pub fn before(registrar: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let kept = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&kept);
        // The thread ends with the process, and so do the threads of its connections.
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let server = TcpStream::connect(registrar).expect("the registrar listens");
                let (from_client, to_server) =
                    (client.try_clone().expect("a clone"), server.try_clone().expect("a clone"));
                let _ = (client.set_nodelay(true), server.set_nodelay(true));
                let keep = Arc::clone(&keep);
                thread::spawn(move || {
                    carry(from_client, to_server, |bytes| keep.lock().expect("a list").extend(bytes))
                });
                thread::spawn(move || carry(server, client, |_| ()));
            }
        });
        Self { address, registrar, kept }
    }

    /// Returns the requests since the last call.
    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.kept.lock().expect("a list"))
    }

    /// Sends a request, and returns the status and the code of the response.
    pub fn send(&self, request: &[u8]) -> (u16, String) {
        let mut stream = TcpStream::connect(self.registrar).expect("the registrar listens");
        stream.write_all(request).expect("the registrar reads it");
        let mut response = Vec::new();
        let mut part = [0; 4096];
        let (head, body) = loop {
            let text = String::from_utf8_lossy(&response).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && length(head).is_some_and(|length| body.len() >= length)
            {
                break (head.to_owned(), body.to_owned());
            }
            let count = stream.read(&mut part).expect("a response");
            assert_ne!(count, 0, "the response ends early: {text}");
            response.extend(&part[..count]);
        };
        let status = head[9..12].parse().expect("a status");
        let response: serde_json::Value =
            serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"));
        (status, response["Code"].as_str().unwrap_or("ok").to_owned())
    }
}

fn length(head: &str) -> Option<usize> {
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    let found = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    found.and_then(|(_, value)| value.trim().parse().ok())
}

fn carry(mut from: TcpStream, mut to: TcpStream, mut keep: impl FnMut(&[u8])) {
    let mut part = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut part) {
        // Recorded before it is forwarded, so that the record exists when the response arrives.
        keep(&part[..count]);
        if to.write_all(&part[..count]).is_err() {
            break;
        }
    }
    // Closes the other half: no more bytes will follow.
    let _ = to.shutdown(Shutdown::Both);
}

/// Replaces a string in a request, which has to contain it.
pub fn tampered(request: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(request).expect("ASCII");
    assert!(text.contains(from), "the request does not contain {from}");
    text.replacen(from, to, 1).into_bytes()
}

/// Returns the value of a parameter in the target of a request.
pub fn parameter(request: &[u8], name: &str) -> Option<String> {
    let text = std::str::from_utf8(request).expect("ASCII");
    let query = text.split(' ').nth(1)?.split_once('?')?.1;
    pairs(query)?.into_iter().find(|(each, _)| each == name).map(|(_, value)| value)
}
