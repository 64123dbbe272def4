//! Compares a string to sign, such as one that a service reports, with the preview's.
//!
//! Time stamps and nonces differ between any two requests, so ours takes theirs first.

use super::asked::{Asked, Signature};
use super::preview::Unsent;
use super::steps::{Signed, secret};
use super::steps::{v1, v3};
use crate::fake::Inner;
use crate::gateway::encoding::pairs;
use registrar_sdk::extend::HttpRequest;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A string to compare, and the call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Comparison {
    call: Asked,
    theirs: String,
}

/// How many characters are shown around the first difference.
const SHOWN: usize = 48;

/// Returns the first difference, and what it means.
pub(super) async fn json(registrar: &Arc<Inner>, comparison: Comparison) -> Result<Value, String> {
    let unsent = Unsent::of(registrar, comparison.call).await?;
    let request = unsent.request.as_ref().ok_or("the request cannot be encoded")?;
    let call = &unsent.call;
    let theirs = comparison.theirs.trim();
    let (ours, theirs, explanation) = match call.asked.signature {
        _ if !call.is_rpc() => {
            let ours = Signed::of(call, request);
            (
                ours,
                theirs,
                "The signed bytes are the whole body: white space and the order of items count too."
                    .to_owned(),
            )
        }
        Signature::V1 => {
            let theirs = v1_text(theirs);
            let ours = as_theirs(Signed::of(call, request), request, theirs, secret(call));
            let explanation = explain(&ours.compared, theirs);
            (ours, theirs, explanation)
        }
        Signature::V3 => {
            let ours = v3::sign(&with_their_headers(request, theirs), secret(call));
            (ours, theirs, explain_lines(theirs))
        }
    };
    let compared = match ours.steps.iter().find(|step| step.name == "string-to-sign") {
        Some(step) if call.asked.signature == Signature::V3 && theirs.starts_with("ACS3-") => &step.text,
        _ => &ours.compared,
    };
    let difference = first_difference(compared, theirs);
    Ok(json!({
        "same": difference.is_none(),
        "difference": difference,
        "explanation": if compared == theirs { String::new() } else { explanation },
        "ours": compared,
        "signature": ours.signature,
    }))
}

/// Returns the string itself, without the service's words before it.
fn v1_text(theirs: &str) -> &str {
    let mark = "string to sign is:";
    let at = theirs.to_ascii_lowercase().find(mark);
    at.and_then(|at| theirs.get(at + mark.len()..)).unwrap_or(theirs).trim()
}

/// Returns the query before its second encoding.
fn query(to_sign: &str) -> Option<Vec<(String, String)>> {
    let twice = to_sign.splitn(3, '&').nth(2)?;
    let once = pairs(&format!("x={twice}"))?.into_iter().next()?.1;
    pairs(&once)
}

/// Signs our parameters with their time stamp and nonce.
fn as_theirs(ours: Signed, request: &HttpRequest, theirs: &str, secret: &str) -> Signed {
    let Some(given) = query(theirs) else { return ours };
    let taken = |name: &str| given.iter().find(|(each, _)| each == name).map(|(_, value)| value.clone());
    let mut parameters = ours.parameters.clone();
    for (name, value) in &mut parameters {
        if let "Timestamp" | "SignatureNonce" = name.as_str() {
            *value = taken(name).unwrap_or_else(|| value.clone());
        }
    }
    v1::of_parameters(request.method.as_str(), parameters, secret)
}

/// Returns our request with the date and the nonce of their canonical request.
fn with_their_headers(request: &HttpRequest, theirs: &str) -> HttpRequest {
    let given: BTreeMap<&str, &str> = theirs.lines().filter_map(|line| line.split_once(':')).collect();
    let mut request = request.clone();
    for (name, value) in &mut request.headers {
        if let ("x-acs-date" | "x-acs-signature-nonce", Some(theirs)) = (&**name, given.get(&**name)) {
            *value = (*theirs).trim().to_owned().into();
        }
    }
    request
}

