//! The shell scripts: run as they are, they call this registrar.

use crate::http::{Page, every_action, fullest, with};
use serde_json::json;
use std::io::Write;
use std::process::{Command, Output};

/// Runs a script, or returns `None` without a shell, curl and openssl.
fn run(script: &str) -> Option<Output> {
    let has = |program: &str, argument: &str| Command::new(program).arg(argument).output().is_ok();
    if !(cfg!(unix) && has("sh", "-c :") && has("curl", "--version") && has("openssl", "version")) {
        assert!(std::env::var_os("CI").is_none(), "curl and openssl are missing: install them");
        // Written directly, since the test runner captures the output of macros.
        let _ = writeln!(std::io::stderr(), "skipped: curl and openssl are missing");
        return None;
    }
    let script = format!("set -eu\n{script}");
    let mut sh = Command::new("sh");
    // Loopback is not reached through a proxy.
    sh.arg("-c").arg(script).env("no_proxy", "*");
    Some(sh.output().expect("a shell"))
}

#[test]
fn the_curl_script_of_every_action_is_signed_correctly() {
    let page = Page::open();
    // The scripts have the system's time.
    page.fake.reset(fake_registrar::World::sample());
    for (service, action) in every_action() {
        let preview = page.preview(&fullest(service, action));
        let script = preview["code"]["curl"]["text"].as_str().expect("a script");
        let Some(output) = run(script) else { return };
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {said}\n{script}", action.name);
        let seen = page.fake.seen();
        let last = seen.last().expect("a request");
        assert_eq!(last.action, action.name.as_str());
        // OpenSRS refuses a wrong signature with 401.
        let is_signed = |part: &str| !last.outcome.contains(part);
        assert!(["Signature", "TimeStamp", "401"].into_iter().all(is_signed), "{last:?}");
    }
}

#[test]
fn both_signatures_work_with_temporary_keys() {
    let page = Page::open();
    page.fake.reset(fake_registrar::World::sample());
    let call = json!({"service": "aliyun-domain", "action": "CheckDomain", "parameters": {"DomainName": "example.com"}});
    for (signature, shown) in [("1.0", "1.0"), ("3", "V3")] {
        for keys in ["fixed", "temporary"] {
            let preview = page.preview(&with(&call, json!({"signature": signature, "keys": keys})));
            let Some(output) = run(preview["code"]["curl"]["text"].as_str().expect("a script")) else {
                return;
            };
            let answer = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(
                answer.contains("\"Avail\""),
                "{signature} {keys}: {answer}{}",
                String::from_utf8_lossy(&output.stderr)
            );
            assert_eq!(page.fake.seen().last().map(|seen| seen.signature), Some(shown));
        }
    }
}
