//! A transport with scripted failures for all services, and a clock that records waits.

use crate::fn_transport::ManualClock;
use crate::xcp_server::answer;
use registrar_sdk::aliyun_domain::{self, AliyunDomain};
use registrar_sdk::opensrs::{self, Opensrs};
use registrar_sdk::{
    BoxFuture, Client, ClientBuilder, Clock, Document, Effect, Error, Order, Params, Placed, Response,
    Service, Spend,
    extend::{HttpRequest, HttpResponse, Operation, Transport, TransportError},
};
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

/// The kinds of actions that differ in how they fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Reads.
    Read,
    /// Writes that are harmless to repeat.
    HarmlessWrite,
    /// Other writes.
    OtherWrite,
    /// Charges the account.
    Purchase,
    /// Destroys something.
    Destruction,
}

impl Class {
    /// All kinds.
    pub const ALL: [Self; 5] =
        [Self::Read, Self::HarmlessWrite, Self::OtherWrite, Self::Purchase, Self::Destruction];

    /// Returns the kind of an action.
    pub fn of(operation: &Operation) -> Self {
        match (operation.effect, operation.repeatable) {
            (Effect::Read, _) => Self::Read,
            (Effect::Write, true) => Self::HarmlessWrite,
            (Effect::Write, false) => Self::OtherWrite,
            (Effect::Purchase, _) => Self::Purchase,
            (Effect::Destroy | Effect::Undecided, _) => Self::Destruction,
        }
    }
}

// ------------------------------------------------------------------ services

/// A service with scripted responses.
pub trait TestService: Service {
    /// Returns a client builder.
    fn client() -> ClientBuilder<Self>
    where
        Self: Sized;

    /// Returns the body of a success.
    fn success() -> String;

    /// Returns the body of an error.
    fn failure(code: &str) -> String;
}

impl TestService for AliyunDomain {
    fn client() -> ClientBuilder<Self> {
        use crate::server::{ID, SECRET};
        aliyun_domain::international(aliyun_domain::Credentials::new(ID, SECRET))
    }

    fn success() -> String {
        r#"{"RequestId":"REQ-1","TaskNo":"T-1"}"#.to_owned()
    }

    fn failure(code: &str) -> String {
        format!(r#"{{"RequestId":"REQ-1","HostId":"host.example","Code":"{code}","Message":"No."}}"#)
    }
}

impl TestService for Opensrs {
    fn client() -> ClientBuilder<Self> {
        use crate::xcp_server::{KEY, USERNAME};
        opensrs::live(opensrs::Credentials::new(USERNAME, KEY))
    }

    fn success() -> String {
        answer(1, "200", "Command successful", "")
    }

    fn failure(code: &str) -> String {
        answer(0, code, "No.", "")
    }
}

// ------------------------------------------------------------------ calls

/// The result of calling any action by its name with minimal parameters.
pub enum CallResult {
    /// The response of anything but a purchase, with the number of attempts.
    Sent(Result<Response<Document>, Error>),
    /// An order.
    Placed(Box<Order>, Result<Placed, Error>),
}

impl CallResult {
    /// Returns the number of attempts, or the error.
    pub fn result(&self) -> Result<u32, &Error> {
        match self {
            Self::Sent(result) => result.as_ref().map(Response::attempts),
            Self::Placed(_, result) => result.as_ref().map(|placed| placed.attempts().unwrap_or(0)),
        }
    }
}

/// Calls an action with the method for its effect. Rules are not checked.
pub async fn call<S: Service>(client: &Client<S>, operation: &Operation) -> CallResult {
    let client = client.unchecked();
    match (operation.effect, operation.destroys) {
        (Effect::Purchase, _) => {
            let order = client.order_named(operation.name, Params::new()).expect("a purchase");
            let result = client.place(&order, Spend::at_any_price()).await;
            CallResult::Placed(Box::new(order), result)
        }
        (Effect::Destroy, Some(target)) => {
            CallResult::Sent(client.call_to_destroy(operation.name, [(target, "1")], "1").await)
        }
        _ => CallResult::Sent(client.call(operation.name, Params::new()).await),
    }
}

/// Returns the result of a future that is ready at once, and panics if it waits in real time.
#[track_caller]
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future is pending"),
    }
}

/// Polls a future up to this number of times, until it is ready.
pub fn poll_times<T>(future: &mut Pin<Box<impl Future<Output = T> + ?Sized>>, times: usize) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    (0..times).find_map(|_| match future.as_mut().poll(&mut context) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    })
}

