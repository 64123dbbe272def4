//! A simulated registrar for orders: one account with its orders, over both protocols, with a clock that the test
//! advances. It injects many faults, and always knows the actual state.
//!
//! Real registries refuse a name that is taken. This one accepts every order, unless it is
//! [`strict`](FaultSettings::strict), so that a duplicate order becomes visible instead of being refused.

mod calendar;
mod clock;
mod fault;
mod http;
mod ledger;
mod rng;
mod rpc;
mod transport;
mod xcp;

pub use clock::{ClientClock, ManualClock};
pub use fault::FaultSettings;
pub use http::{Connecting, Moment, OnMoment};
pub use ledger::{ActualOrders, Entry, Kind, Service};
pub use rng::Rng;
pub use transport::{InProcessTransport, pause};

use fault::InjectedFault;
use ledger::{Late, Ledger};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A request, independent of the transport.
#[derive(Clone, Debug)]
pub struct Wire {
    /// `GET` or `POST`.
    pub method: String,
    /// The path with its query.
    pub target: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Wire {
    fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(each, _)| each.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// A response.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The outcome of a request that was sent.
#[derive(Clone, Debug)]
pub enum Delivery {
    /// A response.
    Answer(Answer),
    /// A response that is announced with its full length, but breaks off after this number of bytes.
    BreakOff(Answer, usize),
    /// The connection is closed without a response.
    HangUp,
    /// No response within any timeout.
    Silence,
}

/// A parsed and authenticated request.
#[derive(Clone, Debug)]
struct Call {
    service: Service,
    action: String,
    /// All parameters, by flat name.
    params: Vec<(String, String)>,
    /// The IP address of the order's party: each intended order has its own.
    party: String,
    /// The number of earlier requests.
    number: u64,
    /// Alibaba Cloud's nonce, which must be unique.
    nonce: String,
    /// Alibaba Cloud's time stamp, in seconds.
    stamp: Option<i64>,
}

impl Call {
    fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
    }

    fn integer(&self, name: &str) -> Option<i64> {
        self.param(name)?.parse().ok()
    }
}

/// The registrar. Clones share one registrar.
#[derive(Clone)]
pub struct OrderRegistrar {
    ledger: Arc<Mutex<Ledger>>,
    true_clock: ManualClock,
}

impl OrderRegistrar {
    /// Creates a registrar without orders, for the OpenSRS account [`USERNAME`](crate::xcp_server::USERNAME).
    pub fn new(true_clock: ManualClock, fault_settings: FaultSettings, rng: Rng) -> Self {
        Self::of(crate::xcp_server::USERNAME, true_clock, fault_settings, rng)
    }

    /// Creates a registrar without orders, for the OpenSRS account with this user name.
    pub fn of(username: &str, true_clock: ManualClock, fault_settings: FaultSettings, rng: Rng) -> Self {
        let ledger = Ledger::new(username.to_owned(), true_clock.clone(), fault_settings, rng);
        Self { ledger: Arc::new(Mutex::new(ledger)), true_clock }
    }

    /// Returns the clock.
    pub fn true_clock(&self) -> &ManualClock {
        &self.true_clock
    }

    /// Processes a request that has left its sender and can no longer be stopped.
    pub fn receive(&self, wire: &Wire) -> Delivery {
        let mut ledger = self.ledger();
        ledger.land();
        let call = match read(&mut ledger, wire) {
            Ok(call) => call,
            Err(answer) => return Delivery::Answer(answer),
        };
        let fault = ledger.fault(&call);
        if ledger.is_order(&call) {
            ledger.note(&call.party, format!("sent: {} · {fault}", call.action));
        }
        act(&mut ledger, &call, fault)
    }

    /// Loses the next order's response, and delays its request.
    pub fn delay_next(&self, by: Duration) {
        self.ledger().next.push_back(InjectedFault::Late { by, silent: false });
    }

    /// Loses the next order, including its request.
    pub fn lose_next(&self) {
        self.ledger().next.push_back(InjectedFault::HangUp { done: false });
    }

    /// Whether a connection is established, and its request read.
    pub fn connect(&self) -> Connecting {
        self.ledger().connect()
    }

    /// Processes all delayed requests.
    pub fn deliver_late_requests(&self) {
        let last = self.ledger().late.iter().map(|late| late.at).max();
        if let Some(last) = last {
            self.true_clock.move_to(last);
        }
        self.ledger().land();
    }

    /// Returns the actual orders of a party; `None` while one of its requests is still delayed.
    pub fn actual_orders(&self, party: &str) -> Option<ActualOrders> {
        let mut ledger = self.ledger();
        ledger.land();
        let on_its_way = ledger.late.iter().any(|late| late.call.party == party);
        (!on_its_way).then(|| ledger.actual_orders(party))
    }

    /// Returns all orders.
    pub fn entries(&self) -> Vec<Entry> {
        self.ledger().entries.clone()
    }

