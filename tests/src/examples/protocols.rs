//! Tests each protocol without a network.

use std::sync::Arc;

use fake_registrar::description::{self, Described};
use fake_registrar::gateway::xcp::read::envelope;
use registrar_sdk::rpc::{self, Rpc};
use registrar_sdk::xcp::{self, Xcp};
use registrar_sdk::{
    BoxFuture, Client, Document, Effect, Error, Params, Request, Response, Retry, Service,
    extend::{HttpRequest, HttpResponse, Protocol, Transport, TransportError},
};
use serde_json::{Value, json};

use crate::{Buy, independent};

/// A protocol that has examples.
pub trait ExampleProtocol: Protocol + Sized {
    /// Response fields that belong to the protocol, not to the action.
    const OWN: &[&str];

    /// Creates a client whose every call receives this response.
    fn client<S: Service<Protocol = Self>>(status: u16, body: impl Into<Vec<u8>>) -> Client<S>;

    /// Returns the parameters that a request sends.
    fn sent<R: Request<Service: Service<Protocol = Self>>>(request: &R) -> Value;

    /// Returns the parameters that an example's request has to send.
    fn expected(described: Described, parameters: Value) -> Value;

    /// Parses a response with the SDK.
    fn document<S: Service<Protocol = Self>>(what: &str, action: &str, body: &str) -> Document;

    /// Parses a response in the default format, independently of the SDK.
    fn parse(body: &str) -> Value;
}

/// The parameters that the RPC protocol adds.
const ADDED: &[&str] = &[
    "AccessKeyId",
    "Action",
    "Format",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

impl ExampleProtocol for Rpc {
    // The request id is metadata.
    const OWN: &[&str] = &["RequestId", "requestId"];

    fn client<S: Service<Protocol = Self>>(status: u16, body: impl Into<Vec<u8>>) -> Client<S> {
        client(rpc::Credentials::new("id", "secret"), status, body)
    }

    fn sent<R: Request<Service: Service<Protocol = Self>>>(request: &R) -> Value {
        let mut params = Params::new();
        request.encode(&mut params);
        let sent = params.flat();
        let tree: Value = sent.iter().cloned().collect();
        assert_eq!(tree.as_object().map(|tree| tree.len()), Some(sent.len()), "a parameter is sent twice");
        if !R::OPERATION.parameters.iter().any(|parameter| parameter.json) {
            return tree;
        }
        // Strings of JSON are made when the request is signed.
        let signed =
            Self::client::<R::Service>(200, "").sign(request).unwrap_or_else(|error| panic!("{error}"));
        let mut form = independent::decode(std::str::from_utf8(&signed.body).expect("a form"));
        form.retain(|name, _| !ADDED.contains(&name.as_str()));
        form.into_iter().collect()
    }

    fn expected(_: Described, parameters: Value) -> Value {
        description::flat(&parameters).into_iter().collect()
    }

    fn document<S: Service<Protocol = Self>>(what: &str, _: &str, body: &str) -> Document {
        Document::parse(body).unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    fn parse(body: &str) -> Value {
        serde_json::from_str(body).expect("JSON")
    }
}

impl ExampleProtocol for Xcp {
    const OWN: &[&str] =
        &["protocol", "action", "object", "is_success", "response_code", "response_text", "transaction_id"];

    fn client<S: Service<Protocol = Self>>(status: u16, body: impl Into<Vec<u8>>) -> Client<S> {
        client(xcp::Credentials::new("reseller", "0123456789abcdef"), status, body)
    }

    fn sent<R: Request<Service: Service<Protocol = Self>>>(request: &R) -> Value {
        let sent =
            Self::client::<R::Service>(200, "").sign(request).unwrap_or_else(|error| panic!("{error}"));
        Value::Object(envelope(&sent.body).expect("an envelope"))
    }

    fn expected(described: Described, parameters: Value) -> Value {
        described.envelope(parameters)
    }

    fn document<S: Service<Protocol = Self>>(what: &str, action: &str, body: &str) -> Document {
        call(&Self::client::<S>(200, body), action).unwrap_or_else(|error| panic!("{what}: {error}"))
    }

    /// Returns the attributes and their siblings.
    fn parse(body: &str) -> Value {
        let mut items = envelope(body.as_bytes()).expect("an envelope");
        let attributes = items.remove("attributes").unwrap_or_else(|| json!({}));
        items.extend(attributes.as_object().cloned().unwrap_or_default());
        Value::Object(items)
    }
}

fn client<S: Service>(
    credentials: <S::Protocol as Protocol>::Credentials,
    status: u16,
    body: impl Into<Vec<u8>>,
) -> Client<S> {
    Client::<S>::builder(&S::INFO.editions[0], credentials)
        .transport(Arc::new(Canned { status, body: body.into() }))
        .retry(Retry::never())
        .build()
        .expect("a client")
}

/// Calls an action by name, with the method for its effect and minimal parameters, and returns the response.
pub(super) fn call<S: Service>(client: &Client<S>, action: &str) -> Result<Document, Error> {
    let client = client.unchecked();
    let operation = S::INFO.operation(action).expect("a modelled action");
    match (operation.effect, operation.destroys) {
        (Effect::Purchase, _) => wait(client.buy_named(action, Params::new()))
            .map(|placed| placed.document().expect("a response").clone()),
        (Effect::Destroy, Some(target)) => {
            wait(client.call_to_destroy(action, [(target, "1")], "1")).map(Response::into_inner)
        }
        _ => wait(client.call(action, Params::new())).map(Response::into_inner),
    }
}

fn wait<F: IntoFuture>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(future.into_future())
}

/// A transport that returns the same response to every request.
struct Canned {
    status: u16,
    body: Vec<u8>,
}

impl Transport for Canned {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async { Ok(HttpResponse::new(self.status, self.body.clone())) })
    }
}
