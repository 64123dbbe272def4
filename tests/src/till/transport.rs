//! The registrar as an in-process transport.

use super::{Answer, Chance, Doing, Door, Till, Wire};
use registrar_sdk::{
    BoxFuture,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use std::future::{Future, poll_fn};
use std::sync::{Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// A transport to a [`Till`], with a suspension point wherever a real connection waits, so that a future can be
/// dropped there.
pub struct Line {
    till: Till,
    chance: Mutex<Chance>,
}

impl Line {
    /// Creates a transport to this registrar.
    pub fn new(till: Till, chance: Chance) -> Self {
        Self { till, chance: Mutex::new(chance) }
    }

    fn below(&self, end: u64) -> u64 {
        self.chance.lock().unwrap_or_else(PoisonError::into_inner).below(end)
    }

    async fn some_time(&self, most: u64) {
        for _ in 0..self.below(3) {
            pause().await;
        }
        self.till.hands().advance(Duration::from_millis(self.below(most)));
    }
}

impl Transport for Line {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            self.some_time(50).await;
            match self.till.door() {
                Door::Open => {}
                Door::Shut => return Err(TransportError::not_sent("connection refused")),
                Door::Slammed => return Err(TransportError::maybe_sent("connection reset by peer")),
            }
            pause().await;
            let doing = self.till.receive(&wire(&request));
            self.some_time(400).await;
            let limits = request.limits;
            match doing {
                Doing::Answer(answer) => Ok(response(answer)),
                Doing::BreakOff(mut answer, length) => {
                    answer.body.truncate(length);
                    Err(TransportError::maybe_sent("the response breaks off")
                        .with_partial_response(response(answer)))
                }
                Doing::HangUp => {
                    Err(TransportError::maybe_sent("connection closed before message completed"))
                }
                Doing::Silence => {
                    self.till.hands().advance(limits.read);
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
