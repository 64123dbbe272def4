//! What the tests made from the spec's examples assert.

use std::fmt::Debug;
use std::sync::Arc;

use registrar_sdk::runtime::rpc::{Credentials, Rpc};
use registrar_sdk::runtime::xcp::Xcp;
use registrar_sdk::runtime::{
    BoxFuture, Client, Decode, Document, Effect, Encode, Error, Exposed, ForgivenKind, HttpReply,
    HttpRequest, Params, Reply, Request, Retry, Service, Transport, TransportError, check,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Buy;
use crate::canaries::assert_masks;

/// What can be written down and read again.
pub trait Kept: Serialize + DeserializeOwned + PartialEq + Debug {}

impl<T: Serialize + DeserializeOwned + PartialEq + Debug> Kept for T {}

/// Asserts that a value that was written down is read as the same.
fn assert_kept<T: Kept>(value: &T) {
    let text = serde_json::to_string(&Exposed(value)).expect("it can be written");
    let read: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert!(read == *value, "{text} is read as another value:\n{read:#?}\nnot as:\n{value:#?}");
}

/// Asserts that a request sends exactly these parameters, in any order.
pub fn assert_sends<R: Request<Reply: Kept> + Kept>(request: &R, expected: &[(&str, &str)]) {
    let mut params = Params::new();
    request.encode(&mut params);
    let mut sent = params.flat();
    sent.sort();
    let mut expected: Vec<(String, String)> =
        expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    expected.sort();
    assert_eq!(sent, expected, "{} sends other parameters", R::OPERATION.name);

    let editions = <R::Service as Service>::INFO.editions.iter();
    let problems: Vec<String> = editions
        .clone()
        .filter_map(|edition| check(R::OPERATION, edition, &params).err())
        .map(|error| error.to_string())
        .collect();
    assert!(problems.len() < editions.count(), "no edition takes the example: {}", problems.join("\n"));
    assert_kept(request);
    assert_masks::<R>();
}

/// Asserts that all these bodies read as the same value and that every field of each is read; returns the value.
pub fn assert_reads<T: Decode + Kept>(bodies: &[(&str, &str)]) -> T {
    let read =
        |what: &str, body: &str| Document::parse(body).unwrap_or_else(|error| panic!("{what}: {error}"));
    // The id of the request is metadata, which the protocol reads.
    one_value(bodies, read, |path| path.eq_ignore_ascii_case("RequestId"))
}

/// The value of all bodies. What is not read has to be the protocol's own.
fn one_value<T: Decode + Kept>(
    bodies: &[(&str, &str)],
    read: impl Fn(&str, &str) -> Document,
    is_own: impl Fn(&str) -> bool,
) -> T {
    let mut first: Option<T> = None;
    for (what, body) in bodies {
        let document = read(what, body);
        let (value, forgiven) =
            document.decode_strict::<T>().unwrap_or_else(|error| panic!("{what}: {error}"));
        for note in forgiven {
            assert!(!is_lost(note.what) || is_own(&note.path), "{what}: {}: {}", note.path, note.what);
        }
        match &first {
            None => first = Some(value),
            // `Debug` masks what is sensitive, so a difference there is found by `==` alone.
            Some(first) => {
                assert!(*first == value, "{what} reads as another value:\n{value:#?}\nnot as:\n{first:#?}")
            }
        }
    }
    let value = first.expect("an example has a reply");
    assert_kept(&value);
    value
}

/// Asserts that a client understands each of these bodies as a refusal with this code.
pub fn assert_refused<S: Service<Protocol = Rpc>>(
    action: &str,
    status: u16,
    code: &str,
    bodies: &[(&str, &str)],
) {
    for (what, body) in bodies {
        let transport = Arc::new(Canned { status, body: (*body).to_owned() });
        let client = Client::<S>::builder(&S::INFO.editions[0], Credentials::new("id", "secret"))
            .transport(transport)
            .retry(Retry::never())
            .build()
            .expect("a client");
        refuses(&client, action, what, (status, code));
    }
}

fn refuses<S: Service>(client: &Client<S>, action: &str, what: &str, expected: (u16, &str)) {
    let error = call(client, action).expect_err(what);
    assert_eq!((error.status(), error.code()), (Some(expected.0), Some(expected.1)), "{what}: {error}");
}

/// The reply of an action that is called by name, in the way that its effect asks for, without parameters to
/// speak of.
fn call<S: Service>(client: &Client<S>, action: &str) -> Result<Document, Error> {
    let client = client.unchecked();
    let operation = S::INFO.operation(action).expect("a modelled action");
    match (operation.effect, operation.destroys) {
        (Effect::Purchase, _) => wait(client.buy_named(action, Params::new()))
            .map(|placed| placed.document().expect("a reply").clone()),
        (Effect::Destroy, Some(target)) => {
            wait(client.call_to_destroy(action, [(target, "1")], "1")).map(Reply::into_inner)
        }
        _ => wait(client.call(action, Params::new())).map(Reply::into_inner),
    }
}

fn wait<F: IntoFuture>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future.into_future())
}

