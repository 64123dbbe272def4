//! Canaries: marked values in sensitive fields, which reveal any code that leaks them.

mod plant;

pub use plant::{Planted, filled_request, filled_response};

use std::fmt::Debug;

use fake_registrar::description;
use registrar_sdk::{Document, Exposed, Request, Service};
use serde::Serialize;

use crate::examples::RoundTrip;

/// The marker in every canary, at its beginning and its end, with characters between that protocols escape.
pub const TELLTALE: &str = "telltale";

/// Returns the canary with this number.
pub fn canary(number: usize) -> String {
    format!("{TELLTALE}{number}a & <é+%\"> {TELLTALE}{number}z")
}

/// Asserts that a text contains no part of a canary.
#[track_caller]
pub fn assert_silent(what: &str, text: &str) {
    assert!(!text.to_lowercase().contains(TELLTALE), "{what} leaks a canary: {text}");
}

/// Asserts that no representation of a value contains a canary.
#[track_caller]
pub fn assert_shown_silently(what: &str, value: &(impl Debug + Serialize)) {
    assert_silent(what, &format!("{value:?}\n{value:#?}"));
    assert_silent(what, &serde_json::to_string(value).expect("it can be serialized"));
}

/// Fills every sensitive field of a request and its response with a canary, and asserts that neither is shown.
pub fn assert_masks<R: Request + RoundTrip>()
where
    R::Response: RoundTrip,
{
    let (service, action) = (<R::Service as Service>::INFO.name, R::OPERATION.name);
    let Planted { json, canaries, .. } = filled_request(R::OPERATION.parameters);
    let request: R = serde_json::from_value(json).unwrap_or_else(|error| panic!("{action}: {error}"));
    assert_holds(action, &request, &canaries);
    assert_shown_silently(action, &request);

    let described = description::find(service, action).unwrap_or_else(|| panic!("{action} is not described"));
    let Planted { json, canaries, .. } = filled_response(described);
    let document = Document::parse_json(json.to_string()).expect("JSON");
    let response: R::Response = document.decode().unwrap_or_else(|error| panic!("{action}: {error}"));
    assert_holds(action, &response, &canaries);
    assert_shown_silently(action, &response);
    assert_silent(action, &format!("{document:?}"));
}

/// Asserts that the value contains all canaries: a missing one could not be detected.
fn assert_holds(action: &str, value: &impl Serialize, canaries: &[String]) {
    let all = serde_json::to_string(&Exposed(value)).expect("it can be serialized");
    for canary in canaries {
        let written = serde_json::to_string(canary).expect("a text");
        assert!(all.contains(&written), "{action}: {canary} is missing in {all}");
    }
}
