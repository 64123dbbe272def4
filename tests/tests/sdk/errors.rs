//! Error messages: enough to act on, and never a secret.

use registrar_sdk::aliyun_domain::{self, AliyunDomain, SubmitEmailVerification};
use registrar_sdk::opensrs::{self, Opensrs};
use registrar_sdk::rpc::Credentials;
use registrar_sdk::{
    BoxFuture, Effect, Error, Outcome, Retry, Service,
    extend::{ErrorInfo, HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme::{
    self, BuyDomains, CheckDomain, DropDomain, ErrorCode, Order, SetNameservers, TransferIn,
};
use registrar_sdk_tests::server::{ID, SECRET, TOKEN};
use registrar_sdk_tests::{Script, Server, independent};
use std::sync::Arc;

async fn checked(script: Script) -> Error {
    let server = Server::doing([script]);
    let client = acme::home(&server).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect_err("an error")
}

async fn ordered(script: Script) -> Error {
    let server = Server::doing([script]);
    let client = acme::home(&server).build().expect("a client");
    client.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error")
}

#[tokio::test]
async fn a_message_says_in_one_line_what_happened_and_what_to_do() {
    let error =
        checked(Script::error(400, "InvalidParameter", "The specified\nparameter is not valid.")).await;
    assert_eq!(
        error.to_string(),
        "CheckDomain failed: InvalidParameter: The specified parameter is not valid (HTTP 400, request id REQ-1, attempt 1). \
         A parameter has a value that is not valid."
    );
    let error = ordered(Script::error(400, "Throttling.User", "Slow down")).await;
    assert!(
        error.to_string().ends_with(
            "Too many requests of this account. The request was not carried out: call again later."
        ),
        "{error}"
    );
    let error = ordered(Script::error(503, "ServiceUnavailable", "Sorry")).await;
    assert!(error.to_string().contains("client.reconcile(&order)"), "{error}");
    assert!(std::mem::size_of::<Error>() <= 16, "a Result stays small");
}

#[tokio::test]
async fn every_declared_code_has_a_one_line_message() {
    for ErrorInfo { code, .. } in AliyunDomain::INFO.errors {
        let body = serde_json::json!({ "Code": code, "Message": "No." }).to_string();
        let builder = aliyun_domain::china(Credentials::new(ID, SECRET)).retry(Retry::never());
        let client = builder.transport(Arc::new(Echo(Ok(HttpResponse::new(400, body))))).build();
        let asked = client.expect("a client").send(aliyun_domain::CheckDomain::new("example.com"));
        assert_is_one_line(&asked.await.expect_err("an error"));
    }
    for ErrorInfo { code, .. } in Opensrs::INFO.errors {
        let body = format!(
            "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>\
             <item key='is_success'>0</item><item key='response_code'>{code}</item>\
             <item key='response_text'>No.</item></dt_assoc></data_block></body></OPS_envelope>"
        );
        let builder = opensrs::live(opensrs::Credentials::new("reseller", SECRET)).retry(Retry::never());
        let client = builder.transport(Arc::new(Echo(Ok(HttpResponse::new(200, body))))).build();
        let asked = client.expect("a client").send(opensrs::LookupDomain::new("example.com"));
        assert_is_one_line(&asked.await.expect_err("an error"));
    }
}

#[track_caller]
fn assert_is_one_line(error: &Error) {
    assert!(matches!(error, Error::Service(_)), "{error}");
    assert_eq!(error.to_string().lines().count(), 1, "{error}");
}

#[tokio::test]
async fn codes_are_matched_ignoring_case_and_white_space() {
    let error = checked(Script::error(400, " invalidparameter ", "m")).await;
    assert_eq!(
        (error.code(), error.error_code()),
        (Some("invalidparameter"), Some(ErrorCode::InvalidParameter))
    );
    let error = checked(Script::error(400, "missingdomainname ", "m")).await;
    assert_eq!(error.error_code(), Some(ErrorCode::from("Missingdomainname")));
    assert!(error.to_string().contains("A required parameter is missing."), "{error}");
    let error = checked(Script::error(400, "Brand.New", "m")).await;
    assert_eq!(error.error_code(), Some(ErrorCode::from("Brand.New")));
    assert_eq!(checked(Script::ok("")).await.error_code::<ErrorCode>(), None);
}

#[tokio::test]
async fn the_outcome_of_an_error_depends_on_code_status_and_effect() {
    use Outcome::{NotDone, Refused, Unknown};
    for (status, code, read, order) in [
        (400, "InvalidParameter", Refused, Refused),
        (400, "MissingDomainName", Refused, Refused),
        (400, "Throttling.User", NotDone, NotDone),
        (503, "ServiceUnavailable", Unknown, Unknown),
        // A server error proves nothing about an order, whatever its code.
        (500, "InvalidParameter", Refused, Unknown),
        (503, "Throttling.User", NotDone, Unknown),
        // An action's own declaration of a code takes precedence.
        (400, "Sold", Unknown, Refused),
        (400, "sold ", Unknown, Refused),
        (503, "Sold", Unknown, Unknown),
        // Undeclared codes mean an unknown outcome.
        (400, "Brand.New", Unknown, Unknown),
    ] {
        let script = Script::error(status, code, "m");
        assert_eq!(checked(script.clone()).await.outcome(), read, "{status} {code}");
        assert_eq!(ordered(script).await.outcome(), order, "{status} {code}");
    }
    assert_eq!(ordered(Script::ok("")).await.outcome(), Unknown);
    assert_eq!(ordered(Script::ok("<html>")).await.outcome(), Unknown);
}

#[tokio::test]
async fn an_error_says_whether_to_call_again_and_whether_the_quota_or_the_key_is_to_blame() {
    // For a read and for an order: whether it can be retried; for both: throttled, unauthorized.
    for (status, code, retryable, throttled, unauthorized) in [
        (400, "InvalidParameter", (false, false), false, false),
        (400, "Throttling.User", (true, true), true, false),
        (503, "Throttling.User", (true, false), true, false),
        (503, "ServiceUnavailable", (true, false), false, false),
        (400, "Brand.New", (false, false), false, false),
        (404, "InvalidAccessKeyId.NotFound", (false, false), false, true),
        (400, "SignatureDoesNotMatch", (false, false), false, true),
        (403, "Forbidden.RiskControl", (false, false), false, false),
    ] {
        let script = Script::error(status, code, "m");
        let (read, order) = (checked(script.clone()).await, ordered(script).await);
        assert_eq!((read.is_retryable(), order.is_retryable()), retryable, "{status} {code}");
        for error in [read, order] {
            assert_eq!(
                (error.is_throttled(), error.is_unauthorized()),
                (throttled, unauthorized),
                "{status} {code}"
            );
        }
    }
    let lost = Script::CloseAfterReading;
    assert!(checked(lost.clone()).await.is_retryable() && !ordered(lost).await.is_retryable());
    assert!(!ordered(Script::ok("")).await.is_retryable(), "it may have been carried out");
}

#[tokio::test]
async fn an_unknown_outcome_says_what_was_sent_and_how_to_find_out() {
    let error = ordered(Script::CloseAfterReading).await;
    let attempt = error.attempt().expect("an attempt");
    assert_eq!(
        (attempt.action.as_str(), attempt.effect, attempt.number),
        ("BuyDomains", Effect::Purchase, 1)
    );
    let message = error.to_string();
    assert!(message.starts_with("BuyDomains may have been carried out: "), "{message}");
    assert!(
        message.contains("It was sent at 20") && message.contains(&format!("with nonce {}", attempt.nonce)),
        "{message}"
    );
    assert!(message.contains("call `client.reconcile(&order)`"), "{message}");
    assert!(!message.contains("example.com"), "the action, not its values: {message}");

    let server = Server::doing([Script::CloseAfterReading, Script::CloseAfterReading]);
    let client = acme::home(&server).build().expect("a client");
    let error = client.destroy(DropDomain::new("example.com"), "example.com").await.expect_err("an error");
    assert!(error.to_string().contains("before calling again"), "{error}");
    let error = client.send(SetNameservers::new(["example.com"], true)).await.expect_err("an error");
    assert!(error.to_string().contains("read the current state before calling again"), "{error}");
}

#[tokio::test]
async fn a_successful_order_with_an_invalid_response_is_not_reported_as_failed() {
    let error = ordered(Script::ok("not json")).await;
    assert!(error.to_string().contains("client.reconcile(&order)"), "{error}");
}

#[tokio::test]
async fn an_unexpectedly_compressed_response_leaves_the_outcome_of_an_order_unknown() {
    let headers = vec![("content-encoding".to_owned(), "gzip".to_owned())];
    let error = ordered(Script::WithHeaders(200, headers, "\u{1f}\u{8}".to_owned())).await;
    assert!(matches!(error, Error::Unreadable(_)) && error.outcome() == Outcome::Unknown, "{error}");
    assert!(error.to_string().contains("`Content-Encoding: gzip`"), "{error}");
}

// ------------------------------------------------------------------ signatures

#[tokio::test]
async fn a_wrong_secret_is_distinguished_from_a_changed_request() {
    let server = Server::start();
    let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, "not-the-secret"));
    let client = builder.endpoint(server.url()).allow_plain_http().build().expect("a client");
    let error = client.buy(TransferIn::new("example.com", "EPP canary")).await.expect_err("an error");
    assert_eq!((error.code(), error.outcome()), (Some("SignatureDoesNotMatch"), Outcome::Refused));
    let message = error.to_string();
    assert!(message.contains("the access key secret is wrong"), "{message}");
    assert!(
        !message.contains("canary") && !message.contains("%26") && !message.contains("not-the-secret"),
        "{message}"
    );
}

