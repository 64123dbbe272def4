//! A registrar's desk without a network: a function answers each request, and a clock stands still until
//! somebody waits.

use crate::independent::decode;
use registrar_sdk::{
    BoxFuture, Clock, Document,
    extend::{HttpRequest, HttpResponse, NodeKind, Transport, TransportError},
    xcp,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The parameters of a request, by their flat names. The action is `Action`, also of OpenSRS.
pub type Asked = BTreeMap<String, String>;

/// What the desk does with a request.
#[derive(Clone, Debug)]
pub enum Did {
    /// Answers at 200.
    Answers(String),
    /// Answers with this status.
    Fails(u16, String),
    /// Takes the request and gives no answer.
    LosesResponse,
    /// Cannot be reached.
    IsAway,
}

/// A transport to the desk.
pub struct Desk<F> {
    answer: Mutex<F>,
    clock: Arc<Hands>,
}

impl<F: FnMut(&Asked) -> Did + Send> Desk<F> {
    /// One whose clock this is, and which answers so.
    pub fn new(clock: &Arc<Hands>, answer: F) -> Arc<Self> {
        Arc::new(Self { answer: Mutex::new(answer), clock: Arc::clone(clock) })
    }
}

impl<F: FnMut(&Asked) -> Did + Send> Transport for Desk<F> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let asked = asked(&request);
            let did = (self.answer.lock().expect("the desk"))(&asked);
            let response = |status, body: String| {
                HttpResponse::new(status, body).with_header("Date", self.clock.http_date())
            };
            match did {
                Did::Answers(body) => Ok(response(200, body)),
                Did::Fails(status, body) => Ok(response(status, body)),
                Did::LosesResponse => Err(TransportError::maybe_sent("the connection was reset")),
                Did::IsAway => Err(TransportError::not_sent("the connection was refused")),
            }
        })
    }
}

fn asked(request: &HttpRequest) -> Asked {
    let body = String::from_utf8(request.body.clone()).expect("UTF-8");
    if !body.starts_with('<') {
        return decode(&body);
    }
    let document = xcp::read(request.body.clone()).expect("an envelope");
    let text =
        |name: &str| document.root().get(name).map(|node| node.text().into_owned()).unwrap_or_default();
    let mut asked = Asked::from([("Action".to_owned(), format!("{} {}", text("action"), text("object")))]);
    flatten(&document, &mut asked);
    asked
}

fn flatten(document: &Document, to: &mut Asked) {
    for child in document.root().children().filter(|child| child.kind() == NodeKind::Text) {
        to.entry(child.name().into_owned()).or_insert_with(|| child.text().into_owned());
    }
}

/// A clock whose hands move only when somebody waits, or by hand.
pub struct Hands(Mutex<SystemTime>);

impl Hands {
    /// It is nine o'clock on 1 June 2026, UTC.
    pub fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(UNIX_EPOCH + Duration::from_secs(1_780_304_400))))
    }

    /// Moves it on.
    pub fn advance(&self, by: Duration) {
        *self.0.lock().expect("the clock") += by;
    }

    /// What time it is.
    pub fn time(&self) -> SystemTime {
        *self.0.lock().expect("the clock")
    }

    /// Seconds since 1970.
    pub fn seconds(&self) -> i64 {
        i64::try_from(self.time().duration_since(UNIX_EPOCH).expect("after 1970").as_secs())
            .expect("this century")
    }

    /// The time so many hours east of UTC, as `2026-06-01 17:00:00`.
    pub fn civil(&self, hours: i64) -> String {
        let there = self.seconds() + hours * 3600;
        let time = registrar_sdk::Timestamp::from_millis(there * 1000).to_string();
        time.replace('T', " ")[..19].to_owned()
    }

    fn http_date(&self) -> String {
        let civil = self.civil(0);
        // The day of the week is not looked at.
        format!("Mon, {} Jun {} {} GMT", &civil[8..10], &civil[..4], &civil[11..])
    }
}

/// For a client.
pub struct Ticking(pub Arc<Hands>);

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        self.0.time()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.advance(time);
        Box::pin(std::future::ready(()))
    }
}
