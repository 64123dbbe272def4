//! The in-process transport.

use super::{Delivery, Inner};
use crate::gateway::{Request, Response};
use registrar_sdk::{
    BoxFuture, Clock,
    extend::{HttpRequest, HttpResponse, Limits, Transport, TransportError},
};
use std::sync::Arc;
use std::time::Duration;

/// Returns a transport to a registrar.
pub(crate) fn in_process(registrar: &Arc<Inner>) -> Arc<dyn Transport> {
    Arc::new(InProcess(Arc::clone(registrar)))
}

/// Delivers requests to the registrar in process.
struct InProcess(Arc<Inner>);

impl Transport for InProcess {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let limits = request.limits;
            let request = as_it_arrives(request);
            match self.0.reject_unread(&request).unwrap_or_else(|| self.0.deliver(request)) {
                Delivery::NoConnection => Err(TransportError::not_sent("the connection was refused")),
                Delivery::Reset => {
                    Err(TransportError::maybe_sent("the connection was reset by the registrar"))
                }
                Delivery::NotHttp => {
                    Err(TransportError::maybe_sent("the registrar answered something that is not HTTP"))
                }
                Delivery::Response { response, delay, truncate, trickle } => {
                    self.receive(response, delay, truncate, trickle, limits).await
                }
            }
        })
    }
}

impl InProcess {
    /// Applies the client's limits and the delivery's delays to a response.
    async fn receive(
        &self,
        response: Response,
        delay: Duration,
        truncate: Option<usize>,
        trickle: Option<(usize, Duration)>,
        limits: Limits,
    ) -> Result<HttpResponse, TransportError> {
        let pauses = trickle.map_or(Duration::ZERO, |(bytes, pause)| {
            pause.saturating_mul(u32::try_from(response.body.len() / bytes).unwrap_or(u32::MAX))
        });
        let needed = delay.saturating_add(pauses);
        if !needed.is_zero() {
            self.0.clock.sleep(needed.min(limits.read)).await;
        }
        if needed >= limits.read {
            let text = format!("no whole response within {:?}", limits.read);
            return Err(TransportError::maybe_sent(text).timed_out());
        }
        let mut arrived = HttpResponse::new(response.status, response.body);
        arrived.headers = response.headers;
        if let Some(bytes) = truncate.filter(|bytes| *bytes < arrived.body.len()) {
            arrived.body.truncate(bytes);
            let text = format!("the response ended after {bytes} bytes");
            return Err(TransportError::maybe_sent(text).with_partial_response(arrived));
        }
        if arrived.body.len() > limits.response_bytes {
            let text =
                format!("the response has more than {} bytes, which is the limit", limits.response_bytes);
            return Err(TransportError::maybe_sent(text));
        }
        Ok(arrived)
    }
}

/// Adds the headers that HTTP adds.
pub(crate) fn as_it_arrives(request: HttpRequest) -> Request {
    let rest = request.url.split_once("://").map_or(request.url.as_str(), |(_, rest)| rest);
    let (host, target) = rest.find(['/', '?']).map_or((rest, ""), |at| rest.split_at(at));
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = if path.is_empty() { "/" } else { path };
    let mut headers = vec![("host".to_owned(), host.to_owned())];
    headers.extend(request.headers.iter().map(|(name, value)| (name.to_string(), value.to_string())));
    headers.push(("content-length".to_owned(), request.body.len().to_string()));
    Request {
        method: request.method.as_str().to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: request.body,
        peer: "127.0.0.1".to_owned(),
        earlier: 0,
    }
}