#[tokio::test]
async fn a_request_changed_in_transit_names_the_parameter() {
    // Returns the server's string to sign: that of the request with a change.
    type Change = fn(&mut String, &mut std::collections::BTreeMap<String, String>);
    let cases: [(Change, &str); 4] = [
        (
            |_, parameters| {
                parameters.insert("DomainName".into(), "canary.com".into());
            },
            "a different value of `DomainName`",
        ),
        (
            |_, parameters| {
                parameters.remove("DomainName");
            },
            "did not receive the parameter `DomainName`",
        ),
        (
            |_, parameters| {
                parameters.insert("Extra".into(), "canary".into());
            },
            "a parameter that was not sent: `Extra`",
        ),
        (|method, _| *method = "GET".into(), "a different HTTP method than POST"),
    ];
    for (change, says) in cases {
        let changed = Arc::new(Changing(change));
        let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET));
        let client = builder.transport(changed).build().expect("a client");
        let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
        assert!(error.to_string().contains(says), "{error}");
        assert!(!error.to_string().contains("canary"), "{error}");
    }

    struct Changing(Change);
    impl Transport for Changing {
        fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            let mut parameters = independent::decode(std::str::from_utf8(&request.body).expect("ASCII"));
            parameters.remove("Signature");
            let mut method = request.method.to_string();
            (self.0)(&mut method, &mut parameters);
            let text = independent::string_to_sign(&method, &parameters);
            let message = format!(
                "Specified signature is not matched with our calculation. server string to sign is:{text}"
            );
            let body = format!(r#"{{"Code":"SignatureDoesNotMatch","Message":"{message}"}}"#);
            Box::pin(async move { Ok(HttpResponse::new(400, body)) })
        }
    }
}

