//! Canaries: texts that stand where something sensitive belongs, and give away whoever sings.

mod plant;

pub use plant::{Planted, filled_request, filled_response};

use std::fmt::Debug;

use fake_registrar::description;
use registrar_sdk::{Document, Exposed, Request, Service};
use serde::Serialize;

use crate::examples::Kept;

/// What every canary has in it, twice: at its beginning and at its end, with marks between that protocols escape.
pub const TELLTALE: &str = "telltale";

/// A canary of this number.
pub fn canary(number: usize) -> String {
    format!("{TELLTALE}{number}a & <é+%\"> {TELLTALE}{number}z")
}

/// Asserts that nothing of a canary is in this text.
#[track_caller]
pub fn assert_silent(what: &str, text: &str) {
    assert!(!text.to_lowercase().contains(TELLTALE), "{what} gives away something sensitive: {text}");
}

/// Asserts that a value is silent wherever it is shown.
#[track_caller]
pub fn assert_shown_silently(what: &str, value: &(impl Debug + Serialize)) {
    assert_silent(what, &format!("{value:?}\n{value:#?}"));
    assert_silent(what, &serde_json::to_string(value).expect("it can be written"));
}

/// Plants a canary in every sensitive field of a request and of its response, and asserts that neither is shown.
pub fn assert_masks<R: Request + Kept>()
where
    R::Response: Kept,
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

/// Asserts that all canaries are in the value: those that are not cannot be heard.
fn assert_holds(action: &str, value: &impl Serialize, canaries: &[String]) {
    let all = serde_json::to_string(&Exposed(value)).expect("it can be written");
    for canary in canaries {
        let written = serde_json::to_string(canary).expect("a text");
        assert!(all.contains(&written), "{action}: {canary} was planted and is not in {all}");
    }
}
