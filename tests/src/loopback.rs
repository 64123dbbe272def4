//! A scripted HTTP server on loopback, for any protocol: it records requests and returns scripted responses or
//! failures.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// The server's reaction to the next request.
#[derive(Clone, Debug)]
pub enum Script {
    /// A response with this status and body.
    Response(u16, String),
    /// A response with these headers too.
    WithHeaders(u16, Vec<(String, String)>, String),
    /// A response of arbitrary bytes.
    Bytes(u16, Vec<u8>),
    /// Closes the connection before reading.
    CloseUnread,
    /// Reads the request and closes the connection without a response.
    CloseAfterReading,
    /// Waits before it responds.
    Slow(Duration, String),
    /// Announces the whole body, but sends only this number of bytes.
    Truncated(String, usize),
    /// Sends a body of this number of bytes without announcing its length.
    Endless(usize),
    /// Sends these bytes, which need not be HTTP, and closes the connection.
    Raw(Vec<u8>),
    /// Sends the first bytes, and after a moment the second ones, unsolicited; the connection stays open.
    Unasked(String, String),
    /// Responds with this body, and then closes the connection without announcing it.
    Leaves(String),
    /// Sends these bytes, and then nothing until the client closes the connection.
    Stalls(Vec<u8>),
}

/// A raw request.
#[derive(Clone, Debug)]
pub struct Http {
    /// The head, line by line.
    pub head: Vec<String>,
    /// The body.
    pub body: Vec<u8>,
    /// The number of its connection, from 1.
    pub connection: usize,
}

impl Http {
    /// Returns the method and the target: path and query.
    pub fn line(&self) -> (String, String) {
        let mut words = self.head.first().map_or("", String::as_str).split_whitespace();
        let mut word = || words.next().unwrap_or_default().to_owned();
        (word(), word())
    }

    /// Returns the headers, with lower-case names.
    pub fn headers(&self) -> BTreeMap<String, String> {
        let headers = self.head.iter().skip(1).filter_map(|line| line.split_once(':'));
        headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect()
    }

    /// Returns the body of a form.
    pub fn form(self) -> String {
        String::from_utf8(self.body).expect("forms are ASCII")
    }
}

/// A protocol, from the server's point of view.
pub trait Gateway: Send + 'static {
    /// A parsed request.
    type Observed: Clone + Send;

    /// Parses a request. A returned response, for example for an invalid signature, takes precedence over the
    /// script.
    fn judge(&mut self, request: Http) -> (Option<Self::Observed>, Option<Script>);

    /// Returns the reaction once the script is exhausted.
    fn usual() -> Script;
}

struct State<G: Gateway> {
    gateway: G,
    script: VecDeque<Script>,
    seen: Vec<G::Observed>,
    connections: usize,
}

/// The server. It runs until the process ends.
pub struct Loopback<G: Gateway> {
    port: u16,
    state: Arc<Mutex<State<G>>>,
}

impl<G: Gateway + Default> Loopback<G> {
    /// Starts a server on a free port.
    pub fn start() -> Self {
        Self::doing([])
    }

    /// Starts a server with this script.
    pub fn doing(script: impl IntoIterator<Item = Script>) -> Self {
        Self::of(G::default(), script)
    }
}

impl<G: Gateway> Loopback<G> {
    /// Starts a server with this protocol and this script.
    pub fn of(gateway: G, script: impl IntoIterator<Item = Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let script = script.into_iter().collect();
        let state = State { gateway, script, seen: Vec::new(), connections: 0 };
        let state = Arc::new(Mutex::new(state));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &shared));
            }
        });
        Self { port, state }
    }

    /// Appends to the script.
    pub fn then(&self, script: Script) {
        lock(&self.state).script.push_back(script);
    }

    /// Changes the protocol.
    pub fn change(&self, change: impl FnOnce(&mut G)) {
        change(&mut lock(&self.state).gateway);
    }

    /// Returns the base URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Returns the received requests.
    pub fn seen(&self) -> Vec<G::Observed> {
        lock(&self.state).seen.clone()
    }

    /// Returns the only received request.
    pub fn only(&self) -> G::Observed {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "the server read {} requests", seen.len());
        seen.remove(0)
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        lock(&self.state).connections
    }
}

fn lock<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve<G: Gateway>(stream: TcpStream, state: &Mutex<State<G>>) {
    let connection = {
        let mut state = lock(state);
        state.connections += 1;
        state.connections
    };
    let _ = stream.set_nodelay(true);
    let Ok(mut writer) = stream.try_clone() else { return };
    let mut reader = BufReader::new(stream);
    loop {
        let close_unread = matches!(lock(state).script.front(), Some(Script::CloseUnread));
        if close_unread {
            lock(state).script.pop_front();
            return;
        }
        let Some(request) = read(&mut reader, connection) else { return };
        let script = {
            let mut state = lock(state);
            let (seen, own) = state.gateway.judge(request);
            state.seen.extend(seen);
            own.or_else(|| state.script.pop_front()).unwrap_or_else(G::usual)
        };
        if !act(script, &mut writer) {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>, connection: usize) -> Option<Http> {
    let mut request = Http { head: Vec::new(), body: Vec::new(), connection };
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|&read| read > 0)?;
        match line.trim_end() {
            "" => break,
            line => request.head.push(line.to_owned()),
        }
    }
    let length = request.headers().get("content-length").and_then(|length| length.parse().ok());
    request.body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut request.body).ok()?;
    Some(request)
}

/// Executes a step of the script; returns whether the connection stays open.
fn act(script: Script, to: &mut TcpStream) -> bool {
    match script {
        Script::Response(status, body) => response(to, status, &[], body.as_bytes(), body.len()),
        Script::WithHeaders(status, headers, body) => {
            response(to, status, &headers, body.as_bytes(), body.len())
        }
        Script::Bytes(status, body) => response(to, status, &[], &body, body.len()),
        Script::CloseUnread | Script::CloseAfterReading => false,
        Script::Slow(delay, body) => {
            thread::sleep(delay);
            response(to, 200, &[], body.as_bytes(), body.len())
        }
        Script::Truncated(body, sent) => {
            response(to, 200, &[], &body.as_bytes()[..sent], body.len());
            false
        }
        Script::Raw(bytes) => {
            let _ = to.write_all(&bytes);
            false
        }
        Script::Unasked(first, second) => {
            let sent = to.write_all(first.as_bytes());
            thread::yield_now();
            sent.and_then(|()| to.write_all(second.as_bytes())).is_ok()
        }
        Script::Leaves(body) => {
            response(to, 200, &[], body.as_bytes(), body.len());
            false
        }
        Script::Stalls(bytes) => {
            let _ = to.write_all(&bytes);
            let _ = to.read(&mut [0]);
            false
        }
        Script::Endless(bytes) => {
            let _ = to.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
            let piece = [b' '; 8192];
            for _ in 0..bytes / piece.len() {
                if to.write_all(&piece).is_err() {
                    break;
                }
            }
            false
        }
    }
}

fn response(
    to: &mut TcpStream,
    status: u16,
    headers: &[(String, String)],
    body: &[u8],
    length: usize,
) -> bool {
    let mut text = format!("HTTP/1.1 {status} Scripted\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(body);
    to.write_all(&bytes).is_ok()
}
