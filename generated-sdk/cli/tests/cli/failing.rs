//! Orders that are interrupted: a lost response, a kill, Ctrl-C, two processes at once, a full disk.

use crate::shell::{ACCOUNT, Shell, ended};
use fake_registrar::{Fault, When};
use registrar_sdk::Effect;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};
use std::time::Duration;

const SEED: &str = "{balance: 5000, registrar: both, names: {soon.com: 30d, later.com: 300d}, settings: {task_waits: 0s, task_runs: 0s}}";

/// The account, the action that renews a name there, and the list that shows orders.
const SERVICES: [(&str, &str, &str, &str); 2] = [
    ("aliyun-domain", "40CNY", "SaveSingleTaskForCreatingOrderRenew", "QueryTaskList"),
    ("opensrs", "40USD", "RenewDomain", "GetOrdersByDomain"),
];

fn renewal<'w>(account: &'w str, limit: &'w str) -> Vec<&'w str> {
    let mut words =
        vec!["renew", "soon.com", "--years", "1", "--at-most", limit, "--account", account, "--json"];
    if account == "aliyun-domain" {
        words.extend(["--account-id", ACCOUNT]);
    }
    words
}

/// Returns the command after `Next: registrar`, as words for a shell without expansions.
fn next(err: &str) -> Vec<String> {
    let line = err.lines().find_map(|line| line.split_once("Next: registrar ")).expect("the next command").1;
    let mut words: Vec<String> = Vec::new();
    for (number, part) in line.split('\'').enumerate() {
        match number % 2 {
            1 => words.push(part.to_owned()),
            _ => words.extend(part.split_whitespace().map(str::to_owned)),
        }
    }
    words
}

fn run(shell: &Shell, words: &[String]) -> crate::shell::Ended {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    shell.run(&[&words[..], &["--json"]].concat())
}

#[test]
fn a_lost_response_whose_order_cannot_be_found_yet_names_the_command_that_finds_it() {
    for (account, limit, action, list) in SERVICES {
        let shell = Shell::seeded(&format!("lost-{account}"), SEED);
        shell.fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        shell.fake.faults().add(
            When::always().of(list),
            Fault::Refuse { code: "InvalidParameter".into(), message: String::new() },
        );
        let renew = renewal(account, limit);
        let lost = shell.call(&renew);
        assert_eq!(lost.code, 4, "{}", lost.err);
        let results: Value = serde_json::from_str(&lost.out).expect("JSON");
        assert_eq!(results[0]["outcome"], "unknown", "{results}");
        assert!(
            results[0]["next"].as_str().is_some_and(|it| it.starts_with("registrar orders reconcile ")),
            "{results}"
        );

        let open = shell.run(&["orders", "list", "--json"]).json();
        assert_eq!(
            (&open[0]["state"], &open[0]["account"]),
            (&json!("maybe_sent"), &json!(account)),
            "{open}"
        );
        shell.fake.faults().clear();
        let found = run(&shell, &next(&lost.err)).json();
        assert_eq!(found[0]["state"], "placed", "{found}");
        assert_eq!(shell.run(&["orders", "list"]).out, "no unfinished orders\n");
        assert_eq!((shell.received(action), shell.charges()), (1, 1), "{account}");
    }
}

#[test]
fn a_lost_response_whose_order_is_found_at_once_is_no_failure() {
    for (account, limit, action, _) in SERVICES {
        let shell = Shell::seeded(&format!("found-{account}"), SEED);
        shell.fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        let done = shell.call(&renewal(account, limit));
        assert!(done.err.contains("searching the registrar's lists for the order"), "{}", done.err);
        assert_eq!(done.json()[0]["outcome"], "done");
        assert_eq!((shell.received(action), shell.charges()), (1, 1), "{account}");
    }
}

#[test]
fn nameservers_whose_replacement_has_an_unknown_outcome_can_be_looked_up() {
    let shell = Shell::seeded("lost-nameservers", SEED);
    shell.fake.faults().add(When::always().of("AssignNameservers"), Fault::ResetAfterCommit);
    let set = ["nameservers", "soon.com", "--set", "ns1.example.net", "--account", "opensrs"];
    let lost = shell.call(&set).fails(4, "Next: registrar nameservers soon.com --account opensrs");
    assert_eq!(run(&shell, &next(&lost.err)).json()[0]["nameservers"], json!(["ns1.example.net"]));
}

