//! The signature of a preview, step by step, is the SDK's.

use crate::http::{Page, every_action, fullest, step, with};
use fake_registrar::gateway::encoding::pairs;
use serde_json::{Value, json};

/// Returns the header of a request in a preview.
fn header<'p>(preview: &'p Value, name: &str) -> Option<&'p str> {
    let request = preview["request"].as_str().expect("a request");
    let head = request.split("\n\n").next().unwrap_or_default();
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.into_iter().find(|(each, _)| each.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn body(preview: &Value) -> &str {
    preview["request"].as_str().and_then(|request| request.split_once("\n\n")).expect("a request").1
}

#[test]
fn for_every_action_the_computed_signature_is_the_one_that_the_sdk_sends() {
    let page = Page::open();
    for (service, action) in every_action() {
        let call = fullest(service, action);
        let what = &action.name;
        if service.protocol == "opensrs-xcp" {
            let preview = page.preview(&call);
            assert_eq!(preview["problem"], Value::Null, "{what}");
            assert_eq!(header(&preview, "X-Signature"), preview["signature"].as_str(), "{what}");
            assert_eq!(step(&preview, "string-to-sign"), body(&preview), "{what}");
            continue;
        }
        for keys in ["fixed", "temporary"] {
            let preview = page.preview(&with(&call, json!({"keys": keys})));
            assert_eq!(preview["problem"], Value::Null, "{what}");
            let form = pairs(body(&preview)).expect("a form");
            let sent = form.iter().find(|(name, _)| name == "Signature").map(|(_, value)| value.as_str());
            assert_eq!(sent, preview["signature"].as_str(), "{what}");
            let query = step(&preview, "canonical-query");
            assert!(body(&preview).starts_with(&format!("{query}&Signature=")), "{what}");
            assert!(step(&preview, "string-to-sign").starts_with("POST&%2F&AccessKeyId%3D"), "{what}");

            let preview =
                page.preview(&with(&call, json!({"keys": keys, "signature": "3", "format": "xml"})));
            let authorization = header(&preview, "authorization").expect("a header");
            let signature = preview["signature"].as_str().expect("a signature");
            assert!(authorization.ends_with(&format!(",Signature={signature}")), "{what}: {authorization}");
            assert_eq!(header(&preview, "x-acs-content-sha256"), Some(step(&preview, "hash")), "{what}");
        }
    }
}

#[test]
fn a_preview_stays_the_same_until_it_gets_a_new_nonce() {
    let page = Page::open();
    let call =
        json!({"service": "aliyun-domain", "action": "CheckDomain", "parameters": {"DomainName": "a b.com"}});
    let first = page.preview(&call);
    assert_eq!(first["stamp"]["time"], "2026-03-01T10:00:00Z");
    let again = page.preview(&with(&call, json!({"stamp": first["stamp"]})));
    assert_eq!((&first["signature"], &first["request"]), (&again["signature"], &again["request"]));
    assert_ne!(page.preview(&call)["stamp"]["nonce"], first["stamp"]["nonce"]);
}

#[test]
fn a_call_that_violates_a_rule_is_shown_with_the_rule() {
    let page = Page::open();
    let call = json!({"service": "aliyun-domain", "action": "CheckDomain", "parameters": {"DomainName": "a.com", "FeePeriod": "x"}});
    let preview = page.preview(&call);
    assert_eq!(preview["problem"]["parameter"], "FeePeriod");
    assert!(preview["problem"]["text"].as_str().is_some_and(|text| text.contains("FeePeriod")), "{preview}");
    assert!(step(&preview, "canonical-query").contains("FeePeriod=x"));
    assert!(
        preview["code"]["rust"]["problem"].as_str().is_some_and(|text| text.contains("not a 32-bit integer"))
    );
    let nested = json!({"service": "aliyun-domain", "action": "SaveBatchTaskForCreatingOrderRenew",
        "parameters": {"OrderRenewParam": [{"DomainName": "a.com", "SubscriptionDuration": "1"}]}});
    assert_eq!(page.preview(&nested)["problem"]["parameter"], "OrderRenewParam.1.CurrentExpirationDate");
    // Nothing is sent for a preview.
    assert_eq!(page.fake.seen().len(), 0);
}
