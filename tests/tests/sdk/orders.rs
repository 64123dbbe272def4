//! Orders: placed once, settled, reconciled when their response was lost, and kept across a crash.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    self, AliyunDomain, Credentials, Registration, SaveBatchTaskForCreatingOrderActivate,
    SaveBatchTaskForCreatingOrderTransfer, SaveSingleTaskForCreatingOrderActivate, Transfer,
};

use registrar_sdk::opensrs;
use registrar_sdk::{
    BoxFuture, Conclusion, EntryState, Error, FileJournal, Journal, JournalEntry, JournalWrite, NameState,
    Order, OrderError, OrderProblem, OrderState, Outcome, Receipt, Reconciled, Spend, Timestamp,
    extend::{HttpRequest, HttpResponse, Progress, Transport, TransportError},
};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use registrar_sdk_tests::shared_journal::SharedJournal;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

const ACCOUNT: &str = "1234567890123456";
const MINUTE: Duration = Duration::from_secs(60);

/// The registrar's state and behavior.
#[derive(Default)]
struct Registrar {
    tasks: Vec<Task>,
    /// The outcomes of the next orders, in turn; all others succeed.
    behavior: Vec<Behavior>,
    orders_seen: usize,
}

#[derive(Clone)]
struct Task {
    number: String,
    kind: &'static str,
    names: Vec<String>,
    made: String,
    states: Vec<&'static str>,
}

#[derive(Clone)]
enum Behavior {
    /// Carries it out, but loses the response.
    DoesAndLoses,
    /// Loses the request.
    Loses,
    /// Returns this, and does nothing.
    Says(u16, &'static str),
    IsAway,
}

struct World {
    clock: Arc<ManualClock>,
    registrar: Arc<Mutex<Registrar>>,
    client: Client<AliyunDomain>,
}

impl World {
    fn new(behavior: impl Into<Vec<Behavior>>) -> Self {
        Self::with(behavior, None)
    }

    fn with(behavior: impl Into<Vec<Behavior>>, journal: Option<Arc<dyn Journal>>) -> Self {
        let clock = ManualClock::new();
        let registrar = Arc::new(Mutex::new(Registrar { behavior: behavior.into(), ..Registrar::default() }));
        let client = client(&clock, &registrar, journal);
        Self { clock, registrar, client }
    }

    /// The program restarts, while the registrar and the time continue.
    fn restarted(&self, journal: Option<Arc<dyn Journal>>) -> Self {
        let (clock, registrar) = (Arc::clone(&self.clock), Arc::clone(&self.registrar));
        let client = client(&clock, &registrar, journal);
        Self { clock, registrar, client }
    }

    fn orders_seen(&self) -> usize {
        self.registrar.lock().expect("the registrar").orders_seen
    }

    fn tasks(&self) -> usize {
        self.registrar.lock().expect("the registrar").tasks.len()
    }

    /// Adds a task of somebody else, or an older one.
    fn add_task(&self, number: &str, kind: &'static str, name: &str, made: String) {
        let task = Task { number: number.into(), kind, names: vec![name.into()], made, states: vec!["2"] };
        self.registrar.lock().expect("the registrar").tasks.push(task);
    }
}

fn client(
    clock: &Arc<ManualClock>,
    registrar: &Arc<Mutex<Registrar>>,
    journal: Option<Arc<dyn Journal>>,
) -> Client<AliyunDomain> {
    let (hands, registrar) = (Arc::clone(clock), Arc::clone(registrar));
    let desk =
        FnTransport::new(clock, move |asked| registrar.lock().expect("the registrar").answer(asked, &hands));
    let builder = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(desk)
        .account(ACCOUNT)
        .clock(SdkClock(Arc::clone(clock)));
    journal.into_iter().fold(builder, |builder, journal| builder.journal(journal)).build().expect("a client")
}

impl Registrar {
    fn answer(&mut self, asked: &RequestParams, clock: &ManualClock) -> Reply {
        match asked["Action"].as_str() {
            "QueryTaskList" => self.list(asked),
            "QueryTaskDetailList" => self.details(asked),
            order => self.order(order, asked, clock),
        }
    }

