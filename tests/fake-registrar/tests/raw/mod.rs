//! Hand-made requests, including ones that the SDK never sends.
#![allow(dead_code)]

use fake_registrar::Fake;
use fake_registrar::gateway::encoding::encode;
use fake_registrar::gateway::keys::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, LIVE_KEY, RESELLER};
use fake_registrar::gateway::rpc::signature as v1;
use fake_registrar::gateway::xcp::signature as xcp;
use registrar_sdk::{
    Document, Method,
    extend::{HttpRequest, HttpResponse, Limits, TransportError},
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// The parameters of an RPC call.
pub type Parameters = BTreeMap<String, String>;

/// Returns the registrar's time in the form `2026-03-01T12:00:00Z`.
pub fn stamp(fake: &Fake) -> String {
    fake.now().whole_second().to_string()
}

/// Returns all parameters of a call, including the system's, without a signature.
pub fn call(fake: &Fake, action: &str, own: &[(&str, &str)]) -> Parameters {
    call_at(&stamp(fake), action, own)
}

/// Like [`call`], with this time stamp.
pub fn call_at(time: &str, action: &str, own: &[(&str, &str)]) -> Parameters {
    static NONCE: AtomicU64 = AtomicU64::new(0);
    let nonce = format!("nonce-{}", NONCE.fetch_add(1, Ordering::Relaxed));
    let system = [
        ("AccessKeyId", ACCESS_KEY_ID),
        ("Action", action),
        ("Format", "JSON"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", &nonce),
        ("SignatureVersion", "1.0"),
        ("Timestamp", time),
        ("Version", "2017-12-18"),
    ];
    system.iter().chain(own).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Returns the query of a call that is signed with this secret.
pub fn signed(method: &str, parameters: &Parameters, secret: &str) -> String {
    let pairs: Vec<(String, String)> = parameters.clone().into_iter().collect();
    let signature = v1::signature(&v1::string_to_sign(method, &pairs), secret);
    query(parameters) + "&Signature=" + &encode(&signature)
}

pub fn query(parameters: &Parameters) -> String {
    let pairs: Vec<_> =
        parameters.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// Sends a query by GET.
pub async fn get(fake: &Fake, query: &str) -> HttpResponse {
    let url = format!("https://domain.example/?{query}");
    send(fake, HttpRequest::new(Method::Get, url, Limits::default())).await.expect("a response")
}

/// Sends a form by POST.
pub async fn post(fake: &Fake, form: &str) -> HttpResponse {
    let mut request = HttpRequest::new(Method::Post, "https://domain.example/".to_owned(), Limits::default());
    request.push_header("Content-Type", "application/x-www-form-urlencoded");
    request.body = form.as_bytes().to_vec();
    send(fake, request).await.expect("a response")
}

/// Sends a correctly signed call.
pub async fn rightly(fake: &Fake, parameters: &Parameters) -> HttpResponse {
    post(fake, &signed("POST", parameters, ACCESS_KEY_SECRET)).await
}

pub async fn send(fake: &Fake, request: HttpRequest) -> Result<HttpResponse, TransportError> {
    fake.transport().send(request).await
}

/// Builds an envelope with these attributes.
pub fn envelope(action: &str, object: &str, attributes: &str) -> String {
    whole(&format!(
        "<item key=\"protocol\">XCP</item><item key=\"action\">{action}</item><item key=\"object\">{object}</item>\
         <item key=\"attributes\"><dt_assoc>{attributes}</dt_assoc></item>"
    ))
}

/// Builds an envelope with these items.
pub fn whole(items: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n\
         <OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>{items}</dt_assoc>\
         </data_block></body></OPS_envelope>"
    )
}

/// Builds the items of an envelope's map.
pub fn items(map: &Value) -> String {
    let value = |value: &Value| match value {
        Value::Object(_) => format!("<dt_assoc>{}</dt_assoc>", items(value)),
        Value::Array(entries) => {
            let numbered = entries.iter().enumerate().map(|(at, entry)| (at.to_string(), entry.clone()));
            format!("<dt_array>{}</dt_array>", items(&Value::Object(numbered.collect())))
        }
        scalar => escaped(scalar.as_str().expect("a string")),
    };
    let items = map.as_object().expect("a map").iter();
    items.map(|(key, it)| format!("<item key=\"{}\">{}</item>", escaped(key), value(it))).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Builds a correctly signed command.
pub fn command(body: &str) -> HttpRequest {
    let mut request =
        HttpRequest::new(Method::Post, "https://registrar.example/".to_owned(), Limits::default());
    request.headers = vec![
        ("Content-Type".into(), "text/xml".into()),
        ("X-Username".into(), RESELLER.into()),
        ("X-Signature".into(), xcp::signature(body.as_bytes(), LIVE_KEY).into()),
    ];
    request.body = body.as_bytes().to_vec();
    request
}

/// Returns the code and the message of a response; a success has the code "".
pub fn code_and_message(response: &HttpResponse) -> (String, String) {
    let is_xcp = response.body.windows(12).any(|part| part == b"OPS_envelope");
    let document = if is_xcp {
        registrar_sdk::xcp::read(response.body.clone())
    } else {
        Document::parse(response.body.clone())
    };
    let document =
        document.unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&response.body)));
    let text =
        |name: &str| document.root().get(name).map(|node| node.text().into_owned()).unwrap_or_default();
    if is_xcp { (text("response_code"), text("response_text")) } else { (text("Code"), text("Message")) }
}

/// Returns the code of a response.
pub fn code(response: &HttpResponse) -> String {
    code_and_message(response).0
}
