//! Tests that clients see injected faults as intended, in process and over HTTP.

use fake_registrar::world::Span;
use fake_registrar::{Drift, Fake, Fault, When};
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    self, AliyunDomain, CheckDomain, QueryDomainList, QueryTaskDetailList,
    SaveSingleTaskForCreatingOrderRenew, SaveSingleTaskForUpdateProhibitionLock,
};
use registrar_sdk::opensrs::{self, LookupDomain};
use registrar_sdk::{
    ClientBuilder, Effect, Error, Observed, Order, Outcome, Reconciled, Retry, Spend, Timestamp,
};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

const RENEW: &str = "SaveSingleTaskForCreatingOrderRenew";

/// The transport of a client.
#[derive(Clone, Copy, Debug, PartialEq)]
enum By {
    Process,
    Http,
}

const BOTH: [By; 2] = [By::Process, By::Http];

fn china(fake: &Fake, by: By) -> ClientBuilder<AliyunDomain> {
    let builder = match by {
        By::Process => fake.china(),
        By::Http => aliyun_domain::china(fake.credentials())
            .endpoint(fake.url().expect("a port"))
            .allow_plain_http()
            .clock(fake.clock()),
    };
    builder.retry(Retry::never()).read_timeout(Duration::from_secs(30))
}

/// Orders a renewal for the sample account; returns the result, and the number of tasks.
async fn renew(fake: &Fake, by: By) -> (Result<(), Error>, usize) {
    renew_within(fake, by, Duration::from_secs(30)).await
}

async fn renew_within(fake: &Fake, by: By, time: Duration) -> (Result<(), Error>, usize) {
    let client = china(fake, by).read_timeout(time).build().expect("a client");
    let before = tasks(fake);
    let placed = client.place(&renewal(fake, &client), Spend::at_any_price()).await;
    (placed.map(drop), tasks(fake) - before)
}

fn renewal(fake: &Fake, client: &Client<aliyun_domain::AliyunDomain>) -> Order {
    let expires = fake.world(|world| world.domains["example.com"].expires);
    let expires = Observed::from_storage(Timestamp::from_millis(expires.millis()));
    client.order(SaveSingleTaskForCreatingOrderRenew::new("example.com", expires, 1)).into()
}

fn tasks(fake: &Fake) -> usize {
    fake.world(|world| world.tasks().len())
}

