//! A transport that answers each request by a function, and a clock that advances only when somebody waits.

use crate::independent::decode;
use registrar_sdk::{
    BoxFuture, Clock, Document,
    extend::{HttpRequest, HttpResponse, NodeKind, Transport, TransportError},
    xcp,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The parameters of a request, by their flat names. The action is `Action`, for OpenSRS too.
pub type RequestParams = BTreeMap<String, String>;

/// The outcome of a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// A response with status 200.
    Success(String),
    /// A response with this status.
    Status(u16, String),
    /// The request is processed, but its response is lost.
    ResponseLost,
    /// The connection is refused.
    Unreachable,
}

/// A transport that answers by a function.
pub struct FnTransport<F> {
    answer: Mutex<F>,
    clock: Arc<ManualClock>,
}

impl<F: FnMut(&RequestParams) -> Reply + Send> FnTransport<F> {
    /// Creates a transport with this clock and this function.
    pub fn new(clock: &Arc<ManualClock>, answer: F) -> Arc<Self> {
        Arc::new(Self { answer: Mutex::new(answer), clock: Arc::clone(clock) })
    }
}

impl<F: FnMut(&RequestParams) -> Reply + Send> Transport for FnTransport<F> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let asked = asked(&request);
            let reply = (self.answer.lock().expect("the mutex is not poisoned"))(&asked);
            let response = |status, body: String| {
                HttpResponse::new(status, body).with_header("Date", self.clock.http_date())
            };
            match reply {
                Reply::Success(body) => Ok(response(200, body)),
                Reply::Status(status, body) => Ok(response(status, body)),
                Reply::ResponseLost => Err(TransportError::maybe_sent("the connection was reset")),
                Reply::Unreachable => Err(TransportError::not_sent("the connection was refused")),
            }
        })
    }
}

fn asked(request: &HttpRequest) -> RequestParams {
    let body = String::from_utf8(request.body.clone()).expect("UTF-8");
    if !body.starts_with('<') {
        return decode(&body);
    }
    let document = xcp::read(request.body.clone()).expect("an envelope");
    let text =
        |name: &str| document.root().get(name).map(|node| node.text().into_owned()).unwrap_or_default();
    let mut asked =
        RequestParams::from([("Action".to_owned(), format!("{} {}", text("action"), text("object")))]);
    flatten(&document, &mut asked);
    asked
}

fn flatten(document: &Document, to: &mut RequestParams) {
    for child in document.root().children().filter(|child| child.kind() == NodeKind::Text) {
        to.entry(child.name().into_owned()).or_insert_with(|| child.text().into_owned());
    }
}

/// A clock that advances only by waiting, or by hand.
pub struct ManualClock(Mutex<SystemTime>);

impl ManualClock {
    /// Starts at 2026-06-01T09:00:00Z.
    pub fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(UNIX_EPOCH + Duration::from_secs(1_780_304_400))))
    }

    /// Advances the time.
    pub fn advance(&self, by: Duration) {
        *self.0.lock().expect("the clock") += by;
    }

    /// Returns the current time.
    pub fn time(&self) -> SystemTime {
        *self.0.lock().expect("the clock")
    }

    /// Returns the seconds since 1970.
    pub fn seconds(&self) -> i64 {
        i64::try_from(self.time().duration_since(UNIX_EPOCH).expect("after 1970").as_secs())
            .expect("this century")
    }

    /// Formats the time at this many hours east of UTC, as `2026-06-01 17:00:00`.
    pub fn civil(&self, hours: i64) -> String {
        let there = self.seconds() + hours * 3600;
        let time = registrar_sdk::Timestamp::from_millis(there * 1000).to_string();
        time.replace('T', " ")[..19].to_owned()
    }

    fn http_date(&self) -> String {
        let civil = self.civil(0);
        // The day of the week is not checked.
        format!("Mon, {} Jun {} {} GMT", &civil[8..10], &civil[..4], &civil[11..])
    }
}

/// A client's clock.
pub struct SdkClock(pub Arc<ManualClock>);

impl Clock for SdkClock {
    fn now(&self) -> SystemTime {
        self.0.time()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.advance(time);
        Box::pin(std::future::ready(()))
    }
}
