//! Tests of the control endpoint.

mod raw;
mod sockets;

use fake_registrar::gateway::keys::ACCESS_KEY_SECRET;
use fake_registrar::world::{Cause, Cents, Denial, Span, StepIn, StepOut, TransferOrder, Work};
use fake_registrar::{Fake, World};
use registrar_sdk::Service as _;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::opensrs::Opensrs;
use serde_json::{Value, json};
use sockets::{address, control, control_error, control_ok, exchange};

#[test]
fn the_endpoint_controls_clock_faults_state_and_requests() {
    let fake = Fake::of(World::from_yaml("now: 2026-03-01\nbalance: 10.00").expect("a seed"));
    let address = address(&fake);
    let clock = |body: &str| control_ok(address, "POST", "/_fake/clock", body);
    clock(r#"{"set": "2026-03-01T01:00:00Z"}"#);
    assert_eq!(clock(r#"{"advance": "30d"}"#), json!({"now": "2026-03-31T01:00:00Z", "stopped": true}));
    assert_eq!(clock(r#"{"set": "2027-01-01T00:00:00Z"}"#)["now"], "2027-01-01T00:00:00Z");
    assert_eq!(clock(r#"{"speed": 60}"#)["stopped"], false);
    clock(r#"{"speed": 0}"#);

    let add = r#"{"when": {"action": "CheckDomain", "times": 1}, "fault": {"kind": "throttle", "retry_after_ms": 5}}"#;
    let faults = control_ok(address, "POST", "/_fake/faults", add);
    assert_eq!(faults[0]["fault"], json!({"kind": "throttle", "retry_after_ms": 5}));
    assert_eq!(fake.faults().list().len(), 1);
    assert_eq!(control_ok(address, "DELETE", "/_fake/faults", ""), json!({}));
    assert!(fake.faults().list().is_empty());

    let saved = control(address, "GET", "/_fake/state", "").1;
    fake.world(|world| world.deposit(fake_registrar::world::Cents(500)));
    let rich = fake.world(|world| world.account.balance());
    control_ok(address, "PUT", "/_fake/state", &saved);
    assert_ne!(fake.world(|world| world.account.balance()), rich);
    control_ok(address, "PUT", "/_fake/state", "balance: 77.00\nnames: {mine.com: 20d}");
    assert!(fake.world(|world| world.domains.contains_key("mine.com")));
    control_ok(address, "POST", "/_fake/reset", "");
    assert!(fake.world(|world| world.domains.is_empty()));
    assert_eq!(
        control_ok(address, "GET", "/_fake/clock", "")["now"].as_str().map(|now| &now[..10]),
        Some("2026-03-01")
    );

    exchange(address, b"GET /?Action=CheckDomain HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .expect("a response");
    let requests = control_ok(address, "GET", "/_fake/requests", "");
    assert_eq!(requests[0]["action"], "CheckDomain");
    assert_eq!(requests[0]["outcome"], "MissingAccessKeyId");
    assert_eq!(control_ok(address, "GET", "/_fake/health", "")["status"], "ok");
    control_ok(address, "POST", "/_fake/world", r#"{"deposit": "5.00"}"#);
    let ledger = control_ok(address, "GET", "/_fake/ledger", "");
    assert_eq!(
        (&ledger["balance"], &ledger["movements"][0]["purpose"]),
        (&json!("15.00"), &json!("deposit"))
    );
    let random = control_ok(address, "POST", "/_fake/faults", r#"{"random": {"seed": 7, "rate": 0.1}}"#);
    assert_eq!((&random[0]["when"]["chance"], &random[0]["fault"]["kind"]), (&json!(0.1), &json!("random")));
    let about = control_ok(address, "GET", "/_fake/", "");
    assert_eq!(
        about["actions"].as_array().map(Vec::len),
        Some(AliyunDomain::INFO.operations.len() + Opensrs::INFO.operations.len())
    );
}

#[test]
fn invalid_requests_are_reported() {
    let fake = Fake::new();
    let address = address(&fake);
    for (method, path, body, status, part) in [
        ("POST", "/_fake/clock", r#"{"advance": "a while"}"#, 400, "is not a span"),
        ("POST", "/_fake/clock", r#"{"forward": "1d"}"#, 400, "unknown field `forward`"),
        ("POST", "/_fake/clock", r#"{"set": "2020-01-01"}"#, 400, "the clock cannot be set to"),
        ("POST", "/_fake/clock", r#"{"advance": "-1d"}"#, 400, "the clock cannot be set to"),
        ("POST", "/_fake/clock", r#"{"set": "2027/01/01"}"#, 400, "`2027/01/01` is not a time"),
        ("POST", "/_fake/clock", r#"{"advance": "106751991167d"}"#, 400, "at most 3660000d"),
        ("POST", "/_fake/faults", r#"{"fault": {"kind": "fire"}}"#, 400, "unknown variant `fire`"),
        (
            "POST",
            "/_fake/faults",
            r#"{"when": {"action": "Chekdomain"}}"#,
            400,
            "no service has the action Chekdomain",
        ),
        ("POST", "/_fake/clock", r#"{"speed": -1}"#, 400, "invalid `speed` -1: expected a number from 0"),
        (
            "POST",
            "/_fake/faults",
            r#"{"when": {"service": "aliyun"}, "fault": {"kind": "not_http"}}"#,
            400,
            "unknown service `aliyun`: expected aliyun-domain or opensrs",
        ),
        (
            "POST",
            "/_fake/faults",
            r#"{"when": {"service": "opensrs", "action": "CheckDomain"}, "fault": {"kind": "not_http"}}"#,
            400,
            "opensrs has no action CheckDomain",
        ),
        (
            "POST",
            "/_fake/faults",
            r#"{"fault": {"kind": "page", "status": 7}}"#,
            400,
            "invalid status 7: expected a number from 200 to 599",
        ),
        (
            "POST",
            "/_fake/faults",
            r#"{"fault": {"kind": "page_after_commit", "status": 100}}"#,
            400,
            "invalid status 100: expected a number from 200 to 599",
        ),
        ("POST", "/_fake/faults", r#"{"when": {"times": 1}}"#, 400, "`when` needs a `fault`"),
        ("POST", "/_fake/world", r#"{"accept_transfer_in": "nobody.com"}"#, 400, "is not being transferred"),
        ("POST", "/_fake/world", r#"{"pay_purchase": "1"}"#, 400, "There is no such order to process"),
        ("POST", "/_fake/world", r#"{"deposit": "lots"}"#, 400, "is not an amount such as 12.34"),
        ("POST", "/_fake/world", r#"{"donate": "1.00"}"#, 400, "unknown variant `donate`"),
        ("POST", "/_fake/world", r#"{"fail_next": {"named": "a.com"}}"#, 400, "unknown field `named`"),
        ("GET", "/_fake/world", "", 405, "method GET is not supported here"),
        ("POST", "/_fake/faults", r#"{"when": {"chance": 30}}"#, 400, "a probability from 0 to 1"),
        ("POST", "/_fake/faults", r#"{"random": {"seed": 7, "rate": 3}}"#, 400, "invalid `rate` 3"),
        (
            "POST",
            "/_fake/faults",
            r#"{"random": {"seed": 7, "rate": 0.1}, "fault": {"kind": "not_http"}}"#,
            400,
            "`random` replaces `fault`",
        ),
        ("POST", "/_fake/health", "", 405, "method POST is not supported here"),
        ("POST", "/_fake/faults", r#"{"when": {"effect": "sale"}}"#, 400, "read, write, purchase, destroy"),
        ("PUT", "/_fake/state", "balance: lots", 400, "problem"),
        ("POST", "/_fake/requests", "", 405, "method POST is not supported here"),
        ("GET", "/_fake/weather", "", 404, "unknown path: expected clock"),
    ] {
        let (found, text) = control(address, method, path, body);
        assert_eq!(found, status, "{path} {body}: {text}");
        assert!(text.contains(part), "{path} {body}: {text}");
    }
}

// ---------------------------------------------------------------------- hand-edited states

/// Returns the saved state with a change.
fn edited(fake: &Fake, edit: impl FnOnce(&mut Value)) -> String {
    let mut state = serde_json::from_str(&fake.world(|world| world.to_json())).expect("JSON");
    edit(&mut state);
    state.to_string()
}

#[test]
fn running_tasks_of_a_loaded_state_run_to_their_end() {
    let fake = Fake::new();
    let address = address(&fake);
    let renewal = |name: &str| Work::SetPrivacy { name: name.to_owned(), on: true };
    fake.world(|world| world.submit(vec![renewal("example.com")], ""));
    let saved = control(address, "GET", "/_fake/state", "").1;
    assert!(!saved.contains("\"running\":"), "the list of running tasks is derived from the tasks");
    control_ok(address, "PUT", "/_fake/state", &saved);
    assert!(fake.world(|world| world.is_busy("example.com")));
    fake.clock().advance(Span::seconds(5));
    assert!(fake.world(|world| world.domains["example.com"].privacy));
}

#[test]
fn an_inconsistent_state_is_refused_and_the_current_one_stays() {
    let fake = Fake::new();
    let address = address(&fake);
    let number = fake.world(|world| {
        let work = Work::SetPrivacy { name: "example.com".to_owned(), on: true };
        world.save_order(work, Default::default())
    });
    let states = [
        (edited(&fake, |state| state["running"] = json!([5])), "unknown field `running`"),
        (
            edited(&fake, |state| state["domains"]["other.com"] = state["domains"]["example.com"].clone()),
            "domains: the key `other.com` does not match the name `example.com`",
        ),
        (
            edited(&fake, |state| state["orders"][&number]["id"] = json!("17")),
            &format!("orders: the key `{number}` does not match the order `17`"),
        ),
        (
            edited(&fake, |state| state["profiles"]["3600001"]["id"] = json!(17)),
            "profiles: the key `3600001` does not match the profile `17`",
        ),
        (
            edited(&fake, |state| state["numbers"] = json!(u64::MAX)),
            "numbers: 18446744073709551615 is too large",
        ),
    ];
    let before = fake.world(|world| world.clone());
    for (state, part) in &states {
        let text = control_error(address, "PUT", "/_fake/state", state);
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(fake.world(|world| world.clone()), before);
}

#[test]
fn a_completed_transfer_away_is_not_due_again() {
    let fake = Fake::new();
    let address = address(&fake);
    fake.world(|world| {
        let code = world.current_auth_code("example.com").expect("a code");
        world.request_transfer_out("example.com", &code, "Other Names Inc.").expect("the code is right");
        world.accept_transfer_out("example.com").expect("the transfer is requested");
    });
    let state = edited(&fake, |state| state["transfers_out"][0]["due"] = state["now"].clone());
    control_ok(address, "PUT", "/_fake/state", &state);
    control_ok(address, "GET", "/_fake/clock", "");
}

#[test]
fn a_limit_of_zero_connections_is_refused() {
    let fake = Fake::new();
    let address = address(&fake);
    let text = control_error(address, "POST", "/_fake/faults", r#"{"connections": 0}"#);
    assert!(text.contains("invalid `connections`: expected a number from 1"), "{text}");
    control_ok(address, "GET", "/_fake/clock", "");
}

// ---------------------------------------------------------------------- changes to the world

#[test]
fn the_endpoint_deposits_injects_failures_and_plays_the_other_registrar() {
    let fake = Fake::new();
    let address = address(&fake);
    let does = |deed: Value| control_ok(address, "POST", "/_fake/world", &deed.to_string());
    let balance = fake.world(|world| world.account.balance());
    does(json!({"deposit": "12.34"}));
    assert_eq!(fake.world(|world| world.account.balance()), balance + Cents(1234));

    does(json!({"fail_next": {"name": "example.com", "reason": "The registry sleeps."}}));
    let privacy = Work::SetPrivacy { name: "example.com".to_owned(), on: true };
    let work = || fake.world(|world| world.carry_out(&privacy, &Cause::Test, ""));
    assert_eq!(work().expect_err("the failure occurs once").to_string(), "The registry sleeps.");
    work().expect("the failure is used up");

    let order = |name: &str, code: &str| TransferOrder {
        name: name.to_owned(),
        auth_code: code.to_owned(),
        ..TransferOrder::default()
    };
    fake.world(|world| {
        world.begin_transfer_in(order("movable.net", "let-it-go-42"), None).expect("the transfer can begin");
        world.begin_transfer_in(order("hidden.org", "let-it-go-43"), None).expect("the transfer can begin");
    });
    does(json!({"accept_transfer_in": "movable.net"}));
    does(json!({"reject_transfer_in": {"name": "hidden.org", "reason": "locked"}}));
    fake.world(|world| {
        let step = |name: &str| world.transfer_in(name).map(|transfer| (transfer.step, transfer.denial));
        assert_eq!(step("movable.net"), Some((StepIn::Succeeded, None)));
        assert_eq!(step("hidden.org"), Some((StepIn::Failed, Some(Denial::Locked))));
    });

    let code = |name: &str| fake.world(|world| world.current_auth_code(name)).expect("a code");
    for (name, deed, step) in [
        ("example.com", "accept_transfer_out", StepOut::Succeeded),
        ("example.info", "reject_transfer_out", StepOut::Failed),
    ] {
        let request = json!({"name": name, "code": code(name), "gaining": "Other Names Inc."});
        does(json!({"request_transfer_out": request}));
        does(json!({deed: if step == StepOut::Failed { json!({"name": name}) } else { json!(name) }}));
        assert_eq!(fake.world(|world| world.transfer_out(name).map(|transfer| transfer.step)), Some(step));
    }
}

#[test]
fn after_a_reset_the_same_requests_get_the_same_responses() {
    let fake = Fake::of(World::sample_at("2026-03-01T12:00:00Z".parse().expect("a time")));
    let address = address(&fake);
    let call = raw::call(&fake, "CheckDomain", &[("DomainName", "example.com")]);
    let query = raw::signed("GET", &call, ACCESS_KEY_SECRET);
    let request = format!("GET /?{query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    let story = || {
        let seeded =
            json!({"seed": 7, "when": {"chance": 0.5, "service": "opensrs"}, "fault": {"kind": "not_http"}});
        control_ok(address, "POST", "/_fake/faults", &seeded.to_string());
        let response =
            String::from_utf8(exchange(address, request.as_bytes()).expect("a response")).expect("UTF-8");
        let body = response.split_once("\r\n\r\n").expect("a head").1.to_owned();
        control_ok(address, "POST", "/_fake/reset", "");
        body
    };
    let first = story();
    assert!(first.contains("RequestId") && !first.contains("\"Code\""), "{first}");
    assert_eq!(story(), first, "including the nonce and the request id");
}