#[tokio::test]
async fn each_fault_has_its_documented_effect_on_a_purchase() {
    let minutes = Duration::from_secs(600);
    let code = |code: &str| (code.to_owned(), "Asked for.".to_owned());
    let (refused, message) = code("TaskIsBeingProcessed");
    let (failed, other) = code("ServiceUnavailable");
    for (fault, outcome, carried_out) in [
        (Fault::Refuse { code: refused, message }, Outcome::Refused, 0),
        (Fault::FailAfterCommit { code: failed, message: other }, Outcome::Unknown, 1),
        (Fault::Throttle { retry_after: None }, Outcome::NotDone, 0),
        (Fault::Throttle { retry_after: Some(Duration::from_millis(1500)) }, Outcome::NotDone, 0),
        (Fault::ResetBeforeReading, Outcome::Unknown, 0),
        (Fault::ResetAfterReading, Outcome::Unknown, 0),
        (Fault::ResetAfterCommit, Outcome::Unknown, 1),
        (Fault::ArriveLate { delay: minutes }, Outcome::Unknown, 0),
        (Fault::Delay { delay: minutes }, Outcome::Unknown, 1),
        (Fault::Page { status: 502 }, Outcome::Unknown, 0),
        (Fault::PageAfterCommit { status: 504 }, Outcome::Unknown, 1),
        (Fault::NotHttp, Outcome::Unknown, 0),
        (Fault::Truncate { bytes: 20 }, Outcome::Unknown, 1),
        (Fault::SlowBody { bytes: 1, pause: Duration::from_secs(60) }, Outcome::Unknown, 1),
    ] {
        for by in BOTH {
            let fake = Fake::new();
            fake.faults().add(When::next(), fault.clone());
            let waits = matches!(fault, Fault::Delay { .. } | Fault::SlowBody { .. });
            // Over HTTP a wait takes real time.
            let time =
                if waits && by == By::Http { Duration::from_millis(100) } else { Duration::from_secs(30) };
            let (placed, made) = renew_within(&fake, by, time).await;
            let error = placed.expect_err("the fault occurs");
            assert_eq!((error.outcome(), made), (outcome, carried_out), "{fault:?} by {by:?}: {error}");
            assert_eq!(fake.faults().happened(), 1, "{fault:?} by {by:?}");
            assert_eq!(fake.seen().last().expect("the request is recorded").faults, [fault.name()]);
            assert_eq!(error.is_timeout(), waits, "{fault:?} by {by:?}: {error}");
            match &fault {
                Fault::Refuse { code, .. } | Fault::FailAfterCommit { code, .. } => {
                    assert_eq!(error.code(), Some(code.as_str()));
                    assert!(error.to_string().contains("Asked for"), "{error}");
                }
                Fault::Throttle { retry_after } => {
                    let Error::Service(result) = &error else { panic!("{error}") };
                    assert_eq!((result.code.as_str(), result.retry_after), ("Throttling.User", *retry_after));
                }
                Fault::Page { status } | Fault::PageAfterCommit { status } => {
                    assert_eq!(error.status(), Some(*status));
                    assert!(matches!(error, Error::Unreadable(_)), "{error}");
                }
                Fault::Truncate { bytes } => {
                    assert_eq!(
                        error.response().map(|response| response.body.len()),
                        Some(*bytes),
                        "by {by:?}"
                    );
                }
                _ => assert!(matches!(error, Error::OutcomeUnknown(_)), "{error}"),
            }
        }
    }
}

#[tokio::test]
async fn a_refused_connection_sends_nothing() {
    let fake = Fake::new();
    fake.faults().add(When::next(), Fault::NoConnection);
    let (placed, made) = renew(&fake, By::Process).await;
    assert!(matches!(placed, Err(Error::NotSent(_))));
    assert_eq!(made, 0);
    // A listening socket cannot refuse a single connection.
    fake.faults().add(When::next(), Fault::NoConnection);
    assert!(matches!(renew(&fake, By::Http).await, (Err(Error::OutcomeUnknown(_)), 0)));
}

#[tokio::test]
async fn a_late_request_is_carried_out_unless_its_time_stamp_is_too_old() {
    for (minutes, arrives) in [(5, 1), (16, 0)] {
        let fake = Fake::new();
        let delay = Duration::from_secs(minutes * 60);
        fake.faults().add(When::next(), Fault::ArriveLate { delay });
        let (placed, made) = renew(&fake, By::Process).await;
        assert!(placed.is_err() && made == 0);
        fake.clock().advance(delay - Duration::from_secs(1));
        assert_eq!(tasks(&fake), 0);
        fake.clock().advance(Span::days(1));
        assert_eq!(tasks(&fake), arrives, "after {minutes} minutes");
        let outcomes: Vec<_> = fake.seen().into_iter().map(|seen| seen.outcome).collect();
        let last = if arrives == 1 { "ok" } else { "InvalidTimeStamp.Expired" };
        assert_eq!(outcomes, ["nothing", last]);
    }
}

#[tokio::test]
async fn an_in_process_delay_advances_a_stopped_clock() {
    let fake = Fake::new();
    let begun = fake.now();
    fake.faults().add(When::next(), Fault::Delay { delay: Duration::from_secs(8) });
    let client = fake.china().build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response within ten seconds");
    assert_eq!(fake.now(), begun + Span::seconds(8));
}

