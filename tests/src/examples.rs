//! Assertions of the tests that are generated from the spec's examples.

mod comparison;
mod protocols;

pub use protocols::ExampleProtocol;
pub use registrar_sdk::{Observed, Timestamp};

use std::fmt::Debug;

use fake_registrar::description::{self, Described};
use registrar_descriptions::{Body, Example, ExampleError};
use registrar_sdk::{DeviationKind, Exposed, Params, Request, Service, extend::check};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::canaries::assert_masks;

/// A type that can be serialized and deserialized.
pub trait RoundTrip: Serialize + DeserializeOwned + PartialEq + Debug {}

impl<T: Serialize + DeserializeOwned + PartialEq + Debug> RoundTrip for T {}

/// Asserts that a value survives serialization.
fn assert_kept<T: RoundTrip>(value: &T) {
    let text = serde_json::to_string(&Exposed(value)).expect("it can be serialized");
    let read: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert!(read == *value, "{text} is deserialized as another value:\n{read:#?}\nnot as:\n{value:#?}");
}

/// Asserts for all examples of an action that the typed request sends the described parameters, and that the
/// response is decoded to the values in its body. The requests are those of the examples that have one.
pub fn assert_examples<R: Request<Response: RoundTrip> + RoundTrip>(
    requests: impl IntoIterator<Item = (&'static str, R)>,
) where
    R::Service: Service<Protocol: ExampleProtocol>,
{
    let (service, action) = (<R::Service as Service>::INFO.name, R::OPERATION.name);
    let described = description::find(service, action).unwrap_or_else(|| panic!("{action} is not described"));
    let mut requests = requests.into_iter();
    for example in &described.examples {
        let what = format!("{action}: {}", example.doc);
        if let Some(request) = &example.request {
            let (doc, typed) = requests.next().unwrap_or_else(|| panic!("{what}: no typed request"));
            assert_eq!(doc, example.doc, "{action}: the order of the requests differs");
            assert_sends(&what, &typed, described, described.sent(request));
        }
        match &example.error {
            Some(error) => assert_refused::<R, _>(&what, example, error),
            None => assert_reads::<R, _>(&what, described, example),
        }
    }
    assert!(requests.next().is_none(), "{action}: a request without an example");
    assert_masks::<R>();
}

/// Asserts that a request sends exactly these parameters, and that an edition accepts them.
fn assert_sends<R, P: ExampleProtocol>(
    what: &str,
    request: &R,
    described: Described,
    expected: serde_json::Value,
) where
    R: Request<Service: Service<Protocol = P>> + RoundTrip,
{
    let sent = P::sent(request);
    let expected = P::expected(described, expected);
    assert_eq!(sent, expected, "{what}: the parameters differ");

    let mut params = Params::new();
    request.encode(&mut params);
    let editions = <R::Service as Service>::INFO.editions.iter();
    let problems: Vec<String> = editions
        .clone()
        .filter_map(|edition| check(R::OPERATION, edition, &params).err())
        .map(|error| error.to_string())
        .collect();
    assert!(problems.len() < editions.count(), "{what}: no edition accepts it: {}", problems.join("\n"));
    assert_kept(request);
}

/// Asserts that all bodies are decoded to the same value, that every field of each is decoded, and that the value
/// equals the fields in the body of the service's default format.
fn assert_reads<R, P: ExampleProtocol>(what: &str, described: Described, example: &Example)
where
    R: Request<Service: Service<Protocol = P>, Response: RoundTrip>,
{
    let mut first: Option<R::Response> = None;
    for body in &example.bodies {
        let what = format!("{what} {}", body.doc);
        let document = P::document::<R::Service>(&what, R::OPERATION.name, text(&what, body));
        let (value, deviations) =
            document.decode_strict::<R::Response>().unwrap_or_else(|error| panic!("{what}: {error}"));
        for note in deviations {
            let is_own = P::OWN.contains(&note.path.as_str());
            assert!(!is_lost(note.what) || is_own, "{what}: {}: {}", note.path, note.what);
        }
        match &first {
            None => first = Some(value),
            // `Debug` masks sensitive values, so only `==` detects differences there.
            Some(first) => {
                assert!(
                    *first == value,
                    "{what} is decoded to another value:\n{value:#?}\nnot as:\n{first:#?}"
                )
            }
        }
    }
    let Some(value) = first else { return };
    assert_kept(&value);
    let sample = example.sample().unwrap_or_else(|| panic!("{what}: no body in the default format"));
    let expected = P::parse(text(what, sample));
    let read = serde_json::to_value(Exposed(&value)).expect("JSON");
    let differences = comparison::differences(described, &expected, &read, P::OWN);
    assert!(differences.is_empty(), "{what}: the response is decoded wrongly:\n{}", differences.join("\n"));
}

/// Asserts that a client maps each body to an error with this code.
fn assert_refused<R, P: ExampleProtocol>(what: &str, example: &Example, expected: &ExampleError)
where
    R: Request<Service: Service<Protocol = P>>,
{
    for body in &example.bodies {
        let client = P::client::<R::Service>(expected.status, text(what, body));
        let error = protocols::call(&client, R::OPERATION.name).expect_err(what);
        let outcome = (error.status(), error.code());
        assert_eq!(outcome, (Some(expected.status), Some(&*expected.code)), "{what} {}: {error}", body.doc);
    }
}

/// Returns the text of a body.
fn text(what: &str, body: &Body) -> &'static str {
    description::text(body).unwrap_or_else(|| panic!("{what}: missing file {}", body.path))
}

/// Whether a deviation means that a part of the response is lost to the caller.
fn is_lost(what: DeviationKind) -> bool {
    matches!(what, DeviationKind::UnknownField | DeviationKind::Unreadable | DeviationKind::Repeated)
}
