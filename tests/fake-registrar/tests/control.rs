//! The control endpoint: what tests in any language ask of the registrar.

mod dialling;

use dialling::{address, complaint, control, exchange, still, told};
use fake_registrar::Fake;
use fake_registrar::world::{Span, Work};
use serde_json::{Value, json};

#[test]
fn clock_faults_state_and_requests_are_reached_from_any_language() {
    let fake = Fake::of(fake_registrar::World::from_yaml("now: 2026-03-01\nbalance: 10.00").expect("a seed"));
    fake.clock().stop();
    let address = address(&fake);
    let clock = |body: &str| told(address, "POST", "/_fake/clock", body);
    clock(r#"{"set": "2026-03-01T00:00:00Z"}"#);
    assert_eq!(clock(r#"{"advance": "30d"}"#), json!({"now": "2026-03-31T00:00:00Z", "stopped": true}));
    assert_eq!(clock(r#"{"set": "2027-01-01T00:00:00Z"}"#)["now"], "2027-01-01T00:00:00Z");
    assert_eq!(clock(r#"{"speed": 60}"#)["stopped"], false);
    clock(r#"{"speed": 0}"#);

    let add = r#"{"when": {"action": "CheckDomain", "times": 1}, "fault": {"kind": "throttle", "retry_after_ms": 5}}"#;
    let faults = told(address, "POST", "/_fake/faults", add);
    assert_eq!(faults[0]["fault"], json!({"kind": "throttle", "retry_after_ms": 5}));
    assert_eq!(fake.faults().list().len(), 1);
    assert_eq!(told(address, "DELETE", "/_fake/faults", ""), json!({}));
    assert!(fake.faults().list().is_empty());

    let saved = control(address, "GET", "/_fake/state", "").1;
    fake.world(|world| world.deposit(fake_registrar::world::Cents(500)));
    let rich = fake.world(|world| world.account.balance());
    told(address, "PUT", "/_fake/state", &saved);
    assert_ne!(fake.world(|world| world.account.balance()), rich);
    told(address, "PUT", "/_fake/state", "balance: 77.00\nnames: {mine.com: 20d}");
    assert!(fake.world(|world| world.domains.contains_key("mine.com")));
    told(address, "POST", "/_fake/reset", "");
    assert!(fake.world(|world| world.domains.is_empty()));
    assert_eq!(
        told(address, "GET", "/_fake/clock", "")["now"].as_str().map(|now| &now[..10]),
        Some("2026-03-01")
    );

    exchange(address, b"GET /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .expect("a reply");
    let requests = told(address, "GET", "/_fake/requests", "");
    assert_eq!(requests[0]["action"], "CheckDomain");
    assert_eq!(requests[0]["outcome"], "MissingAccessKeyId");
    let about = told(address, "GET", "/_fake/", "");
    assert_eq!(about["actions"].as_array().map(Vec::len), Some(48 + 71));
}

#[test]
fn mistakes_at_the_control_endpoint_are_told() {
    let fake = still();
    let address = address(&fake);
    for (method, path, body, status, part) in [
        ("POST", "/_fake/clock", r#"{"advance": "a while"}"#, 400, "is no span of time"),
        ("POST", "/_fake/clock", r#"{"forward": "1d"}"#, 400, "unknown field `forward`"),
        ("POST", "/_fake/clock", r#"{"set": "2020-01-01"}"#, 400, "time does not go back"),
        ("POST", "/_fake/clock", r#"{"advance": "-1d"}"#, 400, "time does not go back"),
        ("POST", "/_fake/clock", r#"{"set": "2027/01/01"}"#, 400, "`2027/01/01` is no time"),
        ("POST", "/_fake/clock", r#"{"advance": "106751991167d"}"#, 400, "at most 3660000d"),
        ("POST", "/_fake/faults", r#"{"fault": {"kind": "fire"}}"#, 400, "unknown variant `fire`"),
        (
            "POST",
            "/_fake/faults",
            r#"{"when": {"action": "Chekdomain"}}"#,
            400,
            "no service has the action Chekdomain",
        ),
        ("POST", "/_fake/faults", r#"{"when": {"chance": 30}}"#, 400, "a probability from 0 to 1"),
        ("POST", "/_fake/faults", r#"{"when": {"effect": "sale"}}"#, 400, "read, write, purchase, destroy"),
        ("PUT", "/_fake/state", "balance: lots", 400, "problem"),
        ("POST", "/_fake/requests", "", 405, "POST is not done here"),
        ("GET", "/_fake/weather", "", 404, "there is clock, faults"),
    ] {
        let (found, text) = control(address, method, path, body);
        assert_eq!(found, status, "{path} {body}: {text}");
        assert!(text.contains(part), "{path} {body}: {text}");
    }
}

// ---------------------------------------------------------------------- states that are edited by hand

/// The state that the registrar saves, changed by hand.
fn edited(fake: &Fake, edit: impl FnOnce(&mut Value)) -> String {
    let mut state = serde_json::from_str(&fake.world(|world| world.to_json())).expect("JSON");
    edit(&mut state);
    state.to_string()
}

#[test]
fn a_state_in_which_tasks_run_is_loaded_and_they_run_to_their_end() {
    let fake = still();
    let address = address(&fake);
    let renewal = |name: &str| Work::SetPrivacy { name: name.to_owned(), on: true };
    fake.world(|world| world.submit(vec![renewal("example.com")], ""));
    let saved = control(address, "GET", "/_fake/state", "").1;
    assert!(!saved.contains("\"running\":"), "which tasks run is seen from the tasks");
    told(address, "PUT", "/_fake/state", &saved);
    assert!(fake.world(|world| world.is_busy("example.com")));
    fake.clock().advance(Span::seconds(5));
    assert!(fake.world(|world| world.domains["example.com"].privacy));
}

#[test]
fn a_state_that_contradicts_itself_is_refused_and_the_registrar_goes_on_as_before() {
    let fake = still();
    let address = address(&fake);
    let number = fake.world(|world| {
        let work = Work::SetPrivacy { name: "example.com".to_owned(), on: true };
        world.save_order(work, Default::default())
    });
    let states = [
        (edited(&fake, |state| state["running"] = json!([5])), "unknown field `running`"),
        (
            edited(&fake, |state| state["domains"]["other.com"] = state["domains"]["example.com"].clone()),
            "domains: under `other.com` stands the name `example.com`",
        ),
        (
            edited(&fake, |state| state["orders"][&number]["id"] = json!("17")),
            &format!("orders: under `{number}` stands the order `17`"),
        ),
        (
            edited(&fake, |state| state["profiles"]["3600001"]["id"] = json!(17)),
            "profiles: under `3600001` stands the profile `17`",
        ),
        (
            edited(&fake, |state| state["numbers"] = json!(u64::MAX)),
            "numbers: 18446744073709551615 is too many",
        ),
    ];
    let before = fake.world(|world| world.clone());
    for (state, part) in &states {
        let text = complaint(address, "PUT", "/_fake/state", state);
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(fake.world(|world| world.clone()), before);
}

#[test]
fn a_transfer_away_that_has_ended_is_not_due_again() {
    let fake = still();
    let address = address(&fake);
    fake.world(|world| {
        let code = world.tell_auth_code("example.com").expect("a code");
        world.request_transfer_out("example.com", &code, "Other Names Inc.").expect("it goes");
        world.accept_transfer_out("example.com").expect("it has gone");
    });
    let state = edited(&fake, |state| state["transfers_out"][0]["due"] = state["now"].clone());
    told(address, "PUT", "/_fake/state", &state);
    told(address, "GET", "/_fake/clock", "");
}

#[test]
fn a_limit_of_no_connections_is_refused_since_nobody_could_lift_it() {
    let fake = still();
    let address = address(&fake);
    let text = complaint(address, "POST", "/_fake/faults", r#"{"connections": 0}"#);
    assert!(text.contains("connections takes a number from 1"), "{text}");
    told(address, "GET", "/_fake/clock", "");
}
