//! Calls that go wrong as they are told, by one transport for all services, and a clock that writes down how
//! long somebody waited.

use crate::desk::Hands;
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

/// The kinds of action that fail differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It looks only.
    Read,
    /// A write that is harmless to repeat.
    HarmlessWrite,
    /// Any other write.
    OtherWrite,
    /// It charges the account.
    Purchase,
    /// It loses something for good.
    Destruction,
}

impl Class {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Read, Self::HarmlessWrite, Self::OtherWrite, Self::Purchase, Self::Destruction];

    /// That of an action.
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

/// A service that can be played.
pub trait Played: Service {
    /// A client of it.
    fn client() -> ClientBuilder<Self>
    where
        Self: Sized;

    /// How it says yes.
    fn yes() -> String;

    /// How it says no.
    fn no(code: &str) -> String;
}

impl Played for AliyunDomain {
    fn client() -> ClientBuilder<Self> {
        use crate::server::{ID, SECRET};
        aliyun_domain::international(aliyun_domain::Credentials::new(ID, SECRET))
    }

    fn yes() -> String {
        r#"{"RequestId":"REQ-1","TaskNo":"T-1"}"#.to_owned()
    }

    fn no(code: &str) -> String {
        format!(r#"{{"RequestId":"REQ-1","HostId":"host.example","Code":"{code}","Message":"No."}}"#)
    }
}

impl Played for Opensrs {
    fn client() -> ClientBuilder<Self> {
        use crate::xcp_server::{KEY, USERNAME};
        opensrs::live(opensrs::Credentials::new(USERNAME, KEY))
    }

    fn yes() -> String {
        answer(1, "200", "Command successful", "")
    }

    fn no(code: &str) -> String {
        answer(0, code, "No.", "")
    }
}

// ------------------------------------------------------------------ calls

/// A call of any action by its name, with as few parameters as can be, and how it ended.
pub enum Called {
    /// What is free, and what destroys: a response in the end, with how often it was sent.
    Sent(Result<Response<Document>, Error>),
    /// An order.
    Placed(Box<Order>, Result<Placed, Error>),
}

impl Called {
    /// How often it was sent in the end, or what was wrong.
    pub fn result(&self) -> Result<u32, &Error> {
        match self {
            Self::Sent(result) => result.as_ref().map(Response::attempts),
            Self::Placed(_, result) => result.as_ref().map(|placed| placed.attempts().unwrap_or(0)),
        }
    }
}

/// Calls an action in the way that its effect asks for. The rules are not looked at.
pub async fn call<S: Service>(client: &Client<S>, operation: &Operation) -> Called {
    let client = client.unchecked();
    match (operation.effect, operation.destroys) {
        (Effect::Purchase, _) => {
            let order = client.order_named(operation.name, Params::new()).expect("a purchase");
            let result = client.place(&order, Spend::at_any_price()).await;
            Called::Placed(Box::new(order), result)
        }
        (Effect::Destroy, Some(target)) => {
            Called::Sent(client.call_to_destroy(operation.name, [(target, "1")], "1").await)
        }
        _ => Called::Sent(client.call(operation.name, Params::new()).await),
    }
}

/// What a future gives that has nothing to wait for: whoever waits in real time fails here.
#[track_caller]
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits for something"),
    }
}

/// Polls a future so often, unless it is done before.
pub fn poll_times<T>(future: &mut Pin<Box<impl Future<Output = T> + ?Sized>>, times: usize) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    (0..times).find_map(|_| match future.as_mut().poll(&mut context) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    })
}

/// Pending so often, and then done.
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

// ------------------------------------------------------------------ the way there

/// What becomes of one request.
pub type Fate = Result<HttpResponse, TransportError>;

/// A transport that brings what it is told, and remembers what it was given. An exchange takes a second by its
/// clock.
pub struct Way<F> {
    fate: F,
    clock: Waits,
    seen: Mutex<Vec<Sighting>>,
    polls: usize,
}

/// A request that was given to a [`Way`].
#[derive(Clone, Debug)]
pub struct Sighting {
    /// When, by the clock.
    pub at: SystemTime,
    /// The request.
    pub request: HttpRequest,
}

impl Sighting {
    /// A parameter of Alibaba Cloud's protocol.
    pub fn parameter(&self, name: &str) -> String {
        let body = std::str::from_utf8(&self.request.body).expect("a form");
        crate::independent::decode(body).remove(name).unwrap_or_default()
    }
}

impl<F: Fn(usize) -> Fate + Send + Sync> Way<F> {
    /// A way on which the first request, number 0, meets this fate, and so on.
    pub fn new(clock: &Waits, fate: F) -> Arc<Self> {
        Self::slow(clock, 0, fate)
    }

    /// One on which every request takes so many polls, as every wait of the clock does.
    pub fn slow(clock: &Waits, polls: usize, fate: F) -> Arc<Self> {
        let clock = Waits { polls, ..clock.clone() };
        Arc::new(Self { fate, clock, seen: Mutex::default(), polls })
    }

    /// The clock for the client.
    pub fn clock(&self) -> Waits {
        self.clock.clone()
    }

    /// What it was given so far.
    pub fn seen(&self) -> Vec<Sighting> {
        self.seen.lock().expect("what was seen").clone()
    }

    /// How often it was given something.
    pub fn count(&self) -> usize {
        self.seen.lock().expect("what was seen").len()
    }
}

impl<F: Fn(usize) -> Fate + Send + Sync> Transport for Way<F> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Fate> {
        let number = {
            let mut seen = self.seen.lock().expect("what was seen");
            seen.push(Sighting { at: self.clock.now(), request });
            seen.len() - 1
        };
        Box::pin(async move {
            pending(self.polls).await;
            self.clock.hands.advance(Duration::from_secs(1));
            (self.fate)(number)
        })
    }
}

/// A clock that is moved by waiting, and keeps how long each wait was.
#[derive(Clone)]
pub struct Waits {
    hands: Arc<Hands>,
    waits: Arc<Mutex<Vec<Duration>>>,
    polls: usize,
}

impl Waits {
    /// One that nobody has waited by.
    #[allow(clippy::new_without_default, reason = "a clock is no value that goes without saying")]
    pub fn new() -> Self {
        Self { hands: Hands::new(), waits: Arc::default(), polls: 0 }
    }

    /// Its hands.
    pub fn hands(&self) -> &Hands {
        &self.hands
    }

    /// How long each wait was, in order.
    pub fn waits(&self) -> Vec<Duration> {
        self.waits.lock().expect("the waits").clone()
    }
}

impl Clock for Waits {
    fn now(&self) -> SystemTime {
        self.hands.time()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.waits.lock().expect("the waits").push(time);
        self.hands.advance(time);
        Box::pin(pending(self.polls))
    }
}

/// Random bytes that are the same in every run and no two alike.
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
