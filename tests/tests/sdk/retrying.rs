//! Retries: the backoff, the limits, and the correction of the clock by the service.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    AliyunDomain, CheckDomain, QueryDomainList, SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForModifyingDnsHost,
};

use registrar_sdk::{
    ClientBuilder, Clock, Error, MayChargeOrDestroy, OrderProblem, OrderState, Outcome, Retry, Spend,
    extend::{HttpResponse, TransportError},
};
use registrar_sdk_tests::faults::{
    RecordedRequest, RecordingClock, ScriptedTransport, TestService, TransportResult, at_once, poll_times,
    seeded,
};
use registrar_sdk_tests::{Script, Server, acme, mini};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const SECOND: Duration = Duration::from_secs(1);

fn yes() -> TransportResult {
    Ok(HttpResponse::new(200, r#"{"RequestId":"REQ-1","DomainName":"example.com","TaskNo":"T-1"}"#))
}

fn no(code: &str) -> TransportResult {
    Ok(HttpResponse::new(400, AliyunDomain::failure(code)))
}

fn lost() -> TransportResult {
    Err(TransportError::maybe_sent("the connection was reset"))
}

/// Returns a builder for a client whose requests have these outcomes.
fn builder(
    scripted: &Arc<ScriptedTransport<impl Fn(usize) -> TransportResult + Send + Sync + 'static>>,
) -> ClientBuilder<AliyunDomain> {
    let transport = Arc::clone(scripted);
    AliyunDomain::client().transport(transport).clock(scripted.clock()).random(seeded(11))
}

fn client(
    scripted: &Arc<ScriptedTransport<impl Fn(usize) -> TransportResult + Send + Sync + 'static>>,
) -> Client<AliyunDomain> {
    builder(scripted).build().expect("a client")
}

fn check() -> CheckDomain {
    CheckDomain::new("example.com")
}

// ------------------------------------------------------------------ attempts and backoff

#[test]
fn a_read_succeeds_at_the_third_attempt() {
    let scripted =
        ScriptedTransport::new(&RecordingClock::new(), |number| if number < 2 { lost() } else { yes() });
    let response = at_once(client(&scripted).send(check())).expect("a response");
    assert_eq!((response.attempts(), scripted.count()), (3, 3));
    let nonces: Vec<_> = scripted.seen().iter().map(|seen| seen.parameter("SignatureNonce")).collect();
    assert!(nonces[0] != nonces[1] && nonces[1] != nonces[2], "{nonces:?}");
}

/// Returns random bytes that make a wait this part of its maximum, in 256ths.
fn part(of_256: u8) -> impl Fn() -> [u8; 16] + Send + Sync + 'static {
    move || {
        let mut bytes = [0; 16];
        bytes[0] = of_256;
        bytes
    }
}

#[test]
fn backoff_is_a_random_part_of_a_doubling_time_up_to_the_maximum() {
    let retry = Retry::default().attempts(7).longest_delay(SECOND * 2);
    let longest = [200, 400, 800, 1600, 2000, 2000];
    for (chance, share) in [(0, 0.0), (64, 0.25), (128, 0.5), (255, 255.0 / 256.0)] {
        let scripted = ScriptedTransport::new(&RecordingClock::new(), |_| lost());
        let client = builder(&scripted).retry(retry).random(part(chance)).build().expect("a client");
        at_once(client.send(check())).expect_err("it is lost each time");
        let waits: Vec<_> = scripted.clock().waits().iter().map(Duration::as_millis).collect();
        // A zero duration is not awaited.
        let expected: Vec<_> =
            longest.iter().map(|&most| (f64::from(most) * share) as u128).filter(|&wait| wait > 0).collect();
        assert_eq!(waits, expected, "{chance}");
    }
}

#[test]
fn clients_that_failed_together_do_not_retry_together() {
    let mut all = Vec::new();
    for seed in 0..200 {
        let scripted = ScriptedTransport::new(&RecordingClock::new(), |_| lost());
        let client = builder(&scripted).random(seeded(seed)).build().expect("a client");
        at_once(client.send(check())).expect_err("it is lost each time");
        all.push(scripted.clock().waits()[0].as_millis());
    }
    for tenth in 0..10 {
        let in_it = all.iter().filter(|&&wait| wait / 20 == tenth).count();
        assert!((5..50).contains(&in_it), "{in_it} of 200 waited from {} ms on", tenth * 20);
    }
    assert!(all.iter().all(|&wait| wait < 200), "{all:?}");
}

#[test]
fn no_attempt_starts_after_the_total_time() {
    let scripted = ScriptedTransport::new(&RecordingClock::new(), |_| lost());
    let begun = scripted.clock().now();
    let retry = Retry::default().attempts(1000).longest_delay(SECOND).total(SECOND * 20);
    at_once(builder(&scripted).retry(retry).build().expect("a client").send(check()))
        .expect_err("a lost response");
    let last = scripted.seen().last().expect("an attempt").at;
    let after = last.duration_since(begun).expect("later");
    assert!(after > SECOND * 17 && after <= SECOND * 20, "{after:?}");
}

#[test]
fn a_requested_delay_beyond_the_total_time_is_left_to_the_caller() {
    let outcome = || no("Throttling").map(|response| response.with_header("x-acs-retry-after", "59500"));
    let scripted = ScriptedTransport::new(&RecordingClock::new(), move |_| outcome());
    let error = at_once(client(&scripted).send(check())).expect_err("throttled");
    let Error::Service(service) = &error else { panic!("{error}") };
    assert_eq!(service.retry_after, Some(Duration::from_millis(59_500)));
    assert_eq!(
        (error.outcome(), scripted.count()),
        (Outcome::NotDone, 1),
        "an exchange has taken a second already"
    );
    assert!(scripted.clock().waits().is_empty());
}

#[test]
fn a_client_without_retries_sends_everything_once() {
    type Case = fn() -> TransportResult;
    let wrong_clock: Case = || no("IllegalTimestamp").map(|response| response.with_header("Date", DATE));
    for outcome_of in
        [lost, || no("Throttling"), || Err(TransportError::not_sent("refused")), wrong_clock] as [Case; 4]
    {
        let scripted = ScriptedTransport::new(&RecordingClock::new(), move |_| outcome_of());
        let client = builder(&scripted).retry(Retry::never()).build().expect("a client");
        at_once(client.send(check())).expect_err("it fails");
        let order =
            client.order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(1));
        at_once(client.place(&order, Spend::at_any_price())).expect_err("it fails");
        assert_eq!((scripted.count(), scripted.clock().waits().len()), (2, 0));
    }
}

