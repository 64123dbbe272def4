//! A loopback server for Alibaba Cloud's protocol, which verifies each signature independently of the SDK.

use crate::independent::{decode, signature, string_to_sign};
use crate::loopback::{Gateway, Http, Loopback, Script};
use std::collections::{BTreeMap, HashSet};

/// The access key's id.
pub const ID: &str = "testid";
/// The access key's secret.
pub const SECRET: &str = "testsecret";
/// The token of temporary keys.
pub const TOKEN: &str = "sts-token+with/odd=signs";

impl Script {
    /// Returns a JSON response with status 200.
    pub fn ok(body: &str) -> Self {
        Self::Response(200, body.to_owned())
    }

    /// Returns an error in the gateway's format.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let message = serde_json::Value::from(message);
        let body = format!(
            r#"{{"RequestId":"REQ-1","HostId":"acme.example","Code":"{code}","Message":{message},"Recommend":"https://help.example/{code}"}}"#
        );
        Self::Response(status, body)
    }
}

/// A received request.
#[derive(Clone, Debug)]
pub struct Seen {
    /// `GET` or `POST`.
    pub method: String,
    /// The path and query.
    pub target: String,
    /// The headers, with lower-case names.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
    /// All parameters, without the signature.
    pub parameters: BTreeMap<String, String>,
    /// The string to sign, as the server computes it.
    pub string_to_sign: String,
    /// The received signature.
    pub signature: String,
    /// The number of its connection, from 1.
    pub connection: usize,
}

impl Seen {
    /// Returns the action's own parameters, sorted.
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

/// The server. It runs until the process ends.
pub type Server = Loopback<Rpc>;

/// The protocol, with the nonces that it received.
#[derive(Default)]
pub struct Rpc {
    nonces: HashSet<String>,
}

impl Gateway for Rpc {
    type Observed = Seen;

    fn judge(&mut self, request: Http) -> (Option<Seen>, Option<Script>) {
        let seen = read(request);
        let refusal = self.refusal(&seen);
        (Some(seen), refusal)
    }

    fn usual() -> Script {
        Script::ok(r#"{"RequestId":"REQ-0","DomainName":"example.com","Avail":"1"}"#)
    }
}

fn read(request: Http) -> Seen {
    let ((method, target), headers, connection) = (request.line(), request.headers(), request.connection);
    let body = request.form();
    let mut parameters = target.split_once('?').map(|(_, query)| decode(query)).unwrap_or_default();
    parameters.extend(decode(&body));
    let signature = parameters.remove("Signature").unwrap_or_default();
    let string_to_sign = string_to_sign(&method, &parameters);
    Seen { method, target, headers, body, parameters, string_to_sign, signature, connection }
}

impl Rpc {
    /// Returns the gateway's error for an invalid signature, which takes precedence over the script.
    fn refusal(&mut self, seen: &Seen) -> Option<Script> {
        let refuse = |status, code, message: &str| Some(Script::error(status, code, message));
        let parameter = |name: &str| seen.parameters.get(name).map(String::as_str).unwrap_or_default();
        if parameter("AccessKeyId") != ID {
            return refuse(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
        }
        if seen.parameters.contains_key("SecurityToken") && parameter("SecurityToken") != TOKEN {
            return refuse(400, "InvalidSecurityToken.Malformed", "Specified SecurityToken is malformed.");
        }
        if seen.signature != signature(&seen.string_to_sign, SECRET) {
            let text = &seen.string_to_sign;
            let message =
                "Specified signature is not matched with our calculation. server string to sign is:";
            return refuse(400, "SignatureDoesNotMatch", &format!("{message}{text}"));
        }
        if !well_formed_time(parameter("Timestamp")) {
            let message = "Specified time stamp or date value is not well formatted.";
            return refuse(400, "InvalidTimeStamp.Format", message);
        }
        if !self.nonces.insert(parameter("SignatureNonce").to_owned()) {
            return refuse(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
        }
        None
    }
}

fn well_formed_time(time: &str) -> bool {
    time.len() == 20
        && time
            .bytes()
            .zip("0000-00-00T00:00:00Z".bytes())
            .all(|(is, form)| if form == b'0' { is.is_ascii_digit() } else { is == form })
}
