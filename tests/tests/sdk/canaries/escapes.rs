//! A service that echoes a sensitive value in up to three layers of escapes: its message is withheld, and one
//! without an echo is not. `PROPTEST_CASES=30000` runs more cases.

use super::echo::Echo;
use proptest::prelude::*;
use registrar_sdk::aliyun_domain::{self, Credentials};
use registrar_sdk::{Error, Params, Retry, extend::HttpResponse};
use registrar_sdk_tests::canaries::canary;
use registrar_sdk_tests::independent;
use serde_json::json;
use std::sync::Arc;

const WITHHELD: &str = "the message is withheld: it repeats a sensitive value";

/// Returns the error of a call with this auth code whose response has this message.
fn outcome(auth_code: &str, message: &str) -> Error {
    let body = json!({ "RequestId": "R-1", "Code": "Odd", "Message": message }).to_string();
    let echo = Echo::of(HttpResponse::new(400, body));
    let builder = aliyun_domain::china(Credentials::new("id", "the-secret-of-the-account"));
    let client = builder.transport(Arc::new(echo)).retry(Retry::never()).build().expect("a client");
    let params = Params::new().with("DomainName", "example.com").with("TransferAuthorizationCode", auth_code);
    let call = client.unchecked().call("TransferInReenterTransferAuthorizationCode", params);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    runtime.block_on(call).expect_err("a refusal")
}

#[track_caller]
fn message(error: &Error) -> &str {
    let Error::Service(error) = error else { panic!("{error}") };
    &error.message
}

fn each(text: &str, escaped: impl Fn(char) -> Option<String>) -> String {
    text.chars().map(|c| escaped(c).unwrap_or_else(|| c.into())).collect()
}

fn quoted(text: &str) -> String {
    let quoted = json!(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

fn units(c: char, write: impl Fn(u16) -> String) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| write(*unit)).collect()
}

/// The escapes that services and intermediaries use.
const ESCAPES: [fn(&str) -> String; 15] = [
    independent::encode,
    |text| each(text, |c| c.is_ascii_punctuation().then(|| format!("%{:02x}", u32::from(c)))),
    |text| independent::encode(text).replace("%20", "+"),
    |text| text.bytes().map(|byte| format!("%{byte:02x}")).collect(),
    |text| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"),
    |text| each(text, |c| (!c.is_ascii_alphanumeric()).then(|| format!("&#{};", u32::from(c)))),
    |text| each(text, |c| Some(format!("&#x{:X};", u32::from(c)))),
    |text| each(text, |c| ('é' == c).then(|| "&eacute;".to_owned())).replace(' ', "&nbsp;"),
    quoted,
    |text| quoted(text).replace('/', "\\/"),
    |text| each(&quoted(text), |c| (!c.is_ascii()).then(|| units(c, |unit| format!("\\u{unit:04x}")))),
    |text| each(text, |c| Some(units(c, |unit| format!("\\u{unit:04X}")))),
    |text| each(text, |c| (!c.is_alphanumeric()).then(|| format!("\\x{{{:x}}}", u32::from(c)))),
    |text| each(text, |c| (!c.is_ascii()).then(|| format!("\\U{:08x}", u32::from(c)))),
    |text| text.split_whitespace().collect::<Vec<_>>().join(" "),
];

/// Generates strings as people, keys and gateways write them, with at least four letters or digits.
fn value() -> impl Strategy<Value = String> {
    ("[A-Za-z0-9]{4,8}", "[a-z0-9 %&+;<>\"'/.@#é张三😀\n\t-]{0,12}[ .é]", any::<bool>())
        .prop_map(|(letters, rest, first)| if first { letters + &rest } else { rest + &letters })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_in_up_to_three_layers_of_escapes_is_withheld(
        value in value(),
        layers in prop::collection::vec(prop::sample::select(&ESCAPES[..]), 0..=3),
        whole: bool,
        upper: bool,
    ) {
        let escape = |text: &str| layers.iter().fold(text.to_owned(), |text, layer| layer(&text));
        // Either the value alone or the sentence around it is escaped.
        let mut text = if whole { escape(&format!("<{value}> is bad")) } else { format!("<{}> is bad", escape(&value)) };
        if upper {
            text = text.to_uppercase();
        }
        let error = outcome(&value, &text);
        prop_assert_eq!(message(&error), WITHHELD, "{:?} in {:?}", value, text);
        prop_assert_eq!((error.code(), error.status(), error.request_id()), (Some("Odd"), Some(400), Some("R-1")));
    }

    #[test]
    fn a_message_without_an_echo_is_shown_unchanged(text in "[a-z%&+;<>\"'/.@#é张\\\\-]{1,9}( [a-z%&+;<>\"'/.@#é张\\\\-]{1,9}){0,12}") {
        let error = outcome("EPP-0123456789", &text);
        prop_assert_eq!(message(&error), text);
    }
}

#[test]
fn every_canary_in_every_three_layers_is_withheld() {
    let canary = canary(7);
    for (one, two, three) in ESCAPES.iter().flat_map(|one| {
        ESCAPES.iter().flat_map(move |two| ESCAPES.iter().map(move |three| (one, two, three)))
    }) {
        let text = three(&two(&one(&canary)));
        // The end of the canary may be too far away to be checked: then its beginning withholds the message.
        assert_eq!(message(&outcome(&canary, &format!("bad value {text}."))), WITHHELD, "{text}");
    }
}

#[test]
fn ids_and_codes_that_echo_a_value_are_not_shown() {
    let code = "EPP-0123456789";
    let body = json!({ "RequestId": "R-EPP-0123456789", "HostId": "EPP%2D0123456789", "Code": "Bad.EPP-0123456789", "Message": "m" });
    for body in
        [body, json!({ "RequestId": "\u{1b}[31mR", "HostId": "a b", "Code": "\u{202e}Odd", "Message": "m" })]
    {
        let echo = Echo::of(HttpResponse::new(400, body.to_string()));
        let builder = aliyun_domain::china(Credentials::new("id", "the-secret-of-the-account"));
        let client = builder.transport(Arc::new(echo)).retry(Retry::never()).build().expect("a client");
        let params = Params::new().with("DomainName", "example.com").with("TransferAuthorizationCode", code);
        let call = client.unchecked().call("TransferInReenterTransferAuthorizationCode", params);
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let error = runtime.block_on(call).expect_err("a refusal");
        assert_eq!((error.code(), error.request_id(), error.status()), (Some("***"), None, Some(400)));
        let Error::Service(error) = &error else { panic!("{error}") };
        assert_eq!(error.host_id, None);
    }
}

#[test]
fn control_characters_for_terminals_are_removed() {
    let error = outcome("EPP-0123456789", "\u{1b}[2J\u{1b}]0;x\u{7} \u{202e}bad\r\nline \u{9b}31m");
    assert_eq!(message(&error), "[2J ]0;x bad line 31m");
    let error = registrar_sdk::extend::TransportError::not_sent("a\u{1b}[31mb\u{202e}");
    assert_eq!(error.to_string(), "a\\u{1b}[31mb\\u{202e}");
    let builder = aliyun_domain::china(Credentials::new("id", "the-secret-of-the-account"));
    let client = builder.build().expect("a client");
    let error = client
        .preview_call("Odd\u{1b}[31m", Params::new().with("Format\u{1b}", "x").with("Format\u{1b}", "y"));
    let shown = error.expect_err("given twice").to_string();
    assert!(shown.contains("Odd\\u{1b}[31m") && !shown.contains('\u{1b}'), "{shown}");
}