/// Is pending this number of times, and then ready.
async fn pending(mut times: usize) {
    poll_fn(|context| {
        context.waker().wake_by_ref();
        match times.checked_sub(1) {
            None => Poll::Ready(()),
            Some(fewer) => {
                times = fewer;
                Poll::Pending
            }
        }
    })
    .await;
}

// ------------------------------------------------------------------ the transport

/// The outcome of one request.
pub type TransportResult = Result<HttpResponse, TransportError>;

/// A transport with scripted outcomes that records requests. By its clock, an exchange takes a second.
pub struct ScriptedTransport<F> {
    outcome_of: F,
    clock: RecordingClock,
    seen: Mutex<Vec<RecordedRequest>>,
    polls: usize,
}

/// A request that a [`ScriptedTransport`] received.
#[derive(Clone, Debug)]
pub struct RecordedRequest {
    /// The time, by the clock.
    pub at: SystemTime,
    /// The request.
    pub request: HttpRequest,
}

impl RecordedRequest {
    /// Returns a parameter of Alibaba Cloud's protocol.
    pub fn parameter(&self, name: &str) -> String {
        let body = std::str::from_utf8(&self.request.body).expect("a form");
        crate::independent::decode(body).remove(name).unwrap_or_default()
    }
}

impl<F: Fn(usize) -> TransportResult + Send + Sync> ScriptedTransport<F> {
    /// Creates a transport whose request with the number n, from 0, has the outcome `outcome_of(n)`.
    pub fn new(clock: &RecordingClock, outcome_of: F) -> Arc<Self> {
        Self::slow(clock, 0, outcome_of)
    }

    /// Creates a transport on which every request, and every wait of the clock, takes this number of polls.
    pub fn slow(clock: &RecordingClock, polls: usize, outcome_of: F) -> Arc<Self> {
        let clock = RecordingClock { polls, ..clock.clone() };
        Arc::new(Self { outcome_of, clock, seen: Mutex::default(), polls })
    }

    /// Returns the clock for the client.
    pub fn clock(&self) -> RecordingClock {
        self.clock.clone()
    }

    /// Returns the recorded requests.
    pub fn seen(&self) -> Vec<RecordedRequest> {
        self.seen.lock().expect("the mutex is not poisoned").clone()
    }

    /// Returns the number of recorded requests.
    pub fn count(&self) -> usize {
        self.seen.lock().expect("the mutex is not poisoned").len()
    }
}

impl<F: Fn(usize) -> TransportResult + Send + Sync> Transport for ScriptedTransport<F> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, TransportResult> {
        let number = {
            let mut seen = self.seen.lock().expect("the mutex is not poisoned");
            seen.push(RecordedRequest { at: self.clock.now(), request });
            seen.len() - 1
        };
        Box::pin(async move {
            pending(self.polls).await;
            self.clock.manual_clock.advance(Duration::from_secs(1));
            (self.outcome_of)(number)
        })
    }
}

/// A clock that advances by waiting, and records the waits.
#[derive(Clone)]
pub struct RecordingClock {
    manual_clock: Arc<ManualClock>,
    waits: Arc<Mutex<Vec<Duration>>>,
    polls: usize,
}

impl RecordingClock {
    /// Creates a clock.
    #[allow(clippy::new_without_default, reason = "a clock has no obvious default")]
    pub fn new() -> Self {
        Self { manual_clock: ManualClock::new(), waits: Arc::default(), polls: 0 }
    }

    /// Returns the underlying clock.
    pub fn manual_clock(&self) -> &ManualClock {
        &self.manual_clock
    }

    /// Returns the duration of each wait, in order.
    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().expect("the waits").clone()
    }
}

impl Clock for RecordingClock {
    fn now(&self) -> SystemTime {
        self.manual_clock.time()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.waits.lock().expect("the waits").push(time);
        self.manual_clock.advance(time);
        Box::pin(pending(self.polls))
    }
}

/// Returns reproducible random bytes without repetitions.
pub fn seeded(seed: u64) -> impl Fn() -> [u8; 16] + Send + Sync + 'static {
    let state = AtomicU64::new(seed);
    let next = move || {
        // SplitMix64.
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut mixed = state.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    move || {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&next().to_be_bytes());
        bytes[8..].copy_from_slice(&next().to_be_bytes());
        bytes
    }
}
