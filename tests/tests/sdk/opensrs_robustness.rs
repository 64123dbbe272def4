//! Foreign or truncated responses: one clear error each, and never a success.

use registrar_sdk::{Error, Outcome, Placed};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme_xcp::{ListExpiring, RedeemDomain, RedeemDomainResponse, client};
use registrar_sdk_tests::xcp_server::answer;
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

async fn assert_unreadable(script: Script, says: &str) {
    let error = redeemed(script).await.expect_err(says);
    assert!(matches!(error, Error::Unreadable(_)), "{error}");
    assert!(error.to_string().contains(says), "{says:?} is not in: {error}");
    assert!(error.to_string().contains("client.reconcile(&order)"), "{error}");
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(error.response().is_some() && !format!("{error} {error:?}").contains("canary"));
}

#[tokio::test]
async fn a_malformed_envelope_is_one_clear_error() {
    let good = answer(1, "200", "canary", "");
    let declared =
        |declarations: &str| good.replace("\"ops.dtd\">", &format!("\"ops.dtd\" [{declarations}]>"));
    for (body, says) in [
        (String::new(), "empty"),
        ("<html><body>canary</body></html>".to_owned(), "an HTML page"),
        ("<!DOCTYPE html><p>canary".to_owned(), "an HTML page"),
        ("canary".to_owned(), "not XML"),
        ("{\"is_success\":1,\"response_code\":200}".to_owned(), "not XML"),
        ("<Response><is_success>1</is_success></Response>".to_owned(), "not an OPS envelope"),
        ("<OPS_envelope/>".to_owned(), "has no data"),
        ("<OPS_envelope><body><data_block/></body></OPS_envelope>".to_owned(), "has no data"),
        ("<OPS_envelope><body><data_block><dt_array><item key='0'>1</item></dt_array></data_block></body></OPS_envelope>".to_owned(), "has no data"),
        (declared("<!ENTITY x SYSTEM \"file:///etc/passwd\">"), "declares entities"),
        (declared("<!ENTITY x \"canary\">"), "declares entities"),
        (good.replace("canary", "&x;"), "not XML"),
        (good.replace("canary", &"<a>".repeat(200)), "nested more than 128 levels deep"),
        (format!("{good}{good}"), "not XML"),
    ] {
        assert_unreadable(yes(body), says).await;
    }
    let mut latin = good.clone().into_bytes();
    let at = good.find("canary").expect("there");
    latin[at] = 0xe9;
    assert_unreadable(Script::Bytes(200, latin), "not UTF-8").await;
}

#[tokio::test]
async fn a_truncated_envelope_is_never_a_success() {
    let good = answer(1, "200", "ok", "<item key=\"id\">1</item>");
    let whole = good.trim_end().len();
    for length in (0..whole).step_by(7).chain([whole - 1]) {
        let error = redeemed(yes(good[..length].to_owned())).await.expect_err("an error");
        assert!(matches!(error, Error::Unreadable(_)), "{length}: {error}");
    }
    redeemed(yes(good[..whole].to_owned())).await.expect("the whole");
    let error = redeemed(Script::Truncated(good, 200)).await.expect_err("an error");
    assert!(matches!(error, Error::OutcomeUnknown(_)) && error.response().is_some(), "{error}");
    assert!(!error.to_string().contains("allow list"), "a response had begun: {error}");
}

#[tokio::test]
async fn an_external_doctype_is_ignored() {
    let fetched = XcpServer::start();
    let body = answer(1, "200", "ok", "")
        .replace("SYSTEM \"ops.dtd\"", &format!("SYSTEM \"{}/ops.dtd\"", fetched.url()));
    redeemed(yes(body)).await.expect("a response");
    assert_eq!(fetched.connections(), 0);
}

#[tokio::test]
async fn any_other_http_status_is_not_a_response_of_the_service() {
    let good = answer(1, "200", "ok", "");
    for status in [201, 204, 302, 307, 400, 403, 500, 503] {
        let body = if status == 204 { String::new() } else { good.clone() };
        assert_unreadable(Script::Response(status, body), &format!("its HTTP status is {status}")).await;
    }
    let error = redeemed(Script::Response(500, "<html>".to_owned())).await.expect_err("an error");
    assert_eq!(error.status(), Some(500));
}

#[tokio::test]
async fn twelve_mebibytes_are_read_but_not_more_than_the_limit() {
    let big = |entries: usize| {
        let entry = |number: usize| {
            format!(
                "<item key=\"{number}\"><dt_assoc><item key=\"name\">{number:0>200}.example</item></dt_assoc></item>"
            )
        };
        let list: String = (0..entries).map(entry).collect();
        answer(1, "200", "ok", &format!("<item key=\"exp_domains\"><dt_array>{list}</dt_array></item>"))
    };
    let twelve = big(46_000);
    assert!(twelve.len() > 12 << 20, "{}", twelve.len());
    let broken = twelve[..twelve.len() - 40].to_owned();
    let server = XcpServer::doing([yes(twelve), yes(broken), yes(big(62_000))]);
    let client = client(&server);
    assert_eq!(client.send(ListExpiring::default()).await.expect("a response").domains.len(), 46_000);
    let error = client.send(ListExpiring::default()).await.expect_err("an error");
    assert!(error.to_string().contains("truncated in the middle"), "{error}");
    let error = client.send(ListExpiring::default()).await.expect_err("an error");
    assert!(error.to_string().contains("more than 16777216 bytes"), "{error}");
}
