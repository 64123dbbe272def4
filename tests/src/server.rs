//! A registrar on loopback: it checks each signature by its own computation, remembers what came, and
//! answers as it is told, well or badly.

use crate::independent::{decode, signature, string_to_sign};
use std::collections::{BTreeMap, HashSet, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

/// The one account: its access key, and the token of its temporary keys.
pub const ID: &str = "testid";
/// Its secret.
pub const SECRET: &str = "testsecret";
/// Its token.
pub const TOKEN: &str = "sts-token+with/odd=signs";

/// What the server does with the next request.
#[derive(Clone, Debug)]
pub enum Script {
    /// A reply with this status and body.
    Reply(u16, String),
    /// A reply with these headers too.
    WithHeaders(u16, Vec<(String, String)>, String),
    /// A reply of any bytes.
    Bytes(u16, Vec<u8>),
    /// Closes the connection before anything was read.
    CloseUnread,
    /// Reads the request and closes the connection without a reply.
    CloseAfterReading,
    /// Waits before it replies.
    Slow(Duration, String),
    /// Announces the whole body and sends only so many bytes of it.
    Truncated(String, usize),
    /// Sends a body of so many bytes without saying how long it is.
    Endless(usize),
    /// Sends these bytes, which need not be HTTP, and closes the connection.
    Raw(Vec<u8>),
    /// Sends these bytes, and a moment later those, unasked; the connection stays open.
    Unasked(String, String),
    /// Replies with this body and closes the connection, without having said so.
    Leaves(String),
    /// Sends these bytes, and then nothing more until the other side hangs up.
    Stalls(Vec<u8>),
}

impl Script {
    /// A JSON reply at 200.
    pub fn ok(body: &str) -> Self {
        Self::Reply(200, body.to_owned())
    }

    /// An error as the gateway sends it.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let message = serde_json::Value::from(message);
        let body = format!(
            r#"{{"RequestId":"REQ-1","HostId":"acme.example","Code":"{code}","Message":{message},"Recommend":"https://help.example/{code}"}}"#
        );
        Self::Reply(status, body)
    }
}

/// A request that came.
#[derive(Clone, Debug)]
pub struct Seen {
    /// `GET` or `POST`.
    pub method: String,
    /// The path and query.
    pub target: String,
    /// The headers, with names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
    /// All parameters, without the signature.
    pub parameters: BTreeMap<String, String>,
    /// What the server would sign.
    pub string_to_sign: String,
    /// The signature that came.
    pub signature: String,
    /// The connection that it came on, counted from 1.
    pub connection: usize,
}

impl Seen {
    /// The parameters that are the action's own, sorted.
    pub fn own_parameters(&self) -> Vec<(&str, &str)> {
        const PROTOCOL: [&str; 9] = [
            "AccessKeyId",
            "Action",
            "Format",
            "SecurityToken",
            "SignatureMethod",
            "SignatureNonce",
            "SignatureVersion",
            "Timestamp",
            "Version",
        ];
        let own = self.parameters.iter().filter(|(name, _)| !PROTOCOL.contains(&name.as_str()));
        own.map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

#[derive(Default)]
struct State {
    script: VecDeque<Script>,
    seen: Vec<Seen>,
    nonces: HashSet<String>,
    connections: usize,
}

/// The server. It runs until the process ends.
pub struct Server {
    port: u16,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Starts one on a free port.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &shared));
            }
        });
        Self { port, state }
    }

    /// One that does these things, in this order.
    pub fn doing(script: impl IntoIterator<Item = Script>) -> Self {
        let server = Self::start();
        lock(&server.state).script.extend(script);
        server
    }

    /// What it does next, after what it was told already.
    pub fn then(&self, script: Script) {
        lock(&self.state).script.push_back(script);
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The requests that it read.
    pub fn seen(&self) -> Vec<Seen> {
        lock(&self.state).seen.clone()
    }

    /// The only request that it read.
    pub fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "the server read {} requests", seen.len());
        seen.remove(0)
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        lock(&self.state).connections
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn serve(stream: TcpStream, state: &Mutex<State>) {
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
        let Some(seen) = read(&mut reader, connection) else { return };
        let script = judge(&seen, state);
        lock(state).seen.push(seen);
        if !act(script, &mut writer) {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>, connection: usize) -> Option<Seen> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|&read| read > 0)?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|&read| read > 0)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let body = String::from_utf8(body).expect("forms are ASCII");

    let mut parameters = target.split_once('?').map(|(_, query)| decode(query)).unwrap_or_default();
    parameters.extend(decode(&body));
    let signature = parameters.remove("Signature").unwrap_or_default();
    let string_to_sign = string_to_sign(&method, &parameters);
    Some(Seen { method, target, headers, body, parameters, string_to_sign, signature, connection })
}

/// A request that is not signed rightly gets what the real gateway says, whatever the script has.
fn judge(seen: &Seen, state: &Mutex<State>) -> Script {
    let parameter = |name: &str| seen.parameters.get(name).map(String::as_str).unwrap_or_default();
    if parameter("AccessKeyId") != ID {
        return Script::error(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
    }
    if seen.parameters.contains_key("SecurityToken") && parameter("SecurityToken") != TOKEN {
        return Script::error(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.");
    }
    if seen.signature != signature(&seen.string_to_sign, SECRET) {
        let text = &seen.string_to_sign;
        return Script::error(
            400,
            "SignatureDoesNotMatch",
            &format!(
                "Specified signature is not matched with our calculation. server string to sign is:{text}"
            ),
        );
    }
    if !well_formed_time(parameter("Timestamp")) {
        return Script::error(
            400,
            "InvalidTimeStamp.Format",
            "Specified time stamp or date value is not well formatted.",
        );
    }
    let mut state = lock(state);
    if !state.nonces.insert(parameter("SignatureNonce").to_owned()) {
        return Script::error(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
    }
    state
        .script
        .pop_front()
        .unwrap_or_else(|| Script::ok(r#"{"RequestId":"REQ-0","DomainName":"example.com","Avail":"1"}"#))
}

fn well_formed_time(time: &str) -> bool {
    time.len() == 20
        && time
            .bytes()
            .zip("0000-00-00T00:00:00Z".bytes())
            .all(|(is, form)| if form == b'0' { is.is_ascii_digit() } else { is == form })
}

/// Does as it is told; says whether the connection stays open.
pub(crate) fn act(script: Script, to: &mut TcpStream) -> bool {
    match script {
        Script::Reply(status, body) => reply(to, status, &[], body.as_bytes(), body.len()),
        Script::WithHeaders(status, headers, body) => {
            reply(to, status, &headers, body.as_bytes(), body.len())
        }
        Script::Bytes(status, body) => reply(to, status, &[], &body, body.len()),
        Script::CloseUnread | Script::CloseAfterReading => false,
        Script::Slow(delay, body) => {
            thread::sleep(delay);
            reply(to, 200, &[], body.as_bytes(), body.len())
        }
        Script::Truncated(body, sent) => {
            reply(to, 200, &[], &body.as_bytes()[..sent], body.len());
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
            reply(to, 200, &[], body.as_bytes(), body.len());
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

fn reply(to: &mut TcpStream, status: u16, headers: &[(String, String)], body: &[u8], length: usize) -> bool {
    let mut text = format!("HTTP/1.1 {status} Scripted\r\ncontent-length: {length}\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(body);
    to.write_all(&bytes).is_ok()
}
