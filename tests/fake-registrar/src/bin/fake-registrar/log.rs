//! The program's log: its address and each request, for people or for programs.

use crate::options::Format;
use fake_registrar::gateway::keys;
use fake_registrar::{Fake, Observed};
use serde_json::{Value, json};
use std::io::Write;

/// Prints a line, and ignores a closed output.
pub fn print(line: impl std::fmt::Display) {
    drop(writeln!(std::io::stdout(), "{line}"));
}

impl Format {
    /// Logs the URL. The built-in keys are printed too, since clients need them; keys from a file are not.
    pub fn started(self, url: &str, fake: &Fake, has_own_keys: bool) {
        match self {
            Self::Json => print(json!({"event": "started", "url": url, "now": fake.now()})),
            Self::Off => print(url),
            Self::Text if has_own_keys => print(format_args!("{url}\n")),
            Self::Text => greet(url),
        }
    }

    /// Logs a request, without its parameters, which may contain personal data.
    pub fn request(self, seen: &Observed) {
        let took = seen.took.as_secs_f64() * 1000.0;
        match self {
            Self::Json => {
                let mut line = json!({"event": "request", "took_ms": took});
                if let (Value::Object(line), Ok(Value::Object(seen))) =
                    (&mut line, serde_json::to_value(seen))
                {
                    line.extend(seen);
                }
                print(line);
            }
            Self::Text => {
                let action = if seen.action.is_empty() { "(unknown)" } else { seen.action };
                let faults = if seen.faults.is_empty() {
                    String::new()
                } else {
                    format!("  [{}]", seen.faults.join(", "))
                };
                let time = seen.time.whole_second();
                print(format_args!("{time}  {action:<44} {:<28} {took:>6.1} ms{faults}", seen.outcome));
            }
            Self::Off => {}
        }
    }

    /// Logs the end of the program.
    pub fn stopped(self) {
        match self {
            Self::Json => print(json!({"event": "stopped"})),
            Self::Text => print("stopped"),
            Self::Off => {}
        }
    }
}

fn greet(url: &str) {
    let (id, secret) = (keys::ACCESS_KEY_ID, keys::ACCESS_KEY_SECRET);
    let (reseller, live, horizon) = (keys::RESELLER, keys::LIVE_KEY, keys::HORIZON_KEY);
    print(format_args!(
        "{url}\n\
         Open it in a browser for the explorer: every action with a form, its signature, code, and the state.\n\n\
         Alibaba Cloud   access key {id}, secret {secret}\n\
         \x20               temporary key {}, secret {}, token {}\n\
         OpenSRS         user {reseller}, key {live}; Horizon: key {horizon}\n\n\
         ALIBABA_CLOUD_ACCESS_KEY_ID={id} ALIBABA_CLOUD_ACCESS_KEY_SECRET={secret} \\\n\
         \x20 cargo run -p registrar-cli -- aliyun-domain CheckDomain --domain-name example.com --endpoint {url}\n\
         OPENSRS_USERNAME={reseller} OPENSRS_KEY={live} \\\n\
         \x20 cargo run -p registrar-cli -- opensrs LookupDomain --domain example.com --endpoint {url}\n",
        keys::TEMPORARY_KEY_ID,
        keys::TEMPORARY_KEY_SECRET,
        keys::SECURITY_TOKEN,
    ));
}