    fn order(&mut self, action: &str, asked: &RequestParams, clock: &ManualClock) -> Reply {
        self.orders_seen += 1;
        let behavior = (!self.behavior.is_empty()).then(|| self.behavior.remove(0));
        let done = |registrar: &mut Self| {
            let number = format!("T-{}", registrar.tasks.len() + 1);
            let kind = if action.ends_with("Activate") { "ORDER_ACTIVATE" } else { "ORDER_RENEW" };
            let names: Vec<String> = asked
                .iter()
                .filter(|(name, _)| name.ends_with("DomainName"))
                .map(|(_, name)| name.clone())
                .collect();
            let states = vec!["0"; names.len()];
            registrar.tasks.push(Task { number: number.clone(), kind, names, made: clock.civil(8), states });
            number
        };
        match behavior {
            None => Reply::Success(format!(r#"{{"RequestId": "R", "TaskNo": "{}"}}"#, done(self))),
            Some(Behavior::DoesAndLoses) => {
                done(self);
                Reply::ResponseLost
            }
            Some(Behavior::Loses) => Reply::ResponseLost,
            Some(Behavior::IsAway) => Reply::Unreachable,
            Some(Behavior::Says(status, code)) => {
                Reply::Status(status, format!(r#"{{"RequestId": "R", "Code": "{code}", "Message": "No."}}"#))
            }
        }
    }

    fn list(&self, asked: &RequestParams) -> Reply {
        let rows = self.tasks.iter().map(|task| {
            format!(
                r#"{{"TaskNo": "{}", "TaskType": "{}", "CreateTime": "{}"}}"#,
                task.number, task.kind, task.made
            )
        });
        page(asked, "TaskInfo", rows.collect())
    }

    fn details(&self, asked: &RequestParams) -> Reply {
        let task = self.tasks.iter().find(|task| task.number == asked["TaskNo"]);
        let rows = task.into_iter().flat_map(|task| {
            task.names.iter().zip(&task.states).map(|(name, state)| {
                format!(
                    r#"{{"DomainName": "{name}", "TaskStatusCode": {state}, "CreateTime": "{}", "ErrorMsg": "refused"}}"#,
                    task.made
                )
            })
        });
        page(asked, "TaskDetail", rows.collect())
    }
}

fn page(asked: &RequestParams, item: &str, rows: Vec<String>) -> Reply {
    let (page, size): (usize, usize) =
        (asked["PageNum"].parse().expect("a number"), asked["PageSize"].parse().expect("a number"));
    let here: Vec<String> = rows.iter().skip((page - 1) * size).take(size).cloned().collect();
    Reply::Success(format!(
        r#"{{"RequestId": "R", "TotalItemNum": {}, "Data": {{"{item}": [{}]}}}}"#,
        rows.len(),
        here.join(",")
    ))
}

fn one() -> SaveSingleTaskForCreatingOrderActivate {
    SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(123)
}

fn problem(error: &Error) -> Option<OrderProblem> {
    match error {
        Error::Order(error) => Some(error.problem),
        _ => None,
    }
}

async fn lost(world: &World) -> Order {
    let order = world.client.order(one());
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    order.into()
}

/// A directory that is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("registrar-sdk-orders-{}-{count}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn journal(&self) -> Arc<FileJournal> {
        Arc::new(FileJournal::open(self.0.join("orders.journal")).expect("a journal"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

// ------------------------------------------------------------------ placing

#[tokio::test]
async fn a_placed_order_is_not_sent_again_by_itself_or_by_a_clone() {
    let world = World::new([]);
    let order = world.client.order(one());
    assert!(matches!(order.state(), OrderState::Ready) && world.orders_seen() == 0);
    let placed = world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    assert_eq!((placed.receipt().map(Receipt::number), placed.attempts()), (Some("T-1"), Some(1)));
    let again = world.client.place(&order.clone(), Spend::at_any_price()).await.expect("what is known");
    assert_eq!(again.receipt(), placed.receipt());
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn an_attempt_that_was_not_carried_out_is_retried_within_one_call() {
    let world = World::new([Behavior::IsAway, Behavior::Says(400, "Throttling.User")]);
    let order = world.client.order(one());
    let placed = world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    assert_eq!((placed.attempts(), world.orders_seen(), world.tasks()), (Some(3), 3, 1));
}

#[tokio::test]
async fn an_order_whose_response_was_lost_is_refused_until_reconciled() {
    let world = World::new([Behavior::DoesAndLoses]);
    let order = lost(&world).await;
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!((problem(&error), error.outcome()), (Some(OrderProblem::MaybeSent), Outcome::Unknown));
    let message = error.to_string();
    assert!(message.contains(order.id()) && message.contains("2026-06-01T09:00:00.000Z"), "{message}");
    assert!(message.contains("nonce") && message.contains("client.reconcile"), "{message}");
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn a_refusal_is_final() {
    let world = World::new([Behavior::Says(400, "TaskIsBeingProcessed")]);
    let order = world.client.order(one());
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(error.outcome(), Outcome::Refused);
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("refused again");
    assert_eq!((problem(&error), error.outcome()), (Some(OrderProblem::Refused), Outcome::Refused));
    assert!(error.to_string().contains("TaskIsBeingProcessed"), "{error}");
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn an_order_that_violates_a_rule_or_is_for_another_edition_is_not_sent() {
    let world = World::new([]);
    let wrong = world.client.order(SaveSingleTaskForCreatingOrderActivate::new("not a name"));
    let error = world.client.place(&wrong, Spend::at_any_price()).await.expect_err("refused");
    assert!(matches!(error, Error::Invalid(_)) && matches!(wrong.state(), OrderState::Ready), "{error}");
    let china = aliyun_domain::china(Credentials::new("id", "secret")).build().expect("a client");
    let error = china.place(&world.client.order(one()), Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::WrongClient));
    let error = world
        .client
        .read_only()
        .place(&world.client.order(one()), Spend::at_any_price())
        .await
        .expect_err("refused");
    assert!(error.to_string().contains("only reads"), "{error}");
    assert_eq!(world.orders_seen(), 0);
}

// ------------------------------------------------------------------ reconciling

#[tokio::test]
async fn a_lost_order_is_found_by_its_task() {
    let world = World::new([Behavior::DoesAndLoses]);
    world.add_task("T-other", "ORDER_ACTIVATE", "other.com", world.clock.civil(8));
    world.add_task("T-dns", "CHG_DNS", "example.com", world.clock.civil(8));
    let order = lost(&world).await;
    let Reconciled::Placed(placed) = world.client.reconcile(&order).await.expect("an answer") else {
        panic!("not found: {order:?}");
    };
    assert_eq!(placed.receipt().map(Receipt::number), Some("T-3"));
    assert!(order.is_final());
    let again = world.client.place(&order, Spend::at_any_price()).await.expect("what is known");
    assert_eq!((again.receipt(), world.orders_seen()), (placed.receipt(), 1));
}

#[tokio::test]
async fn absence_proves_nothing_until_the_request_can_no_longer_arrive() {
    let world = World::new([Behavior::Loses]);
    let order = lost(&world).await;
    let Reconciled::CannotTellYet { ask_after: Some(ask_after), .. } =
        world.client.reconcile(&order).await.expect("an answer")
    else {
        panic!("too early to tell");
    };
    assert_eq!(ask_after, world.clock.time() + 16 * MINUTE);
    world.clock.advance(15 * MINUTE);
    let early = world.client.reconcile(&order).await.expect("an answer");
    assert!(matches!(early, Reconciled::CannotTellYet { .. }), "{early:?}");
    world.clock.advance(2 * MINUTE);
    let outcome = world.client.reconcile(&order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    assert_eq!((world.orders_seen(), world.tasks()), (2, 1));
}

#[tokio::test]
async fn two_matching_tasks_are_left_to_a_person() {
    let world = World::new([Behavior::DoesAndLoses]);
    let order = lost(&world).await;
    world.add_task("T-twin", "ORDER_ACTIVATE", "EXAMPLE.com", world.clock.civil(8));
    let Reconciled::Ambiguous(receipts) = world.client.reconcile(&order).await.expect("an answer") else {
        panic!("two fit");
    };
    assert_eq!(receipts.iter().map(Receipt::number).collect::<Vec<_>>(), ["T-1", "T-twin"]);
    world.client.conclude(&order, Conclusion::Placed(receipts[0].clone())).await.expect("taken down");
    assert!(order.is_final());
}

#[tokio::test]
async fn a_matching_task_of_another_time_is_neither_accepted_nor_ignored() {
    let world = World::new([Behavior::Loses]);
    world.add_task("T-old", "ORDER_ACTIVATE", "example.com", "2026-06-01 03:30:00".to_owned());
    let order = lost(&world).await;
    world.clock.advance(17 * MINUTE);
    let outcome = world.client.reconcile(&order).await.expect("an answer");
    assert!(matches!(&outcome, Reconciled::Ambiguous(one) if one[0].number() == "T-old"), "{outcome:?}");
    world.client.conclude(&order, Conclusion::NotPlaced).await.expect("taken down");
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");
}

#[tokio::test]
async fn a_task_is_not_attributed_to_two_orders() {
    let world = World::new([Behavior::DoesAndLoses, Behavior::Loses]);
    let (first, second) = (lost(&world).await, lost(&world).await);
    let outcome = world.client.reconcile(&first).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
    world.clock.advance(17 * MINUTE);
    let outcome = world.client.reconcile(&second).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
}

#[tokio::test]
async fn a_task_is_not_attributed_to_two_orders_by_a_person() {
    let world = World::new([Behavior::DoesAndLoses, Behavior::Loses]);
    let (first, second) = (lost(&world).await, lost(&world).await);
    world.client.conclude(&first, Conclusion::Placed(Receipt::new("T-1"))).await.expect("taken down");
    let error = world
        .client
        .conclude(&second, Conclusion::Placed(Receipt::new("T-1")))
        .await
        .expect_err("the task belongs to another order");
    let Error::Order(problem) = &error else { panic!("{error}") };
    assert_eq!(problem.problem, OrderProblem::SameId);
    assert!(error.to_string().contains("T-1 belongs to another order"), "{error}");
    assert!(matches!(second.state(), OrderState::MaybeSent(_)));
}

#[tokio::test]
async fn a_batch_is_found_by_all_its_names_in_any_script() {
    let world = World::new([Behavior::DoesAndLoses]);
    world.add_task("T-part", "ORDER_ACTIVATE", "b.com", world.clock.civil(8));
    let names = ["示例.com", "b.com"].map(|name| Registration::new(name).registrant_profile_id(1));
    let order = world.client.order(SaveBatchTaskForCreatingOrderActivate::new(names));
    world.client.unchecked().place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    world.registrar.lock().expect("the registrar").tasks[1].names =
        vec!["B.com".into(), "xn--fsq092h.com".into()];
    let outcome = world.client.reconcile(&order).await.expect("an answer");
    assert!(
        matches!(&outcome, Reconciled::Placed(placed) if placed.receipt().map(Receipt::number) == Some("T-2")),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn a_batch_ordered_with_flat_parameters_is_found() {
    let world = World::new([Behavior::DoesAndLoses]);
    let names = ["a.com", "b.com"];
    let params = names.iter().enumerate().flat_map(|(at, name)| {
        let of = |field: &str| format!("OrderActivateParam.{}.{field}", at + 1);
        [(of("DomainName"), (*name).to_owned()), (of("RegistrantProfileId"), "1".to_owned())]
    });
    let action = "SaveBatchTaskForCreatingOrderActivate";
    let order = world.client.order_named(action, params.collect::<Vec<_>>()).expect("an order");
    world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    world.clock.advance(20 * MINUTE);
    let found = world.client.reconcile(&order).await.expect("an answer");
    assert!(matches!(found, Reconciled::Placed(_)), "{found:?}");
    world.client.place(&order, Spend::at_any_price()).await.expect("what is known");
    assert_eq!((world.orders_seen(), world.tasks()), (1, 1));
}

/// A transport that holds one response back until it is released.
struct Slow {
    desk: Arc<dyn Transport>,
    holds_next: AtomicBool,
    lets_go: AtomicBool,
}

impl Transport for Slow {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let holds = self.holds_next.swap(false, Ordering::SeqCst);
        Box::pin(async move {
            let response = self.desk.send(request).await;
            std::future::poll_fn(|_| match holds && !self.lets_go.load(Ordering::SeqCst) {
                true => Poll::Pending,
                false => Poll::Ready(()),
            })
            .await;
            response
        })
    }
}

#[tokio::test]
async fn a_slow_reconcile_does_not_undo_a_concurrent_place() {
    let world = World::new([Behavior::Loses, Behavior::DoesAndLoses]);
    let (hands, registrar) = (Arc::clone(&world.clock), Arc::clone(&world.registrar));
    let desk = FnTransport::new(&world.clock, move |asked| {
        registrar.lock().expect("the registrar").answer(asked, &hands)
    });
    let (holds_next, lets_go) = Default::default();
    let slow = Arc::new(Slow { desk, holds_next, lets_go });
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(slow.clone())
        .clock(SdkClock(Arc::clone(&world.clock)))
        .build()
        .expect("a client");
    let order = client.order(one());
    client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    world.clock.advance(20 * MINUTE);

    slow.holds_next.store(true, Ordering::SeqCst);
    let mut late = client.reconcile(&order);
    assert!(late.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let outcome = client.reconcile(&order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
    client.place(&order, Spend::at_any_price()).await.expect_err("a lost response again");
    slow.lets_go.store(true, Ordering::SeqCst);
    let outcome = late.await.expect("an answer");
    assert!(matches!(outcome, Reconciled::CannotTellYet { .. }), "{outcome:?}");
    let error = client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::MaybeSent));
    assert_eq!((world.orders_seen(), world.tasks()), (2, 1));
}

#[tokio::test]
async fn a_task_with_some_names_of_a_batch_is_not_ignored() {
    let world = World::new([Behavior::DoesAndLoses]);
    let name = |name: &str| Registration::new(name).registrant_profile_id(1);
    let order =
        world.client.order(SaveBatchTaskForCreatingOrderActivate::new([name("a.com"), name("b.com")]));
    world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    world.registrar.lock().expect("the registrar").tasks[0].names.pop();
    let early = world.client.reconcile(&order).await.expect("an answer");
    assert!(matches!(early, Reconciled::CannotTellYet { .. }), "{early:?}");
    world.clock.advance(20 * MINUTE);
    let outcome = world.client.reconcile(&order).await.expect("an answer");
    assert!(
        matches!(&outcome, Reconciled::Ambiguous(receipts) if receipts[0].number() == "T-1"),
        "{outcome:?}"
    );
}

/// The type of a transfer's task is not documented.
#[tokio::test]
async fn a_batch_of_transfers_that_appears_in_part_is_not_declared_absent() {
    let world = World::new([Behavior::DoesAndLoses]);
    let name = |name: &str| Transfer::new(name, "an-auth-code", 1);
    let order =
        world.client.order(SaveBatchTaskForCreatingOrderTransfer::new([name("a.com"), name("b.com")]));
    world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    {
        let task = &mut world.registrar.lock().expect("the registrar").tasks[0];
        task.kind = "NOT_DOCUMENTED";
        task.names.pop();
    }
    world.clock.advance(40 * MINUTE);
    let outcome = world.client.reconcile(&order).await.expect("an answer");
    assert!(
        matches!(&outcome, Reconciled::Ambiguous(receipts) if receipts[0].number() == "T-1"),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn an_incomplete_list_does_not_prove_absence() {
    for list in [
        r#"{"RequestId": "R"}"#,
        r#"{"RequestId": "R", "Data": {"TaskInfo": []}, "TotalItemNum": 1}"#,
        r#"{"RequestId": "R", "Data": {"TaskInfo": [{"TaskType": "ORDER_ACTIVATE"}]}, "TotalItemNum": 1}"#,
        r#"{"RequestId": "R", "Code": "Throttling.User", "Message": "Slow down."}"#,
    ] {
        let clock = ManualClock::new();
        let desk = FnTransport::new(&clock, move |asked| match asked["Action"].as_str() {
            "QueryTaskList" => Reply::Success(list.to_owned()),
            _ => Reply::ResponseLost,
        });
        let client = aliyun_domain::international(Credentials::new("id", "secret"))
            .transport(desk)
            .clock(SdkClock(Arc::clone(&clock)))
            .build()
            .expect("a client");
        let order = client.order(one());
        client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
        clock.advance(20 * MINUTE);
        let outcome = client.reconcile(&order).await;
        assert!(outcome.is_err() && matches!(order.state(), OrderState::MaybeSent(_)), "{list}: {outcome:?}");
    }
}

#[tokio::test]
async fn an_error_body_at_200_is_not_a_placed_order() {
    let world = World::new([Behavior::Says(200, "TaskIsBeingProcessed")]);
    let params = [("DomainName", "example.com"), ("RegistrantProfileId", "1")];
    let order = world.client.order_named("SaveSingleTaskForCreatingOrderActivate", params).expect("an order");
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("no task");
    assert_eq!((error.code(), error.outcome()), (Some("TaskIsBeingProcessed"), Outcome::Unknown), "{error}");
    assert!(matches!(order.state(), OrderState::MaybeSent(_)) && world.orders_seen() == 1);
}

#[tokio::test]
async fn a_response_without_a_task_leaves_the_outcome_unknown() {
    let clock = ManualClock::new();
    let desk = FnTransport::new(&clock, |_| Reply::Success(r#"{"RequestId": "R"}"#.to_owned()));
    let folder = Folder::new();
    let client = aliyun_domain::international(Credentials::new("id", "secret"))
        .transport(desk)
        .clock(SdkClock(clock))
        .account(ACCOUNT)
        .journal(folder.journal())
        .build()
        .expect("a client");
    let params = [("DomainName", "example.com"), ("RegistrantProfileId", "1")];
    let named = client.order_named("SaveSingleTaskForCreatingOrderActivate", params).expect("an order");
    let restored = client.restore(&client.order(one()).to_json()).await.expect("an order");
    for order in [named, restored] {
        let error = client.place(&order, Spend::at_any_price()).await.expect_err("no task");
        assert!(matches!(error, Error::Decode(_)) && error.outcome() == Outcome::Unknown, "{error}");
        assert!(matches!(order.state(), OrderState::MaybeSent(_)), "{order:?}");
    }
}

#[tokio::test]
async fn waiting_without_a_deadline_does_not_panic() {
    let world = World::new([]);
    let order = world.client.order(one());
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    states(&world, &["2"]);
    let progress = world.client.settle(&order).deadline(Duration::MAX).await.expect("settled");
    assert!(progress.all_done());
}

// ------------------------------------------------------------------ storing

#[tokio::test]
async fn an_order_restored_from_before_it_was_placed_counts_as_maybe_sent() {
    let world = World::new([]);
    let order = world.client.order(one());
    let stored = order.to_json();
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    assert!(!stored.contains("secret") && !stored.contains('\n'), "{stored}");

    let world = world.restarted(None);
    let restored = world.client.restore(&stored).await.expect("an order");
    assert_eq!((restored.id(), restored.params()), (order.id(), order.params()));
    let error = world.client.place(&restored, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::MaybeSent));
    let outcome = world.client.reconcile(&restored).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn a_final_state_is_stored_with_its_receipt() {
    let world = World::new([]);
    let order = world.client.order(one());
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    let restored = world.client.restore(&order.to_json()).await.expect("an order");
    let placed = world.client.place(&restored, Spend::at_any_price()).await.expect("what is known");
    assert_eq!((placed.receipt().map(Receipt::number), placed.request_id()), (Some("T-1"), Some("R")));
    assert_eq!((placed.progress(), placed.attempts(), world.orders_seen()), (Progress::Done, None, 1));
}

#[tokio::test]
async fn a_damaged_or_foreign_stored_order_is_refused() {
    let world = World::new([]);
    let stored = world.client.order(one()).to_json();
    for (wrong, says) in [
        (String::new(), "cannot be read"),
        (stored[..stored.len() - 9].to_owned(), "cannot be read"),
        (stored.replace("\"state\"", "\"status\""), "no `state`"),
        (stored.replace("\"registrar_sdk_order\":\"2\"", "\"registrar_sdk_order\":\"7\""), "another version"),
        (stored.replace("\"registrar_sdk_order\":\"2\"", "\"registrar_sdk_order\":\"1\""), "which account"),
        (stored.replace("international", "china"), "another service or edition"),
        (stored.replace("\"ready\"", "\"done\""), "its state is invalid"),
    ] {
        let error = world.client.restore(&wrong).await.expect_err("refused").to_string();
        assert!(error.contains(says), "{says}: {error}");
    }
}

// ------------------------------------------------------------------ the journal

#[tokio::test]
async fn a_journal_proves_that_an_order_was_never_sent() {
    let folder = Folder::new();
    let world = World::with([], Some(folder.journal()));
    let stored = world.client.order(one()).to_json();
    drop(world.client);
    let world = World { client: client(&world.clock, &world.registrar, Some(folder.journal())), ..world };
    let restored = world.client.restore(&stored).await.expect("an order");
    world.client.place(&restored, Spend::at_any_price()).await.expect("placed");
    assert_eq!(world.orders_seen(), 1);
}

#[tokio::test]
async fn an_id_in_the_journal_is_never_sent_again() {
    let folder = Folder::new();
    let world = World::with([Behavior::DoesAndLoses], Some(folder.journal()));
    let order = world.client.order_with_id("invoice 1", one());
    world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    drop((order, world.client));

    let journal = folder.journal();
    let world = World { client: client(&world.clock, &world.registrar, Some(journal.clone())), ..world };
    let anew = world.client.order_with_id("invoice 1", one());
    let error = world.client.place(&anew, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::MaybeSent));
    let pending = world.client.pending().await.expect("the journal");
    assert_eq!(pending.iter().map(Order::id).collect::<Vec<_>>(), ["invoice 1"]);
    let outcome = world.client.reconcile(&pending[0]).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
    assert!(world.client.pending().await.expect("the journal").is_empty());
    let third = world.client.order_with_id("invoice 1", one());
    let placed = world.client.place(&third, Spend::at_any_price()).await.expect("what is known");
    assert_eq!((placed.receipt().map(Receipt::number), world.orders_seen()), (Some("T-1"), 1));

    let changed = world.client.order_with_id("invoice 1", one().subscription_duration(2));
    let error = world.client.place(&changed, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::SameId));
}

#[tokio::test]
async fn an_order_without_an_id_is_not_placed() {
    // Otherwise a missing invoice number would make all such orders one.
    let world = World::new([]);
    let order = world.client.order_with_id("", one());
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!((problem(&error), world.orders_seen()), (Some(OrderProblem::SameId), 0), "{error}");
    assert!(error.to_string().contains("the order's id is empty"), "{error}");
}

#[tokio::test]
async fn an_order_recreated_after_a_crash_is_reconciled_from_the_journal() {
    let folder = Folder::new();
    let world = World::with([Behavior::DoesAndLoses], Some(folder.journal()));
    let order = world.client.order_with_id("invoice 1", one());
    world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    drop((order, world.client));

    let world = World { client: client(&world.clock, &world.registrar, Some(folder.journal())), ..world };
    let anew = world.client.order_with_id("invoice 1", one());
    let outcome = world.client.reconcile(&anew).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::Placed(_)), "{outcome:?}");
}

/// A journal whose disk can be full for a while.
struct Sometimes(Arc<FileJournal>, AtomicBool);

impl Sometimes {
    fn fail(&self) -> std::io::Result<()> {
        match self.1.load(Ordering::SeqCst) {
            true => Err(std::io::Error::from(std::io::ErrorKind::StorageFull)),
            false => Ok(()),
        }
    }
}

impl Journal for Sometimes {
    fn id(&self) -> String {
        self.0.id()
    }

    fn insert(&self, entry: JournalEntry) -> BoxFuture<'_, std::io::Result<JournalWrite>> {
        Box::pin(async move {
            self.fail()?;
            self.0.insert(entry).await
        })
    }

    fn update(&self, entry: JournalEntry) -> BoxFuture<'_, std::io::Result<JournalWrite>> {
        Box::pin(async move {
            self.fail()?;
            self.0.update(entry).await
        })
    }

    fn get<'a>(&'a self, id: &'a str) -> BoxFuture<'a, std::io::Result<Option<JournalEntry>>> {
        self.0.get(id)
    }

    fn pending<'a>(&'a self, account: &'a str) -> BoxFuture<'a, std::io::Result<Vec<JournalEntry>>> {
        self.0.pending(account)
    }
}

#[tokio::test]
async fn an_order_is_not_reported_as_unsent_while_its_journal_fails() {
    let folder = Folder::new();
    let journal = Arc::new(Sometimes(folder.journal(), AtomicBool::new(false)));
    let world = World::with([Behavior::Loses], Some(journal.clone()));
    let order = lost(&world).await;
    world.clock.advance(20 * MINUTE);
    journal.1.store(true, Ordering::SeqCst);
    let error = world.client.conclude(&order, Conclusion::NotPlaced).await.expect_err("the disk is full");
    assert_eq!((problem(&error), error.outcome()), (Some(OrderProblem::Journal), Outcome::Unknown));
    assert!(!error.to_string().contains("Nothing was sent"), "{error}");
    assert!(matches!(order.state(), OrderState::MaybeSent(_)), "{order:?}");
    journal.1.store(false, Ordering::SeqCst);
    let outcome = world.client.reconcile(&order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
}

#[tokio::test]
async fn an_order_with_a_journal_is_not_placed_without_it() {
    let folder = Folder::new();
    let journal = folder.journal();
    let world =
        World::with([Behavior::DoesAndLoses, Behavior::Says(400, "Throttling.User")], Some(journal.clone()));
    let order = world.client.order(one());
    let stored = order.to_json();
    let without = world.restarted(None);
    let error = without.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(
        (problem(&error), error.outcome()),
        (Some(OrderProblem::Journal), Outcome::Unknown),
        "{error}"
    );
    let known = world.client.restore(&stored).await.expect("an order");
    assert!(matches!(known.state(), OrderState::Ready) && world.orders_seen() == 0);

    world.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    let error = without.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!((problem(&error), error.outcome()), (Some(OrderProblem::MaybeSent), Outcome::Unknown));
    let moved = without.client.restore(&stored).await.expect("an order");
    let outcome = without.client.reconcile(&moved).await.expect("an answer");
    assert!(
        matches!(outcome, Reconciled::Placed(_)),
        "a client with another journal, or none, can reconcile: {outcome:?}"
    );
}

#[tokio::test]
async fn pending_orders_of_a_journal_are_placed_only_with_it() {
    let folder = Folder::new();
    let journal = folder.journal();
    let world = World::with(vec![Behavior::Says(400, "Throttling.User"); 3], Some(journal.clone()));
    world.client.place(&world.client.order(one()), Spend::at_any_price()).await.expect_err("throttled");
    let without = world.restarted(None);
    let error = without.client.pending().await.expect_err("no journal");
    assert!(error.to_string().contains("`.journal("), "{error}");
    let pending = world.client.pending().await.expect("the journal");
    let error = without.client.place(&pending[0], Spend::at_any_price()).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::Journal));
    let pending = world.client.pending().await.expect("the journal");
    world.client.place(&pending[0], Spend::at_any_price()).await.expect("placed");
    assert_eq!((world.orders_seen(), world.tasks()), (4, 1));
}

#[tokio::test]
async fn an_order_is_not_restored_with_the_result_of_another_one_with_its_id() {
    let folder = Folder::new();
    let world = World::with([], Some(folder.journal()));
    let stored = world.client.order_with_id("invoice 1", one()).to_json();
    let other = world.client.order_with_id("invoice 1", one().subscription_duration(2));
    world.client.place(&other, Spend::at_any_price()).await.expect("placed");
    let error = world.client.restore(&stored).await.expect_err("refused");
    assert_eq!(problem(&error), Some(OrderProblem::SameId), "{error}");
}

#[tokio::test]
async fn a_journal_preserves_any_string() {
    let folder = Folder::new();
    let journal = folder.journal();
    let entry = |content: &str| JournalEntry {
        id: format!("{content} {content}"),
        service: "s".to_owned(),
        edition: "e".to_owned(),
        account: ACCOUNT.to_owned(),
        action: "A".to_owned(),
        state: EntryState::Ready,
        version: 1,
        time: Timestamp::from_millis(1),
        content: content.to_owned(),
    };
    let odd = ["", "{", "{}\n{}", "\u{2028}\0\r", &"[".repeat(200)].map(entry);
    for entry in &odd {
        assert_eq!(journal.insert(entry.clone()).await.expect("written"), JournalWrite::Written);
    }
    drop(journal);
    let journal = folder.journal();
    for entry in odd {
        assert_eq!(journal.get(&entry.id).await.expect("the journal"), Some(entry));
    }
}

#[tokio::test]
async fn nothing_is_sent_when_the_journal_cannot_be_written() {
    let folder = Folder::new();
    let world = World::with([], Some(Arc::new(Sometimes(folder.journal(), AtomicBool::new(true)))));
    let order = world.client.order(one());
    let error = world.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
    assert_eq!((problem(&error), error.outcome()), (Some(OrderProblem::Journal), Outcome::NotDone));
    assert!(matches!(order.state(), OrderState::Ready) && world.orders_seen() == 0);
}

// ------------------------------------------------------------------ settling

fn states(world: &World, states: &[&'static str]) {
    world.registrar.lock().expect("the registrar").tasks[0].states = states.to_vec();
}

#[tokio::test]
async fn a_batch_is_settled_name_by_name() {
    let world = World::new([]);
    let names = ["a.com", "b.com"].map(|name| Registration::new(name).registrant_profile_id(1));
    let order = world.client.order(SaveBatchTaskForCreatingOrderActivate::new(names));
    let error = world.client.settle(&order).await.expect_err("not placed yet");
    assert_eq!(problem(&error), Some(OrderProblem::NotPlaced));
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");

    let outcome = Arc::new(Mutex::new(Vec::new()));
    let (registrar, tell) = (Arc::clone(&world.registrar), Arc::clone(&outcome));
    let begun = world.clock.time();
    let settled = world
        .client
        .settle(&order)
        .on_progress(move |event| {
            let mut outcome = tell.lock().expect("the mutex is not poisoned");
            outcome.push(event.to_string());
            let next: &[&str] = if outcome.len() == 1 { &["2", "1"] } else { &["2", "3"] };
            registrar.lock().expect("the registrar").tasks[0].states = next.to_vec();
        })
        .await
        .expect_err("one name has failed");
    let Error::Order(error) = &settled else { panic!("{settled}") };
    let settled = error.progress().expect("how far");
    assert_eq!(
        *outcome.lock().expect("the mutex is not poisoned"),
        ["0 done, 0 failed, 2 waiting", "1 done, 0 failed, 1 waiting", "1 done, 1 failed, 0 waiting"]
    );
    assert!(!settled.all_done());
    let failed: Vec<_> = settled.with(NameState::Failed).collect();
    assert_eq!(
        (failed.len(), failed[0].name.as_str(), failed[0].reason.as_deref()),
        (1, "b.com", Some("refused"))
    );
    let waited = world.clock.time().duration_since(begun).expect("later");
    assert_eq!(waited, Duration::from_millis(2500));
}

#[tokio::test]
async fn waiting_ends_at_its_deadline_and_continues_in_another_process() {
    let world = World::new([]);
    let order = world.client.order(one());
    world.client.place(&order, Spend::at_any_price()).await.expect("placed");
    let error = world.client.settle(&order).deadline(MINUTE).await.expect_err("too late");
    let Error::Order(late) = &error else { panic!("{error}") };
    let far = |error: &OrderError| error.progress().expect("how far").count(NameState::Waiting);
    assert_eq!((late.problem, far(late)), (OrderProblem::StillWaiting, 1));

    states(&world, &["2"]);
    let world = world.restarted(None);
    let restored = world.client.restore(&order.to_json()).await.expect("an order");
    assert!(world.client.settle(&restored).await.expect("settled").all_done());
    assert!(world.client.settle("T-1").await.expect("settled").all_done());
}

// ------------------------------------------------------------------ OpenSRS

fn envelope(code: u32, attributes: &str) -> String {
    format!(
        "<?xml version='1.0'?><OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
         <item key='response_code'>{code}</item><item key='response_text'>done</item><item key='attributes'>\
         <dt_assoc>{attributes}</dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
    )
}

fn reseller(
    clock: &Arc<ManualClock>,
    answer: impl FnMut(&RequestParams) -> Reply + Send + 'static,
) -> registrar_sdk::Client<opensrs::Opensrs> {
    opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"))
        .transport(FnTransport::new(clock, answer))
        .clock(SdkClock(Arc::clone(clock)))
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_slow_renewal_is_settled_by_its_order() {
    let clock = ManualClock::new();
    let mut asked_before = 0;
    let client = reseller(&clock, move |asked| match asked["Action"].as_str() {
        "RENEW DOMAIN" => Reply::Success(envelope(250, "<item key='order_id'>77</item>")),
        "GET_ORDER_INFO DOMAIN" => {
            asked_before += 1;
            let state = if asked_before < 3 { "waiting" } else { "completed" };
            Reply::Success(envelope(
                200,
                &format!(
                    "<item key='field_hash'><dt_assoc><item key='id'>77</item><item key='domain'>example.com</item>\
                     <item key='status'>{state}</item></dt_assoc></item>"
                ),
            ))
        }
        other => panic!("{other}"),
    });
    let order = client.order(renewal());
    let placed = client.place(&order, Spend::at_any_price()).await.expect("placed");
    assert_eq!((placed.progress(), placed.receipt().map(Receipt::number)), (Progress::Accepted, Some("77")));
    assert!(client.settle(&order).await.expect("settled").all_done());
}

fn renewal() -> opensrs::RenewDomain {
    use registrar_sdk::Observed;
    opensrs::RenewDomain::new(opensrs::RenewDomainRequired {
        domain: "example.com".into(),
        current_expiration_year: Observed::from_storage("2027-11-03 16:14:46".to_owned())
            .year()
            .expect("a year"),
        period: 1,
        handle: opensrs::OrderHandling::Process,
        auto_renew: false,
    })
}

#[tokio::test]
async fn an_opensrs_order_is_found_by_its_time_and_its_absence_proves_nothing() {
    let clock = ManualClock::new();
    let made = Arc::new(Mutex::new(None::<i64>));
    let (hands, orders) = (Arc::clone(&clock), Arc::clone(&made));
    let client = reseller(&clock, move |asked| match asked["Action"].as_str() {
        "RENEW DOMAIN" => Reply::ResponseLost,
        "GET_ORDERS_BY_DOMAIN DOMAIN" => {
            assert_eq!(asked["order_from"], "2026-05-31");
            let row = |id: u32| {
                format!(
                    "<item key='{id}'><dt_assoc><item key='id'>{id}</item><item key='type'>renewal</item>\
                     <item key='order_date'>01-JUN-2026 05:00:01</item></dt_assoc></item>"
                )
            };
            // Last year's renewal, which somebody else made this morning.
            let rows = [Some(row(1)), orders.lock().expect("orders").map(|_| row(2))];
            let rows: String = rows.into_iter().flatten().collect();
            let count = rows.matches("renewal").count();
            Reply::Success(envelope(
                200,
                &format!(
                    "<item key='total'>{count}</item><item key='orders'><dt_array>{rows}</dt_array></item>"
                ),
            ))
        }
        "GET_ORDER_INFO DOMAIN" => {
            let time = match asked["order_id"].as_str() {
                "1" => hands.seconds() - 7200,
                _ => orders.lock().expect("orders").expect("an order"),
            };
            Reply::Success(envelope(
                200,
                &format!(
                    "<item key='field_hash'><dt_assoc><item key='domain'>example.com</item><item key='order_date'>\
                     {time}</item><item key='status'>completed</item></dt_assoc></item>"
                ),
            ))
        }
        other => panic!("{other}"),
    });
    let order = client.order(renewal());
    client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    clock.advance(24 * 60 * MINUTE / 48);
    let outcome = client.reconcile(&order).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::CannotTellYet { ask_after: None, .. }), "{outcome:?}");
    *made.lock().expect("orders") = Some(clock.seconds() - 1790);
    let outcome = client.reconcile(&order).await.expect("an answer");
    assert!(
        matches!(&outcome, Reconciled::Placed(placed) if placed.receipt().map(Receipt::number) == Some("2")),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn a_refused_but_saved_order_is_not_sent_again_after_a_crash() {
    // The saved order would charge in addition to the new one, once somebody processes it.
    let mut refused = false;
    for polls in 1.. {
        assert!(polls < 1000, "it never ends");
        let (clock, shared_journal, seen) =
            (ManualClock::new(), SharedJournal::new(), Arc::new(AtomicUsize::new(0)));
        let counted = Arc::clone(&seen);
        let desk = FnTransport::new(&clock, move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            let body = envelope(485, "<item key='forced_pending'>3735281</item>");
            Reply::Success(body.replace("is_success'>1", "is_success'>0"))
        });
        let client = opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"))
            .transport(desk)
            .clock(SdkClock(Arc::clone(&clock)))
            .journal(Arc::new(shared_journal.clone()))
            .build()
            .expect("a client");
        let client = client.unchecked();
        let order = client.order_named("RegisterDomain", [("domain", "example.com")]).expect("an order");
        let mut placing = client.place(&order, Spend::at_any_price());
        let poll = |_| placing.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready();
        let done = (0..polls).any(poll);
        drop(placing);
        let sent = seen.load(Ordering::SeqCst);
        for order in client.pending().await.expect("the journal") {
            let _ = client.place(&order, Spend::at_any_price()).await;
        }
        let _ = client.place(&order, Spend::at_any_price()).await;
        assert!(sent == 0 || seen.load(Ordering::SeqCst) == 1, "sent twice after {polls} polls: {order:?}");
        refused |= matches!(order.state(), OrderState::Refused(refusal) if refusal.saved.is_some());
        if done {
            assert_eq!(shared_journal.order(order.id()), Some(EntryState::Refused));
            break;
        }
    }
    assert!(refused);
}

#[tokio::test]
async fn a_saved_order_is_not_waited_for() {
    let clock = ManualClock::new();
    let client =
        reseller(&clock, |_| Reply::Success(envelope(200, "<item key='forced_pending'>3735281</item>")));
    let order = client.order_named("RegisterDomain", [("domain", "example.com")]).expect("an order");
    let placed = client.unchecked().place(&order, Spend::at_any_price()).await.expect("taken");
    assert_eq!(
        (placed.progress(), placed.receipt().map(Receipt::number)),
        (Progress::Saved, Some("3735281"))
    );
    let error = client.settle(&order).await.expect_err("nothing to wait for");
    assert_eq!(problem(&error), Some(OrderProblem::Saved));
    assert!(error.to_string().contains("3735281"), "{error}");
}