#[tokio::test]
async fn a_delayed_response_over_http_arrives() {
    let fake = Fake::new();
    let client = china(&fake, By::Http).build().expect("a client");
    let begun = std::time::Instant::now();
    fake.faults().add(When::next(), Fault::Delay { delay: Duration::from_millis(20) });
    fake.faults().add(When::next(), Fault::SlowBody { bytes: 40, pause: Duration::from_millis(1) });
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert!(begun.elapsed() >= Duration::from_millis(20));
    assert_eq!(fake.seen().last().expect("a request").faults, ["delay", "slow_body"]);
}

#[tokio::test]
async fn a_read_is_retried_after_faults_that_fail_an_order() {
    for by in BOTH {
        let fake = Fake::new();
        let client = china(&fake, by).retry(Retry::default()).build().expect("a client");
        fake.faults().add(When::next(), Fault::ResetAfterReading);
        // The service does not receive the first request, so this one waits for the second.
        fake.faults().add(When::next(), Fault::Truncate { bytes: 10 });
        let response = client.send(CheckDomain::new("example.com")).await.expect("a response");
        assert_eq!((response.attempts(), fake.seen().len()), (3, 3));
    }
}

#[tokio::test]
async fn faults_select_actions_services_and_effects() {
    let fake = Fake::new();
    let client = china(&fake, By::Process).build().expect("a client");
    let srs = fake.opensrs().retry(Retry::never()).build().expect("a client");
    fake.replace("opensrs", "LookupDomain", |_, _| Ok(json!({"status": "taken"}).into()));
    fake.faults().add(When::always().of(RENEW), Fault::ResetAfterReading);
    fake.faults().add(When::always().of("lookup domain"), Fault::ResetAfterReading);
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert!(renew(&fake, By::Process).await.0.is_err());
    assert!(srs.send(LookupDomain::new("example.com")).await.is_err());

    fake.faults().clear();
    fake.faults().add(When::always().of_effect(Effect::Purchase).times(1), Fault::ResetAfterReading);
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert!(renew(&fake, By::Process).await.0.is_err());
    renew(&fake, By::Process).await.0.expect("the fault occurs once");

    fake.faults().clear();
    fake.faults().add(When::every(3).of_service("opensrs"), Fault::ResetAfterReading);
    let mut went_wrong = Vec::new();
    for number in 1..=7 {
        client.send(CheckDomain::new("example.com")).await.expect("a response");
        if srs.send(LookupDomain::new("example.com")).await.is_err() {
            went_wrong.push(number);
        }
    }
    assert_eq!(went_wrong, [3, 6]);
    assert_eq!(fake.faults().list()[0].happened, 2);
}

#[test]
#[should_panic(expected = "opensrs has no action CheckDomain")]
fn a_fault_that_can_never_occur_panics() {
    Fake::new().faults().add(When::next().of_service("opensrs").of("CheckDomain"), Fault::NotHttp);
}

#[test]
#[should_panic(expected = "invalid status 99: expected a number from 200 to 599")]
fn an_invalid_http_status_panics() {
    Fake::new().faults().add(When::next(), Fault::Page { status: 99 });
}

#[tokio::test]
async fn random_faults_are_reproducible_by_their_seed() {
    async fn story(seed: u64, also: bool) -> Vec<bool> {
        let fake = Fake::new();
        fake.faults().seed(seed);
        fake.faults().add(When::chance(0.3), Fault::Throttle { retry_after: None });
        if also {
            fake.faults().add(When::chance(0.5), Fault::Drift { drift: Drift::SmallLetters });
        }
        let client = china(&fake, By::Process).build().expect("a client");
        let mut went = Vec::new();
        for _ in 0..60 {
            went.push(client.send(CheckDomain::new("example.com")).await.is_ok());
        }
        went
    }
    let first = story(7, false).await;
    assert_eq!(first, story(7, false).await);
    assert_eq!(first, story(7, true).await, "an additional fault does not affect it");
    assert_ne!(first, story(8, false).await);
    let failed = first.iter().filter(|went| !**went).count();
    assert!((6..=36).contains(&failed), "{failed} of 60");
}

