//! Responses of OpenSRS, successful and not: their meaning, and their decoding.

use registrar_sdk::{
    Document, Error, Outcome, Placed,
    extend::{NodeKind, Progress},
    xcp,
};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme_xcp::{
    GetContacts, GetPrice, ListExpiring, RedeemDomain, RedeemDomainResponse, client,
};
use registrar_sdk_tests::xcp_server::{answer, envelope};
use registrar_sdk_tests::{Script, XcpServer};

async fn redeemed(script: Script) -> Result<Placed<RedeemDomainResponse>, Error> {
    let server = XcpServer::doing([script]);
    let result = client(&server).buy(RedeemDomain::new("example.ca")).await;
    assert!(server.connections() <= 1, "the order is sent once");
    result
}

fn yes(body: String) -> Script {
    Script::Response(200, body)
}

fn price(more: &str) -> String {
    answer(1, "200", "Command successful", &format!("<item key=\"price\">10.50</item>{more}"))
}

async fn assert_unreadable(script: Script, says: &str) {
    let error = redeemed(script).await.expect_err(says);
    assert!(matches!(error, Error::Unreadable(_)), "{error}");
    assert!(error.to_string().contains(says), "{says:?} is not in: {error}");
    assert!(error.to_string().contains("client.reconcile(&order)"), "{error}");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(error.response().is_some() && !format!("{error} {error:?}").contains("canary"));
}

// ------------------------------------------------------------------ success and failure

#[tokio::test]
async fn a_success_needs_is_success_1_and_a_2xx_code() {
    for (code, progress) in [
        ("200", Progress::Done),
        ("210", Progress::Done),
        ("211", Progress::Done),
        ("250", Progress::Accepted),
        ("299", Progress::Done),
    ] {
        let response = redeemed(yes(answer(1, code, " Command\ncompleted ", ""))).await.expect(code);
        assert_eq!(
            (response.code(), response.text(), response.progress()),
            (Some(code), Some("Command completed"), progress)
        );
    }
    let documented = include_str!("../../data/opensrs-redeem-response.xml");
    let response = redeemed(yes(documented.to_owned())).await.expect("the documented response");
    assert_eq!(
        (response.code(), response.text(), response.request_id()),
        (Some("200"), Some("Command completed successfully"), None)
    );
}

#[tokio::test]
async fn everything_else_is_a_failure() {
    use Outcome::{NotDone, Refused, Unknown};
    for (is_success, code, outcome, says) in [
        (0, "485", Refused, "The name is taken."),
        (0, "310", NotDone, "call again later"),
        (0, "400", Unknown, "client.reconcile(&order)"),
        // An undeclared code means an unknown outcome.
        (0, "436", Unknown, "client.reconcile(&order)"),
        (0, "705", Unknown, "client.reconcile(&order)"),
        // The response contradicts itself, so its code proves nothing.
        (1, "404", Unknown, "contradicts itself"),
        (1, "485", Unknown, "contradicts itself"),
        (1, "310", Unknown, "contradicts itself"),
        (0, "200", Unknown, "contradicts itself"),
        (0, "250", Unknown, "contradicts itself"),
    ] {
        let error = redeemed(yes(answer(is_success, code, "No &amp; no", ""))).await.expect_err(code);
        assert!(matches!(error, Error::Service(_)), "{error}");
        assert_eq!(
            (error.code(), error.outcome(), error.status()),
            (Some(code), outcome, Some(200)),
            "{is_success} {code}"
        );
        let message = error.to_string();
        assert!(
            message.starts_with(&format!("RedeemDomain failed: {code}: No & no (HTTP 200, attempt 1)."))
                && message.contains(says),
            "{message}"
        );
        assert!(error.document().is_some());
    }
}

#[tokio::test]
async fn a_response_without_a_result_is_unreadable() {
    for (beside, says) in [
        (&[("is_success", "1")][..], "no response code"),
        (&[("is_success", "1"), ("response_code", " ")], "no response code"),
        (&[("is_success", "1"), ("response_code", "OK")], "response code is not a number"),
        (&[("is_success", "1"), ("response_code", "2e2")], "response code is not a number"),
        (&[("is_success", "1"), ("response_code", "-200")], "response code is not a number"),
        (&[("is_success", "1"), ("response_code", "99999999999999")], "response code is not a number"),
        (&[("response_code", "200")], "it has no valid `is_success`"),
        (&[("response_code", "200"), ("is_success", "")], "it has no valid `is_success`"),
        (&[("response_code", "200"), ("is_success", "yes")], "it has no valid `is_success`"),
        (&[], "it has no valid `is_success`"),
    ] {
        assert_unreadable(yes(envelope(beside, "")), says).await;
    }
    // Result fields in the attributes have another meaning.
    let inside = "<item key=\"attributes\"><dt_assoc><item key=\"is_success\">1</item><item key=\"response_code\">200</item></dt_assoc></item>";
    assert_unreadable(yes(envelope(&[], inside)), "it has no valid `is_success`").await;
    let error = redeemed(yes(envelope(&[("is_success", "0"), ("response_code", "465")], inside)))
        .await
        .expect_err("an error");
    assert_eq!(error.code(), Some("465"));
}

