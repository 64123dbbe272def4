//! Somebody else's string to sign, compared with the preview's.

use crate::http::{Page, step, with};
use serde_json::{Value, json};

fn check_domain() -> Value {
    json!({"service": "aliyun-domain", "action": "CheckDomain", "parameters": {"DomainName": "example.com"}})
}

fn compare(page: &Page, call: &Value, theirs: &str) -> Value {
    page.post("/_explorer/compare", &json!({"call": call, "theirs": theirs}))
}

#[test]
fn the_same_string_of_another_request_is_the_same() {
    let page = Page::open();
    // Another time stamp and nonce.
    let theirs = page.preview(&check_domain());
    page.fake.clock().advance(std::time::Duration::from_secs(60));
    let string = step(&theirs, "string-to-sign");
    let found = compare(&page, &check_domain(), &format!("server string to sign is:{string}"));
    assert_eq!((&found["same"], &found["signature"]), (&json!(true), &theirs["signature"]));

    let v3 = with(&check_domain(), json!({"signature": "3"}));
    let theirs = page.preview(&v3);
    let found = compare(&page, &v3, step(&theirs, "canonical-request"));
    assert_eq!((&found["same"], &found["signature"]), (&json!(true), &theirs["signature"]));
}

#[test]
fn the_first_difference_is_shown_and_explained() {
    let page = Page::open();
    let theirs = page.preview(&check_domain());
    let string = step(&theirs, "string-to-sign").replace("example.com", "Example.com");
    let found = compare(&page, &check_domain(), &string);
    let difference = &found["difference"];
    assert!(difference["before"].as_str().is_some_and(|text| text.ends_with("DomainName%3D")), "{found}");
    assert!(difference["ours"].as_str().is_some_and(|text| text.starts_with("example.com")), "{found}");
    assert!(difference["theirs"].as_str().is_some_and(|text| text.starts_with("Example.com")), "{found}");
    assert!(
        found["explanation"].as_str().is_some_and(|text| text.contains("`DomainName` is `Example.com`")),
        "{found}"
    );

    let envelope =
        json!({"service": "opensrs", "action": "GetPrice", "parameters": {"domain": "example.com"}});
    let theirs = step(&page.preview(&envelope), "string-to-sign").replace("<dt_assoc>", "<dt_assoc> ");
    let found = compare(&page, &envelope, &theirs);
    assert_eq!(found["same"], false);
    assert!(found["explanation"].as_str().is_some_and(|text| text.contains("white space")), "{found}");
}
