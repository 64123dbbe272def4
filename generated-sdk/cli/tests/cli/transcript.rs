//! The transcript in the README: every command as it is used, against the fake registrar. `BLESS=1` rewrites it.

use crate::shell::{ACCOUNT, Shell};
use crate::texts::assert_same;
use fake_registrar::gateway::keys;
use fake_registrar::{Fault, When};
use registrar_sdk::{Effect, Timestamp};
use std::path::Path;
use std::time::SystemTime;

const BEGIN: &str =
    "<!-- The transcript: `BLESS=1 cargo test -p registrar-cli --test cli transcript` rewrites it. -->\n";
const END: &str = "<!-- The end of the transcript. -->";

/// A name's expiry in the world, and the one that the transcript shows instead.
struct Expiry {
    real: String,
    shown: &'static str,
}

/// Returns a date about this many days from now. Its day is one that every month has, so that years can be added to it.
fn about(days: i64) -> String {
    let today = Timestamp::from(SystemTime::now()).as_millis() / 86_400_000;
    let mut dates = (days..).map(|days| Timestamp::from_millis((today + days) * 86_400_000).to_string());
    let date = dates.find(|date| ["05", "20"].contains(&&date[8..10])).expect("a month has such days");
    date[..10].to_owned()
}

fn years_later(date: &str, years: i32) -> String {
    let year: i32 = date[..4].parse().expect("a year");
    format!("{:04}{}", year + years, &date[4..])
}

/// A shell whose accounts are in a configuration file, with one line for each command.
struct Session {
    shell: Shell,
    expiries: Vec<Expiry>,
    text: String,
}

impl Session {
    fn new() -> Self {
        let expiries = [(25, "2026-04-20"), (300, "2027-01-20"), (-52, "2026-02-05")];
        let expiries: Vec<Expiry> =
            expiries.map(|(days, shown)| Expiry { real: about(days), shown }).into_iter().collect();
        let seed = format!(
            "{{balance: 5000, chance: 7, registrar: both, profiles: [{{id: 3600001}}], \
             names: {{soon.com: {}, later.com: {}, late.com: {}, old.com: {}}}, premium: {{gold.com: 2500}}, \
             settings: {{task_waits: 0s, task_runs: 0s}}}}",
            expiries[0].real, expiries[1].real, expiries[2].real, expiries[2].real,
        );
        let mut shell = Shell::seeded("transcript", &seed);
        shell.set("SHOP_ALIBABA_CLOUD_ACCESS_KEY_ID", Some(keys::ACCESS_KEY_ID));
        shell.set("SHOP_ALIBABA_CLOUD_ACCESS_KEY_SECRET", Some(keys::ACCESS_KEY_SECRET));
        let endpoint = format!("endpoint = \"{}\"\n", shell.url());
        shell.configure(&format!(
            "[accounts.shop]\nservice = \"aliyun-domain\"\nedition = \"china\"\n\
             credentials = {{environment = \"SHOP_\"}}\naccount_id = \"{ACCOUNT}\"\n\
             allow = [\"write\", \"purchase\"]\nlimit = \"500CNY\"\n{endpoint}\
             [accounts.resale]\nservice = \"opensrs\"\nedition = \"live\"\ncredentials = \"environment\"\n\
             allow = [\"purchase\"]\n{endpoint}"
        ));
        Self { shell, expiries, text: String::new() }
    }

    /// Adds a sentence.
    fn say(&mut self, text: &str) {
        self.text.push_str(&format!("{text}\n\n"));
    }

    /// Runs commands, and adds them with what a terminal would show.
    fn run(&mut self, commands: &[&str]) {
        self.text.push_str("```console\n");
        for command in commands {
            self.text.push_str(&self.shown(command));
        }
        self.text.push_str("```\n\n");
    }

    fn shown(&self, command: &str) -> String {
        let (words, lines) = match command.split_once(" | head -n ") {
            Some((words, lines)) => (words, lines.parse().expect("a number")),
            None => (command, usize::MAX),
        };
        let words: Vec<&str> = words.split(' ').collect();
        let ended = self.shell.run(&words);
        let output = format!("{}{}", ended.err, ended.out);
        let output: String =
            output.lines().take(lines).map(|line| format!("{}\n", line.trim_end())).collect();
        let code = match ended.code {
            0 => String::new(),
            code => format!("$ echo $?\n{code}\n"),
        };
        format!("$ registrar {command}\n{}{code}", self.canonical(&output))
    }