#[tokio::test]
async fn a_refused_request_uses_up_no_fault() {
    for by in BOTH {
        let fake = Fake::new();
        for fault in [Fault::ResetAfterCommit, Fault::Throttle { retry_after: None }] {
            fake.faults().add(When::next().of("CheckDomain"), fault);
        }
        let stranger = aliyun_domain::china(aliyun_domain::Credentials::new("testid", "another-secret"));
        let stranger = match by {
            By::Process => stranger.transport(fake.transport()),
            By::Http => stranger.endpoint(fake.url().expect("a port")).allow_plain_http(),
        };
        let stranger = stranger.clock(fake.clock()).build().expect("a client");
        let refused = stranger.send(CheckDomain::new("free.com")).await.expect_err("a wrong signature");
        assert_eq!(refused.code(), Some("SignatureDoesNotMatch"), "{refused}");
        assert_eq!(fake.faults().happened(), 0, "by {by:?}");

        // Each of the next requests meets one: a throttled request is not carried out.
        let client = china(&fake, by).build().expect("a client");
        let mut outcomes = Vec::new();
        for _ in 0..2 {
            outcomes.push(client.send(CheckDomain::new("free.com")).await.is_ok());
        }
        assert_eq!(outcomes, [false, true], "by {by:?}");
        let met: Vec<_> = fake.seen().into_iter().map(|seen| seen.faults).collect();
        assert_eq!(met, [vec![], vec!["reset_after_commit", "throttle"], vec![]]);
    }
}

#[tokio::test]
async fn a_fault_that_another_one_excludes_waits_for_the_next_request() {
    let fake = Fake::new();
    fake.faults().add(When::next(), Fault::Page { status: 502 });
    fake.faults().add(When::next(), Fault::Page { status: 503 });
    fake.faults().add(When::next(), Fault::Throttle { retry_after: None });
    let client = china(&fake, By::Process).build().expect("a client");
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let response = client.send(CheckDomain::new("free.com")).await;
        statuses.push(response.err().and_then(|error| error.status()));
    }
    assert_eq!(statuses, [Some(502), Some(503), Some(400), None]);
}

#[tokio::test]
async fn random_faults_of_many_kinds_are_reproducible() {
    async fn story(seed: u64) -> Vec<Vec<&'static str>> {
        let fake = Fake::new();
        // Other faults do not change what is drawn.
        fake.faults().add(When::next().of_service("opensrs"), Fault::NotHttp);
        fake.faults().random(seed, 0.4);
        let client = china(&fake, By::Process).build().expect("a client");
        for _ in 0..60 {
            drop(client.send(CheckDomain::new("free.com")).await);
        }
        fake.seen().into_iter().map(|seen| seen.faults).collect()
    }
    let first = story(7).await;
    assert_eq!(first, story(7).await);
    assert_ne!(first, story(8).await);
    let kinds: BTreeSet<_> = first.iter().flatten().collect();
    let (met, everyday) = (first.iter().filter(|faults| !faults.is_empty()).count(), Fault::everyday().len());
    assert!((10..=40).contains(&met), "{met} of 60");
    assert!(kinds.len() > everyday / 2, "{kinds:?}");
}

#[test]
#[should_panic(expected = "a random fault cannot draw a random fault")]
fn a_random_fault_of_random_faults_panics() {
    let inner = Fault::Random { seed: 1, faults: Fault::everyday() };
    Fake::new().faults().add(When::always(), Fault::Random { seed: 1, faults: vec![inner] });
}

#[tokio::test]
async fn opensrs_is_throttled_with_its_own_codes() {
    for by in BOTH {
        let fake = Fake::new();
        let client = srs(&fake, by);
        fake.faults().add(When::next(), Fault::Throttle { retry_after: Some(Duration::from_secs(2)) });
        let error = client.send(LookupDomain::new("example.com")).await.expect_err("throttled");
        let Error::Service(result) = &error else { panic!("{error}") };
        assert_eq!((result.code.as_str(), result.outcome), ("310", Outcome::NotDone));
        assert_eq!(result.retry_after, Some(Duration::from_secs(2)));
    }
}

