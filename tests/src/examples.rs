//! What the tests made from the spec's examples assert.

use std::fmt::Debug;
use std::sync::Arc;

use registrar_sdk::runtime::rpc::{Credentials, Rpc};
use registrar_sdk::runtime::{
    BoxFuture, Client, Decode, Document, Effect, Encode, ForgivenKind, HttpReply, HttpRequest, Params,
    Request, Service, Transport, TransportError,
};

/// Asserts that a request sends exactly these parameters, in any order.
pub fn assert_sends<R: Request>(request: &R, expected: &[(&str, &str)]) {
    let mut params = Params::new();
    request.encode(&mut params);
    let mut sent = params.flat();
    sent.sort();
    let mut expected: Vec<(String, String)> =
        expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    expected.sort();
    assert_eq!(sent, expected, "{} sends other parameters", R::OPERATION.name);
}

/// Asserts that all these bodies read as the same value and that every field of each is read; returns the value.
pub fn assert_reads<T: Decode + PartialEq + Debug>(bodies: &[(&str, &str)]) -> T {
    let mut first: Option<T> = None;
    for (what, body) in bodies {
        let document = Document::parse(*body).unwrap_or_else(|error| panic!("{what}: {error}"));
        let (value, forgiven) = document.decode_strict::<T>().unwrap_or_else(|error| panic!("{what}: {error}"));
        for note in forgiven {
            // The id of the request is metadata, which the protocol reads.
            let lost = matches!(note.what, ForgivenKind::UnknownField | ForgivenKind::Unreadable | ForgivenKind::Repeated);
            assert!(!lost || note.path.eq_ignore_ascii_case("RequestId"), "{what}: {}: {}", note.path, note.what);
        }
        match &first {
            None => first = Some(value),
            // `Debug` masks what is sensitive, so a difference there is found by `==` alone.
            Some(first) => assert!(*first == value, "{what} reads as another value:\n{value:#?}\nnot as:\n{first:#?}"),
        }
    }
    first.expect("an example has a reply")
}

/// Asserts that a client understands each of these bodies as a refusal with this code.
pub fn assert_refused<S: Service<Protocol = Rpc>>(action: &str, status: u16, code: &str, bodies: &[(&str, &str)]) {
    for (what, body) in bodies {
        let transport = Arc::new(Canned { status, body: (*body).to_owned() });
        let client = Client::<S>::builder(&S::INFO.editions[0], Credentials::new("id", "secret"))
            .transport(transport)
            .build()
            .expect("a client")
            .unchecked();
        let operation = S::INFO.operation(action).expect("a modelled action");
        let call = match (operation.effect, operation.destroys) {
            (Effect::Read | Effect::Write, _) => client.call(action, Params::new()),
            (Effect::Destroy, Some(target)) => client.call_to_destroy(action, [(target, "1")], "1"),
            _ => client.call_at_any_price(action, Params::new()),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let error = runtime.block_on(async { call.await }).expect_err(what);
        assert_eq!(error.code(), Some(code), "{what}: {error}");
        assert_eq!(error.status(), Some(status), "{what}: {error}");
    }
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