// ------------------------------------------------------------------ retry budget

#[test]
fn a_client_and_its_clones_stop_retrying_during_an_outage() {
    let clock = RecordingClock::new();
    let works = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let state = Arc::clone(&works);
    let scripted = ScriptedTransport::new(&clock, move |_| {
        if state.load(std::sync::atomic::Ordering::Relaxed) { yes() } else { lost() }
    });
    let client = client(&scripted);
    let sent = |call: &dyn Fn()| {
        let before = scripted.count();
        call();
        scripted.count() - before
    };
    let fails = || at_once(client.clone().send(check())).map(drop).expect_err("the service is down");

    let in_all = sent(&|| (0..200).for_each(|_| drop(fails())));
    assert_eq!(in_all, 200 + 100, "a hundred retries in addition to the first attempts");
    assert_eq!(sent(&|| drop(fails())), 1);

    works.store(true, std::sync::atomic::Ordering::Relaxed);
    (0..9).for_each(|_| drop(at_once(client.send(check())).expect("a response")));
    works.store(false, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(sent(&|| drop(fails())), 2, "nine successful calls have earned one retry, not two");
    assert_eq!(sent(&|| drop(fails())), 1);
}

// ------------------------------------------------------------------ the clock

/// An hour and a half after the client's initial time.
const DATE: &str = "Mon, 01 Jun 2026 10:30:00 GMT";
const AHEAD: Duration = Duration::from_secs(5_400);

fn expired() -> TransportResult {
    no("InvalidTimeStamp.Expired").map(|response| response.with_header("Date", DATE))
}

/// Returns by how much the time stamp of a request is ahead of the client's clock.
fn ahead(sighting: &RecordedRequest) -> i64 {
    let seconds = |time: SystemTime| {
        let since = time.duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
        i64::try_from(since.as_secs()).expect("this century")
    };
    let stamp = sighting.parameter("Timestamp");
    let (day, time) = stamp.trim_end_matches('Z').split_once('T').expect("a time stamp");
    assert_eq!(day, "2026-06-01", "{stamp}");
    let parts: Vec<i64> = time.split(':').map(|part| part.parse().expect("a number")).collect();
    let midnight = seconds(sighting.at) / 86_400 * 86_400;
    midnight + parts[0] * 3600 + parts[1] * 60 + parts[2] - seconds(sighting.at)
}

#[test]
fn a_wrong_clock_is_corrected_from_the_response() {
    let scripted =
        ScriptedTransport::new(&RecordingClock::new(), |number| if number == 0 { expired() } else { yes() });
    let client = client(&scripted);
    let response = at_once(client.send(check())).expect("a response");
    assert_eq!(
        (response.attempts(), scripted.clock().waits().len()),
        (2, 0),
        "at once, since the service is available"
    );
    scripted.clock().manual_clock().advance(SECOND * 600);
    at_once(client.clone().send(check())).expect("a response");
    // The response arrived a second after the request.
    let expected = i64::try_from(AHEAD.as_secs()).expect("small") - 1;
    assert_eq!(scripted.seen().iter().map(ahead).collect::<Vec<_>>(), [0, expected, expected]);
}

#[test]
fn an_order_with_a_wrong_time_stamp_was_not_carried_out_and_is_retried() {
    let scripted =
        ScriptedTransport::new(&RecordingClock::new(), |number| if number == 0 { expired() } else { yes() });
    let client = client(&scripted);
    let order =
        client.order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(1));
    let placed = at_once(client.place(&order, Spend::at_any_price())).expect("a task");
    assert_eq!((placed.attempts(), scripted.count()), (Some(2), 2));
}

