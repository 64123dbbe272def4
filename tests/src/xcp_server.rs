//! A server of OpenSRS's protocol on loopback, as strict as the real one may be: it looks at request line,
//! headers, length and signature (computed by itself) and reads the envelope with a reader of its own.

use crate::ops::{self, Command};
use crate::server::{Script, act};
use md5::{Digest, Md5};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The one account.
pub const USERNAME: &str = "reseller";
/// Its key.
pub const KEY: &str = "k3y";

/// A request that came.
#[derive(Clone, Debug)]
pub struct XcpSeen {
    /// The head, line by line, as it came.
    pub head: Vec<String>,
    /// The body.
    pub body: String,
    /// What it says.
    pub command: Command,
    /// The connection that it came on, counted from 1.
    pub connection: usize,
}

impl XcpSeen {
    /// The value of a header, spelt exactly so.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }
}

#[derive(Default)]
struct State {
    script: VecDeque<Script>,
    seen: Vec<XcpSeen>,
    connections: usize,
}

/// The server. It runs until the process ends.
pub struct XcpServer {
    port: u16,
    state: Arc<Mutex<State>>,
}

impl XcpServer {
    /// One that does these things, in this order, and after that says yes.
    pub fn doing(script: impl IntoIterator<Item = Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(Mutex::new(State { script: script.into_iter().collect(), ..State::default() }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || serve(stream, &shared));
            }
        });
        Self { port, state }
    }

    /// One that says yes to everything.
    pub fn start() -> Self {
        Self::doing([])
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The requests that it read and found right.
    pub fn seen(&self) -> Vec<XcpSeen> {
        lock(&self.state).seen.clone()
    }

    /// The only one.
    pub fn only(&self) -> XcpSeen {
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
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A reply in the envelope, with these items beside the attributes and these attributes.
pub fn envelope(beside: &[(&str, &str)], attributes: &str) -> String {
    let beside: String =
        beside.iter().map(|(key, value)| format!("<item key=\"{key}\">{value}</item>\n")).collect();
    format!(
        "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n\
         <header>\n<version>0.9</version>\n</header>\n<body>\n<data_block>\n<dt_assoc>\n<item key=\"protocol\">XCP</item>\n\
         <item key=\"action\">REPLY</item>\n{beside}{attributes}</dt_assoc>\n</data_block>\n</body>\n</OPS_envelope>\n"
    )
}

/// A reply with this verdict, code and text and these attributes, given as items.
pub fn answer(is_success: u8, code: &str, text: &str, attributes: &str) -> String {
    let beside = [
        ("object", "DOMAIN"),
        ("is_success", &is_success.to_string()),
        ("response_code", code),
        ("response_text", text),
    ];
    let attributes = if attributes.is_empty() {
        String::new()
    } else {
        format!("<item key=\"attributes\"><dt_assoc>{attributes}</dt_assoc></item>")
    };
    envelope(&beside, &attributes)
}

/// The signature, written as plainly as possible.
pub fn signature(body: &[u8], key: &str) -> String {
    let once = |bytes: &[u8]| {
        Md5::digest([bytes, key.as_bytes()].concat())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    once(once(body).as_bytes())
}

fn serve(stream: TcpStream, state: &Mutex<State>) {
    let connection = {
        let mut state = lock(state);
        state.connections += 1;
        state.connections
    };
    let Ok(mut writer) = stream.try_clone() else { return };
    let mut reader = BufReader::new(stream);
    loop {
        let unread = matches!(lock(state).script.front(), Some(Script::CloseUnread));
        if unread {
            lock(state).script.pop_front();
            return;
        }
        let Some((head, body)) = read(&mut reader) else { return };
        let script = match judge(&head, &body) {
            Ok(command) => {
                let mut state = lock(state);
                let body = String::from_utf8_lossy(&body).into_owned();
                state.seen.push(XcpSeen { head, body, command, connection });
                state
                    .script
                    .pop_front()
                    .unwrap_or_else(|| Script::Reply(200, answer(1, "200", "Command successful", "")))
            }
            Err((code, text)) => Script::Reply(200, answer(0, code, &text.replace('<', "&lt;"), "")),
        };
        if !act(script, &mut writer) {
            return;
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<(Vec<String>, Vec<u8>)> {
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok().filter(|&read| read > 0)?;
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let length = header(&head, "Content-Length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some((head, body))
}

fn header<'h>(head: &'h [String], name: &str) -> Option<&'h str> {
    head.iter()
        .skip(1)
        .filter_map(|line| line.split_once(": "))
        .find(|(each, _)| *each == name)
        .map(|(_, value)| value)
}

/// What the command is, or what the service says to a request that is not right.
fn judge(head: &[String], body: &[u8]) -> Result<Command, (&'static str, String)> {
    let wrong = |what: String| Err(("400", what));
    if head[0] != "POST / HTTP/1.1" {
        return wrong(format!("Unexpected request line {}", head[0]));
    }
    let expected = [("Content-Type", "text/xml"), ("Connection", "close")];
    for (name, value) in expected {
        if header(head, name) != Some(value) {
            return wrong(format!("{name}: {:?}", header(head, name)));
        }
    }
    for unwanted in ["Transfer-Encoding", "Accept-Encoding", "Expect"] {
        if header(head, unwanted).is_some() {
            return wrong(format!("Unexpected {unwanted}"));
        }
    }
    let names: Vec<_> = head.iter().skip(1).filter_map(|line| line.split(':').next()).collect();
    for name in ["Host", "User-Agent", "Content-Length", "X-Username", "X-Signature"] {
        if names.iter().filter(|each| **each == name).count() != 1 {
            return Err(("404", format!("Missing {name}: header")));
        }
    }
    if header(head, "X-Username") != Some(USERNAME)
        || header(head, "X-Signature") != Some(&signature(body, KEY))
    {
        return Err(("401", "Authentication Error.".to_owned()));
    }
    let text = std::str::from_utf8(body).map_err(|error| ("400", error.to_string()))?;
    ops::command(text).map_err(|error| ("400", error))
}
