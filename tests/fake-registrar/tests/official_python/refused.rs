//! Requests that are signed wrongly, modified, replayed or outdated are refused with the reason.

use crate::packages::{BOTH, Generation, Packages};
use crate::recorder::{Recorder, parameter, tampered};
use fake_registrar::world::Span;
use fake_registrar::{Fake, World};
use serde_json::{Value, json};

/// A harmless action.
const CALL: &str = "CheckDomain";

fn params() -> Value {
    json!({"DomainName": "free.com"})
}

/// Runs a test with both generations, through a recording proxy.
fn play(story: fn(Generation, &Fake, &Recorder, &mut Packages)) {
    for generation in BOTH {
        let fake = Fake::new();
        let recorder = Recorder::before(fake.serve("127.0.0.1:0").expect("a port"));
        let address = recorder.address;
        let Some(mut packages) = Packages::aliyun_calls(generation, &fake, address) else { return };
        story(generation, &fake, &recorder, &mut packages);
    }
}

/// Returns the last outcome that the registrar recorded.
fn last(fake: &Fake) -> String {
    fake.seen().last().map(|seen| seen.outcome.clone()).unwrap_or_default()
}

#[test]
fn a_wrong_secret_is_refused_and_both_sides_have_the_same_string_to_sign() {
    play(|generation, fake, _, packages| {
        packages.say(json!({"secret": "another"}));
        let (code, status) = packages.refused(CALL, params());
        assert_eq!((last(fake).as_str(), status), ("SignatureDoesNotMatch", 400));
        // The older packages compare the server's string to sign with their own: they blame the secret only if both
        // are equal.
        let blamed =
            if generation == Generation::Older { "InvalidAccessKeySecret" } else { "SignatureDoesNotMatch" };
        assert_eq!(code, blamed);
    });
}

#[test]
fn an_unknown_key_is_refused() {
    play(|_, _, _, packages| {
        packages.say(json!({"id": "nobody"}));
        assert_eq!(packages.refused(CALL, params()), ("InvalidAccessKeyId.NotFound".to_owned(), 404));
    });
}

#[test]
fn a_time_stamp_more_than_fifteen_minutes_off_is_refused() {
    play(|_, fake, _, packages| {
        let now = fake.now();
        for minutes in [-16, 16] {
            fake.reset(World::sample_at(now + Span::minutes(minutes)));
            let refused = packages.refused(CALL, params());
            assert_eq!(refused, ("InvalidTimeStamp.Expired".to_owned(), 400), "{minutes} minutes");
        }
        for minutes in [-14, 14] {
            fake.reset(World::sample_at(now + Span::minutes(minutes)));
            packages.ask(CALL, params());
        }
    });
}

#[test]
fn a_replayed_request_is_refused() {
    play(|_, _, recorder, packages| {
        packages.ask(CALL, params());
        let request = recorder.take();
        assert_eq!(recorder.send(&request), (400, "SignatureNonceUsed".to_owned()));
        packages.ask(CALL, params());
        assert_ne!(recorder.take(), request, "the package itself signs every request anew");
    });
}

#[test]
fn a_changed_or_added_parameter_is_refused() {
    play(|_, fake, recorder, packages| {
        packages.ask(CALL, params());
        let request = recorder.take();
        assert_eq!(parameter(&request, "DomainName").as_deref(), Some("free.com"));
        for (from, to) in [
            ("DomainName=free.com", "DomainName=gold.com"),
            ("DomainName=free.com", "DomainName=free.com&FeePeriod=2"),
        ] {
            let changed = tampered(&request, from, to);
            assert_eq!(recorder.send(&changed), (400, "SignatureDoesNotMatch".to_owned()), "{to}");
        }
        let outcomes: Vec<_> = fake.seen().into_iter().map(|seen| seen.outcome).collect();
        assert_eq!(outcomes, ["ok", "SignatureDoesNotMatch", "SignatureDoesNotMatch"]);
    });
}

#[test]
fn a_change_to_headers_or_bodies_signed_with_v3_is_refused() {
    play(|generation, _, recorder, packages| {
        if generation == Generation::Older {
            return;
        }
        packages.ask(CALL, params());
        let request = recorder.take();
        let mut bodied = tampered(&request, "Content-Length: 0", "Content-Length: 11");
        bodied.extend(b"FeePeriod=2");
        let mismatch = (400, "SignatureDoesNotMatch".to_owned());
        assert_eq!(recorder.send(&bodied), mismatch, "a body");
        let action = tampered(&request, "x-acs-action: CheckDomain", "x-acs-action: QueryDnsHost");
        assert_eq!(recorder.send(&action), mismatch, "another action");
        let version = tampered(&request, "x-acs-version: 2018-01-29", "x-acs-version: 2017-12-18");
        assert_eq!(recorder.send(&version), mismatch, "another edition");
    });
}