/// Whether something of a reply would not reach the caller.
fn is_lost(what: ForgivenKind) -> bool {
    matches!(what, ForgivenKind::UnknownField | ForgivenKind::Unreadable | ForgivenKind::Repeated)
}

/// A transport that answers every request alike.
struct Canned {
    status: u16,
    body: String,
}

impl Transport for Canned {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, TransportError>> {
        Box::pin(async { Ok(HttpReply::new(self.status, self.body.as_bytes())) })
    }
}

/// Asserts that a value of a reply is what the sample shows.
#[track_caller]
pub fn assert_shown<T: Encode>(value: &T, expected: &str) {
    let mut params = Params::new();
    params.put("value", value);
    assert_eq!(params.text("value"), Some(expected));
}

/// Asserts that a request sends exactly this envelope, white space between elements and the kind of quotes aside.
pub fn assert_sends_envelope<R: Request<Reply: Kept> + Kept>(request: &R, expected: &str)
where
    R::Service: Service<Protocol = Xcp>,
{
    let client = opensrs_client::<R::Service>(Canned { status: 200, body: String::new() });
    let sent = client.sign(request).unwrap_or_else(|error| panic!("{error}"));
    let sent = String::from_utf8(sent.body).expect("an envelope is UTF-8");
    assert_eq!(normal(&sent), normal(expected), "{} sends another envelope", R::OPERATION.name);
    assert_kept(request);
    assert_masks::<R>();
}

/// An envelope without white space between its elements, with one kind of quotes.
fn normal(envelope: &str) -> String {
    let pieces = envelope.split('<').map(|piece| match piece.split_once('>') {
        Some((tag, "")) => format!("{tag}>"),
        Some((tag, text)) if text.trim().is_empty() => format!("{tag}>"),
        _ => piece.to_owned(),
    });
    pieces.collect::<Vec<_>>().join("<").replace('"', "'").trim().to_owned()
}

/// Asserts that a client understands all these envelopes as successes with the same value, that every field of
/// each is read, and returns the value.
pub fn assert_answers<S: Service<Protocol = Xcp>, T: Decode + Kept>(
    action: &str,
    bodies: &[(&str, &str)],
) -> T {
    let read = |what: &str, body: &str| {
        let client = opensrs_client::<S>(Canned { status: 200, body: body.to_owned() });
        call(&client, action).unwrap_or_else(|error| panic!("{what}: {error}"))
    };
    one_value(bodies, read, |path| ENVELOPE.contains(&path))
}

/// What every envelope has, which the protocol reads.
const ENVELOPE: [&str; 7] =
    ["protocol", "action", "object", "is_success", "response_code", "response_text", "transaction_id"];

/// Asserts that a client understands each of these envelopes as a failure with this code.
pub fn assert_declined<S: Service<Protocol = Xcp>>(
    action: &str,
    status: u16,
    code: &str,
    bodies: &[(&str, &str)],
) {
    for (what, body) in bodies {
        let client = opensrs_client::<S>(Canned { status, body: (*body).to_owned() });
        refuses(&client, action, what, (status, code));
    }
}

fn opensrs_client<S: Service<Protocol = Xcp>>(transport: Canned) -> Client<S> {
    Client::<S>::builder(
        &S::INFO.editions[0],
        registrar_sdk::runtime::xcp::Credentials::new("reseller", "0123456789abcdef"),
    )
    .transport(Arc::new(transport))
    .retry(Retry::never())
    .build()
    .expect("a client")
}
