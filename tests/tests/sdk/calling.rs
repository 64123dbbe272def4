//! Calls against a loopback server that verifies every signature: the requests, and the results.

use registrar_sdk::rpc::{Credentials, ResponseFormat};
use registrar_sdk::{Error, Method, Outcome, Params, Retry};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme::{self, BuyDomains, CheckDomain, DropDomain, Order, SetNameservers};
use registrar_sdk_tests::server::{ID, SECRET, TOKEN};
use registrar_sdk_tests::{Script, Server};
use std::time::{Duration, Instant};

const CHECKED: &str =
    r#"{"RequestId":"REQ-7","DomainName":"example.com","Avail":"1","Brand":{"New":"field"}}"#;

fn client(server: &Server) -> acme::Client {
    acme::home(server).build().expect("a client")
}

#[tokio::test]
async fn a_typed_call_is_signed_and_returns_a_typed_response_with_metadata() {
    let server = Server::doing([Script::ok(CHECKED)]);
    let response =
        client(&server).send(CheckDomain::new("example.com").fee_period(2)).await.expect("a response");
    assert_eq!((response.domain_name.as_str(), response.avail), ("example.com", Some(1)));
    assert_eq!((response.request_id(), response.attempts(), response.http_status()), (Some("REQ-7"), 1, 200));
    let unknown = response.document().root().get("Brand").and_then(|brand| brand.get("New"));
    assert_eq!(unknown.expect("an unknown field").text(), "field");

    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/"));
    assert_eq!(seen.own_parameters(), [("DomainName", "example.com"), ("FeePeriod", "2")]);
    assert_eq!(seen.parameters["Version"], "2018-01-29");
    assert!(seen.headers["user-agent"].starts_with("registrar-sdk/"), "{:?}", seen.headers);
    assert_eq!(seen.headers["content-length"], seen.body.len().to_string());
}

#[tokio::test]
async fn method_format_edition_token_and_user_agent_are_configurable() {
    let server =
        Server::doing([Script::ok("<R><RequestId>1</RequestId><DomainName>example.com</DomainName></R>")]);
    let credentials = Credentials::new(ID, SECRET).with_security_token(TOKEN);
    let builder =
        acme::Client::builder(&acme::EDITIONS[1], credentials).endpoint(server.url()).allow_plain_http();
    let client = builder
        .method(Method::Get)
        .response_format(ResponseFormat::Xml)
        .user_agent("shop/1.0")
        .build()
        .expect("a client");
    let response = client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(response.request_id(), Some("1"));

    let seen = server.only();
    assert!(seen.method == "GET" && seen.body.is_empty() && seen.target.starts_with("/?"));
    assert_eq!(
        (seen.parameters["Version"].as_str(), seen.parameters["Format"].as_str()),
        ("2017-12-18", "XML")
    );
    assert_eq!(seen.parameters["SecurityToken"], TOKEN);
    assert!(seen.headers["user-agent"].starts_with("shop/1.0 registrar-sdk/"));
}

