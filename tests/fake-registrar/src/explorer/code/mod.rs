//! Code for a call: in Rust with the SDK, and for the shell with the program `registrar` or with curl and openssl.

pub(crate) mod command;
pub(crate) mod curl;
mod layout;
pub(crate) mod rust;

use super::asked::{Call, Keys};
use crate::gateway::keys;

/// The server that code calls.
#[derive(Clone, Debug, Default)]
pub(crate) struct Target {
    /// The URL of this registrar.
    pub(crate) fake: String,
    /// The id of its account.
    pub(crate) account: String,
    /// Whether code calls the real service instead.
    pub(crate) real: bool,
}

/// Quotes a word for a POSIX shell, if it needs to be.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+=,".contains(c);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

/// Returns the lines that set the environment's keys: this registrar's, which are public, or placeholders.
fn environment(call: &Call, target: &Target) -> String {
    let own = |public: &str| if target.real { "…".to_owned() } else { quoted(public) };
    if !call.is_rpc() {
        let key = if call.edition == "horizon" { keys::HORIZON_KEY } else { keys::LIVE_KEY };
        return format!("export OPENSRS_USERNAME={}\nexport OPENSRS_KEY={}\n", own(keys::RESELLER), own(key));
    }
    let (id, secret, token) = match call.asked.keys {
        Keys::Fixed => (keys::ACCESS_KEY_ID, keys::ACCESS_KEY_SECRET, None),
        Keys::Temporary => (keys::TEMPORARY_KEY_ID, keys::TEMPORARY_KEY_SECRET, Some(keys::SECURITY_TOKEN)),
    };
    let token = token.map(|token| format!("export ALIBABA_CLOUD_SECURITY_TOKEN={}\n", own(token)));
    format!(
        "export ALIBABA_CLOUD_ACCESS_KEY_ID={}\nexport ALIBABA_CLOUD_ACCESS_KEY_SECRET={}\n{}",
        own(id),
        own(secret),
        token.unwrap_or_default()
    )
}
