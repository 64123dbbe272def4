//! Following orders.

use crate::shell::{ACCOUNT, Shell};
use fake_registrar::{Fault, When};

const SEED: &str = "{balance: 1000, registrar: both, names: {soon.com: 30d, late.com: -45d}}";

const REDEEM: &str = "SaveSingleTaskForCreatingOrderRedeem";

fn redemption<'w>(id: &'w str, journal: &'w str) -> [&'w str; 11] {
    let name = "DomainName=late.com";
    [
        "aliyun-domain",
        REDEEM,
        name,
        "--at-most",
        "900CNY",
        "--account-id",
        ACCOUNT,
        "--order-id",
        id,
        "--journal",
        journal,
    ]
}

fn place(shell: &Shell, id: &str, journal: &str) -> crate::shell::Ended {
    let expires = shell.fake.world(|world| world.domains["late.com"].expires.millis());
    let expires = format!("CurrentExpirationDate={expires}");
    shell.call(&[&redemption(id, journal)[..], &[&expires]].concat())
}

#[test]
fn an_order_that_was_not_placed_is_concluded_and_placed_again() {
    let shell = Shell::seeded("not-placed", SEED);
    let journal = shell.folder.join("my.journal");
    let journal = journal.to_str().expect("UTF-8");
    shell.fake.faults().add(When::next().of(REDEEM), Fault::ResetAfterReading);
    place(&shell, "o1", journal).fails(4, "It is unknown whether the order was placed.");
    let step = |step: &'static str, more: &[&str]| {
        shell.call(&[&["orders", step, "o1", "--journal", journal, "--account-id", ACCOUNT], more].concat())
    };
    // The list may not have it yet.
    let early = step("reconcile", &[]).fails(4, "order o1: the service's lists prove nothing before ");
    assert!(
        early.err.contains("Next: registrar orders reconcile o1 --account aliyun-domain --journal "),
        "{}",
        early.err
    );
    step("settle", &[]).fails(4, "Next: registrar orders reconcile o1 --account aliyun-domain --journal ");

    step("conclude", &["not-placed", "--number", "7"])
        .fails(2, "an order that was not placed has no --number");
    assert_eq!(step("conclude", &["not-placed", "--json"]).json()[0]["state"], "not_placed");
    place(&shell, "o1", journal).json();
    assert_eq!(shell.charges(), 1);
    step("conclude", &["not-placed"]).fails(3, "order o1");
}

#[test]
fn a_failed_name_makes_settling_fail() {
    let shell = Shell::seeded("failing", SEED);
    let journal = shell.folder.join("my.journal");
    let journal = journal.to_str().expect("UTF-8");
    shell.fake.world(|world| world.fail_next("late.com", "The registry said no."));
    place(&shell, "o2", journal).json();
    let settle = ["orders", "settle", "o2", "--journal", journal, "--account-id", ACCOUNT];
    shell.call(&settle).fails(1, "The registry said no.");
}

#[test]
fn orders_are_looked_up_in_their_journal_and_account() {
    let mut shell = Shell::seeded("look-up", SEED);
    let journal = shell.folder.join("my.journal");
    let journal = journal.to_str().expect("UTF-8");
    place(&shell, "o3", journal).json();
    let with = |id: &'static str, account: &'static str| {
        ["orders", "settle", id, "--journal", journal, "--account-id", account]
    };
    shell.call(&with("nothing", ACCOUNT)).fails(2, "has no order `nothing`");
    shell.call(&with("o3", "99")).fails(3, "belongs to account");
    // Placed orders are finished, and no keys are needed to list the others.
    shell.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", None);
    assert_eq!(shell.run(&["orders", "list", "--journal", journal]).out, "no unfinished orders\n");
    std::fs::write(journal, "not a journal").expect("a file");
    shell.call(&with("o3", ACCOUNT)).fails(1, "my.journal");
}