#[test]
fn the_services_time_is_believed_once_per_call() {
    let scripted = ScriptedTransport::new(&RecordingClock::new(), |_| expired());
    let client = client(&scripted);
    let order =
        client.order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(1));
    let error = at_once(client.place(&order, Spend::at_any_price())).expect_err("a complaint");
    assert_eq!((error.code(), error.outcome()), (Some("InvalidTimeStamp.Expired"), Outcome::Refused));
    assert_eq!(scripted.count(), 2);
    assert!(matches!(order.state(), OrderState::Refused(_)), "{order:?}");

    at_once(client.send(check())).expect_err("a complaint");
    assert_eq!(scripted.count(), 4, "and once more in the next one");
}

#[test]
fn a_clock_error_without_a_date_ends_the_call() {
    let scripted = ScriptedTransport::new(&RecordingClock::new(), |_| no("InvalidTimeStamp.Expired"));
    let error = at_once(client(&scripted).send(check())).expect_err("a complaint");
    assert_eq!((error.outcome(), scripted.count()), (Outcome::Refused, 1));
}

// ------------------------------------------------------------------ unknown outcomes

#[test]
fn an_order_whose_nonce_was_used_may_have_arrived() {
    let scripted = ScriptedTransport::new(&RecordingClock::new(), |_| no("SignatureNonceUsed"));
    let client = client(&scripted);
    let order =
        client.order(SaveSingleTaskForCreatingOrderActivate::new("example.com").registrant_profile_id(1));
    let error = at_once(client.place(&order, Spend::at_any_price())).expect_err("a used nonce");
    assert_eq!((error.outcome(), scripted.count()), (Outcome::Unknown, 1));
    let error = at_once(client.place(&order, Spend::at_any_price())).expect_err("in doubt");
    assert!(matches!(&error, Error::Order(error) if error.problem == OrderProblem::MaybeSent), "{error}");
    assert_eq!(scripted.count(), 1);
}

#[test]
fn a_lost_write_is_not_reported_as_unsent_after_a_refused_connection() {
    let refused = || Err(TransportError::not_sent("connection refused"));
    let scripted =
        ScriptedTransport::new(
            &RecordingClock::new(),
            move |number| if number == 0 { lost() } else { refused() },
        );
    let request = SaveSingleTaskForModifyingDnsHost::new("S1", "ns1.example.com", ["192.0.2.1"]);
    let error = at_once(client(&scripted).send(request)).expect_err("no connection");
    assert_eq!((error.outcome(), scripted.count()), (Outcome::Unknown, 3));
    let message = error.to_string();
    assert!(message.contains("may have been carried out") && message.contains("attempt 1"), "{message}");
}

