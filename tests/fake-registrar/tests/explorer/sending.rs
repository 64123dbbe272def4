//! Calls that the page sends.

use crate::http::{Page, every_action, fullest, with};
use fake_registrar::gateway::keys::Keys;
use serde_json::{Value, json};

/// Returns a call that the registrar can answer: what is destroyed is confirmed.
fn call(service: &registrar_descriptions::Service, action: &registrar_descriptions::Action) -> Value {
    let call = fullest(service, action);
    let target = action.destroys.as_ref().map(|name| call["parameters"][name].clone());
    with(&call, json!({"confirm": target.unwrap_or_else(|| json!(""))}))
}

#[test]
fn the_example_of_every_action_is_answered() {
    let mut count = 0;
    for (service, action) in every_action() {
        // Each one meets the same account.
        let page = Page::open();
        let done = page.send(&call(service, action));
        let exchanges = done["exchanges"].as_array().expect("exchanges");
        assert!(!exchanges.is_empty(), "{} was not sent: {}", action.name, done["result"]);
        let error = done["result"]["error"].as_str().unwrap_or_default();
        for wrong in ["Signature", "FakeRegistrarBug", "does not match the spec", "not from the service"] {
            assert!(!error.contains(wrong), "{}: {error}", action.name);
        }
        assert_eq!(page.fake.seen().last().map(|seen| seen.action), Some(action.name.as_str()));
        count += 1;
    }
    assert_eq!(count, 205);
}

#[test]
fn a_response_is_shown_as_sent_and_as_decoded() {
    let page = Page::open();
    let call = json!({"service": "aliyun-domain", "action": "CheckDomain", "parameters": {"DomainName": "example.com"}});
    let done = page.send(&call);
    let exchange = &done["exchanges"][0];
    assert!(
        exchange["request"]
            .as_str()
            .is_some_and(|text| text.starts_with("POST / HTTP/1.1\nhost: domain.aliyuncs.com\n"))
    );
    assert!(exchange["response"].as_str().is_some_and(|text| text.contains("\"DomainName\"")), "{exchange}");
    let decoded = done["result"]["decoded"].as_array().expect("fields");
    let avail = decoded.iter().find(|field| field["name"] == "Avail").expect("a field");
    assert_eq!((&avail["rust"], &avail["value"]), (&json!("avail"), &json!("0")));
    assert!(avail["variant"].is_string() && avail["meaning"].is_string(), "{avail}");

    // A list in XML has the same fields as in JSON.
    let list = json!({"service": "aliyun-domain", "action": "QueryDomainList", "parameters": {"PageNum": "1", "PageSize": "5"}});
    let [json, xml] = ["json", "xml"]
        .map(|format| page.send(&with(&list, json!({"format": format})))["result"]["decoded"].clone());
    let entries = |fields: &Value| {
        let fields = fields.as_array().expect("fields");
        fields.iter().find(|field| field["name"] == "Data").expect("the list")["entries"].clone()
    };
    assert_eq!(entries(&json), entries(&xml));
    assert_eq!(entries(&json).as_array().map(Vec::len), Some(5));
}

#[test]
fn a_read_is_repeated_after_a_lost_response_and_a_write_is_not() {
    let page = Page::open();
    page.next_fails("GetBalance", json!({"kind": "reset_after_commit"}));
    let done = page.send(&json!({"service": "opensrs", "action": "GetBalance"}));
    assert_eq!(done["exchanges"].as_array().map(Vec::len), Some(2));
    assert!(done["exchanges"][0]["lost"].as_str().is_some_and(|text| text.contains("reset")), "{done}");
    assert_eq!(done["result"]["text"], "It succeeded after 2 attempts: Command successful");

    page.next_fails("AddRemoveNameservers", json!({"kind": "reset_after_commit"}));
    let add = json!({"service": "opensrs", "action": "AddRemoveNameservers", "parameters": {"domain": "example.com", "add_ns": ["ns9.example.net"]}});
    let done = page.send(&add);
    assert_eq!(done["exchanges"].as_array().map(Vec::len), Some(1));
    assert_eq!(done["result"]["outcome"], "unknown", "{}", done["result"]);
}

#[test]
fn a_fault_that_its_request_does_not_meet_is_not_left_for_the_next_one() {
    let page = Page::open();
    let revoke = json!({"service": "opensrs", "action": "RevokeDomain", "fault": {"kind": "reset_after_commit"},
        "parameters": {"domain": "example.com", "reseller": "reseller"}});
    let done = page.send(&with(&revoke, json!({"confirm": "another.com"})));
    assert_eq!((&done["exchanges"], &done["fault_happened"]), (&json!([]), &json!(false)), "{done}");
    assert_eq!(page.get("/_fake/faults"), json!([]));

    let done = page.send(&with(&revoke, json!({"confirm": "example.com"})));
    assert_eq!((&done["result"]["outcome"], &done["fault_happened"]), (&json!("unknown"), &json!(true)));
    assert_eq!(page.get("/_fake/faults")[0]["happened"], 1);
    let done = page.send(&json!({"service": "opensrs", "action": "GetBalance"}));
    assert_eq!(done["fault_happened"], Value::Null);

    let invalid =
        json!({"service": "opensrs", "action": "GetBalance", "fault": {"kind": "page", "status": 1}});
    let response = page.of_page("POST", "/_explorer/send", &invalid.to_string());
    assert_eq!(response.status, 400, "{}", response.body);
}

#[test]
fn keys_of_a_file_replace_those_of_the_explorer() {
    let page = Page::open();
    let balance = json!({"service": "opensrs", "action": "GetBalance"});
    let keys = |yaml: &str| page.fake.keys(|keys| *keys = Keys::from_yaml(yaml).expect("keys"));
    keys("resellers: [{name: my-name, system: live, key: my-key}]");
    assert_eq!(page.send(&balance)["result"]["outcome"], "refused");
    keys("resellers: [{name: reseller, system: live, key: live-0123456789abcdef}]");
    assert_eq!(page.send(&balance)["result"]["error"], Value::Null);
}

#[test]
fn what_is_destroyed_has_to_be_repeated() {
    let page = Page::open();
    let revoke = json!({"service": "opensrs", "action": "RevokeDomain",
        "parameters": {"domain": "example.com", "reseller": "reseller"}, "confirm": "example.org"});
    let done = page.send(&revoke);
    assert_eq!(done["exchanges"], json!([]), "nothing is sent");
    assert!(done["result"]["error"].as_str().is_some_and(|text| text.contains("confirmation")), "{done}");
}

#[test]
fn the_state_shows_money_names_tasks_and_requests() {
    let page = Page::open();
    let world = page.get("/_explorer/world");
    assert_eq!((&world["balance"], &world["now"]), (&json!("500.00"), &json!("2026-03-01T10:00:00Z")));
    let stage = |name: &str| {
        let domains = page.get("/_explorer/world")["domains"].clone();
        let domains = domains.as_array().expect("names").clone();
        domains.iter().find(|domain| domain["name"] == name).map(|domain| domain["stage"].clone())
    };
    assert_eq!(stage("example.shop"), Some(json!("redemption")));
    page.post("/_fake/clock", &json!({"advance": "40d"}));
    assert_eq!(stage("example.shop"), None);
    assert_eq!(stage("example.net"), Some(json!("expired")));
    page.send(&json!({"service": "opensrs", "action": "GetBalance"}));
    assert_eq!(page.get("/_explorer/world")["requests"][0]["action"], "GetBalance");
}
