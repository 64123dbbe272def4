//! Only a complete list proves that an order was not placed, and only readable fields decide its state.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{self, AliyunDomain, Credentials, SaveSingleTaskForCreatingOrderActivate};

use registrar_sdk::opensrs;
use registrar_sdk::{
    Currency, Error, Order, OrderKind, OrderProblem, OrderState, Outcome, Prices, Reconciled, Spend, usd,
};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const LATER: Duration = Duration::from_secs(20 * 60);

/// The responses to reads, by action; orders are accepted, but their responses are lost.
struct Registrar {
    clock: Arc<ManualClock>,
    client: Client<AliyunDomain>,
    says: Arc<Mutex<Says>>,
}

type Says = Box<dyn FnMut(&RequestParams) -> String + Send>;

impl Registrar {
    fn new(says: impl FnMut(&RequestParams) -> String + Send + 'static) -> Self {
        let (clock, says) = (ManualClock::new(), Arc::new(Mutex::new(Box::new(says) as Says)));
        let answer = Arc::clone(&says);
        let desk = FnTransport::new(&clock, move |asked| match asked["Action"].as_str() {
            read if read.starts_with("Query") => {
                Reply::Success((answer.lock().expect("the registrar"))(asked))
            }
            _ => Reply::ResponseLost,
        });
        let client = aliyun_domain::international(Credentials::new("id", "secret"))
            .transport(desk)
            .clock(SdkClock(Arc::clone(&clock)))
            .build()
            .expect("a client");
        Self { clock, client, says }
    }

    fn now_says(&self, says: impl FnMut(&RequestParams) -> String + Send + 'static) {
        *self.says.lock().expect("the registrar") = Box::new(says);
    }

    async fn lost(&self) -> Order {
        let order = self
            .client
            .order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(123));
        let error = self.client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
        order.into()
    }

    /// Reconciles a lost order long after it can no longer arrive.
    async fn reconciled(
        says: impl FnMut(&RequestParams) -> String + Send + 'static,
    ) -> Result<Reconciled, Error> {
        let registrar = Self::new(says);
        let order = registrar.lost().await;
        registrar.clock.advance(LATER);
        let outcome = registrar.client.reconcile(&order).await;
        if !matches!(outcome, Ok(Reconciled::NotPlaced)) {
            assert!(matches!(order.state(), OrderState::MaybeSent(_)), "{outcome:?}");
        }
        outcome
    }
}

