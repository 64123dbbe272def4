//! OpenSRS's signature: MD5 twice, over exactly the bytes that are sent.

use registrar_sdk::xcp;
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme_xcp::{RedeemDomain, client, live};
use registrar_sdk_tests::ops;
use registrar_sdk_tests::xcp_server::{XcpServer, signature};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../data/opensrs-signature-vectors.json")).expect("JSON")
}

fn text<'v>(of: &'v Value, name: &str) -> &'v str {
    of[name].as_str().expect("a text")
}

#[test]
fn every_published_and_computed_vector_is_reproduced() {
    let vectors = vectors();
    let all = vectors["vectors"].as_array().expect("a list");
    assert_eq!(all.len(), 5);
    for vector in all {
        let body = text(vector, "body_utf8").as_bytes();
        assert_eq!(
            body.len() as u64,
            vector["body_bytes"].as_u64().expect("a number"),
            "{}",
            text(vector, "name")
        );
        assert_eq!(
            xcp::sign(body, text(vector, "key")),
            text(vector, "x_signature"),
            "{}",
            text(vector, "name")
        );
        assert_eq!(signature(body, text(vector, "key")), text(vector, "x_signature"), "the server's own");
    }
}

#[test]
fn known_mistakes_of_other_implementations_are_avoided() {
    let vectors = vectors();
    for wrong in vectors["wrong_ways"].as_array().expect("a list") {
        let signed = xcp::sign(text(wrong, "body").as_bytes(), text(wrong, "key"));
        assert_ne!(signed, text(wrong, "must_not_send"), "{}", text(wrong, "name"));
    }
}

#[test]
fn a_redemption_with_the_registrants_address_equals_the_vector() {
    let vectors = vectors();
    let all = vectors["vectors"].as_array().expect("a list");
    let vector =
        all.iter().find(|vector| vector["name"] == "redeem-compact-registrant-ip").expect("the vector");
    let credentials = xcp::Credentials::new("reseller", text(vector, "key"));
    let client = live(credentials).build().expect("a client");
    let request =
        client.sign(&RedeemDomain::new("example.ca").registrant_ip("10.0.10.19")).expect("a request");
    assert_eq!(String::from_utf8_lossy(&request.body), text(vector, "body_utf8"));
    assert_eq!(request.header("x-signature"), Some(text(vector, "x_signature")));
    assert_eq!(request.url, "https://rr.acme.example:55443/");
}

#[tokio::test]
async fn a_redemption_equals_the_documented_request_except_for_white_space_and_quotes() {
    let server = XcpServer::start();
    client(&server).buy(RedeemDomain::new("example.ca")).await.expect("a response");
    let vectors = vectors();
    let all = vectors["vectors"].as_array().expect("a list");
    let documented = all.iter().find(|vector| vector["name"] == "redeem-documented").expect("the vector");
    assert_eq!(ops::normalised(&server.only().body), ops::normalised(text(documented, "body_utf8")));
}
