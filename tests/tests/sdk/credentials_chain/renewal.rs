//! Renewal of expiring keys: in time, and once for all callers.

use super::*;
use registrar_sdk::rpc::{Role, SignatureVersion};
use registrar_sdk_tests::credential_servers::{CredentialServer, refusal, role_keys};
use std::future::Future;
use std::sync::mpsc;
use std::task::{Context, Waker};
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

fn role(sts: &CredentialServer) -> Credentials {
    let base = Credentials::new("base", "canary-base");
    sources([("", "")]).sts_endpoint(sts.url()).assume_role(base, Role::new("acs:ram::1:role/registrar"))
}

async fn storm(client: &Client<AliyunDomain>) {
    let calls: Vec<_> =
        (0..1000).map(|_| tokio::spawn(client.send(CheckDomain::new("example.com")))).collect();
    for call in calls {
        call.await.expect("no panic").expect("a response");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_concurrent_calls_fetch_and_renew_keys_once() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let credentials = role(&sts);
    let registrar = Registrar::default();
    let client = registrar.client(&credentials, &clock);
    storm(&client).await;
    assert_eq!(sts.asked().len(), 1);
    assert!(registrar.ids().iter().all(|id| id == "STS.1"));

    // A clone in another client has the same keys.
    registrar
        .client(&credentials.clone(), &clock)
        .send(CheckDomain::new("example.com"))
        .await
        .expect("a response");
    assert_eq!(sts.asked().len(), 1);

    clock.advance(45 * MINUTE);
    storm(&client).await;
    assert_eq!(sts.asked().len(), 2);
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(registrar.ids().last().map(String::as_str), Some("STS.2"));

    // The same holds once the old ones have expired.
    clock.advance(61 * MINUTE);
    let before = registrar.ids().len();
    storm(&client).await;
    assert_eq!(sts.asked().len(), 3);
    assert!(registrar.ids()[before..].iter().all(|id| id == "STS.3"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_calls_use_the_old_keys_during_a_renewal() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let credentials = role(&sts);
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    clock.advance(50 * MINUTE);
    let (asked, is_asked) = mpsc::channel();
    let (answer, may_answer) = mpsc::channel::<()>();
    let seconds = clock.seconds() + 3600;
    sts.now_answers(move |_| {
        asked.send(()).expect("a listener");
        may_answer.recv().expect("a word");
        (200, role_keys(2, seconds))
    });
    let (one, hands) = (credentials.clone(), Arc::clone(&clock));
    let renewing = tokio::spawn(async move { key(&one, &hands).await.0 });
    tokio::task::spawn_blocking(move || is_asked.recv().expect("a question")).await.expect("no panic");
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    answer.send(()).expect("a server");
    assert_eq!(renewing.await.expect("no panic"), "STS.2");
    assert_eq!(key(&credentials, &clock).await.0, "STS.2");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropping_a_call_that_fetches_keys_does_not_block_others() {
    let clock = ManualClock::new();
    let (asked, is_asked) = mpsc::channel();
    let (hang_up, may_hang_up) = mpsc::channel::<()>();
    let sts = CredentialServer::answering(move |_| {
        asked.send(()).expect("a listener");
        let _ = may_hang_up.recv();
        (0, String::new())
    });
    let credentials = role(&sts);
    let (one, hands) = (credentials.clone(), Arc::clone(&clock));
    let dropped = tokio::spawn(async move { key(&one, &hands).await });
    tokio::task::spawn_blocking(move || is_asked.recv().expect("a question")).await.expect("no panic");
    dropped.abort();
    assert!(dropped.await.expect_err("the task was aborted").is_cancelled());
    drop(hang_up);
    let seconds = clock.seconds() + 3600;
    sts.now_answers(move |_| (200, role_keys(7, seconds)));
    assert_eq!(key(&credentials, &clock).await.0, "STS.7");
}

#[tokio::test]
async fn calls_with_short_timeouts_use_valid_keys_while_the_source_is_silent() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let credentials = role(&sts);
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    let (_keep_silent, never) = mpsc::channel::<()>();
    let never = std::sync::Mutex::new(never);
    sts.now_answers(move |_| {
        let _ = never.lock().expect("silence").recv();
        (0, String::new())
    });
    clock.advance(45 * MINUTE);
    // The call that renews them times out; later calls have keys, and do not wait as well.
    let mut impatient = Box::pin(key(&credentials, &clock));
    assert!(impatient.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    drop(impatient);
    for _ in 0..10 {
        let patient = tokio::time::timeout(Duration::from_secs(5), key(&credentials, &clock)).await;
        assert_eq!(patient.expect("in time").0, "STS.1");
    }
}

#[tokio::test]
async fn valid_keys_are_used_while_renewal_fails() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let credentials = role(&sts);
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    sts.now_answers(|_| (403, refusal("NoPermission", "No more.")));

    clock.advance(45 * MINUTE);
    for _ in 0..10 {
        assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    }
    assert_eq!(sts.asked().len(), 2, "the source is not queried again at once");
    let warnings = credentials.warnings();
    assert!(
        warnings[0].contains("the last attempt failed: RAM role: AssumeRole failed: NoPermission"),
        "{warnings:?}"
    );

    // The pause is one second, then two, then four.
    for (wait, asked) in [(1, 3), (1, 3), (1, 4), (3, 4), (1, 5)] {
        clock.advance(Duration::from_secs(wait));
        assert_eq!(key(&credentials, &clock).await.0, "STS.1");
        assert_eq!(sts.asked().len(), asked);
    }
    let seconds = clock.seconds() + 3600;
    sts.now_answers(move |_| (200, role_keys(2, seconds)));
    clock.advance(MINUTE);
    assert_eq!(key(&credentials, &clock).await.0, "STS.2");
    assert_eq!(credentials.warnings(), [""; 0]);
}

#[tokio::test]
async fn calls_fail_with_backoff_once_keys_have_expired_and_renewal_fails() {
    let clock = ManualClock::new();
    let sts = CredentialServer::sts(&clock);
    let credentials = role(&sts);
    let registrar = Registrar::default();
    let client = registrar.client(&credentials, &clock);
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    sts.now_answers(|_| (403, refusal("NoPermission", "No more.")));
    clock.advance(61 * MINUTE);
    for _ in 0..10 {
        let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
        assert!(matches!(error, Error::Credentials(_)), "{error}");
        assert!(error.to_string().contains("NoPermission"), "{error}");
    }
    assert_eq!((sts.asked().len(), registrar.ids().len()), (2, 1));
    let seconds = clock.seconds() + 7200;
    sts.now_answers(move |_| (200, role_keys(2, seconds)));
    clock.advance(Duration::from_secs(1));
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(registrar.ids(), ["STS.1", "STS.2"]);
}

#[tokio::test]
async fn the_first_source_is_kept_even_if_another_one_has_keys_later() {
    let (clock, folder) = (ManualClock::new(), Folder::new());
    let metadata = CredentialServer::metadata(&clock, 3600);
    let credentials = sources([folder.home()]).metadata_endpoint(metadata.url()).chain();
    assert_eq!(key(&credentials, &clock).await.0, "STS.1");
    folder.write(
        ".alibabacloud/credentials",
        "[default]\ntype=access_key\naccess_key_id=other\naccess_key_secret=canary\n",
    );
    metadata.now_answers(|_| (500, String::new()));
    clock.advance(61 * MINUTE);
    let message = problem(&credentials, &clock).await;
    assert!(message.contains("ECS metadata: it responded with HTTP 500"), "{message}");
    assert!(format!("{credentials:?}").contains("ECS metadata"));
}

#[tokio::test]
async fn keys_of_a_source_can_be_previewed_once_fetched() {
    let clock = ManualClock::new();
    let metadata = CredentialServer::metadata(&clock, 10_i64.pow(9));
    let credentials = sources([("", "")]).metadata_endpoint(metadata.url()).metadata();
    let build = |version| {
        aliyun_domain::international(credentials.clone())
            .signature_version(version)
            .build()
            .expect("a client")
    };
    let client = build(SignatureVersion::V1);
    let request = CheckDomain::new("example.com");
    let error = client.preview(&request).expect_err("an error");
    assert!(error.to_string().contains("credentials.resolve().await"), "{error}");
    let resolved = credentials.resolve().await.expect("a key");
    assert_eq!((resolved.id(), credentials.id()), (Some("STS.1"), None));
    let preview = client.preview(&request).expect("a preview");
    let shown = format!("{preview:?} {}", preview.string_to_sign);
    assert!(shown.contains("STS.1") && !shown.contains("canary"), "{shown}");

    // Settings of the protocol apply to keys of a source too.
    let signed = build(SignatureVersion::V3).sign(&request).expect("a request");
    assert_eq!(signed.header("x-acs-security-token"), Some("canary-token-1"));
    assert_eq!(signed.header("x-acs-accesskey-id"), Some("STS.1"));
    assert_eq!(metadata.count("registrar"), 1);
}