// ------------------------------------------------------------------ secrets

/// A transport with one response, or one error, for all requests.
struct Echo(Result<HttpResponse, String>);

impl Transport for Echo {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answer = self.0.clone().map_err(TransportError::maybe_sent);
        Box::pin(async move { answer })
    }
}

async fn order_with_secrets(transport: Echo) -> Error {
    let credentials = Credentials::new(ID, SECRET).with_security_token(TOKEN);
    let builder = acme::Client::builder(&acme::EDITIONS[0], credentials).transport(Arc::new(transport));
    let orders = [Order::new("a.com").password("Canary & Sons/1")];
    builder.build().expect("a client").buy(BuyDomains::new(orders)).await.expect_err("an error")
}

const WITHHELD: &str = "the message is withheld: it repeats a sensitive value";

#[tokio::test]
async fn a_message_that_echoes_a_sensitive_parameter_is_withheld() {
    let echoes = [
        "bad password Canary & Sons/1!",
        "bad password canary & SONS/1!",
        "bad password Canary%20%26%20Sons%2F1!",
        "bad password Canary+%26+Sons%2f1!",
        "bad password Canary%2520%2526%2520Sons%252F1!",
        "bad password Canary &amp; Sons/1!",
    ];
    for echo in echoes {
        let message = serde_json::Value::from(echo);
        let body = format!(r#"{{"Code":"InvalidParameter","Message":{message},"Recommend":{message}}}"#);
        let error = order_with_secrets(Echo(Ok(HttpResponse::new(400, body)))).await;
        let Error::Service(service) = &error else { panic!("{error}") };
        assert_eq!((service.message.as_str(), service.recommend.as_deref()), (WITHHELD, Some(WITHHELD)));
        assert_no_canary(&error);
    }
}

#[tokio::test]
async fn one_echoed_address_of_several_withholds_the_message() {
    let body = r#"{"Code":"InvalidEmail","Message":"bob@x.com is not verified"}"#;
    let builder = aliyun_domain::china(Credentials::new(ID, SECRET))
        .transport(Arc::new(Echo(Ok(HttpResponse::new(400, body)))));
    let request = SubmitEmailVerification::new("ann@x.com,bob@x.com");
    let error = builder.build().expect("a client").send(request).await.expect_err("an error");
    let Error::Service(service) = &error else { panic!("{error}") };
    assert_eq!(service.message, WITHHELD);
}

#[tokio::test]
async fn messages_of_transports_and_gateways_with_secrets_are_withheld() {
    let message = format!("GET https://x/?SecurityToken={}&k={SECRET} failed", independent::encode(TOKEN));
    let error = order_with_secrets(Echo(Err(message.clone()))).await;
    assert!(error.to_string().contains(WITHHELD), "{error}");
    assert_no_canary(&error);
    let body = format!(r#"{{"Code":"{SECRET}","Message":"{message} {TOKEN}"}}"#);
    assert_no_canary(&order_with_secrets(Echo(Ok(HttpResponse::new(400, body.clone())))).await);
    assert_no_canary(&order_with_secrets(Echo(Ok(HttpResponse::new(200, format!("<html>{body}"))))).await);
    assert_no_canary(&order_with_secrets(Echo(Ok(HttpResponse::new(200, "Canary & Sons/1")))).await);
}

#[tokio::test]
async fn messages_of_unmodelled_actions_are_withheld_by_the_names_of_secrets() {
    let body = r#"{"Code":"X","Message":"hunter22 is wrong"}"#;
    let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET))
        .transport(Arc::new(Echo(Ok(HttpResponse::new(400, body)))));
    let error = builder
        .build()
        .expect("a client")
        .buy_named("New", [("New.1.AuthorizationCode", "hunter22")])
        .await
        .expect_err("an error");
    assert!(error.to_string().contains(&format!("X: {WITHHELD} (HTTP 400")), "{error}");
}