    /// Replaces what differs from run to run: paths, dates and times.
    fn canonical(&self, text: &str) -> String {
        let folder = self.shell.folder.join("registrar");
        let mut text = text
            .replace(&*folder.join("config.toml").to_string_lossy(), "~/.config/registrar/config.toml")
            .replace(
                &*folder.join("orders.journal").to_string_lossy(),
                "~/.local/share/registrar/orders.journal",
            );
        let dates = self.expiries.iter().flat_map(|expiry| (-1..=2).map(move |years| (expiry, years)));
        let mut shown = Vec::new();
        for (at, (expiry, years)) in dates.enumerate() {
            text = text.replace(&years_later(&expiry.real, years), &format!("\u{1}{at:02}\u{1}"));
            shown.push((at, years_later(expiry.shown, years)));
        }
        let canonical = of_today(&text);
        shown.iter().fold(canonical, |text, (at, date)| text.replace(&format!("\u{1}{at:02}\u{1}"), date))
    }
}

/// Replaces the dates and times that are not an expiry of the world: they are of today, or of today some years later.
fn of_today(text: &str) -> String {
    let this_year: i32 = about(0)[..4].parse().expect("a year");
    let form = |text: &str, form: &str| {
        let fits = |(c, like): (char, char)| if like == '0' { c.is_ascii_digit() } else { c == like };
        text.chars().count() >= form.len() && text.chars().zip(form.chars()).all(fits)
    };
    let (mut canonical, mut rest) = (String::new(), text);
    while let Some(c) = rest.chars().next() {
        let year = || rest[..4].parse::<i32>().expect("digits") - this_year + 2026;
        let (length, shown) = if form(rest, "0000-00-00T00:00:00.000Z") {
            (24, format!("{}-03-01T12:00:00.000Z", year()))
        } else if form(rest, "0000-00-00") {
            (10, format!("{}-03-01", year()))
        } else {
            (c.len_utf8(), c.to_string())
        };
        canonical.push_str(&shown);
        rest = &rest[length..];
    }
    canonical
}

fn transcript() -> String {
    let mut session = Session::new();
    session.say("The accounts, and what they have:");
    session.run(&["accounts", "domains --expiring 60d", "domains --account shop --json"]);
    session.say("Checking and registering:");
    session.run(&[
        "check brand-new.com soon.com gold.com --account shop",
        "register brand-new.com --years 1 --profile 3600001 --at-most 90CNY --account shop",
        "register gold.com --years 1 --profile 3600001 --at-most 90CNY --account shop",
    ]);
    session.say("Renewing and redeeming. Of several names, those that can be renewed are:");
    session.run(&[
        "renew soon.com --years 1 --account shop",
        "renew soon.com late.com --years 1 --at-most 15CNY --account shop",
        "redeem late.com --at-most 500CNY --account shop",
        "renew soon.com later.com --years 1 --at-most 15USD --account resale",
        "renew soon.com --years 1 --at-most 15USD --account resale --order-id invoice-7 --json",
    ]);
    session.say("Nameservers:");
    session.run(&[
        "nameservers soon.com later.com --account shop",
        "nameservers soon.com --set ns1.example.net,ns2.example.net --account shop",
        "nameservers soon.com --set ns1.example.net --account resale",
    ]);
    session.say(
        "A lost response. Usually the order is found in the registrar's lists at once; here they fail too, so its outcome \
         stays unknown until it is reconciled:",
    );
    let faults = session.shell.fake.faults();
    faults.add(When::next().of_effect(Effect::Purchase), Fault::ResetAfterCommit);
    faults.add(
        When::always().of("QueryTaskList"),
        Fault::Refuse { code: "ServiceUnavailable".into(), message: String::new() },
    );
    session.run(&[
        "renew later.com --years 1 --at-most 15CNY --account shop --order-id invoice-8",
        "orders list",
    ]);
    faults.clear();
    session.say("Later the lists have it:");
    session.run(&["orders reconcile invoice-8 --account shop", "orders settle invoice-8", "orders list"]);
    session.say("An order whose outcome no read proves is concluded with what its owner has found out:");
    faults.add(When::next().of_effect(Effect::Purchase), Fault::PageAfterCommit { status: 504 });
    session.run(&[
        "opensrs RedeemDomain --domain old.com --at-any-price --order-id invoice-9",
        "orders reconcile invoice-9",
        "orders conclude invoice-9 placed",
    ]);
    session.say("Any action of any service:");
    session.run(&[
        "list --service opensrs whois",
        "describe CheckDomain | head -n 3",
        "aliyun-domain CheckDomain --domain-name brand-new.org --json --account shop",
        "completions bash | head -n 1",
    ]);
    session.text
}

#[test]
fn the_transcript_in_the_readme_is_what_the_commands_print() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).expect("the README").replace("\r\n", "\n");
    let (before, rest) = readme.split_once(BEGIN).expect("the beginning of the transcript");
    let (written, after) = rest.split_once(END).expect("the end of the transcript");
    let made = format!("\n{}", transcript());
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, format!("{before}{BEGIN}{made}{END}{after}"))
            .expect("the README can be written");
        return;
    }
    assert_same("README.md", written, &made);
}