#[tokio::test]
async fn opensrs_sends_no_http_to_an_address_that_is_not_allowed() {
    for by in BOTH {
        let fake = Fake::new();
        fake.faults().add(When::next(), Fault::NotHttp);
        let error = srs(&fake, by).send(LookupDomain::new("example.com")).await.expect_err("throttled");
        assert!(error.to_string().contains("allow list"), "by {by:?}: {error}");
    }
}

fn srs(fake: &Fake, by: By) -> Client<opensrs::Opensrs> {
    let builder = match by {
        By::Process => fake.opensrs(),
        By::Http => opensrs::live(fake.opensrs_credentials())
            .endpoint(fake.url().expect("a port"))
            .allow_plain_http()
            .clock(fake.clock()),
    };
    builder.retry(Retry::never()).build().expect("a client")
}

// ---------------------------------------------------------------------- drift

#[tokio::test]
async fn drifted_responses_decode_to_the_same_values() {
    let fake = Fake::new();
    for builder in [fake.china(), fake.china().response_format(registrar_sdk::rpc::ResponseFormat::Xml)] {
        let client = builder.build().expect("a client").strict();
        let list = || client.send(QueryDomainList::new(1, 100));
        let usual = list().await.expect("a page");
        assert!(usual.data.len() > 5 && usual.deviations().is_empty(), "{:?}", usual.deviations());
        for drift in [
            Drift::NumbersAsText,
            Drift::TextAsNumbers,
            Drift::TruthsAsText,
            Drift::TruthsAsNumbers,
            Drift::SmallLetters,
            Drift::BareLists,
            Drift::SingleEntries,
            Drift::OtherFormat,
            Drift::Nulls,
            Drift::MoreFields,
        ] {
            fake.faults().add(When::next(), Fault::Drift { drift });
            let response = list().await.unwrap_or_else(|error| panic!("{drift:?}: {error}"));
            assert_eq!(*response, *usual, "{drift:?}");
        }
    }
}

#[tokio::test]
async fn an_order_with_error_bodies_at_200_is_neither_lost_nor_placed_twice() {
    for by in BOTH {
        let fake = Fake::new();
        let client = china(&fake, by).build().expect("a client");
        let (refused, message) = ("InternalError".to_owned(), "Not now.".to_owned());
        let failing = Fault::FailAfterCommit { code: refused.clone(), message: message.clone() };
        fake.faults().add(When::always(), Fault::Drift { drift: Drift::ErrorsAtOk });
        fake.faults().add(When::next().of(RENEW), failing);
        let order = renewal(&fake, &client);
        let error = client.place(&order, Spend::at_any_price()).await.expect_err("an error body");
        assert_eq!((error.status(), error.code()), (Some(200), Some("InternalError")), "{error}");
        assert_eq!((error.outcome(), tasks(&fake)), (Outcome::Unknown, 1));

        fake.clock().advance(Span::minutes(20));
        fake.faults().add(When::next().of("QueryTaskList"), Fault::Refuse { code: refused, message });
        let error = client.reconcile(&order).await.expect_err("the list failed");
        assert_eq!((error.status(), error.code()), (Some(200), Some("InternalError")), "{error}");
        let found = client.reconcile(&order).await.expect("the fault is used up");
        assert!(matches!(found, Reconciled::Placed(_)), "{found:?}");
        assert_eq!(tasks(&fake), 1);
    }
}

