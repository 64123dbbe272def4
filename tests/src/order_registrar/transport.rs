//! The registrar as an in-process transport.

use super::{Answer, Connecting, Delivery, OrderRegistrar, Rng, Wire};
use registrar_sdk::{
    BoxFuture,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use std::future::{Future, poll_fn};
use std::sync::{Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// A transport to a [`OrderRegistrar`], with a suspension point wherever a real connection waits, so that a future can be
/// dropped there.
pub struct InProcessTransport {
    registrar: OrderRegistrar,
    rng: Mutex<Rng>,
}

impl InProcessTransport {
    /// Creates a transport to this registrar.
    pub fn new(registrar: OrderRegistrar, rng: Rng) -> Self {
        Self { registrar, rng: Mutex::new(rng) }
    }

    fn below(&self, end: u64) -> u64 {
        self.rng.lock().unwrap_or_else(PoisonError::into_inner).below(end)
    }

    async fn some_time(&self, most: u64) {
        for _ in 0..self.below(3) {
            pause().await;
        }
        self.registrar.true_clock().advance(Duration::from_millis(self.below(most)));
    }
}

impl Transport for InProcessTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            self.some_time(50).await;
            match self.registrar.connect() {
                Connecting::Open => {}
                Connecting::Shut => return Err(TransportError::not_sent("connection refused")),
                Connecting::Reset => return Err(TransportError::maybe_sent("connection reset by peer")),
            }
            pause().await;
            let doing = self.registrar.receive(&wire(&request));
            self.some_time(400).await;
            let limits = request.limits;
            match doing {
                Delivery::Answer(answer) => Ok(response(answer)),
                Delivery::BreakOff(mut answer, length) => {
                    answer.body.truncate(length);
                    Err(TransportError::maybe_sent("the response breaks off")
                        .with_partial_response(response(answer)))
                }
                Delivery::HangUp => {
                    Err(TransportError::maybe_sent("connection closed before message completed"))
                }
                Delivery::Silence => {
                    self.registrar.true_clock().advance(limits.read);
                    Err(TransportError::maybe_sent(format!("no whole response within {:?}", limits.read))
                        .timed_out())
                }
            }
        })
    }
}

/// Yields once.
pub fn pause() -> impl Future<Output = ()> + Send {
    let mut paused = false;
    poll_fn(move |context| {
        if paused {
            return Poll::Ready(());
        }
        paused = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
}

fn wire(request: &HttpRequest) -> Wire {
    let after = request.url.split_once("://").map_or("", |(_, rest)| rest);
    let target = after.find('/').map_or("/", |at| &after[at..]).to_owned();
    let headers = request.headers.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
    Wire { method: request.method.as_str().to_owned(), target, headers, body: request.body.clone() }
}

fn response(answer: Answer) -> HttpResponse {
    let response = HttpResponse::new(answer.status, answer.body);
    answer.headers.into_iter().fold(response, |response, (name, value)| response.with_header(name, value))
}