    /// Returns the number of requests.
    pub fn requests(&self) -> u64 {
        self.ledger().requests
    }

    /// Returns how often each fault met an order.
    pub fn injected_faults(&self) -> Vec<(&'static str, u64)> {
        self.ledger().injected_faults.iter().map(|(name, count)| (*name, *count)).collect()
    }

    /// Adds an order from the account's web console, which the lists contain.
    pub fn add_console_order(&self, service: Service, kind: Kind, name: &str, age: Duration) {
        let mut ledger = self.ledger();
        let at = ledger.true_clock.now() - age;
        ledger.enter(service, kind, vec![name.to_owned()], String::new(), 0, at);
    }

    /// Adds a line to the log of a party.
    pub fn note(&self, party: &str, text: impl Into<String>) {
        self.ledger().note(party, text.into());
    }

    /// Returns the log of a party.
    pub fn story(&self, party: &str) -> Vec<String> {
        let ledger = self.ledger();
        ledger.story.iter().filter(|(of, _)| of == party).map(|(_, line)| line.clone()).collect()
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(ledger: &mut Ledger, wire: &Wire) -> Result<Call, Answer> {
    if wire.header("x-signature").is_some() { xcp::read(ledger, wire) } else { rpc::read(ledger, wire) }
}

fn carry_out(ledger: &mut Ledger, call: &Call) -> Answer {
    match call.service {
        Service::Aliyun => rpc::carry_out(ledger, call),
        Service::Opensrs => xcp::carry_out(ledger, call),
    }
}

fn act(ledger: &mut Ledger, call: &Call, fault: InjectedFault) -> Delivery {
    let failure = |ledger: &mut Ledger, code: &str, status| match call.service {
        Service::Aliyun => rpc::failure(ledger, status, code),
        Service::Opensrs => Answer { status, ..xcp::failure(code, "") },
    };
    match fault {
        InjectedFault::None => Delivery::Answer(carry_out(ledger, call)),
        InjectedFault::Failure { code, status, done } => {
            if done {
                carry_out(ledger, call);
            }
            Delivery::Answer(failure(ledger, code, status))
        }
        InjectedFault::Throttled { code, again } => {
            let status = if call.service == Service::Aliyun { 400 } else { 200 };
            let mut answer = failure(ledger, code, status);
            if let Some(millis) = again {
                answer.headers.push(("x-acs-retry-after".to_owned(), millis.to_string()));
            }
            Delivery::Answer(answer)
        }
        InjectedFault::Html { status, done } => {
            if done {
                carry_out(ledger, call);
            }
            Delivery::Answer(html(status))
        }
        InjectedFault::Contradiction => Delivery::Answer(xcp::contradiction(carry_out(ledger, call))),
        InjectedFault::Bare => Delivery::Answer(rpc::bare(carry_out(ledger, call))),
        InjectedFault::HangUp { done } => {
            if done {
                carry_out(ledger, call);
            }
            Delivery::HangUp
        }
        InjectedFault::Silence { done } => {
            if done {
                carry_out(ledger, call);
            }
            Delivery::Silence
        }
        InjectedFault::Late { by, silent } => {
            let at = ledger.true_clock.now() + by;
            ledger.late.push(Late { at, call: call.clone() });
            if silent { Delivery::Silence } else { Delivery::HangUp }
        }
        InjectedFault::BreakOff => {
            let answer = carry_out(ledger, call);
            let length = ledger.rng.below(answer.body.len() as u64) as usize;
            Delivery::BreakOff(answer, length)
        }
        InjectedFault::Shortened => {
            let mut answer = carry_out(ledger, call);
            let length = ledger.rng.below(answer.body.len() as u64) as usize;
            answer.body.truncate(length);
            Delivery::Answer(answer)
        }
        InjectedFault::TwiceOnTheWay => {
            carry_out(ledger, call);
            Delivery::Answer(carry_out(ledger, call))
        }
        InjectedFault::Saved { refused } => Delivery::Answer(xcp::save(ledger, call, refused)),
        InjectedFault::ErrorBody { object, done } => {
            if done {
                carry_out(ledger, call);
            }
            Delivery::Answer(rpc::error_body(ledger, object))
        }
        InjectedFault::Proxy { status, done } => {
            if done {
                carry_out(ledger, call);
            }
            let headers = vec![("content-type".to_owned(), "text/plain".to_owned())];
            Delivery::Answer(Answer { status, headers, body: b"Try again later.".to_vec() })
        }
    }
}

fn html(status: u16) -> Answer {
    let body = format!(
        "<html><head><title>{status}</title></head><body><h1>Bad gateway &nbsp;</h1><br></body></html>"
    );
    Answer {
        status,
        headers: vec![("content-type".to_owned(), "text/html".to_owned())],
        body: body.into_bytes(),
    }
}