/// Returns the position of the first difference in characters, and the text around it on both sides.
fn first_difference(ours: &str, theirs: &str) -> Option<Value> {
    if ours == theirs {
        return None;
    }
    let same = ours.chars().zip(theirs.chars()).take_while(|(one, other)| one == other).count();
    let before: String = ours.chars().skip(same.saturating_sub(SHOWN)).take(same.min(SHOWN)).collect();
    let rest = |text: &str| text.chars().skip(same).take(SHOWN).collect::<String>();
    Some(json!({"at": same + 1, "before": before, "ours": rest(ours), "theirs": rest(theirs)}))
}

/// Says what the first difference between two strings of version 1.0 means.
fn explain(ours: &str, theirs: &str) -> String {
    let method = |text: &str| text.split('&').next().unwrap_or_default().to_owned();
    let (Some(our_query), Some(their_query)) = (query(ours), query(theirs)) else {
        return "It is not a string to sign of version 1.0: expected `POST&%2F&…`.".to_owned();
    };
    if method(ours) != method(theirs) {
        return format!("Theirs signs the method {}, and ours {}.", method(theirs), method(ours));
    }
    let (our_values, their_values): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (our_query.iter().cloned().collect(), their_query.iter().cloned().collect());
    for (name, value) in &our_values {
        match their_values.get(name) {
            None => return format!("Theirs lacks the parameter `{name}`."),
            Some(other) if other != value => {
                return format!("The value of `{name}` is `{other}` in theirs, and `{value}` in ours.");
            }
            Some(_) => {}
        }
    }
    match their_values.keys().find(|name| !our_values.contains_key(*name)) {
        Some(name) => format!("Theirs has a parameter that ours has not: `{name}`."),
        None if our_query.iter().map(|(name, _)| name).ne(their_query.iter().map(|(name, _)| name)) => {
            "The parameters are the same, in another order: sort them by name, in byte order.".to_owned()
        }
        None => "The parameters are the same, encoded differently: a space is `%20`, `*` is `%2A`, `~` stays, and \
                 hexadecimal digits are capital letters."
            .to_owned(),
    }
}

fn explain_lines(theirs: &str) -> String {
    match theirs.starts_with("ACS3-") {
        true => "Only hashes differ: compare the canonical request instead.".to_owned(),
        false => "The canonical request has a line each for the method, the path, the query, each signed header, an \
                  empty line, the names of the headers, and the hash of the body."
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{explain, first_difference, v1_text};
    use serde_json::json;

    #[test]
    fn the_first_difference_is_shown_with_the_text_around_it() {
        assert_eq!(first_difference("abc", "abc"), None);
        let found = first_difference("POST&a=1", "POST&a=2b");
        assert_eq!(found, Some(json!({"at": 8, "before": "POST&a=", "ours": "1", "theirs": "2b"})));
        assert_eq!(
            first_difference("ab", "abc"),
            Some(json!({"at": 3, "before": "ab", "ours": "", "theirs": "c"}))
        );
    }

    #[test]
    fn each_kind_of_difference_is_explained() {
        let ours = "POST&%2F&A%3D1%252A%26B%3D2";
        for (theirs, part) in [
            ("GET&%2F&A%3D1%252A%26B%3D2", "the method GET"),
            ("POST&%2F&A%3D2%26B%3D2", "`A` is `2` in theirs, and `1*` in ours"),
            ("POST&%2F&A%3D1%252A", "lacks the parameter `B`"),
            ("POST&%2F&A%3D1%252A%26B%3D2%26C%3D3", "has a parameter that ours has not: `C`"),
            ("POST&%2F&B%3D2%26A%3D1%252A", "in another order"),
            ("POST&%2F&A%3D1*%26B%3D2", "encoded differently"),
            ("hello", "not a string to sign"),
        ] {
            assert!(explain(ours, theirs).contains(part), "{}", explain(ours, theirs));
        }
    }

    #[test]
    fn the_services_words_before_its_string_are_skipped() {
        let message = "Specified signature is not matched. server string to sign is:POST&%2F&A%3D1";
        assert_eq!(v1_text(message), "POST&%2F&A%3D1");
    }
}