#[tokio::test]
async fn messages_of_unmodelled_actions_with_personal_data_are_withheld() {
    let people = [
        ("AuthInfo", "canary-7"),
        ("ApiKey", "canary-8"),
        ("Email", "canary@example.com"),
        ("first_name", "Canary"),
        ("Contact.1.Telephone", "+86.1380000canary"),
        ("contact_set.owner.org_name", "Canary & Sons"),
        ("RegistrantName", "Canary Bird"),
        ("Address", "1 Canary Wharf"),
        ("IdentityCredentialNo", "canary-110101199003070000"),
        ("Identity.1.Number", "canary-9"),
        ("SignatureImage", "canary-10"),
    ];
    for (name, value) in people {
        let body = serde_json::json!({ "Code": "X", "Message": format!("{value} is wrong") }).to_string();
        let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET))
            .transport(Arc::new(Echo(Ok(HttpResponse::new(400, body)))));
        let client = builder.build().expect("a client");
        let preview = client.preview_call("New", [(name, value)]).expect("a preview");
        assert!(preview.parameters.contains(&(name.to_owned(), "***".to_owned())), "{preview:?}");
        assert_no_canary(&client.buy_named("New", [(name, value)]).await.expect_err("an error"));
    }
}

#[track_caller]
fn assert_no_canary(error: &Error) {
    let shown = format!("{error} {error:?} {error:#?}").to_lowercase();
    for secret in ["canary", SECRET, TOKEN, &independent::encode(TOKEN)] {
        assert!(!shown.contains(&secret.to_lowercase()), "{secret} is in: {shown}");
    }
}