#[tokio::test]
async fn an_error_keeps_its_response_with_the_id_of_the_saved_order() {
    let body = answer(0, "485", "Domain taken", "<item key=\"forced_pending\">3735281</item>");
    let error =
        redeemed(yes(body
            .replace("<item key=\"object\"", "<item key=\"transaction_id\">T-9</item><item key=\"object\"")))
        .await
        .expect_err("an error");
    let root = error.document().expect("the response").root();
    assert_eq!(root.get("forced_pending").expect("the order").text(), "3735281");
    assert_eq!(error.request_id(), Some("T-9"));
    assert!(error.to_string().contains("request id T-9"), "{error}");
}

#[tokio::test]
async fn an_authentication_error_lists_possible_causes() {
    let server = XcpServer::start();
    let credentials = xcp::Credentials::new("reseller", "canary-key");
    let client = registrar_sdk_tests::acme_xcp::live(credentials)
        .endpoint(server.url())
        .allow_plain_http()
        .build()
        .expect("a client");
    let error = client.buy(RedeemDomain::new("example.ca")).await.expect_err("an error");
    let message = error.to_string();
    assert_eq!((error.code(), error.outcome()), (Some("401"), Outcome::Refused));
    assert!(message.contains("user name or the key") && message.contains("allow list"), "{message}");
    assert!(!format!("{message} {error:?}").contains("canary"));
    let error =
        redeemed(yes(answer(0, "400", "Access denied: invalid IP address", ""))).await.expect_err("an error");
    assert!(error.to_string().contains("allow list"), "{error}");
}

#[tokio::test]
async fn a_message_that_echoes_a_secret_is_withheld() {
    let server = XcpServer::doing([yes(answer(0, "465", "k3y hunter&amp;2 &amp;amp; x", ""))]);
    let error =
        client(&server).buy_named("NEW THING", [("reg_password", "hunter&2")]).await.expect_err("an error");
    assert!(error.to_string().contains("465: the message is withheld"), "{error}");
    assert!(!format!("{error} {error:?}").contains("hunter"));
}

// ------------------------------------------------------------------ decoding

#[tokio::test]
async fn lists_booleans_and_dates_are_decoded_and_empty_items_are_absent() {
    let entry = |number: u32, rest: &str| {
        format!(
            "<item key=\"{number}\"><dt_assoc><item key=\"name\">n{number}.com</item>{rest}</dt_assoc></item>"
        )
    };
    let list = format!(
        "<item key=\"remainder\">0</item><item key=\"exp_domains\">\n <dt_array>{}{}</dt_array>\n</item>",
        entry(0, "<item key=\"expiredate\">2026-01-02 03:04:05</item><item key=\"f_let_expire\">1</item>"),
        entry(1, "<item key=\"expiredate\"></item><item key=\"f_let_expire\"/>"),
    );
    let server = XcpServer::doing([
        yes(answer(1, "200", "", &list)),
        yes(answer(1, "200", "", "<item key=\"exp_domains\"><dt_array></dt_array></item>")),
    ]);
    let response = client(&server).strict().send(ListExpiring::default()).await.expect("a response");
    assert_eq!(response.text(), None);
    assert!(response.deviations().is_empty(), "{:?}", response.deviations());
    assert_eq!((response.domains.len(), response.remainder), (2, Some(false)));
    assert_eq!(
        (response.domains[0].expiredate.as_deref(), response.domains[0].f_let_expire),
        (Some("2026-01-02 03:04:05"), Some(true))
    );
    assert_eq!(
        (
            response.domains[1].name.as_str(),
            response.domains[1].expiredate.as_deref(),
            response.domains[1].f_let_expire
        ),
        ("n1.com", None, None)
    );
    assert!(client(&server).send(ListExpiring::default()).await.expect("a response").domains.is_empty());
}

#[tokio::test]
async fn a_response_can_be_a_map_by_domain_name() {
    let attributes = "<item key=\"a.com\"><dt_assoc><item key=\"emails\"><dt_assoc><item key=\"owner\">o@a.com</item>\
        <item key=\"tech\"></item></dt_assoc></item></dt_assoc></item>\
        <item key=\"b&amp;c.com\"><dt_assoc><item key=\"error\">Not owned</item></dt_assoc></item><item key=\"d.com\"/>";
    let server = XcpServer::doing([yes(answer(1, "200", "ok", attributes))]);
    let response = client(&server).send(GetContacts::new(["a.com"])).await.expect("a response");
    let names: Vec<_> = response.domains.keys().map(String::as_str).collect();
    assert_eq!(names, ["a.com", "b&c.com", "d.com"]);
    assert_eq!(response.domains["a.com"].emails["owner"], "o@a.com");
    assert_eq!(response.domains["b&c.com"].error.as_deref(), Some("Not owned"));
}

