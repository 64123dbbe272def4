//! The program at a terminal: questions, hidden answers and progress bars.

use crate::shell::{ACCOUNT, Shell};
use fake_registrar::gateway::keys;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, tcgetattr};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::OpenOptionsExt;

const SEED: &str =
    "{balance: 5000, registrar: both, names: {soon.com: 30d}, settings: {task_waits: 0s, task_runs: 1s}}";

/// Runs a command whose input and errors are a terminal, and returns its exit code and all that the terminal displays.
/// Each answer is typed when its question is displayed.
fn at_a_terminal(shell: &Shell, words: &[&str], answers: &[(&str, &str)]) -> (i32, String) {
    let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&controller).expect("granted");
    unlockpt(&controller).expect("unlocked");
    let path = ptsname(&controller, Vec::new()).expect("a name");
    let path = std::ffi::OsStr::from_bytes(path.as_bytes());
    let noctty = rustix::fs::OFlags::NOCTTY.bits() as i32;
    let open =
        || OpenOptions::new().read(true).write(true).custom_flags(noctty).open(path).expect("a terminal");
    let words = [words, &["--endpoint", shell.url()]].concat();
    let mut program = shell.program(&words);
    program.env("TERM", "xterm").stdin(open()).stderr(open()).stdout(open());
    let mut child = program.spawn().expect("the program runs");
    // Its own copies of the terminal would keep it open.
    drop(program);
    let (mut controller, mut shown) = (File::from(controller), Vec::new());
    let mut answers = answers.iter();
    let mut next = answers.next();
    let mut buffer = [0; 4096];
    // At the end of the program, Linux reports an error.
    while let Ok(read @ 1..) = controller.read(&mut buffer) {
        shown.extend_from_slice(&buffer[..read]);
        if let Some((question, answer)) = next
            && String::from_utf8_lossy(&shown).contains(question)
        {
            // A question for a secret first stops the terminal from displaying it.
            while question.contains("secret") && is_displayed(&controller) {
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            controller.write_all(answer.as_bytes()).expect("typed");
            next = answers.next();
        }
    }
    assert!(next.is_none(), "not asked: {next:?}: {}", String::from_utf8_lossy(&shown));
    let code = child.wait().expect("an end").code().expect("an exit code");
    (code, String::from_utf8_lossy(&shown).into_owned())
}

fn is_displayed(controller: &File) -> bool {
    tcgetattr(controller).expect("a terminal").local_modes.contains(LocalModes::ECHO)
}

const RENEW: [&str; 7] =
    ["renew", "soon.com", "--years", "1", "--account-id", ACCOUNT, "--account=aliyun-domain"];

fn configured(shell: &Shell, credentials: &str) {
    shell.configure(&format!(
        "[accounts.shop]\nservice = \"aliyun-domain\"\nedition = \"china\"\ncredentials = {credentials}\n\
         account_id = \"{ACCOUNT}\"\nallow = [\"purchase\"]\ncurrency = \"CNY\"\n"
    ));
}

#[test]
fn a_typed_yes_orders_at_the_price_that_was_shown_and_a_bar_shows_the_progress() {
    let shell = Shell::seeded("typed-yes", SEED);
    configured(&shell, "\"environment\"");
    let renew = ["renew", "soon.com", "--years", "1"];
    let (code, shown) = at_a_terminal(&shell, &renew, &[("Type yes: ", "no\n")]);
    assert_eq!(code, 3, "{shown}");
    assert!(shown.contains("nothing was ordered, since the answer was not yes"), "{shown}");
    assert_eq!(shell.charges(), 0);

    let (code, shown) = at_a_terminal(&shell, &renew, &[("Order this for 10.49 CNY? Type yes: ", "yes\n")]);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("] 0/1 soon.com: ") && shown.contains("NAME      BEFORE"), "{shown}");
    assert_eq!(shell.charges(), 1);
}

#[test]
fn a_price_cannot_be_shown_in_a_currency_that_is_not_known() {
    let shell = Shell::seeded("no-currency", SEED);
    let (code, shown) = at_a_terminal(&shell, &RENEW, &[]);
    assert_eq!(code, 3, "{shown}");
    assert!(shown.contains("Set --at-most in the currency that the account is charged in."), "{shown}");
    assert_eq!(shell.charges(), 0);
}

#[test]
fn keys_that_are_asked_for_are_not_displayed() {
    let shell = Shell::seeded("hidden", SEED);
    configured(&shell, "\"prompt\"");
    let (id, secret) = (format!("{}\n", keys::ACCESS_KEY_ID), format!("{}\n", keys::ACCESS_KEY_SECRET));
    let answers = [("shop, access key id: ", &*id), ("shop, access key secret: ", &*secret)];
    let (code, shown) = at_a_terminal(&shell, &["check", "free.com"], &answers);
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("free.com  yes") && !shown.contains(keys::ACCESS_KEY_SECRET), "{shown}");
}

#[test]
fn replacing_nameservers_is_confirmed() {
    let shell = Shell::seeded("confirmed", SEED);
    let set = ["nameservers", "soon.com", "--set", "ns1.example.net", "--account", "opensrs"];
    let (code, shown) = at_a_terminal(
        &shell,
        &set,
        &[("Replace all nameservers of soon.com by ns1.example.net? [y/N] ", "n\n")],
    );
    assert_eq!(code, 3, "{shown}");
    let (code, shown) = at_a_terminal(&shell, &[&set[..], &["--yes"]].concat(), &[]);
    assert_eq!(code, 0, "{shown}");
    assert_eq!(shell.received("AssignNameservers"), 1);
}