#[tokio::test]
async fn each_drift_changes_the_body() {
    let fake = Fake::new();
    fake.replace("aliyun-domain", "CheckDomain", |_, _| {
        Ok(json!({
            "DomainName": "example.com", "Avail": "1", "DynamicCheck": true, "Price": "12.50",
            "StaticPriceInfo": [{"action": "CREATE", "money": "12.50", "period": 1}]
        })
        .into())
    });
    let client = fake.china().build().expect("a client");
    for (drift, part) in [
        (Drift::NumbersAsText, r#""Price":"12.50""#),
        (Drift::TextAsNumbers, r#""Avail":1,"#),
        (Drift::TruthsAsText, r#""DynamicCheck":"true""#),
        (Drift::TruthsAsNumbers, r#""DynamicCheck":1,"#),
        (Drift::SmallLetters, r#""domainName":"example.com""#),
        (Drift::BareLists, r#""StaticPriceInfo":[{"action""#),
        (Drift::SingleEntries, r#""StaticPriceInfo":{"PriceInfo":{"action""#),
        (Drift::OtherFormat, "<CheckDomainResponse>"),
        (Drift::UnknownValues, r#""Avail":"UNKNOWN_VALUE""#),
        (Drift::Nulls, r#""Reason":null"#),
        (Drift::Empties, r#""Reason":"""#),
        (Drift::MoreFields, r#""FieldOfTomorrow":"new"}],"#),
    ] {
        fake.faults().add(When::next(), Fault::Drift { drift });
        let response = client.send(CheckDomain::new("example.com")).await.expect("a response");
        let text = response.document().source().to_owned();
        let part = part.trim_end_matches("],");
        assert!(text.contains(part), "{drift:?}: {text}");
    }
}

#[tokio::test]
async fn unknown_values_replace_those_of_every_enum_field_and_no_others() {
    let fake = Fake::new();
    let client = fake.china().build().expect("a client");
    client.send(SaveSingleTaskForUpdateProhibitionLock::new("example.com", true)).await.expect("a task");
    let task = fake.world(|world| world.tasks()[0].number.clone());
    fake.faults().add(When::always(), Fault::Drift { drift: Drift::UnknownValues });
    let list = client.send(QueryTaskDetailList::new(1, 20, task)).await.expect("a response");
    let text = list.document().source();
    for part in [
        r#""TaskStatus":"UNKNOWN_VALUE""#,
        r#""TaskStatusCode":99"#,
        r#""TaskType":"UNKNOWN_VALUE""#,
        r#""DomainName":"example.com""#,
        r#""TotalItemNum":1"#,
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn opensrs_envelopes_drift_too() {
    let fake = Fake::new();
    fake.replace("opensrs", "LookupDomain", |_, _| Ok(json!({"status": "taken", "has_claim": false}).into()));
    let client = fake.opensrs().build().expect("a client");
    for (drift, part) in [
        (Drift::MoreFields, "<item key=\"FieldOfTomorrow\">new</item>"),
        (Drift::UnknownValues, "<item key=\"status\">UNKNOWN_VALUE</item>"),
        (Drift::Empties, "<item key=\"reason\"></item>"),
        (Drift::TruthsAsText, "<item key=\"has_claim\">false</item>"),
    ] {
        fake.faults().add(When::next(), Fault::Drift { drift });
        let response = client.send(LookupDomain::new("example.com")).await.expect("a response");
        assert!(response.document().source().contains(part), "{drift:?}");
        assert_eq!((response.has_claim, response.reason.as_deref()), (Some(false), None));
    }
}

#[tokio::test]
async fn faults_are_serialized_and_deserialized() {
    let all = [
        Fault::Refuse { code: "Busy".to_owned(), message: String::new() },
        Fault::Throttle { retry_after: Some(Duration::from_millis(5)) },
        Fault::ArriveLate { delay: Duration::from_secs(1) },
        Fault::SlowBody { bytes: 3, pause: Duration::from_millis(2) },
        Fault::Drift { drift: Drift::BareLists },
        Fault::NotHttp,
    ];
    for fault in all {
        let text = serde_json::to_string(&fault).expect("JSON");
        assert_eq!(serde_json::from_str::<Fault>(&text).expect("a fault"), fault, "{text}");
        assert!(text.contains(&format!("\"kind\":\"{}\"", fault.name())), "{text}");
    }
}