#[tokio::test]
async fn callers_add_headers_to_all_calls_or_to_one_and_cannot_replace_those_of_the_sdk() {
    let answer = || Script::ok(r#"{"RequestId": "1", "DomainName": "example.com"}"#);
    let server = Server::doing([answer(), answer()]);
    let client =
        acme::home(&server).header("X-Team", "shop").user_agent("shop/1.0").build().expect("a client");
    let traced = client.with_header("x-trace", "canary-7").expect("a header");
    let traced = traced.with_user_agent("renewals").expect("a name");
    assert!(!format!("{traced:?}").contains("canary-7"), "a header may be secret: {traced:?}");
    traced.send(CheckDomain::new("example.com")).await.expect("a response");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let [first, second] = &server.seen()[..] else { panic!("two calls") };
    assert_eq!((&*first.headers["x-team"], &*first.headers["x-trace"]), ("shop", "canary-7"));
    assert!(first.headers["user-agent"].starts_with("renewals shop/1.0 registrar-sdk/"));
    assert!(second.headers["user-agent"].starts_with("shop/1.0 ") && !second.headers.contains_key("x-trace"));

    for (name, value, message) in [
        ("Authorization", "Bearer canary", "writes the header `Authorization` itself"),
        ("x-acs-action", "canary", "itself"),
        ("X Team", "canary", "invalid header name"),
        ("X-Team", "canary\r\nHost: evil.example", "has an invalid character"),
    ] {
        let error = client.with_header(name, value).expect_err("not a header of a caller").to_string();
        assert!(error.contains(message) && !error.contains("canary"), "{error}");
        let error = acme::home(&server).header(name, value).build().expect_err("the same").to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[tokio::test]
async fn many_calls_share_one_connection() {
    let server = Server::start();
    let client = client(&server);
    for _ in 0..5 {
        client
            .clone()
            .with_read_timeout(Duration::from_secs(9))
            .send(CheckDomain::new("example.com"))
            .await
            .expect("a response");
    }
    assert_eq!((server.seen().len(), server.connections()), (5, 1));
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let server = Server::start();
    let call = client(&server).send(CheckDomain::new("example.com"));
    let response = tokio::spawn(call).await.expect("no panic").expect("a response");
    assert_eq!(response.into_inner().domain_name, "example.com");
}

#[tokio::test]
async fn an_endpoint_may_have_a_path() {
    let server = Server::start();
    let client = acme::home(&server).endpoint(format!("{}/stage/", server.url())).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(server.only().target, "/stage");
}

// ------------------------------------------------------------------ responses

#[tokio::test]
async fn a_code_at_200_is_an_error_unless_it_means_success() {
    let body = |code: &str| {
        Script::ok(&format!(
            r#"{{"RequestId":"1","DomainName":"example.com","Code":"{code}","Message":"no"}}"#
        ))
    };
    let server = Server::doing([body("Refused"), body("OK")]);
    let client = client(&server);
    let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!((error.code(), error.status()), (Some("Refused"), Some(200)));
    let response = client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(response.document().root().get("Code").expect("a field").text(), "OK");
}

#[tokio::test]
async fn an_error_is_read_in_json_and_xml_whatever_the_requested_format() {
    let xml = "<Error><RequestId>REQ-2</RequestId><HostId>acme.example</HostId><Code>InvalidParameter</Code><Message>No &amp; no</Message></Error>";
    let json =
        r#"{"requestId":"REQ-2","hostId":"acme.example","code":"InvalidParameter","message":"No & no"}"#;
    for body in [xml, json] {
        let server = Server::doing([Script::Response(400, body.to_owned())]);
        let error = client(&server).send(CheckDomain::new("example.com")).await.expect_err("an error");
        assert_eq!(
            (error.code(), error.status(), error.request_id()),
            (Some("InvalidParameter"), Some(400), Some("REQ-2"))
        );
        let Error::Service(service) = &error else { panic!("{error}") };
        assert_eq!((service.message.as_str(), service.host_id.as_deref()), ("No & no", Some("acme.example")));
        assert_eq!(
            error.document().expect("the response").root().get("Code").expect("a field").text(),
            "InvalidParameter"
        );
    }
}

#[tokio::test]
async fn an_xml_error_at_200_is_an_error() {
    let server =
        Server::doing([Script::ok("<Error><Code>InvalidParameter</Code><Message>m</Message></Error>")]);
    let error = client(&server).send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert_eq!(error.code(), Some("InvalidParameter"));
}

#[tokio::test]
async fn a_foreign_response_is_one_clear_error_that_keeps_the_response() {
    let html = "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>";
    let cases = [
        (Script::Response(502, html.to_owned()), "an HTML page", 502),
        (Script::ok(html), "an HTML page", 200),
        (Script::ok(""), "empty", 200),
        (Script::ok("  \n"), "empty", 200),
        (Script::ok(r#"{"RequestId":"1","Doma"#), "truncated in the middle", 200),
        (Script::Bytes(200, b"{\"DomainName\":\"\xff\"}".to_vec()), "not UTF-8", 200),
        (Script::ok("OK"), "not JSON", 200),
        (Script::Response(500, "{}".to_owned()), "no error code", 500),
        (Script::Response(503, String::new()), "empty", 503),
        (Script::ok(&"[".repeat(100_000)), "nested", 200),
        (Script::ok("<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>"), "declares", 200),
    ];
    for (script, says, status) in cases {
        let server = Server::doing([script]);
        let error = client(&server).send(CheckDomain::new("example.com")).await.expect_err("an error");
        assert!(matches!(error, Error::Unreadable(_)), "{error}");
        assert!(error.to_string().contains(says), "{error}");
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.response().map(|response| response.status), Some(status));
        assert!(!format!("{error:?} {error}").contains("Bad Gateway"), "the response is never printed");
    }
}

#[tokio::test]
async fn an_error_for_a_missing_field_names_it_and_keeps_the_response() {
    let server = Server::doing([Script::ok(r#"{"RequestId":"REQ-5","Avail":"1"}"#)]);
    let error = client(&server).send(CheckDomain::new("example.com")).await.expect_err("an error");
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("DomainName"), "{error}");
    assert_eq!(error.request_id(), Some("REQ-5"));
    assert_eq!(error.document().expect("the response").root().get("Avail").expect("a field").text(), "1");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start();
    let headers = vec![("location".to_owned(), elsewhere.url())];
    let server = Server::doing([Script::WithHeaders(307, headers, String::new())]);
    let error =
        client(&server).buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error");
    assert!(error.to_string().contains("redirect") && error.status() == Some(307), "{error}");
    assert_eq!((server.seen().len(), elsewhere.seen().len()), (1, 0));
}

#[tokio::test]
async fn reading_a_huge_response_stops_at_the_limit() {
    for script in [Script::Endless(1 << 20), Script::ok(&" ".repeat(1 << 20))] {
        let server = Server::doing([script]);
        let client = acme::home(&server).max_response_bytes(100_000).build().expect("a client");
        let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
        assert!(error.to_string().contains("more than 100000 bytes"), "{error}");
        assert!(error.response().is_some_and(|response| response.body.len() <= 100_000));
    }
}

#[tokio::test]
async fn a_response_of_exactly_the_limit_is_read() {
    let server = Server::doing([Script::ok(CHECKED)]);
    let client = acme::home(&server).max_response_bytes(CHECKED.len()).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
}

#[tokio::test]
async fn strict_mode_lists_deviations() {
    let server = Server::doing([Script::ok(CHECKED), Script::ok(CHECKED)]);
    let client = client(&server);
    let response = client.strict().send(CheckDomain::new("example.com")).await.expect("a response");
    let paths: Vec<&str> = response.deviations().iter().map(|each| each.path.as_str()).collect();
    assert_eq!(
        paths,
        ["Avail", "Brand"],
        "a string for a number, and an unknown field; the request id is known"
    );
    let response = client.send(CheckDomain::new("example.com")).await.expect("a response");
    assert!(response.deviations().is_empty());
}

// ------------------------------------------------------------------ without a response

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET));
    let client = builder
        .endpoint(format!("http://127.0.0.1:{port}"))
        .allow_plain_http()
        .retry(Retry::never())
        .build()
        .expect("a client");
    let error = client.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error");
    assert!(matches!(error, Error::NotSent(_)), "{error}");
    assert_eq!(error.outcome(), Outcome::NotDone);
    assert!(
        error.to_string().contains("refused") && error.to_string().contains("calling again is safe"),
        "{error}"
    );
}

#[tokio::test]
async fn a_broken_connection_leaves_the_outcome_of_an_order_unknown() {
    for script in [Script::CloseUnread, Script::CloseAfterReading, Script::Truncated(CHECKED.to_owned(), 20)]
    {
        let server = Server::doing([script.clone(), script.clone(), script]);
        let client = client(&server);
        let error = client.send(CheckDomain::new("example.com")).await.expect_err("an error");
        assert!(matches!(error, Error::Interrupted(_)), "{error}");

        let error = client.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error");
        assert!(matches!(error, Error::OutcomeUnknown(_)), "{error}");
        assert_eq!(error.outcome(), Outcome::Unknown);
        let nonce = &error.attempt().expect("an attempt").nonce;
        assert!(error.to_string().contains(nonce.as_str()), "{error}");

        let error = client.send(SetNameservers::new(["example.com"], true)).await.expect_err("an error");
        assert!(matches!(error, Error::OutcomeUnknown(_)), "{error}");
        assert!(server.seen().len() <= 3, "each request was sent once");
    }
}

#[tokio::test]
async fn a_truncated_response_is_kept() {
    let server = Server::doing([Script::Truncated(CHECKED.to_owned(), 20)]);
    let error = client(&server).send(CheckDomain::new("example.com")).await.expect_err("an error");
    let kept = error.response().expect("a part of a response");
    assert_eq!((kept.status, kept.body.as_slice()), (200, &CHECKED.as_bytes()[..20]));
}

#[tokio::test]
async fn an_order_whose_pooled_connection_was_closed_is_sent_once() {
    let server = Server::doing([Script::ok(CHECKED), Script::CloseAfterReading]);
    let client = client(&server);
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let error = client.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error");
    assert_eq!(error.outcome(), Outcome::Unknown);
    let orders = server.seen().iter().filter(|seen| seen.parameters["Action"] == "BuyDomains").count();
    assert_eq!(orders, 1);
}

#[tokio::test]
async fn a_read_timeout_ends_only_its_own_call() {
    let server = Server::doing([
        Script::ok(CHECKED),
        Script::Slow(Duration::from_millis(300), CHECKED.to_owned()),
        Script::ok(CHECKED),
    ]);
    let client = client(&server);
    // First on a fresh connection, then on a pooled one.
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let begun = Instant::now();
    let error = client
        .with_read_timeout(Duration::from_millis(40))
        .send(CheckDomain::new("example.com"))
        .await
        .expect_err("an error");
    assert!(error.is_timeout() && error.to_string().contains("40ms"), "{error}");
    assert!(begun.elapsed() < Duration::from_millis(250), "{:?}", begun.elapsed());
    client.send(CheckDomain::new("example.com")).await.expect("the client's own timeout is unchanged");
}

#[tokio::test]
async fn the_read_timeout_applies_to_fresh_connections() {
    let server = Server::doing([Script::Slow(Duration::from_millis(300), CHECKED.to_owned())]);
    let begun = Instant::now();
    let slow = client(&server).with_read_timeout(Duration::from_millis(40));
    let error = slow.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error");
    assert!(matches!(error, Error::OutcomeUnknown(_)) && error.is_timeout(), "{error}");
    assert!(begun.elapsed() < Duration::from_millis(250), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_connection_timeout_means_that_nothing_was_sent() {
    // TLS against a server that never completes the handshake: connecting never ends.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = silent.local_addr().expect("an address").port();
    let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET))
        .endpoint(format!("https://127.0.0.1:{port}"));
    let client = builder.build().expect("a client").with_connect_timeout(Duration::from_millis(40));
    let error = client.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("an error");
    assert!(matches!(error, Error::NotSent(_)) && error.is_timeout(), "{error}");
    assert!(error.to_string().contains("40ms"), "{error}");
}

#[test]
fn a_call_without_a_tokio_runtime_is_a_clear_error() {
    let server = Server::start();
    let call = client(&server).send(CheckDomain::new("example.com"));
    let mut call = std::pin::pin!(call);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = std::future::Future::poll(call.as_mut(), &mut context) else {
        panic!("an error")
    };
    assert!(matches!(error, Error::NotSent(_)) && error.to_string().contains("tokio"), "{error}");
}

// ------------------------------------------------------------------ by effect

#[tokio::test]
async fn an_order_is_placed_with_its_nested_list() {
    let server = Server::doing([Script::ok(r#"{"RequestId":"1","TaskNo":"T-1"}"#)]);
    let orders = [Order::new("a.com").period(1).password("secret"), Order::new("b.com")];
    let response = client(&server).buy(BuyDomains::new(orders).coupon("C1")).await.expect("a response");
    assert_eq!(response.response().expect("its type").task_no.as_deref(), Some("T-1"));
    let expected = [
        ("Coupon", "C1"),
        ("Order.1.DomainName", "a.com"),
        ("Order.1.Password", "secret"),
        ("Order.1.Period", "1"),
        ("Order.2.DomainName", "b.com"),
    ];
    assert_eq!(server.only().own_parameters(), expected);
}

#[tokio::test]
async fn destruction_needs_the_name_as_confirmation() {
    let server = Server::start();
    let client = client(&server);
    for wrong in ["example.org", "", "example.com.", " example.com"] {
        let error = client.destroy(DropDomain::new("example.com"), wrong).await.expect_err("refused");
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }
    assert!(server.seen().is_empty());
    client
        .destroy(DropDomain::new("example.com"), "Example.COM")
        .await
        .expect("domain names are case-insensitive");
    assert_eq!(server.only().parameters["Action"], "DropDomain");
}

#[tokio::test]
async fn any_action_can_be_called_by_name_with_the_same_signing() {
    let server = Server::doing([Script::ok(CHECKED)]);
    let response =
        client(&server).call("CheckDomain", [("DomainName", "example.com")]).await.expect("a response");
    assert_eq!(response.root().get("DomainName").expect("a field").text(), "example.com");
    assert_eq!(response.request_id(), Some("REQ-7"));
    assert_eq!(server.only().own_parameters(), [("DomainName", "example.com")]);
}

#[tokio::test]
async fn purchases_and_destruction_by_name_need_their_own_methods() {
    let server = Server::start();
    let client = client(&server);
    let order = || Params::from([("Order.1.DomainName", "example.com")]);

    let error = client.call("BuyDomains", order()).await.expect_err("refused");
    assert!(
        error.to_string().contains("charges the account") && error.to_string().contains("order_named"),
        "{error}"
    );
    let error = client.call("BrandNewAction", Params::new()).await.expect_err("refused");
    assert!(
        error.to_string().contains("counts as an order") && error.to_string().contains("order_named"),
        "{error}"
    );
    let error = client.call("ChekDomain", Params::new()).await.expect_err("refused");
    assert!(error.to_string().contains("`CheckDomain`"), "{error}");
    let drop = || Params::from([("HostId", "Host-1")]);
    for error in
        [client.call("DropHost", drop()).await.err(), client.buy_named("DropHost", drop()).await.err()]
    {
        assert!(error.expect("refused").to_string().contains("call_to_destroy"));
    }
    let error = client.call_to_destroy("DropHost", drop(), "host-1").await.expect_err("another name");
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    assert!(server.seen().is_empty());

    client.buy_named("BuyDomains", order()).await.expect("a response");
    client.buy_named("BrandNewAction", [("Any.1.Thing", "x")]).await.expect("a response");
    client.call_to_destroy("DropHost", drop(), "Host-1").await.expect("a response");
    let actions: Vec<_> = server.seen().iter().map(|seen| seen.parameters["Action"].clone()).collect();
    assert_eq!(actions, ["BuyDomains", "BrandNewAction", "DropHost"]);
}

#[tokio::test]
async fn parameters_of_the_protocol_are_refused() {
    let server = Server::start();
    for name in ["Action", "Signature", "SecurityToken", "Timestamp", "AccessKeyId"] {
        let error = client(&server).buy_named("BrandNewAction", [(name, "x")]).await.expect_err("refused");
        assert!(error.to_string().contains(&format!("{name} is reserved by the protocol")), "{error}");
    }
    let error =
        client(&server).buy_named("BrandNewAction", [("A", "x"), ("A", "y")]).await.expect_err("refused");
    assert!(error.to_string().contains("A is given twice"), "{error}");
    assert!(server.seen().is_empty());
}