fn rows(ids: std::ops::Range<usize>) -> String {
    let row =
        |id| format!(r#"{{"TaskNo":"T-{id}","TaskType":"CHG_DNS","CreateTime":"2026-06-01 17:00:00"}}"#);
    ids.map(row).collect::<Vec<_>>().join(",")
}

fn page(total: usize, rows: &str) -> String {
    format!(r#"{{"RequestId":"R","TotalItemNum":{total},"Data":{{"TaskInfo":[{rows}]}}}}"#)
}

#[tokio::test]
async fn an_error_body_at_200_does_not_prove_that_an_order_is_absent() {
    let failed = |data: &str| {
        format!(r#"{{"RequestId":"R","Success":false,"Code":"InternalError","Message":"m","Data":{data}}}"#)
    };
    for data in ["null", "{}", "[]", r#"{"TaskInfo":[]}"#] {
        let body = failed(data);
        let registrar = Registrar::new(move |_| body.clone());
        let order = registrar.lost().await;
        registrar.clock.advance(LATER);
        let error = registrar.client.reconcile(&order).await.expect_err("the list failed");
        assert_eq!(error.code(), Some("InternalError"), "{data}: {error}");
        let error = registrar.client.place(&order, Spend::at_any_price()).await.expect_err("refused");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");

        // The service works again, and lists the task.
        registrar.now_says(|asked| match asked["Action"].as_str() {
            "QueryTaskList" => {
                page(1, r#"{"TaskNo":"T-1","TaskType":"ORDER_ACTIVATE","CreateTime":"2026-06-01 17:00:00"}"#)
            }
            _ => r#"{"RequestId":"R","TotalItemNum":1,"Data":{"TaskDetail":[{"DomainName":"example.com","TaskStatusCode":2}]}}"#.to_owned(),
        });
        let outcome = registrar.client.reconcile(&order).await.expect("an answer");
        assert!(matches!(outcome, Reconciled::Placed(_)), "{data}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_missing_or_uncounted_list_does_not_prove_absence() {
    for (list, reason) in [
        (r#""TotalItemNum":0"#, "Data: expected a list, found nothing"),
        (r#""TotalItemNum":0,"Data":null"#, "Data: expected a list, found null"),
        (r#""TotalItemNum":0,"Data":{}"#, "Data: expected a list"),
        (r#""TotalItemNum":0,"Data":"""#, "Data: expected a list"),
        (r#""TotalItemNum":0,"Data":{"TaskInfo":null}"#, "Data: expected a list"),
        (r#""Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":null,"Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":"","Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":false,"Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":"many","Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":-1,"Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":1,"Data":{"TaskInfo":[]}"#, "TotalItemNum"),
        (r#""TotalItemNum":0,"Data":{"TaskInfo":[{"TaskNo":"T-1"}]}"#, "TotalItemNum"),
        (r#""TotalItemNum":1,"Data":{"TaskInfo":[{"TaskType":"ORDER_ACTIVATE"}]}"#, "TaskNo"),
        (r#""TotalItemNum":1,"Data":{"TaskInfo":[{"TaskNo":""}]}"#, "TaskNo"),
        (r#""TotalItemNum":1,"Data":["T-1"]"#, "TaskNo"),
        (r#""TotalItemNum":2,"Data":{"TaskInfo":[{"TaskNo":"T-1"},{"TaskNo":"T-1"}]}"#, "TaskInfo[1]"),
        (r#""TotalItemNum":0,"NextPage":true,"Data":{"TaskInfo":[]}"#, ""),
        (r#""TotalItemNum":0,"TotalPageNum":3,"Data":{"TaskInfo":[]}"#, ""),
    ] {
        let body = format!(r#"{{"RequestId":"R",{list}}}"#);
        let error = Registrar::reconciled(move |_| body.clone()).await.expect_err(list);
        assert!(matches!(error, Error::Decode(_)), "{list}: {error}");
        assert!(error.to_string().contains(reason), "{list}: {error}");
    }
}

#[tokio::test]
async fn an_empty_list_in_the_services_format_proves_absence() {
    for body in [
        r#"{"RequestId":"R","TotalItemNum":0,"Data":{"TaskInfo":[]}}"#,
        r#"{"RequestId":"R","TotalItemNum":"0","Data":[]}"#,
        r#"{"RequestId":"R","Success":true,"TotalItemNum":0,"TotalPageNum":0,"NextPage":false,"Data":[]}"#,
        "<R><RequestId>R</RequestId><TotalItemNum>0</TotalItemNum><Data/></R>",
        "<R><RequestId>R</RequestId><TotalItemNum>0</TotalItemNum><Data>\n</Data></R>",
    ] {
        let outcome = Registrar::reconciled(move |_| body.to_owned()).await.expect(body);
        assert!(matches!(outcome, Reconciled::NotPlaced), "{body}: {outcome:?}");
    }
}

/// Returns a list of 150 tasks in pages of 100.
fn pages(asked: &RequestParams, totals: [usize; 2], second: std::ops::Range<usize>) -> String {
    match asked["PageNum"].as_str() {
        "1" => page(totals[0], &rows(0..100)),
        _ => page(totals[1], &rows(second)),
    }
}

#[tokio::test]
async fn only_consistent_pages_prove_absence() {
    let outcome = Registrar::reconciled(|asked| pages(asked, [150, 150], 100..150)).await.expect("an answer");
    assert!(matches!(outcome, Reconciled::NotPlaced), "{outcome:?}");
    for (totals, second) in [
        // The total changes.
        ([150, 151], 100..151),
        ([150, 149], 100..149),
        // An entry is repeated, so another one may be missing.
        ([150, 150], 99..149),
        // The number of entries differs from the total.
        ([150, 150], 100..151),
        ([150, 150], 100..149),
        ([150, 150], 100..100),
        // The first page is repeated.
        ([150, 150], 0..100),
    ] {
        let shown = format!("{totals:?} {second:?}");
        let error = Registrar::reconciled(move |asked| pages(asked, totals, second.clone())).await;
        let error = error.expect_err(&shown);
        assert!(matches!(error, Error::Decode(_)), "{shown}: {error}");
    }
}

#[tokio::test]
async fn a_task_with_unreadable_names_is_not_ignored() {
    for details in [
        r#""TotalItemNum":1,"Data":null"#,
        r#""TotalItemNum":1,"Data":{"TaskDetail":[]}"#,
        r#""Data":{"TaskDetail":[]}"#,
        r#""TotalItemNum":1,"Data":{"TaskDetail":[{"TaskStatusCode":2}]}"#,
        r#""TotalItemNum":2,"Data":{"TaskDetail":[{"DomainName":"other.com","TaskStatusCode":2}]}"#,
        r#""Success":false,"Data":{"TaskDetail":[]}"#,
    ] {
        let outcome = Registrar::reconciled(move |asked| match asked["Action"].as_str() {
            "QueryTaskList" => {
                page(1, r#"{"TaskNo":"T-1","TaskType":"ORDER_ACTIVATE","CreateTime":"2026-06-01 17:00:00"}"#)
            }
            _ => format!(r#"{{"RequestId":"R",{details}}}"#),
        })
        .await;
        assert!(outcome.is_err(), "{details}: {outcome:?}");
    }
}

#[tokio::test]
async fn a_name_without_a_state_is_reported_while_waiting() {
    for details in [
        r#""TotalItemNum":1,"Data":{"TaskDetail":[{"DomainName":"example.com"}]}"#,
        r#""TotalItemNum":1,"Data":{"TaskDetail":[{"DomainName":"example.com","TaskStatusCode":null}]}"#,
        r#""TotalItemNum":1,"Data":{"TaskDetail":[{"TaskStatusCode":2}]}"#,
        r#""TotalItemNum":2,"Data":{"TaskDetail":[{"DomainName":"example.com","TaskStatusCode":2}]}"#,
        r#""TotalItemNum":1,"Data":null"#,
    ] {
        let registrar = Registrar::new(move |_| format!(r#"{{"RequestId":"R",{details}}}"#));
        let error = registrar.client.settle("T-1").deadline(Duration::ZERO).await.expect_err(details);
        assert!(matches!(error, Error::Decode(_)), "{details}: {error}");
    }
}

// ------------------------------------------------------------------ OpenSRS

fn envelope(attributes: &str) -> String {
    format!(
        "<?xml version='1.0'?><OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item>\
         <item key='response_code'>200</item><item key='response_text'>done</item>{attributes}\
         </dt_assoc></data_block></body></OPS_envelope>"
    )
}

fn attributes(items: &str) -> String {
    envelope(&format!("<item key='attributes'><dt_assoc>{items}</dt_assoc></item>"))
}

fn reseller(
    clock: &Arc<ManualClock>,
    answer: impl FnMut(&RequestParams) -> Reply + Send + 'static,
) -> registrar_sdk::Client<opensrs::Opensrs> {
    opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"))
        .transport(FnTransport::new(clock, answer))
        .clock(SdkClock(Arc::clone(clock)))
        .currency(Currency::USD)
        .prices(Prices::new().per_year(OrderKind::Renew, "com", usd(10)))
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_price_missing_in_the_response_is_not_taken_from_the_callers_list() {
    for items in ["", "<item key='price'></item>", "<item key='is_registry_premium'>0</item>"] {
        let clock = ManualClock::new();
        let client = reseller(&clock, move |asked| match asked["Action"].as_str() {
            "GET_PRICE DOMAIN" => Reply::Success(attributes(items)),
            other => panic!("{other}"),
        });
        let order = client.order_named("RenewDomain", [("domain", "example.com"), ("period", "1")]);
        let order = order.expect("an order");
        let spend = Spend::at_most(usd(100));
        let error = client.unchecked().place(&order, spend).await.expect_err("no price");
        let Error::Order(error) = &error else { panic!("{error}") };
        assert_eq!(error.problem, OrderProblem::NoPrice, "{error}");
    }
}

#[tokio::test]
async fn an_opensrs_success_without_the_requested_data_is_not_an_answer() {
    let row = "<item key='total'>1</item><item key='orders'><dt_array><item key='0'><dt_assoc>\
        <item key='id'>7</item><item key='type'>renewal</item></dt_assoc></item></dt_array></item>";
    let empty = "<item key='total'>0</item><item key='orders'><dt_array></dt_array></item>";
    for (list, info, decides) in [
        (envelope(""), envelope(""), false),
        (attributes("<item key='total'>1</item>"), envelope(""), false),
        (attributes(row), envelope(""), false),
        (attributes(row), attributes("<item key='field_hash'></item>"), false),
        (attributes(empty), envelope(""), true),
        (attributes("<item key='total'>0</item>"), envelope(""), true),
    ] {
        let clock = ManualClock::new();
        let shown = list.clone();
        let client = reseller(&clock, move |asked| match asked["Action"].as_str() {
            "GET_ORDERS_BY_DOMAIN DOMAIN" => Reply::Success(list.clone()),
            "GET_ORDER_INFO DOMAIN" => Reply::Success(info.clone()),
            "GET DOMAIN" => Reply::Unreachable,
            _ => Reply::ResponseLost,
        });
        let order = client.order_named("RenewDomain", [("domain", "example.com"), ("period", "1")]);
        let order = order.expect("an order");
        client.unchecked().place(&order, Spend::at_any_price()).await.expect_err("a lost response");
        clock.advance(LATER);
        match client.reconcile(&order).await {
            Ok(Reconciled::CannotTellYet { .. }) if decides => {}
            Err(Error::Decode(_)) | Ok(Reconciled::Ambiguous(_)) if !decides => {}
            outcome => panic!("{shown}: {outcome:?}"),
        }
        assert!(matches!(order.state(), OrderState::MaybeSent(_)));
    }
}
