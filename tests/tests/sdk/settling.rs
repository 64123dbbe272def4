//! Waiting for orders and tasks: failure is an error, permanent errors end the waiting, and temporary ones do not.

use fake_registrar::{Fake, Fault, When};
use registrar_sdk::aliyun_domain::{
    self, AliyunDomain, Credentials, Registration, SaveBatchTaskForCreatingOrderActivate,
    SaveSingleTaskForCreatingOrderActivate,
};
use registrar_sdk::opensrs;
use registrar_sdk::{
    Client, ClientBuilder, Currency, Error, NameState, Order, OrderError, OrderKind, OrderProblem, Outcome,
    Prices, Reconciled, Retry, Service, SettleEvent, Spend,
    extend::{Orders, ServiceInfo, Settling},
    rpc, usd,
};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

/// A row of `QueryTaskDetailList`: a name, its state and the reason.
type Row = (&'static str, u8, &'static str);

fn details(rows: &[Row]) -> Reply {
    let entry = |(name, state, reason): &Row| {
        format!(r#"{{"DomainName": "{name}", "TaskStatusCode": {state}, "ErrorMsg": "{reason}"}}"#)
    };
    let entries: Vec<String> = rows.iter().map(entry).collect();
    Reply::Success(format!(
        r#"{{"RequestId": "R", "TotalItemNum": {}, "Data": {{"TaskDetail": [{}]}}}}"#,
        rows.len(),
        entries.join(", ")
    ))
}

/// Creates a client whose task has these responses: each once, and the last one from then on. An order for
/// `lost.com` gets no response.
fn client<S: Service<Protocol = rpc::Rpc>>(
    builder: ClientBuilder<S>,
    answers: impl IntoIterator<Item = Reply>,
) -> (Client<S>, Arc<ManualClock>) {
    let clock = ManualClock::new();
    let (answers, mut asked_before) = (answers.into_iter().collect::<Vec<_>>(), 0);
    let desk = FnTransport::new(&clock, move |asked: &RequestParams| match asked["Action"].as_str() {
        "QueryTaskDetailList" => {
            asked_before += 1;
            answers[answers.len().min(asked_before) - 1].clone()
        }
        "QueryTaskList" => {
            Reply::Success(r#"{"RequestId": "R", "TotalItemNum": 0, "Data": {"TaskInfo": []}}"#.to_owned())
        }
        "CheckDomain" => Reply::Success(r#"{"RequestId": "R", "Avail": 1, "Premium": "false"}"#.to_owned()),
        _ if asked.values().any(|value| value == "lost.com") => Reply::ResponseLost,
        _ => Reply::Success(r#"{"RequestId": "R", "TaskNo": "T-1"}"#.to_owned()),
    });
    let builder = builder.transport(desk).clock(SdkClock(Arc::clone(&clock))).retry(Retry::never());
    (builder.build().expect("a client"), clock)
}

fn international() -> ClientBuilder<AliyunDomain> {
    aliyun_domain::international(Credentials::new("id", "secret"))
}

fn one() -> SaveSingleTaskForCreatingOrderActivate {
    SaveSingleTaskForCreatingOrderActivate::new("a.com").registrant_profile_id(1)
}

fn batch(names: &[&str]) -> SaveBatchTaskForCreatingOrderActivate {
    let entry = |name: &&str| Registration::new(*name).registrant_profile_id(1);
    SaveBatchTaskForCreatingOrderActivate::new(names.iter().map(entry))
}

async fn placed<S: Service>(client: &Client<S>, order: impl Into<Order>, spend: Spend) -> Order {
    let order = order.into();
    client.place(&order, spend).await.expect("placed");
    order
}

fn order_error(error: &Error) -> &OrderError {
    let Error::Order(error) = error else { panic!("{error}") };
    error
}

#[tokio::test]
async fn a_batch_with_failed_names_is_an_error_with_all_results() {
    let rows = [("a.com", 2, ""), ("b.com", 3, "The registry has refused it."), ("c.com", 3, "")];
    let (client, _) = client(international(), [details(&rows)]);
    let order =
        placed(&client, client.order(batch(&["a.com", "b.com", "c.com"])), Spend::at_any_price()).await;
    let error = client.settle(&order).await.expect_err("two names failed");
    let message = error.to_string();
    assert!(
        message.contains("2 of 3 names failed: b.com (The registry has refused it.), c.com (no reason"),
        "{message}"
    );
    assert!(message.contains(order.id()) && message.contains("check the account's bills"), "{message}");
    assert_eq!(error.outcome(), Outcome::Refused, "nothing is in doubt, and nothing will be tried again");
    let failed = order_error(&error);
    assert_eq!(failed.problem, OrderProblem::NamesFailed);
    let progress = failed.progress().expect("all names");
    let done: Vec<&str> = progress.with(NameState::Done).map(|name| name.name.as_str()).collect();
    assert_eq!((done, progress.count(NameState::Failed)), (vec!["a.com"], 2));
}

#[tokio::test]
async fn a_failed_task_of_a_write_is_an_error() {
    let (client, _) = client(international(), [details(&[("a.com", 3, "Locked.\\u001b[2J")])]);
    let error = client.settle("T-7").await.expect_err("it failed");
    let message = error.to_string();
    assert!(message.contains("it failed: a.com (Locked.") && !message.contains('\u{1b}'), "{message:?}");
    assert!(!message.contains("bills"), "a write charges nothing: {message}");
}

#[tokio::test]
async fn permanent_errors_end_the_waiting_at_once() {
    let code = |status: u16, code: &str| {
        Reply::Status(status, format!(r#"{{"RequestId": "R", "Code": "{code}", "Message": "No."}}"#))
    };
    let page = "<html><body>Sign in to the network</body></html>";
    for (answer, what) in [
        (code(404, "InvalidAccessKeyId.NotFound"), "credentials"),
        (code(403, "Forbidden.RAM"), "a refusal"),
        (code(400, "SomethingNew"), "an unknown code with a 4xx"),
        (Reply::Success(page.to_owned()), "a foreign page"),
        (Reply::Status(404, page.to_owned()), "another page"),
        (Reply::Success("[]".to_owned()), "not a response of the service"),
        (Reply::Success(r#"{"RequestId": "R"}"#.to_owned()), "a response without a list"),
        (
            Reply::Success(
                r#"{"RequestId": "R", "Data": {"TaskDetail": [{"DomainName": "a.com"}]}}"#.to_owned(),
            ),
            "a name without a state",
        ),
    ] {
        let (client, clock) = client(international(), [answer]);
        let order = placed(&client, client.order(one()), Spend::at_any_price()).await;
        let begun = clock.time();
        let report = |event: SettleEvent<'_>| panic!("nothing to wait for: {event}");
        let error = client.settle(&order).on_progress(report).await.expect_err(what);
        assert!(!matches!(error, Error::Order(_)), "{what}: {error}");
        assert_eq!(clock.time(), begun, "{what}");
    }
}

#[tokio::test]
async fn temporary_errors_are_reported_and_waited_out() {
    let throttled = r#"{"RequestId": "R", "Code": "Throttling.User", "Message": "Slow down."}"#.to_owned();
    let failed = r#"{"RequestId": "R", "Code": "InternalError", "Message": "Oops."}"#.to_owned();
    let answers = [
        Reply::ResponseLost,
        Reply::Unreachable,
        Reply::Status(400, throttled),
        Reply::Status(500, failed),
        Reply::Status(503, "<html>try later</html>".to_owned()),
        Reply::Status(429, String::new()),
        details(&[("a.com", 1, "")]),
        Reply::ResponseLost,
        details(&[("a.com", 2, "")]),
    ];
    let (client, clock) = client(international(), answers);
    let order = placed(&client, client.order(one()), Spend::at_any_price()).await;
    let (events, begun) = (Arc::new(Mutex::new(Vec::new())), clock.time());
    let recorded = Arc::clone(&events);
    let settled = client
        .settle(&order)
        .on_progress(move |event| recorded.lock().expect("the mutex is not poisoned").push(event.to_string()))
        .await
        .expect("settled");
    assert!(settled.all_done());
    let events = events.lock().expect("the mutex is not poisoned");
    let causes = [
        "the connection was reset",
        "the connection was refused",
        "Throttling.User",
        "InternalError",
        "HTTP 503",
        "HTTP 429",
        "0 done, 0 failed, 1 waiting",
        "the connection was reset",
        "1 done, 0 failed, 0 waiting",
    ];
    assert_eq!(events.len(), causes.len(), "{events:#?}");
    for (events, cause) in events.iter().zip(causes) {
        let is_error = !cause.contains("waiting");
        assert!(events.contains(cause) && events.starts_with("retrying in") == is_error, "{cause}: {events}");
    }
    assert!(clock.time().duration_since(begun).expect("later") > Duration::from_secs(30));
}

#[tokio::test]
async fn a_deadline_error_contains_the_cause_of_the_delay() {
    let (client, _) = client(
        international(),
        std::iter::once(details(&[("a.com", 1, "")]))
            .chain(std::iter::repeat_n(Reply::Status(503, "<html>try later</html>".to_owned()), 99)),
    );
    let order = placed(&client, client.order(one()), Spend::at_any_price()).await;
    let error = client.settle(&order).deadline(MINUTE).await.expect_err("too late");
    let message = error.to_string();
    assert!(message.contains("not settled within 60 s: 0 done, 0 failed, 1 waiting"), "{message}");
    assert!(message.contains("The cause: QueryTaskDetailList") && message.contains("HTTP 503"), "{message}");
    assert_eq!(
        (order_error(&error).problem, error.outcome()),
        (OrderProblem::StillWaiting, Outcome::Unknown)
    );
}

#[tokio::test]
async fn a_declined_opensrs_order_is_an_error_but_a_server_error_is_not() {
    let clock = ManualClock::new();
    let mut asked_before = 0;
    let envelope = |success: u8, code: u32, attributes: &str| {
        Reply::Success(format!(
            "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>{success}</item><item \
             key='response_code'>{code}</item><item key='response_text'>word</item><item key='attributes'><dt_assoc>\
             {attributes}</dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>"
        ))
    };
    let desk = FnTransport::new(&clock, move |asked: &RequestParams| match asked["Action"].as_str() {
        "GET_ORDER_INFO DOMAIN" => {
            asked_before += 1;
            let order = |state: &str| {
                let fields = "<item key='domain'>a.com</item>";
                format!(
                    "<item key='field_hash'><dt_assoc>{fields}<item key='status'>{state}</item></dt_assoc></item>"
                )
            };
            match asked_before {
                1 => envelope(0, 702, ""),
                2 => envelope(1, 200, &order("pending")),
                _ => envelope(1, 200, &order("declined")),
            }
        }
        other => panic!("{other}"),
    });
    let client = opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"))
        .transport(desk)
        .clock(SdkClock(Arc::clone(&clock)))
        .retry(Retry::never())
        .build()
        .expect("a client");
    let error = client.settle("77").await.expect_err("declined");
    assert!(error.to_string().contains("it failed: a.com (no reason given)"), "{error}");
    assert_eq!(order_error(&error).problem, OrderProblem::NamesFailed);
}

#[tokio::test]
async fn a_failed_registration_over_http_is_an_error_after_resets_and_bad_gateways() {
    let fake = Fake::seeded(
        "{balance: 100.00, profiles: [{id: 7}], mishaps: [{name: bad.com, reason: The registry said no.}]}",
    )
    .expect("a world");
    fake.serve(("127.0.0.1", 0)).expect("a port");
    let builder = aliyun_domain::china(fake.credentials())
        .endpoint(fake.url().expect("a free port"))
        .allow_plain_http()
        .clock(fake.clock())
        .retry(Retry::never());
    let client = builder.build().expect("a client");
    let entry = |name: &str| Registration::new(name).registrant_profile_id(7);
    let request = SaveBatchTaskForCreatingOrderActivate::new([entry("good.com"), entry("bad.com")]);
    let order = placed(&client, client.order(request), Spend::at_any_price()).await;
    fake.faults().add(When::next().of("QueryTaskDetailList"), Fault::ResetAfterReading);
    fake.faults().add(When::next().of("QueryTaskDetailList"), Fault::Page { status: 502 });
    let errors = Arc::new(Mutex::new(0));
    let counting = Arc::clone(&errors);
    let settling = client.settle(&order).on_progress(move |event| {
        *counting.lock().expect("the count") += u32::from(event.progress().is_none());
    });
    let error = settling.await.expect_err("one name failed");
    assert!(error.to_string().contains("1 of 2 names failed: bad.com (The registry said no.)"), "{error}");
    assert!(*errors.lock().expect("the count") >= 1);
    fake.faults().add(
        When::next().of("QueryTaskDetailList"),
        Fault::Refuse { code: "NoPermission".into(), message: String::new() },
    );
    let error = client.settle(&order).await.expect_err("refused");
    assert_eq!(error.code(), Some("NoPermission"), "{error}");
}

// ------------------------------------------------------------------ the ceiling

/// Alibaba Cloud's API at a service that does not charge failed names.
#[derive(Debug)]
enum Generous {}

impl Service for Generous {
    const INFO: &'static ServiceInfo = &GENEROUS;
    type Protocol = rpc::Rpc;
}

const THEIRS: &Orders = AliyunDomain::INFO.orders.expect("it sells");
static ORDERS: Orders = Orders {
    quote: None,
    settle: &[Settling { uncharged: &["3"], ..THEIRS.settle[0] }],
    find: THEIRS.find,
    rule_out: None,
};
static GENEROUS: ServiceInfo = ServiceInfo { orders: Some(&ORDERS), ..*AliyunDomain::INFO };

fn with_ceiling<S: Service>(builder: ClientBuilder<S>) -> ClientBuilder<S> {
    let prices = Prices::new().per_year(OrderKind::Register, "com", usd(10)).per_year(
        OrderKind::Register,
        "net",
        usd(12),
    );
    builder.currency(Currency::USD).prices(prices).ceiling(usd(30))
}

fn generous() -> ClientBuilder<Generous> {
    with_ceiling(Client::builder(&GENEROUS.editions[0], rpc::Credentials::new("id", "secret")))
}

fn named<S: Service>(client: &Client<S>, names: &[&str]) -> Order {
    let params = names.iter().enumerate().flat_map(|(at, name)| {
        let of = |field: &str| format!("OrderActivateParam.{}.{field}", at + 1);
        [(of("DomainName"), (*name).to_owned()), (of("RegistrantProfileId"), "1".to_owned())]
    });
    client.order_named("SaveBatchTaskForCreatingOrderActivate", params.collect::<Vec<_>>()).expect("an order")
}

fn dollars(amount: u32) -> Spend {
    Spend::at_most(usd(amount))
}

#[tokio::test]
async fn uncharged_failures_are_released_name_by_name_and_once() {
    let early = [("A.com", 3, "no"), ("b.net", 1, "")];
    let late = [("A.com", 3, "no"), ("b.net", 2, "")];
    let (client, _) = client(generous(), [details(&early), details(&early), details(&late)]);
    let order = placed(&client, named(&client, &["a.com", "b.net"]), dollars(22)).await;
    assert_eq!(client.spent(), 22.into());
    for _ in 0..2 {
        let early =
            client.settle(&order).deadline(Duration::ZERO).await.expect_err("the order is in progress");
        assert_eq!(order_error(&early).problem, OrderProblem::StillWaiting);
        assert_eq!(client.spent(), 12.into(), "the failure of a.com is final");
    }
    let error = client.settle(&order).await.expect_err("a.com has failed");
    assert!(error.to_string().contains("charges nothing for them"), "{error}");
    assert!(order_error(&error).progress().expect("names").names[0].uncharged);
    assert_eq!(client.spent(), 12.into());
    placed(&client, named(&client, &["c.com"]), dollars(10)).await;
}

#[tokio::test]
async fn the_number_of_failed_entries_for_one_name_is_released() {
    let rows = [("b.net", 3, "twice"), ("b.net", 1, "")];
    let (client, _) = client(generous(), [details(&rows)]);
    let order = placed(&client, named(&client, &["b.net", "b.net"]), dollars(24)).await;
    for _ in 0..2 {
        client.settle(&order).deadline(Duration::ZERO).await.expect_err("the order is in progress");
        assert_eq!(client.spent(), 12.into());
    }
}

#[tokio::test]
async fn a_reservation_is_released_to_the_client_that_placed_the_order() {
    let failed = || [details(&[("a.com", 3, "no")])];
    let ((client, _), (other, _)) = (client(generous(), failed()), client(generous(), failed()));
    let order = placed(&client, named(&client, &["a.com"]), dollars(10)).await;
    placed(&other, named(&other, &["a.com"]), dollars(10)).await;
    other.settle(&order).await.expect_err("the order has failed");
    assert_eq!((client.spent(), other.spent()), (0.into(), 10.into()));
}

#[tokio::test]
async fn the_error_of_a_spending_limit_distinguishes_unknown_outcomes_from_failures() {
    let (client, clock) = client(with_ceiling(international()), [details(&[("a.com", 3, "no")])]);
    let failed = placed(&client, named(&client, &["a.com"]), dollars(10)).await;
    client.settle(&failed).await.expect_err("the order has failed");
    assert_eq!(client.spent(), 10.into(), "the failure may have been charged");
    let lost = named(&client, &["lost.com"]);
    let error = client.place(&lost, dollars(10)).await.expect_err("a lost response");
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");

    let refused = async || {
        let error =
            client.place(&named(&client, &["b.net", "c.com"]), dollars(30)).await.expect_err("too much");
        assert_eq!(order_error(&error).problem, OrderProblem::Ceiling);
        error.to_string()
    };
    let message = refused().await;
    assert!(message.contains("only 10 USD of this client's ceiling"), "{message}");
    assert!(
        message.contains("are left; orders in progress or with an unknown outcome reserve 10 USD"),
        "{message}"
    );
    assert!(
        message.contains("failed orders, which may have been charged nevertheless, reserve 10 USD"),
        "{message}"
    );
    assert!(message.contains("Reconcile") && message.contains("the account's bills"), "{message}");

    clock.advance(20 * MINUTE);
    assert!(matches!(client.reconcile(&lost).await, Ok(Reconciled::NotPlaced)));
    let message = refused().await;
    assert!(
        message.contains("only 20 USD of this client's ceiling of 30 USD are left; failed orders")
            && !message.contains("unknown outcome"),
        "{message}"
    );
    placed(&client, named(&client, &["b.net"]), dollars(20)).await;
    let message = refused().await;
    assert!(
        message.contains("only 8 USD of this client's ceiling of 30 USD are left; failed orders")
            && !message.contains("unknown outcome"),
        "{message}"
    );
}
