//! A registrar with several accounts, and clients that share no memory, like processes.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{self, AliyunDomain, Credentials, SaveSingleTaskForCreatingOrderActivate};

use registrar_sdk::{
    BoxFuture, ClientBuilder, Currency, Error, Journal, Order, OrderProblem,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use registrar_sdk_tests::order_registrar::pause;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

pub const MINUTE: Duration = Duration::from_secs(60);

/// Account ids; each account has the access key `key-` followed by its id.
pub const A: &str = "1111111111111111";
pub const B: &str = "2222222222222222";

/// The outcome of the next order.
#[derive(Clone, Copy, Debug)]
pub enum Behavior {
    /// It is carried out, with a response.
    Good,
    /// It is carried out, but its response is lost.
    DoesAndLoses,
    /// The same, and lists do not contain its time.
    DoesUndatedAndLoses,
    /// The request is lost.
    Loses,
    /// It is not carried out, with this response.
    Says(u16, &'static str),
    /// The service is unreachable.
    IsAway,
}

#[derive(Default)]
pub struct Registrar {
    tasks: Vec<Task>,
    behaviors: VecDeque<Behavior>,
    /// The number of received orders.
    pub orders_seen: usize,
}

struct Task {
    account: String,
    number: String,
    name: String,
    made: String,
}

#[derive(Clone)]
pub struct World {
    pub clock: Arc<ManualClock>,
    registrar: Arc<Mutex<Registrar>>,
}

impl World {
    pub fn new(behaviors: impl IntoIterator<Item = Behavior>) -> Self {
        let registrar = Registrar { behaviors: behaviors.into_iter().collect(), ..Registrar::default() };
        Self { clock: ManualClock::new(), registrar: Arc::new(Mutex::new(registrar)) }
    }

    pub fn registrar(&self) -> MutexGuard<'_, Registrar> {
        self.registrar.lock().expect("the registrar")
    }

    /// Returns the number of orders that were carried out.
    pub fn carried_out(&self) -> usize {
        self.registrar().tasks.len()
    }

    pub fn orders_seen(&self) -> usize {
        self.registrar().orders_seen
    }

    pub fn next(&self, behavior: Behavior) {
        self.registrar().behaviors.push_back(behavior);
    }

    /// Creates a client of an account.
    pub fn client(&self, account: &str, journal: impl Journal + 'static) -> Client<AliyunDomain> {
        self.builder(account).account(account).journal(Arc::new(journal)).build().expect("a client")
    }

    /// Creates a client without a journal, which does not know its account.
    pub fn nameless(&self, account: &str) -> Client<AliyunDomain> {
        self.builder(account).build().expect("a client")
    }

    pub fn builder(&self, account: &str) -> ClientBuilder<AliyunDomain> {
        let (hands, registrar) = (Arc::clone(&self.clock), Arc::clone(&self.registrar));
        let desk =
            FnTransport::new(&self.clock, move |asked| registrar.lock().expect("it").answer(asked, &hands));
        aliyun_domain::china(Credentials::new(format!("key-{account}"), "secret"))
            .transport(Arc::new(Slow(desk)))
            .currency(Currency::CNY)
            .clock(SdkClock(Arc::clone(&self.clock)))
    }
}

/// A transport that yields before sending, and before returning the response.
struct Slow(Arc<dyn Transport>);

impl Transport for Slow {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            pause().await;
            let response = self.0.send(request).await;
            pause().await;
            response
        })
    }
}

impl Registrar {
    fn answer(&mut self, asked: &RequestParams, clock: &ManualClock) -> Reply {
        let account = asked["AccessKeyId"].trim_start_matches("key-").to_owned();
        let own = |task: &&Task| task.account == account;
        match asked["Action"].as_str() {
            "CheckDomain" => Reply::Success(
                r#"{"RequestId": "R", "Avail": 1, "Premium": "false", "StaticPriceInfo": {"PriceInfo": [
                    {"action": "create", "period": 1, "money": 55.50}]}}"#
                    .to_owned(),
            ),
            "QueryTaskList" => {
                let row = |task: &Task| {
                    let Task { number, made, .. } = task;
                    format!(
                        r#"{{"TaskNo": "{number}", "TaskType": "ORDER_ACTIVATE", "CreateTime": "{made}"}}"#
                    )
                };
                page("TaskInfo", self.tasks.iter().filter(own).map(row).collect())
            }
            "QueryTaskDetailList" => {
                let row = |task: &Task| {
                    let Task { name, made, .. } = task;
                    format!(r#"{{"DomainName": "{name}", "TaskStatusCode": 2, "CreateTime": "{made}"}}"#)
                };
                let it = self.tasks.iter().filter(own).filter(|task| task.number == asked["TaskNo"]);
                page("TaskDetail", it.map(row).collect())
            }
            _ => {
                self.orders_seen += 1;
                let behavior = self.behaviors.pop_front().unwrap_or(Behavior::Good);
                if matches!(behavior, Behavior::Good | Behavior::DoesAndLoses | Behavior::DoesUndatedAndLoses)
                {
                    let number = format!("T-{}", self.tasks.len() + 1);
                    let undated = matches!(behavior, Behavior::DoesUndatedAndLoses);
                    let made = if undated { String::new() } else { clock.civil(8) };
                    let name = asked["DomainName"].clone();
                    self.tasks.push(Task { account, number, name, made });
                }
                match behavior {
                    Behavior::Good => {
                        Reply::Success(format!(r#"{{"RequestId": "R", "TaskNo": "T-{}"}}"#, self.tasks.len()))
                    }
                    Behavior::DoesAndLoses | Behavior::DoesUndatedAndLoses | Behavior::Loses => {
                        Reply::ResponseLost
                    }
                    Behavior::Says(status, code) => {
                        let body = format!(r#"{{"RequestId": "R", "Code": "{code}", "Message": "No."}}"#);
                        Reply::Status(status, body)
                    }
                    Behavior::IsAway => Reply::Unreachable,
                }
            }
        }
    }
}

fn page(item: &str, rows: Vec<String>) -> Reply {
    Reply::Success(format!(
        r#"{{"RequestId": "R", "TotalItemNum": {}, "CurrentPageNum": 1, "PageSize": 100, "TotalPageNum": 1,
            "Data": {{"{item}": [{}]}}}}"#,
        rows.len(),
        rows.join(",")
    ))
}

/// The order of every test.
pub fn one() -> SaveSingleTaskForCreatingOrderActivate {
    SaveSingleTaskForCreatingOrderActivate::new("plain.com").registrant_profile_id(123)
}

pub fn problem(error: &Error) -> Option<OrderProblem> {
    match error {
        Error::Order(error) => Some(error.problem),
        _ => None,
    }
}

/// Creates the order with this id again, like a process that knows only its id.
pub fn again(client: &Client<AliyunDomain>) -> Order {
    client.order_with_id("invoice 4711", one()).into()
}