#[tokio::test]
async fn items_are_unordered_and_unknown_ones_are_kept() {
    let body = "<OPS_envelope><body><data_block><dt_assoc><item key='response_text'>ok</item><item key='attributes'><dt_assoc>\
        <item key='price'>10.50</item><item key='registration expiration date'>2026</item></dt_assoc></item><item key='extra'>x</item>\
        <item key='response_code'>200</item><item key='action'>SW_REGISTER:REPLY</item><item key='is_success'> 1 </item></dt_assoc></data_block></body>\
        <header><version>0.9</version></header></OPS_envelope>";
    let server = XcpServer::doing([yes(body.to_owned())]);
    let response = client(&server).send(GetPrice::new("example.com")).await.expect("a response");
    assert_eq!(response.price.to_string(), "10.50");
    let root = response.document().root();
    assert_eq!(root.get("registration expiration date").expect("a key with spaces").text(), "2026");
    assert_eq!(root.get("extra").expect("beside").text(), "x");
    let names: Vec<_> = root.children().map(|node| node.name().into_owned()).collect();
    assert_eq!(
        names,
        [
            "price",
            "registration expiration date",
            "response_text",
            "extra",
            "response_code",
            "action",
            "is_success"
        ]
    );
}

#[tokio::test]
async fn an_attribute_takes_precedence_over_a_sibling_of_the_same_name() {
    let body =
        answer(1, "200", "beside", "<item key=\"price\">1</item><item key=\"response_text\">inside</item>");
    let server = XcpServer::doing([yes(body)]);
    let response = client(&server).send(GetPrice::new("example.com")).await.expect("a response");
    assert_eq!(response.document().root().get("response_text").expect("a field").text(), "inside");
    assert_eq!(response.text(), Some("beside"));
}

#[tokio::test]
async fn strict_mode_reports_unknown_fields_but_not_the_protocols_own() {
    let server = XcpServer::doing([yes(price("<item key=\"brand new\">x</item>")
        .replace("<item key=\"object\"", "<item key=\"transaction_id\">T</item><item key=\"object\""))]);
    let response = client(&server).strict().send(GetPrice::new("example.com")).await.expect("a response");
    let paths: Vec<_> = response.deviations().iter().map(|each| each.path.as_str()).collect();
    assert_eq!(paths, ["brand new"]);
    assert_eq!(response.request_id(), Some("T"));
}

fn tree(attributes: &str) -> Document {
    xcp::read(answer(1, "200", "ok", attributes)).expect("a document")
}

#[test]
fn scalars_assocs_and_arrays_nest_arbitrarily() {
    let document = tree(
        "<item key=\"s\"><dt_scalar> a &lt; b </dt_scalar></item><item key=\"e\"><dt_assoc/></item><item key=\"l\"><dt_array>\
         <item key=\"1\">two</item><item key=\"0\"><dt_scalar>one</dt_scalar></item><item key=\"2\"><dt_array><item key=\"0\"><dt_assoc>\
         <item key=\"deep &#34;key&#34;\"><![CDATA[<x>]]></item></dt_assoc></item></dt_array></item></dt_array></item>\
         <item key=\"odd\"><thing><part>p</part></thing></item><item>nameless</item>",
    );
    let root = document.root();
    assert_eq!(root.get("s").expect("a scalar").text(), " a < b ");
    assert_eq!(
        (root.get("e").expect("an assoc").kind(), root.get("e").expect("an assoc").children().count()),
        (NodeKind::Object, 0)
    );
    let list = root.get("l").expect("a list");
    assert_eq!(list.kind(), NodeKind::Array);
    let entries: Vec<_> = list.children().collect();
    assert_eq!(
        (&*entries[0].text(), &*entries[1].text(), &*entries[0].name()),
        ("one", "two", ""),
        "by their keys"
    );
    let deep = entries[2].children().next().expect("an entry");
    assert_eq!(deep.get("deep \"key\"").expect("a field").text(), "<x>");
    assert_eq!(
        root.get("odd")
            .and_then(|odd| odd.get("thing"))
            .and_then(|thing| thing.get("part"))
            .expect("kept")
            .text(),
        "p"
    );
    assert_eq!(root.get("item").expect("kept").text(), "nameless");
    assert_eq!(root.get("response_code").expect("beside").text(), "200");
}

#[test]
fn attributes_that_are_not_an_assoc_are_kept_unchanged() {
    for (attributes, kind) in [
        ("<dt_array><item key=\"0\">x</item></dt_array>", NodeKind::Array),
        ("text", NodeKind::Text),
        ("", NodeKind::Text),
    ] {
        let document = xcp::read(envelope(
            &[("is_success", "1")],
            &format!("<item key=\"attributes\">{attributes}</item>"),
        ))
        .expect("a document");
        assert_eq!(document.root().get("attributes").expect("kept").kind(), kind);
    }
    let other = xcp::read("<Other><a>1</a></Other>").expect("XML");
    assert_eq!(other.root().get("a").expect("as it is").text(), "1");
}
