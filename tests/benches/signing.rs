//! Measures building and signing a request. `cargo xtask bench call` measures a whole call.

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use registrar_sdk::aliyun_domain::{
    self, CheckDomain, Credentials, Registration, SaveBatchTaskForCreatingOrderActivate,
};
use registrar_sdk::extend::HttpRequest;
use registrar_sdk_tests::independent::{decode, string_to_sign};
use sha1::Sha1;

const SECRET: &str = "testsecret";

fn main() {
    support::head("build and sign, compared with HMAC-SHA1 and Base64 over the finished string to sign");
    let client = aliyun_domain::international(credentials()).build().expect("a client");
    let check = || client.sign(&CheckDomain::new("example.com")).expect("a request");
    let text = signed_text(&check());
    support::beside("CheckDomain", 2.5, check, || floor(&text));
    let names: Vec<String> = (0..100).map(|number| format!("example-{number:03}.com")).collect();
    let batch = || client.sign(&orders(&names)).expect("a request");
    let text = signed_text(&batch());
    support::beside("100 orders with 5 parameters each", 4.5, batch, || floor(&text));
}

fn credentials() -> Credentials {
    Credentials::new("testid", SECRET)
}

fn orders(names: &[String]) -> SaveBatchTaskForCreatingOrderActivate {
    let orders = names.iter().map(|name| {
        let order = Registration::new(name).subscription_duration(1).registrant_profile_id(1_234_567);
        order.enable_domain_proxy(true).aliyun_dns(true)
    });
    SaveBatchTaskForCreatingOrderActivate::new(orders)
}

/// Returns the string to sign of a request, computed independently of the SDK.
fn signed_text(request: &HttpRequest) -> String {
    let body = std::str::from_utf8(&request.body).expect("a form");
    let mut parameters = decode(body);
    let signature = parameters.remove("Signature").expect("a signature");
    let text = string_to_sign("POST", &parameters);
    assert_eq!(floor(&text), signature, "both sides have the same signature");
    text
}

/// The lower bound of signing: the key is set up each time, as in the crates' documentation.
fn floor(text: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{SECRET}&").as_bytes()).expect("any length");
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}
