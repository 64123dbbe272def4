//! A transport that records the bytes in both directions.

use crate::fake::{FakeClock, Inner, in_process, lock};
use crate::world::Time;
use registrar_sdk::BoxFuture;
use registrar_sdk::extend::{HttpRequest, HttpResponse, Transport, TransportError};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Records requests and responses.
pub(super) struct Recorder {
    next: Option<Next>,
    seen: Mutex<Vec<Exchange>>,
}

struct Next {
    transport: Arc<dyn Transport>,
    clock: FakeClock,
}

/// A request, and what became of it.
pub(super) struct Exchange {
    pub(super) request: HttpRequest,
    /// The response, or why there is none.
    pub(super) response: Result<HttpResponse, String>,
    /// The time by the registrar's clock.
    pub(super) at: Time,
    /// The duration of the whole exchange, in real time.
    pub(super) took: Duration,
}

impl Recorder {
    /// Creates a recorder before a registrar.
    pub(super) fn before(registrar: &Arc<Inner>) -> Self {
        let next = Next { transport: in_process(registrar), clock: registrar.clock.clone() };
        Self { next: Some(next), seen: Mutex::default() }
    }

    /// Creates a recorder whose requests reach nobody.
    pub(super) fn before_nothing() -> Self {
        Self { next: None, seen: Mutex::default() }
    }

    /// Returns the exchanges so far.
    pub(super) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *lock(&self.seen))
    }
}

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let (begun, kept) = (Instant::now(), request.clone());
            let at = self.next.as_ref().map(|next| next.clock.now());
            let result = match &self.next {
                Some(next) => next.transport.send(request).await,
                None => Err(TransportError::not_sent("it is a preview").permanent()),
            };
            let response = result.as_ref().map(HttpResponse::clone).map_err(TransportError::to_string);
            let took = begun.elapsed();
            lock(&self.seen).push(Exchange { request: kept, response, at: at.unwrap_or_default(), took });
            result
        })
    }
}

impl Exchange {
    /// Returns the exchange for the page.
    pub(super) fn json(&self) -> Value {
        json!({
            "request": request_text(&self.request),
            "response": self.response.as_ref().ok().map(response_text),
            "lost": self.response.as_ref().err(),
            "at": self.at,
            "milliseconds": self.took.as_secs_f64() * 1000.0,
        })
    }
}

/// Returns the bytes of a request as text: its first line, its headers and its body.
pub(super) fn request_text(request: &HttpRequest) -> String {
    let rest = request.url.split_once("://").map_or(request.url.as_str(), |(_, rest)| rest);
    let (host, target) = rest.find(['/', '?']).map_or((rest, ""), |at| rest.split_at(at));
    let slash = if target.starts_with('/') { "" } else { "/" };
    let headers: String = request.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let (method, body) = (request.method, String::from_utf8_lossy(&request.body));
    format!("{method} {slash}{target} HTTP/1.1\nhost: {host}\n{headers}\n{body}")
}

fn response_text(response: &HttpResponse) -> String {
    let headers: String = response.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    format!("HTTP/1.1 {}\n{headers}\n{}", response.status, String::from_utf8_lossy(&response.body))
}
