//! Tests that the clock and the world agree on the time.

use fake_registrar::world::{Span, Time, Work};
use fake_registrar::{Fake, World};
use registrar_sdk::DateTime;
use registrar_sdk::aliyun_domain::QueryDomainList;

fn time(text: &str) -> Time {
    text.parse().expect("a time")
}

fn stands_at(world: World) -> Fake {
    let now = world.now();
    let fake = Fake::of(world);
    fake.clock().stop();
    // The clock has run until here.
    fake.clock().set(now);
    fake
}

fn privacy(name: &str) -> Work {
    Work::SetPrivacy { name: name.to_owned(), on: true }
}

#[test]
fn the_clock_cannot_be_set_before_the_worlds_time_and_tasks_continue() {
    let fake = Fake::new();
    fake.clock().stop();
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
    let fake = stands_at(World::sample_at(time("2026-03-01T12:00:00Z")));
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
    let fake = stands_at(World::sample_at(time("2026-03-01T12:00:00Z")));
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
    let fake = stands_at(World::from_yaml("{now: 9990-01-01, names: {a.com: 8000d}}").expect("a seed"));
    let client = fake.china().build().expect("a client");
    let page = client.send(QueryDomainList::new(1, 100)).await.expect("a page");
    assert_eq!(page.data[0].expiration_date.as_ref().map(DateTime::as_str), Some("Dec 31,9999 23:59:59"));
}
