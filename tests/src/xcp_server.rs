//! A loopback server for OpenSRS's protocol, as strict as the real one may be: it checks request line, headers,
//! length and signature, and parses the envelope, independently of the SDK.

use crate::loopback::{Gateway, Http, Loopback, Script};
use crate::ops::{self, Command};
use md5::{Digest, Md5};

/// The account's user name.
pub const USERNAME: &str = "reseller";
/// The account's key.
pub const KEY: &str = "k3y";

/// A received request.
#[derive(Clone, Debug)]
pub struct XcpSeen {
    /// The raw head, line by line.
    pub head: Vec<String>,
    /// The body.
    pub body: String,
    /// The parsed command.
    pub command: Command,
    /// The number of its connection, from 1.
    pub connection: usize,
}

impl XcpSeen {
    /// Returns the value of a header; the name's case matters.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }
}

/// The server. It runs until the process ends, and returns a success once its script is exhausted.
pub type XcpServer = Loopback<Xcp>;

/// The protocol.
#[derive(Default)]
pub struct Xcp;

impl Gateway for Xcp {
    type Observed = XcpSeen;

    fn judge(&mut self, request: Http) -> (Option<XcpSeen>, Option<Script>) {
        match judge(&request.head, &request.body) {
            Ok(command) => {
                let body = String::from_utf8_lossy(&request.body).into_owned();
                let Http { head, connection, .. } = request;
                (Some(XcpSeen { head, body, command, connection }), None)
            }
            Err((code, text)) => {
                (None, Some(Script::Response(200, answer(0, code, &text.replace('<', "&lt;"), ""))))
            }
        }
    }

    fn usual() -> Script {
        Script::Response(200, answer(1, "200", "Command successful", ""))
    }
}

/// Returns a success with these items and these attributes.
pub fn envelope(beside: &[(&str, &str)], attributes: &str) -> String {
    let beside: String =
        beside.iter().map(|(key, value)| format!("<item key=\"{key}\">{value}</item>\n")).collect();
    format!(
        "<?xml version='1.0' encoding=\"UTF-8\" standalone=\"no\" ?>\n<!DOCTYPE OPS_envelope SYSTEM \"ops.dtd\">\n<OPS_envelope>\n\
         <header>\n<version>0.9</version>\n</header>\n<body>\n<data_block>\n<dt_assoc>\n<item key=\"protocol\">XCP</item>\n\
         <item key=\"action\">REPLY</item>\n{beside}{attributes}</dt_assoc>\n</data_block>\n</body>\n</OPS_envelope>\n"
    )
}

/// Returns a response with this success flag, code, text and attributes, given as items.
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

/// Returns the signature, implemented independently of the SDK.
pub fn signature(body: &[u8], key: &str) -> String {
    let once = |bytes: &[u8]| {
        Md5::digest([bytes, key.as_bytes()].concat())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    once(once(body).as_bytes())
}

fn header<'h>(head: &'h [String], name: &str) -> Option<&'h str> {
    head.iter()
        .skip(1)
        .filter_map(|line| line.split_once(": "))
        .find(|(each, _)| *each == name)
        .map(|(_, value)| value)
}

/// Parses a command, or returns the service's error.
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
