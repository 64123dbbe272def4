//! The texts of the program: each session is a file, which `BLESS=1` rewrites.

use crate::shell::Shell;
use std::path::Path;

/// Returns a command with its output, its errors and its exit code.
pub fn session(shell: &Shell, words: &[&str]) -> String {
    let ended = shell.run(words);
    let text = format!("$ registrar {}\n{}{}=> {}\n\n", words.join(" "), ended.out, ended.err, ended.code);
    // clap ends some lines with spaces.
    shell.settled(&text).lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Compares a text with its file.
#[track_caller]
pub fn snapshot(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/snapshots").join(format!("{name}.txt"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, text).expect("the snapshot can be written");
        return;
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert_same(&format!("{name}.txt"), &expected, text);
}

/// Checks that a text is the one in its file.
#[track_caller]
pub fn assert_same(file: &str, expected: &str, text: &str) {
    let differs = expected.lines().zip(text.lines()).position(|(one, other)| one != other);
    assert!(
        expected == text,
        "{file} differs from line {} on; `BLESS=1` rewrites it:\n{text}",
        differs.unwrap_or_else(|| expected.lines().count().min(text.lines().count())) + 1,
    );
}

#[track_caller]
fn sessions(name: &str, commands: &[&str]) {
    let shell = Shell::new(name);
    let text: String =
        commands.iter().map(|it| session(&shell, &it.split(' ').collect::<Vec<_>>())).collect();
    snapshot(name, &text);
    assert!(shell.fake.seen().is_empty());
}

#[test]
fn help_of_the_program() {
    let verbs = ["domains", "check", "register", "renew", "redeem", "nameservers", "accounts", "orders"];
    let mut commands = vec!["--help".to_owned()];
    commands.extend(verbs.map(|verb| format!("{verb} --help")));
    commands.extend(["list", "reconcile", "settle", "conclude"].map(|step| format!("orders {step} --help")));
    sessions("help", &commands.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn help_of_a_service_lists_its_actions() {
    let shell = Shell::new("service-help");
    let help = shell.run(&["opensrs", "--help"]).out;
    for part in ["Horizon", "RedeemDomain", "[purchase]", "registrar list --service opensrs WORDS"] {
        assert!(help.contains(part), "{part}: {help}");
    }
}

#[test]
fn help_of_actions() {
    let commands = [
        "opensrs LookupDomain --help",
        "aliyun-domain CheckDomain -h",
        "opensrs SimpleTransfer --help",
        "opensrs RevokeDomain --help",
        "opensrs AssignNameservers --help",
        "opensrs ProcessPendingOrder --help",
    ];
    sessions("action-help", &commands);
}

#[test]
fn lists_and_searches() {
    let commands = [
        "list --service opensrs whois",
        "list --service opensrs --effect purchase",
        "list --service opensrs --effect destroy",
        "list --service opensrs lock transfer --json",
    ];
    sessions("list", &commands);
}

#[test]
fn descriptions_of_actions() {
    sessions(
        "describe",
        &["describe lookup-domain", "describe redeem-domain", "describe RevokeDomain --json"],
    );
}

#[test]
fn completions_name_services_actions_flags_and_values() {
    let shell = Shell::new("completions");
    for name in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = shell.run(&["completions", name]);
        assert_eq!(script.code, 0, "{}", script.err);
        for part in ["aliyun-domain", "CheckDomain", "fee-command", "--journal"] {
            let part = if name == "fish" { part.trim_start_matches("--") } else { part };
            assert!(script.out.contains(part), "{name}: {part}");
        }
    }
}