#[test]
fn a_write_that_was_lost_and_then_refused_reports_both() {
    let scripted = ScriptedTransport::new(&RecordingClock::new(), |number| {
        if number == 0 { lost() } else { no("DomainNotExist") }
    });
    let request = SaveSingleTaskForModifyingDnsHost::new("S1", "ns1.example.com", ["192.0.2.1"]);
    let error = at_once(client(&scripted).send(request)).expect_err("a refusal");
    assert_eq!((error.code(), error.outcome()), (Some("DomainNotExist"), Outcome::Unknown));
    assert!(error.to_string().contains("read the current state before calling again"), "{error}");

    let scripted = ScriptedTransport::new(&RecordingClock::new(), |number| {
        if number == 0 { lost() } else { no("ParameterIllegal") }
    });
    let error = at_once(client(&scripted).send(QueryDomainList::new(1, 20))).expect_err("a refusal");
    assert_eq!(error.outcome(), Outcome::Refused, "a read changes nothing");
}

// ------------------------------------------------------------------ dropped futures

#[test]
fn a_dropped_read_leaves_nothing_behind() {
    let scripted = ScriptedTransport::slow(&RecordingClock::new(), 3, |_| lost());
    let client = client(&scripted);
    let holders = Arc::strong_count(&scripted);
    for polls in 0..15 {
        let before = scripted.count();
        let mut reading = Box::pin(client.send(check()));
        assert!(poll_times(&mut reading, polls).is_none(), "{polls}");
        let sent = scripted.count() - before;
        drop(reading);
        assert_eq!((scripted.count() - before, Arc::strong_count(&scripted)), (sent, holders), "{polls}");
    }
    drop(client);
    assert_eq!(Arc::strong_count(&scripted), 1, "no background work remains");
}

#[tokio::test]
async fn a_dropped_read_is_not_repeated_and_does_not_corrupt_the_connection() {
    let late = r#"{"RequestId":"LATE","DomainName":"example.com","Avail":"1"}"#;
    let server = Server::doing([Script::Stalls(
        format!("HTTP/1.1 200 OK\r\ncontent-length: 59\r\n\r\n{}", &late[..20]).into(),
    )]);
    let client = acme::home(&server).retry(Retry::default()).build().expect("a client");
    let reading = tokio::spawn(client.send(acme::CheckDomain::new("example.com")));
    while server.seen().is_empty() {
        tokio::task::yield_now().await;
    }
    reading.abort();
    assert!(reading.await.expect_err("it was aborted").is_cancelled());
    let response = client.send(acme::CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!((response.request_id(), server.seen().len(), server.connections()), (Some("REQ-0"), 2, 2));
}

#[test]
fn an_undecided_action_is_never_retried() {
    let call = |outcome_of: fn(usize) -> TransportResult| {
        let scripted = ScriptedTransport::new(&RecordingClock::new(), outcome_of);
        let client = mini::north(mini::Credentials::new("id", "secret"));
        let transport = Arc::clone(&scripted);
        let client =
            client.transport(transport).clock(scripted.clock()).random(seeded(11)).build().expect("a client");
        let typed = at_once(client.call_undecided(mini::TryOut::new("example.com"), MayChargeOrDestroy));
        let named = [("Name", "example.com")];
        let named = at_once(client.call_undecided_named("TryOut", named, MayChargeOrDestroy));
        let error =
            at_once(client.call("TryOut", [("Name", "example.com")])).expect_err("it needs its own method");
        assert!(error.to_string().contains("call_undecided"), "{error}");
        (typed.map(drop), named.map(drop), scripted.count())
    };
    let fates: [fn(usize) -> TransportResult; 4] = [
        |_| lost(),
        |_| no("Throttling"),
        |_| no("ClockSkew"),
        |_| Ok(HttpResponse::new(503, AliyunDomain::failure("Broken"))),
    ];
    for outcome_of in fates {
        let (typed, named, sent) = call(outcome_of);
        assert!(typed.is_err() && named.is_err());
        assert_eq!(sent, 2, "{typed:?}");
    }
    // Nothing was sent.
    let (typed, _, sent) = call(|at| if at < 2 { Err(TransportError::not_sent("refused")) } else { yes() });
    typed.expect("a response");
    assert_eq!(sent, 4);
}
