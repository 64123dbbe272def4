//! A service, and a network, that echo request values in all their responses.

use registrar_sdk::rpc::Rpc;
use registrar_sdk::xcp::Xcp;
use registrar_sdk::{
    BoxFuture,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::independent;
use serde_json::json;

/// A transport that returns the same response to every request.
pub struct Echo(Answer);

enum Answer {
    Response(HttpResponse),
    Broken(String),
    NoConnection(String),
}

impl Echo {
    /// Creates a transport with this response.
    pub fn of(response: HttpResponse) -> Self {
        Self(Answer::Response(response))
    }
}

impl Transport for Echo {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = match &self.0 {
            Answer::Response(response) => Ok(response.clone()),
            Answer::Broken(text) => Err(TransportError::maybe_sent(text)),
            Answer::NoConnection(text) => Err(TransportError::not_sent(text)),
        };
        Box::pin(async move { answer })
    }
}

/// One way to echo a string: its description, and whether it is a success.
pub struct EchoedResponse {
    pub name: &'static str,
    pub succeeds: bool,
    pub echo: Echo,
}

/// A protocol's response formats.
pub trait EchoFormat {
    /// Returns a success that echoes a string.
    fn yes(text: &str) -> Vec<u8>;
    /// Returns an error that echoes a string, whose code may be the string itself.
    fn no(code: &str, text: &str) -> Vec<u8>;
}

impl EchoFormat for Rpc {
    fn yes(text: &str) -> Vec<u8> {
        json!({ "RequestId": "R-1", "TaskNo": "T-1", "Hint": text, text: "unknown" }).to_string().into()
    }

    fn no(code: &str, text: &str) -> Vec<u8> {
        json!({ "RequestId": "R-1", "HostId": text, "Code": code, "Message": text, "Recommend": text })
            .to_string()
            .into()
    }
}

impl EchoFormat for Xcp {
    fn yes(text: &str) -> Vec<u8> {
        envelope(1, "200", text)
    }

    fn no(code: &str, text: &str) -> Vec<u8> {
        envelope(0, code, text)
    }
}

fn envelope(success: u8, code: &str, text: &str) -> Vec<u8> {
    let (code, text) = (escaped(code), escaped(text));
    format!(
        "<?xml version='1.0'?><OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
         <item key='protocol'>XCP</item><item key='is_success'>{success}</item>\
         <item key='response_code'>{code}</item><item key='response_text'>{text}</item>\
         <item key='transaction_id'>R-1</item><item key='attributes'><dt_assoc><item key='hint'>{text}</item>\
         </dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
    )
    .into()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn json_in_ascii(text: &str) -> String {
    let quoted = json!(text).to_string();
    let letters = quoted.trim_matches('"').chars();
    letters.map(|c| if c.is_ascii() { c.into() } else { format!("\\u{:04x}", u32::from(c)) }).collect()
}

/// Returns every response that echoes a string, by the service, by intermediaries and by the network, each in every
/// encoding in which the string may have been sent.
pub fn echoed_responses<P: EchoFormat>(value: &str) -> Vec<EchoedResponse> {
    let forms = [
        value.to_owned(),
        value.to_uppercase(),
        independent::encode(value),
        independent::encode(&independent::encode(value)),
        independent::encode(value).replace("%20", "+"),
        escaped(value),
        escaped(value)
            .chars()
            .map(|c| if c.is_ascii() { c.into() } else { format!("&#{};", u32::from(c)) })
            .collect(),
        json_in_ascii(value),
        json_in_ascii(value).replace('&', "\\u0026").replace('<', "\\u003C").replace('>', "\\u003E"),
        value.chars().take(12).chain("...".chars()).collect(),
    ];
    let text = forms.join(" | ");
    let mut all = Vec::new();
    let mut add = |name, succeeds, answer| all.push(EchoedResponse { name, succeeds, echo: Echo(answer) });
    let response = |status: u16, body: Vec<u8>| Answer::Response(HttpResponse::new(status, body));
    add("a yes", true, response(200, P::yes(&text)));
    add("a refusal", false, response(400, P::no("InvalidParameter", &text)));
    add("a code", false, response(400, P::no(&text, "")));
    add("a server error", false, response(500, P::no("InternalError", &text)));
    add("a page", false, response(502, format!("<html><body>{text}</body></html>").into()));
    let yes = P::yes(&text);
    add("half a response", false, response(200, yes[..yes.len() - 9].to_vec()));
    add("a broken connection", false, Answer::Broken(text.clone()));
    add("no connection", false, Answer::NoConnection(text));
    all
}
