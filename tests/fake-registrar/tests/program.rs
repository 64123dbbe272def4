//! Tests of the program. They are in a separate file because a starting process briefly inherits all ports that are
//! open in this one.

mod raw;
mod sockets;

use fake_registrar::Fake;
use registrar_sdk::Service as _;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use serde_json::{Value, json};
use sockets::{address, control, control_ok, exchange};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::ChildStdout;

#[cfg(unix)]
#[test]
fn the_program_prints_its_url_logs_requests_without_personal_data_and_stops_at_ctrl_c() {
    use std::process::{Command, Stdio};
    let mut program = Command::new(env!("CARGO_BIN_EXE_fake-registrar"))
        .args(["--at", "2026-03-01T12:00:00Z", "--speed", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the transfer is in progress");
    let mut lines = BufReader::new(program.stdout.take().expect("the output is piped")).lines();
    let mut next = || lines.next().expect("a line").expect("UTF-8");
    let url = next();
    let address: SocketAddr = url.strip_prefix("http://").expect("a URL").parse().expect("an address");
    let greeting: Vec<String> = std::iter::from_fn(|| Some(next())).take(10).collect();
    let greeting = greeting.join("\n");
    for part in [
        "testid",
        "testsecret",
        "reseller",
        "registrar-cli -- aliyun-domain CheckDomain",
        &format!("--endpoint {url}"),
    ] {
        assert!(greeting.contains(part), "{greeting}");
    }
    let request = "GET /?Action=CheckDomain&DomainName=very-private.com HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    exchange(address, request.as_bytes()).expect("a response");
    let line = loop {
        let line = next();
        if !line.is_empty() {
            break line;
        }
    };
    assert!(line.starts_with("2026-03-01T12:00:00Z  CheckDomain"), "{line}");
    assert!(
        line.contains("MissingAccessKeyId") && line.ends_with(" ms") && !line.contains("private"),
        "{line}"
    );

    let interrupted = Command::new("kill").args(["-INT", &program.id().to_string()]).status();
    assert!(interrupted.expect("kill").success());
    assert_eq!(next(), "stopped");
    assert!(program.wait().expect("the program ends").success());
}

/// A running program with these options; dropping it stops it.
struct Program(std::process::Child, SocketAddr, BufReader<ChildStdout>);

impl Program {
    fn start(options: &[&str]) -> Self {
        Self::start_with_url(options, |line| Some(line.to_owned()))
    }

    /// Starts the program, which prints its URL in its first line.
    fn start_with_url(options: &[&str], url: impl Fn(&str) -> Option<String>) -> Self {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_fake-registrar"));
        let mut child = command
            .args(options)
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("the transfer is in progress");
        let mut output = BufReader::new(child.stdout.take().expect("the output is piped"));
        let mut line = String::new();
        output.read_line(&mut line).expect("a line");
        let url = url(line.trim()).expect("a URL");
        let address = url.strip_prefix("http://").and_then(|address| address.parse().ok());
        Self(child, address.expect("an address"), output)
    }

    /// Returns further lines of the output.
    fn lines(&mut self) -> impl Iterator<Item = String> {
        (&mut self.2).lines().map(|line| line.expect("UTF-8"))
    }

    fn state(&self) -> Value {
        control_ok(self.1, "GET", "/_fake/state", "")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Writes a file for one test.
fn file(name: &str, text: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("a file");
    path.to_str().expect("UTF-8").to_owned()
}

#[test]
fn the_program_starts_at_the_given_time_and_a_reset_returns_to_it() {
    let program = Program::start(&["--at", "2026-03-01T12:00:00Z", "--speed", "0"]);
    assert_eq!(program.state()["now"], "2026-03-01T12:00:00Z");
    assert_eq!(program.state()["domains"]["example.net"]["expires"], "2026-03-21T12:00:00Z");
    control_ok(program.1, "POST", "/_fake/clock", r#"{"advance": "30d"}"#);
    control_ok(program.1, "POST", "/_fake/reset", "");
    assert_eq!(program.state()["now"], "2026-03-01T12:00:00Z");

    let seed = file("seed.yaml", "{now: 2020-01-01, names: {mine.com: 20d}}");
    let options = ["--seed-file", &seed, "--at", "2026-03-01", "--advance", "21d", "--speed", "0"];
    let program = Program::start(&options);
    assert_eq!(program.state()["now"], "2026-03-22T00:00:00Z");
    assert_eq!(program.state()["domains"]["mine.com"]["seen"], "expired");
    control_ok(program.1, "POST", "/_fake/reset", "");
    assert_eq!(program.state()["now"], "2026-03-22T00:00:00Z");
}

#[test]
fn the_program_and_the_endpoint_load_saved_states_and_seeds() {
    let fake = Fake::new();
    let address = address(&fake);
    let json = r#"{
	"now": "2026-03-01T00:00:00Z", "balance": 100.00,
	"names": {"mine.com": "20d", "other.com": {"expires": "2027-01-01"}}
}"#;
    let readme = "{balance: 100.00, names: {mine.com: 20d, other.com: -45d}}";
    for (name, seed) in [("seed.json", json), ("flow.yaml", readme)] {
        control_ok(address, "PUT", "/_fake/state", seed);
        let state = control(address, "GET", "/_fake/state", "").1;
        let saved = file(&format!("saved-{name}"), &state);
        for (path, names) in [(file(name, seed), 2), (saved, 2)] {
            let program = Program::start(&["--seed-file", &path, "--speed", "0"]);
            let state = program.state();
            assert_eq!(state["account"]["balance"], "100.00", "{path}");
            assert_eq!(state["domains"].as_object().map(serde_json::Map::len), Some(names), "{path}");
            control_ok(address, "PUT", "/_fake/state", &state.to_string());
        }
    }
}

#[test]
fn an_invalid_initial_world_is_reported() {
    let saved = file("later.json", &fake_registrar::World::sample().to_json());
    let broken = file("broken.json", &fake_registrar::World::sample().to_json()[..500]);
    let misspelt = file("misspelt.yaml", "balanse: 1");
    for (options, part) in [
        (vec!["--seed-file", &saved, "--at", "2020-01-01"], "its clock cannot go back"),
        (vec!["--seed-file", &broken], "broken.json: EOF while parsing"),
        (vec!["--seed-file", &misspelt], "misspelt.yaml: "),
        (vec!["--advance", "-1d"], "invalid value '-1d' for '--advance <SPAN>': expected a span from 0"),
    ] {
        let ended = std::process::Command::new(env!("CARGO_BIN_EXE_fake-registrar")).args(&options).output();
        let ended = ended.expect("the transfer is in progress");
        let outcome = String::from_utf8(ended.stderr).expect("UTF-8");
        assert!(!ended.status.success() && outcome.contains(part), "{options:?}: {outcome}");
    }
}

/// Runs the program to its end, and returns its output.
fn output(options: &[&str]) -> (bool, String, String) {
    let ended = std::process::Command::new(env!("CARGO_BIN_EXE_fake-registrar")).args(options).output();
    let ended = ended.expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (ended.status.success(), text(ended.stdout), text(ended.stderr))
}

#[test]
fn the_program_tells_its_version_and_its_options() {
    assert_eq!(output(&["--version"]), (true, "fake-registrar 0.1.0\n".to_owned(), String::new()));
    let (worked, help, _) = output(&["--help"]);
    assert!(worked && help.contains("--seed-file <FILE>") && help.contains("/_fake/"), "{help}");
    let (worked, _, error) = output(&["--seedfile", "x"]);
    assert!(!worked && error.contains("unexpected argument '--seedfile'"), "{error}");
}

const CHECK: &str = "GET /?Action=CheckDomain&Version=2018-01-29&Format=JSON&DomainName=very-private.com HTTP/1.1\r\n\
                     Host: x\r\nConnection: close\r\n\r\n";

#[test]
fn the_program_accepts_unsigned_requests_if_asked_to_and_logs_json() {
    let mut program = Program::start_with_url(&["--no-signatures", "--log", "json"], |line| {
        serde_json::from_str::<Value>(line).expect("JSON")["url"].as_str().map(str::to_owned)
    });
    let response =
        String::from_utf8(exchange(program.1, CHECK.as_bytes()).expect("a response")).expect("UTF-8");
    assert!(response.starts_with("HTTP/1.1 200") && response.contains("\"Avail\""), "{response}");
    let balance = "<?xml version='1.0'?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
                   <item key='protocol'>XCP</item><item key='action'>GET_BALANCE</item><item key='object'>BALANCE</item>\
                   </dt_assoc></data_block></body></OPS_envelope>";
    let command = format!(
        "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{balance}",
        balance.len()
    );
    let response =
        String::from_utf8(exchange(program.1, command.as_bytes()).expect("a response")).expect("UTF-8");
    assert!(response.contains("<item key=\"balance\">500.00</item>"), "{response}");

    let mut lines = program.lines();
    for (action, outcome) in [("CheckDomain", "ok"), ("GetBalance", "200")] {
        let line = lines.next().expect("a line");
        let seen: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!((&seen["event"], &seen["action"]), (&json!("request"), &json!(action)), "{line}");
        assert_eq!(seen["outcome"], outcome, "{line}");
        assert!(seen["took_ms"].is_number() && !line.contains("private"), "{line}");
    }
}

#[test]
fn the_program_accepts_only_the_keys_of_a_file_and_prints_no_secret() {
    let keys = "access_keys: [{id: my-id, secret: s3cret}]\nresellers: [{name: me, system: live, key: k3y}]";
    let keys = file("keys.yaml", keys);
    let mut program = Program::start(&["--keys-file", &keys, "--at", "2026-03-01T12:00:00Z", "--speed", "0"]);
    let outcome = |id: &str, secret: &str| {
        let mut call = raw::call_at("2026-03-01T12:00:00Z", "CheckDomain", &[("DomainName", "a.com")]);
        call.insert("AccessKeyId".to_owned(), id.to_owned());
        let query = raw::signed("GET", &call, secret);
        let request = format!("GET /?{query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        exchange(program.1, request.as_bytes()).expect("a response");
        let requests = control_ok(program.1, "GET", "/_fake/requests", "");
        requests.as_array().and_then(|all| all.last()).expect("a request")["outcome"].clone()
    };
    assert_eq!(outcome("my-id", "s3cret"), "ok");
    assert_eq!(outcome("testid", "testsecret"), "InvalidAccessKeyId.NotFound");
    let printed: Vec<String> = program.lines().take(3).collect();
    assert!(!printed.join("\n").contains("s3cret") && !printed.join("\n").contains("k3y"), "{printed:?}");

    for text in ["access_keys: [{id: my-id, secrte: s3cret}]", "access_keys: s3cret", "s3cret: ["] {
        let (worked, _, error) = output(&["--keys-file", &file("wrong-keys.yaml", text)]);
        assert!(!worked && error.contains("wrong-keys.yaml: invalid keys"), "{error}");
        assert!(!error.contains("s3cret"), "{error}");
    }
}

#[test]
fn clients_sign_with_the_systems_time_although_the_clock_was_moved() {
    let program = Program::start(&["--speed", "0"]);
    let now = fake_registrar::world::Time::system().whole_second().to_string();
    for span in ["0s", "30d"] {
        control_ok(program.1, "POST", "/_fake/clock", &format!(r#"{{"advance": "{span}"}}"#));
        let call = raw::call_at(&now, "CheckDomain", &[("DomainName", "a.com")]);
        let query = raw::signed("GET", &call, fake_registrar::gateway::keys::ACCESS_KEY_SECRET);
        let request = format!("GET /?{query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let response = exchange(program.1, request.as_bytes()).expect("a response");
        assert!(
            response.starts_with(b"HTTP/1.1 200"),
            "after {span}: {}",
            String::from_utf8_lossy(&response)
        );
    }
}

#[test]
fn the_program_lists_how_each_action_is_answered() {
    let listed = std::process::Command::new(env!("CARGO_BIN_EXE_fake-registrar")).arg("--list").output();
    let listed = String::from_utf8(listed.expect("the transfer is in progress").stdout).expect("UTF-8");
    let (idle, actions): (Vec<_>, Vec<_>) =
        listed.lines().partition(|line| line.ends_with("accepted, but has no effect"));
    assert_eq!(actions.len(), AliyunDomain::INFO.operations.len() + Opensrs::INFO.operations.len());
    assert!(idle.iter().any(|line| line.contains("link_domains")), "{listed}");
    let known = [
        "answered from the state",
        "answered with a task that changes nothing",
        "answered from an example",
        "refused, since it is not simulated",
    ];
    assert!(actions.iter().all(|line| known.iter().any(|source| line.ends_with(source))), "{listed}");
    for (action, source) in [
        ("SaveSingleTaskForCreatingOrderRenew", "answered from the state"),
        ("QueryServerLock", "answered from an example"),
        ("SaveSingleTaskForSaveArtExtension", "answered with a task that changes nothing"),
        ("CancelDomainVerification", "answered from an example"),
    ] {
        let line = listed.lines().find(|line| line.contains(action)).expect("a line");
        assert!(line.ends_with(source), "{line}");
    }
}