#[test]
fn all_orders_with_an_unknown_outcome_are_reconciled_at_once() {
    let shell = Shell::seeded("reconcile-all", SEED);
    for (account, limit, _, list) in SERVICES {
        shell.fake.faults().add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
        shell.fake.faults().add(
            When::always().of(list),
            Fault::Refuse { code: "InvalidParameter".into(), message: String::new() },
        );
        assert_eq!(shell.call(&renewal(account, limit)).code, 4);
        shell.fake.faults().clear();
    }
    let found = shell.call(&["orders", "reconcile", "--account-id", ACCOUNT, "--json"]).json();
    let states: Vec<&Value> = found.as_array().expect("entries").iter().map(|it| &it["state"]).collect();
    assert_eq!(states, ["placed", "placed"], "{found}");
    let none = shell.call(&["orders", "reconcile", "--account-id", ACCOUNT]);
    assert_eq!((none.code, none.out.as_str()), (0, "no order has an unknown outcome\n"));
    shell.call(&["orders", "reconcile", "--account", "opensr"]).fails(2, "did you mean `opensrs`?");
}

#[test]
fn a_kill_while_an_order_is_placed_is_followed_by_a_run_that_finishes_it() {
    for (account, limit, action, _) in SERVICES {
        let shell = Shell::seeded(&format!("kill-{account}"), SEED);
        let slow = Fault::Delay { delay: Duration::from_secs(60) };
        shell.fake.faults().add(When::next().of_effect(Effect::Purchase), slow);
        let renew = renewal(account, limit);
        let mut killed = shell.start(&renew);
        shell.wait_for(action);
        killed.kill().expect("killed");
        killed.wait().expect("an end");

        let again = shell.call(&renew);
        assert!(again.err.contains("so no new one is made"), "{}", again.err);
        let done = again.json();
        assert_eq!(done[0]["outcome"], "done");
        assert_eq!((shell.received(action), shell.charges()), (1, 1), "{account}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_while_an_order_is_placed_reports_an_unknown_outcome_and_the_next_command() {
    let (account, limit, action, _) = SERVICES[0];
    let shell = Shell::seeded("ctrl-c", SEED);
    shell
        .fake
        .faults()
        .add(When::next().of_effect(Effect::Purchase), Fault::Delay { delay: Duration::from_secs(60) });
    let running = shell.start(&renewal(account, limit));
    shell.wait_for(action);
    interrupt(&running);
    let ended = ended(running).fails(4, "may have been placed");
    let found = run(&shell, &next(&ended.err)).json();
    assert_eq!(found[0]["state"], "placed", "{found}");
    assert_eq!((shell.received(action), shell.charges()), (1, 1));
}

#[cfg(unix)]
#[test]
fn ctrl_c_while_an_action_or_a_result_is_waited_for_names_the_next_command() {
    let shell = Shell::seeded(
        "ctrl-c-settle",
        "{registrar: both, names: {soon.com: 30d, late.com: -45d}, balance: 900, settings: {task_runs: 1h}}",
    );
    let (account, limit, _, _) = SERVICES[0];
    let running = shell.start(&renewal(account, limit));
    shell.wait_for("QueryTaskDetailList");
    interrupt(&running);
    let interrupted = ended(running).fails(4, "was placed, and its result is not known yet");
    shell.fake.clock().advance(Duration::from_secs(7200));
    assert_eq!(run(&shell, &next(&interrupted.err)).json()[0]["state"], "done");

    shell.fake.faults().add(When::next().of("RedeemDomain"), Fault::Delay { delay: Duration::from_secs(60) });
    let words = ["opensrs", "RedeemDomain", "--domain", "late.com", "--at-any-price", "--order-id", "r1"];
    let running = shell.start(&words);
    shell.wait_for("RedeemDomain");
    interrupt(&running);
    ended(running).fails(4, "Next: registrar orders reconcile r1 --account opensrs");
}

#[test]
fn a_renewal_whose_end_nobody_has_seen_is_not_repeated_by_the_same_command() {
    let seed = "{registrar: both, names: {soon.com: 30d}, balance: 900, settings: {task_runs: 1h}}";
    let shell = Shell::seeded("unseen-end", seed);
    let (account, limit, _, _) = SERVICES[0];
    let renew = renewal(account, limit);
    let waited = shell.call(&[&renew[..], &["--deadline", "1"]].concat());
    let waited = waited.fails(4, "It is still in progress.");
    assert_eq!(next(&waited.err)[..2], ["orders", "settle"], "{}", waited.err);
    // The service carries it out, so that the name has another expiry.
    shell.fake.clock().advance(Duration::from_secs(7200));
    let again = shell.call(&renew);
    assert!(again.err.contains("so no new one is made"), "{}", again.err);
    assert_eq!(again.json()[0]["outcome"], "done");
    assert_eq!(shell.charges(), 1);
    // How it ended has been shown, so this is another renewal.
    shell.call(&[&renew[..], &["--deadline", "1"]].concat()).fails(4, "It is still in progress.");
    shell.fake.clock().advance(Duration::from_secs(7200));
    assert_eq!(shell.charges(), 2);
}

#[cfg(unix)]
fn interrupt(running: &std::process::Child) {
    let sent = std::process::Command::new("kill").args(["-INT", &running.id().to_string()]).status();
    assert!(sent.expect("`kill` runs").success());
}

#[test]
fn of_two_commands_with_one_journal_the_second_waits_and_then_finishes_what_the_first_has_begun() {
    let (account, limit, action, _) = SERVICES[0];
    let shell = Shell::seeded("two", SEED);
    let slow = Fault::Delay { delay: Duration::from_secs(60) };
    shell.fake.faults().add(When::next().of_effect(Effect::Purchase), slow);
    let renew = renewal(account, limit);
    let mut first = shell.start(&renew);
    shell.wait_for(action);
    let impatient = shell.call(&[&renew[..], &["--wait", "0"]].concat());
    impatient.fails(1, "another process still uses the journal");

    let mut second = shell.start(&renew);
    let mut err = BufReader::new(second.stderr.take().expect("standard error"));
    let mut line = String::new();
    err.read_line(&mut line).expect("a line");
    assert!(line.contains("another process uses the journal") && line.contains("waiting for it"), "{line}");
    first.kill().expect("killed");
    first.wait().expect("an end");
    err.read_to_string(&mut line).expect("the rest");
    assert!(line.contains("so no new one is made"), "{line}");
    assert_eq!(ended(second).json()[0]["outcome"], "done");
    assert_eq!((shell.received(action), shell.charges()), (1, 1));
}

/// Runs a command whose files cannot grow beyond some bytes: a write fails, as it does on a full disk.
#[cfg(unix)]
fn on_a_full_disk(shell: &Shell, blocks: u32, words: &[&str]) -> crate::shell::Ended {
    let mut program = std::process::Command::new("/bin/sh");
    shell.prepare(&mut program);
    // Without a handler, the signal would end the program before it can say why.
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
    program
        .args(["-c", &script, env!("CARGO_BIN_EXE_registrar")])
        .args(words)
        .args(["--endpoint", shell.url()]);
    let piped = std::process::Stdio::piped;
    ended(
        program.stdin(std::process::Stdio::null()).stdout(piped()).stderr(piped()).spawn().expect("a shell"),
    )
}

#[cfg(unix)]
#[test]
fn nothing_is_ordered_if_the_disk_is_full() {
    let (account, limit, action, _) = SERVICES[0];
    let shell = Shell::seeded("full", SEED);
    let ended = on_a_full_disk(&shell, 0, &renewal(account, limit)).fails(1, "Nothing was sent.");
    assert!(ended.err.contains("orders.journal"), "{}", ended.err);
    assert_eq!(shell.received(action), 0);
    // The journal is intact once there is space.
    assert_eq!(shell.call(&renewal(account, limit)).json()[0]["outcome"], "done");
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_reported_after_the_order_was_carried_out() {
    let (account, limit, action, _) = SERVICES[0];
    let shell = Shell::seeded("full-output", SEED);
    let words = [&renewal(account, limit)[..], &["--endpoint", shell.url()]].concat();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let ended = ended(shell.program(&words).stdout(full).spawn().expect("the program runs"));
    ended.fails(
        5,
        "The command was carried out, but its output could not be written: No space left on device",
    );
    assert_eq!((shell.received(action), shell.charges()), (1, 1));
}

#[test]
fn a_journal_that_is_not_one_and_one_in_a_missing_folder_stop_everything() {
    let (account, limit, action, _) = SERVICES[0];
    let shell = Shell::seeded("odd-journal", SEED);
    let file = shell.file("odd.journal", "not a journal");
    let folder = shell.folder.to_str().expect("UTF-8");
    let missing = shell.folder.join("missing/orders.journal");
    for (path, problem) in [
        (&*file, "not a journal"),
        (folder, "it is a directory"),
        (missing.to_str().expect("UTF-8"), "No such file"),
    ] {
        let ended = shell.call(&[&renewal(account, limit)[..], &["--journal", path]].concat());
        assert_eq!(ended.code, 1, "{}", ended.err);
        assert!(ended.err.contains("Nothing was sent."), "{problem}: {}", ended.err);
    }
    assert_eq!(shell.received(action), 0);
}

#[cfg(unix)]
#[test]
fn a_journal_that_others_can_read_is_warned_about() {
    use std::os::unix::fs::PermissionsExt;
    let shell = Shell::new("open-journal");
    shell.run(&["orders", "list"]);
    let journal = shell.folder.join("registrar/orders.journal");
    assert!(!shell.run(&["orders", "list"]).err.contains("warning"));
    std::fs::set_permissions(&journal, std::fs::Permissions::from_mode(0o644)).expect("permissions");
    let warned = shell.run(&["orders", "list"]);
    assert!(
        warned.err.contains("warning: others can read or change the journal ")
            && warned.err.contains("chmod 600"),
        "{}",
        warned.err
    );
}
