//! The explorer's page in a real browser: Debian's chromium, driven by playwright-core.
//!
//! Each test runs a story of `stories/` against a registrar of its own. Any error on the page's console, and any
//! request to another host, fails it. Without Node.js, npm's packages or chromium the tests are skipped with a
//! message, or fail in CI (if the variable `CI` is set).
//!
//! `cargo test -p fake-registrar --test browser -- --ignored` rewrites the pictures in `tests/fake-registrar/docs/`;
//! it needs pngquant.

mod environment;
#[path = "../prerequisites/mod.rs"]
mod prerequisites;

use environment::Browser;
use fake_registrar::{Answer, Fake, World};
use serde_json::json;
use std::process::Command;

/// Returns a registrar with a stopped clock.
fn still() -> Fake {
    let fake = Fake::of(World::sample_at("2026-03-01T10:00:00Z".parse().expect("a time")));
    fake.clock().stop();
    fake
}

/// Runs a story in a browser, unless there is none.
fn run(fake: &Fake, story: &str) {
    let Some(Browser { node, modules, chromium }) = environment::browser() else { return };
    let stories = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/stories");
    let url = fake.url().expect("a port");
    let mut command = Command::new(node);
    command
        .arg(format!("{stories}/run.mjs"))
        .args([story, &url])
        .env("MODULES", modules)
        .env("CHROMIUM", chromium);
    command.env("PICTURES", concat!(env!("CARGO_MANIFEST_DIR"), "/docs"));
    let output = command.output().expect("node runs");
    let said =
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    assert!(output.status.success(), "{story}: {said}");
    print!("{said}");
}

#[test]
fn a_stranger_redeems_a_name_loses_the_response_reconciles_and_sees_one_charge() {
    let fake = still();
    run(&fake, "redeem");
    if environment::browser().is_some() {
        let charges = fake.world(|world| world.account.ledger().len());
        assert_eq!(charges, 1);
    }
}

#[test]
fn every_actions_form_opens_and_its_example_is_answered() {
    run(&still(), "every-action");
}

#[test]
fn a_pasted_string_to_sign_is_compared_and_the_first_difference_is_shown() {
    run(&still(), "compare");
}

#[test]
fn the_keyboard_alone_finds_an_action_and_sends_it() {
    run(&still(), "keyboard");
}

#[test]
fn a_form_has_nested_lists_editions_and_problems_next_to_their_fields() {
    run(&still(), "form");
}

#[test]
fn the_clock_moves_names_through_their_life_cycle_and_a_reset_restores_them() {
    run(&still(), "state");
}

#[test]
fn markup_in_a_response_is_shown_as_text() {
    let fake = still();
    let markup = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";
    fake.replace("opensrs", "GetNotes", move |_, _| {
        let notes = json!({"notes": [{"note": markup, "timestamp": markup}], "total": 1});
        Ok(Answer { code: 200, text: Some(markup.to_owned()), ..notes.into() })
    });
    run(&fake, "markup");
}

#[test]
fn axe_finds_no_serious_fault_in_light_and_dark_wide_and_narrow() {
    run(&still(), "accessibility");
}

#[test]
#[ignore = "rewrites the pictures in tests/fake-registrar/docs"]
fn pictures() {
    run(&still(), "pictures");
}
