//! Tests that the clock and the world agree on the time.

use fake_registrar::world::{Span, Time, Work};
use fake_registrar::{Fake, World};
use registrar_sdk::DateTime;
use registrar_sdk::aliyun_domain::QueryDomainList;

fn time(text: &str) -> Time {
    text.parse().expect("a time")
}

fn privacy(name: &str) -> Work {
    Work::SetPrivacy { name: name.to_owned(), on: true }
}

#[tokio::test]
async fn the_clock_is_stopped_and_moves_on_while_a_client_waits() {
    let fake = Fake::new();
    let (begun, real) = (fake.now(), std::time::Instant::now());
    let client = fake.china().build().expect("a client");
    let task = fake.world(|world| world.submit(vec![privacy("example.com")], ""));
    assert!(client.settle(&*task).await.expect("the task ends").all_done());
    assert!(fake.now() >= begun + Span::seconds(5), "a task takes five seconds");
    assert!(real.elapsed() < std::time::Duration::from_secs(4), "of the fake time only");
    assert!(fake.clock().is_stopped());
}

#[test]
fn the_clock_cannot_be_set_before_the_worlds_time_and_tasks_continue() {
    let fake = Fake::new();
    let begun = fake.now();
    let task = fake.world(|world| world.submit(vec![privacy("example.com")], ""));
    fake.clock().set(time("2020-01-01"));
    assert_eq!(fake.now(), begun, "the world has reached this time");
    fake.clock().advance(Span::days(-400));
    assert_eq!(fake.now(), begun);
    fake.clock().advance(Span::seconds(5));
    assert!(fake.world(|world| world.task(&task).expect("it exists").details[0].state.is_over()));
}

#[test]
fn advancing_the_world_advances_the_clock() {
    let fake = Fake::of(World::sample_at(time("2026-03-01T12:00:00Z")));
    fake.world(|world| world.advance(Span::days(30)));
    assert_eq!(fake.now(), time("2026-03-31T12:00:00Z"));
    let task = fake.world(|world| world.submit(vec![privacy("example.com")], ""));
    fake.clock().advance(Span::seconds(5));
    assert!(fake.world(|world| world.task(&task).expect("it exists").details[0].state.is_over()));
    // A new world has its own time, which may be earlier.
    fake.reset(World::sample_at(time("2020-01-01")));
    assert_eq!(fake.now(), time("2020-01-01"));
}

#[tokio::test]
async fn the_clock_stops_at_the_end_of_the_calendar() {
    let fake = Fake::of(World::sample_at(time("2026-03-01T12:00:00Z")));
    let client = fake.china().build().expect("a client");
    for _ in 0..3 {
        fake.clock().advance(Span::millis(i64::MAX));
        client.send(QueryDomainList::new(1, 100)).await.expect("a page");
    }
    assert_eq!(fake.now().to_string(), "9999-12-31T15:59:59.999Z");
    fake.clock().run(f64::MAX);
    assert_eq!(fake.now().year(), 9999);
}

#[tokio::test]
async fn an_expiration_date_is_clamped_to_the_end_of_the_calendar() {
    let fake = Fake::of(World::from_yaml("{now: 9990-01-01, names: {a.com: 8000d}}").expect("a seed"));
    let client = fake.china().build().expect("a client");
    let page = client.send(QueryDomainList::new(1, 100)).await.expect("a page");
    assert_eq!(page.data[0].expiration_date.as_ref().map(DateTime::as_str), Some("Dec 31,9999 23:59:59"));
}
