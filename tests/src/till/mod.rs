//! A simulated registrar for orders: one account with its orders, over both protocols, with a clock that the test
//! advances. It injects many faults, and always knows the actual state.
//!
//! Real registries refuse a name that is taken. This one accepts every order, unless it is
//! [`strict`](Weather::strict), so that a duplicate order becomes visible instead of being refused.

mod books;
mod calendar;
mod chance;
mod clock;
mod http;
mod rpc;
mod transport;
mod trouble;
mod xcp;

pub use books::{Entry, Kind, Service, Truth};
pub use chance::Chance;
pub use clock::{Hands, Watch};
pub use http::{Door, Moment, OnMoment};
pub use transport::{Line, pause};
pub use trouble::Weather;

use books::{Books, Late};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use trouble::Trouble;

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
pub enum Doing {
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
pub struct Till {
    books: Arc<Mutex<Books>>,
    hands: Hands,
}

impl Till {
    /// Creates a registrar without orders, for the OpenSRS account [`USERNAME`](crate::xcp_server::USERNAME).
    pub fn new(hands: Hands, weather: Weather, chance: Chance) -> Self {
        Self::of(crate::xcp_server::USERNAME, hands, weather, chance)
    }

    /// Creates a registrar without orders, for the OpenSRS account with this user name.
    pub fn of(username: &str, hands: Hands, weather: Weather, chance: Chance) -> Self {
        let books = Books::new(username.to_owned(), hands.clone(), weather, chance);
        Self { books: Arc::new(Mutex::new(books)), hands }
    }

    /// Returns the clock.
    pub fn hands(&self) -> &Hands {
        &self.hands
    }

    /// Processes a request that has left its sender and can no longer be stopped.
    pub fn receive(&self, wire: &Wire) -> Doing {
        let mut books = self.books();
        books.land();
        let call = match read(&mut books, wire) {
            Ok(call) => call,
            Err(answer) => return Doing::Answer(answer),
        };
        let trouble = books.trouble(&call);
        if books.is_order(&call) {
            books.note(&call.party, format!("sent: {} · {trouble}", call.action));
        }
        act(&mut books, &call, trouble)
    }

    /// Loses the next order's response, and delays its request.
    pub fn delay_next(&self, by: Duration) {
        self.books().next.push_back(Trouble::Late { by, silent: false });
    }

    /// Loses the next order, including its request.
    pub fn lose_next(&self) {
        self.books().next.push_back(Trouble::HangUp { done: false });
    }

    /// Whether a connection is established, and its request read.
    pub fn door(&self) -> Door {
        self.books().door()
    }

    /// Processes all delayed requests.
    pub fn wait_for_late_ones(&self) {
        let last = self.books().late.iter().map(|late| late.at).max();
        if let Some(last) = last {
            self.hands.move_to(last);
        }
        self.books().land();
    }

    /// Returns the actual orders of a party; `None` while one of its requests is still delayed.
    pub fn truth(&self, party: &str) -> Option<Truth> {
        let mut books = self.books();
        books.land();
        let on_its_way = books.late.iter().any(|late| late.call.party == party);
        (!on_its_way).then(|| books.truth(party))
    }

    /// Returns all orders.
    pub fn entries(&self) -> Vec<Entry> {
        self.books().entries.clone()
    }

    /// Returns the number of requests.
    pub fn requests(&self) -> u64 {
        self.books().requests
    }

    /// Returns how often each fault met an order.
    pub fn troubles(&self) -> Vec<(&'static str, u64)> {
        self.books().troubles.iter().map(|(name, count)| (*name, *count)).collect()
    }

    /// Adds an order from the account's web console, which the lists contain.
    pub fn order_at_the_console(&self, service: Service, kind: Kind, name: &str, age: Duration) {
        let mut books = self.books();
        let at = books.hands.now() - age;
        books.enter(service, kind, vec![name.to_owned()], String::new(), 0, at);
    }

    /// Adds a line to the log of a party.
    pub fn note(&self, party: &str, text: impl Into<String>) {
        self.books().note(party, text.into());
    }

    /// Returns the log of a party.
    pub fn story(&self, party: &str) -> Vec<String> {
        let books = self.books();
        books.story.iter().filter(|(of, _)| of == party).map(|(_, line)| line.clone()).collect()
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(books: &mut Books, wire: &Wire) -> Result<Call, Answer> {
    if wire.header("x-signature").is_some() { xcp::read(books, wire) } else { rpc::read(books, wire) }
}

fn carry_out(books: &mut Books, call: &Call) -> Answer {
    match call.service {
        Service::Aliyun => rpc::carry_out(books, call),
        Service::Opensrs => xcp::carry_out(books, call),
    }
}

fn act(books: &mut Books, call: &Call, trouble: Trouble) -> Doing {
    let failure = |books: &mut Books, code: &str, status| match call.service {
        Service::Aliyun => rpc::failure(books, status, code),
        Service::Opensrs => Answer { status, ..xcp::failure(code, "") },
    };
    match trouble {
        Trouble::None => Doing::Answer(carry_out(books, call)),
        Trouble::Failure { code, status, done } => {
            if done {
                carry_out(books, call);
            }
            Doing::Answer(failure(books, code, status))
        }
        Trouble::Throttled { code, again } => {
            let status = if call.service == Service::Aliyun { 400 } else { 200 };
            let mut answer = failure(books, code, status);
            if let Some(millis) = again {
                answer.headers.push(("x-acs-retry-after".to_owned(), millis.to_string()));
            }
            Doing::Answer(answer)
        }
        Trouble::Html { status, done } => {
            if done {
                carry_out(books, call);
            }
            Doing::Answer(html(status))
        }
        Trouble::Contradiction => Doing::Answer(xcp::contradiction(carry_out(books, call))),
        Trouble::Bare => Doing::Answer(rpc::bare(carry_out(books, call))),
        Trouble::HangUp { done } => {
            if done {
                carry_out(books, call);
            }
            Doing::HangUp
        }
        Trouble::Silence { done } => {
            if done {
                carry_out(books, call);
            }
            Doing::Silence
        }
        Trouble::Late { by, silent } => {
            let at = books.hands.now() + by;
            books.late.push(Late { at, call: call.clone() });
            if silent { Doing::Silence } else { Doing::HangUp }
        }
        Trouble::BreakOff => {
            let answer = carry_out(books, call);
            let length = books.chance.below(answer.body.len() as u64) as usize;
            Doing::BreakOff(answer, length)
        }
        Trouble::Shortened => {
            let mut answer = carry_out(books, call);
            let length = books.chance.below(answer.body.len() as u64) as usize;
            answer.body.truncate(length);
            Doing::Answer(answer)
        }
        Trouble::TwiceOnTheWay => {
            carry_out(books, call);
            Doing::Answer(carry_out(books, call))
        }
        Trouble::Saved { refused } => Doing::Answer(xcp::save(books, call, refused)),
        Trouble::ErrorBody { object, done } => {
            if done {
                carry_out(books, call);
            }
            Doing::Answer(rpc::error_body(books, object))
        }
        Trouble::Proxy { status, done } => {
            if done {
                carry_out(books, call);
            }
            let headers = vec![("content-type".to_owned(), "text/plain".to_owned())];
            Doing::Answer(Answer { status, headers, body: b"Try again later.".to_vec() })
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
