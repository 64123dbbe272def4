//! Bodies that report a failure although the HTTP status is a success.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    self, AliyunDomain, CheckDomain, CheckTransferInFeasibility, DeleteRegistrantProfile, QueryDomainList,
};

use registrar_sdk::rpc::Credentials;
use registrar_sdk::{Effect, Error, Outcome, PageErrorKind, Retry};
use registrar_sdk_tests::acme::{self, BuyDomains, DropDomain, Order};
use registrar_sdk_tests::server::{ID, SECRET};
use registrar_sdk_tests::{Buy, Script, Server};

const FAILED: &str =
    r#"{"RequestId":"REQ-1","Success":false,"Code":"InternalError","Message":"m","Data":null}"#;

fn client(server: &Server) -> Client<AliyunDomain> {
    aliyun_domain::international(Credentials::new(ID, SECRET))
        .endpoint(server.url())
        .allow_plain_http()
        .retry(Retry::never())
        .build()
        .expect("a client")
}

async fn checked(body: &str) -> Result<Option<String>, Error> {
    let server = Server::doing([Script::ok(body)]);
    let response = client(&server).send(CheckDomain::new("example.com")).await?;
    Ok(response.domain_name.clone())
}

#[tokio::test]
async fn an_error_body_at_200_fails_a_check_a_list_and_a_deletion() {
    let error = checked(FAILED).await.expect_err("a failure");
    assert_eq!(
        error.to_string(),
        "CheckDomain failed: InternalError: m (HTTP 200, request id REQ-1, attempt 1). \
         The server failed; the outcome of the request is unknown."
    );

    let first = r#"{"RequestId":"1","TotalItemNum":2,"Data":{"Domain":[{"DomainName":"a.com"}]}}"#;
    let server = Server::doing([Script::ok(first), Script::ok(FAILED)]);
    let mut names = client(&server).items(QueryDomainList::new(1, 1));
    names.next().await.expect("an item").expect("a name");
    let error = names.next().await.expect("not the end").expect_err("a failure");
    assert_eq!((error.kind, error.items_before), (PageErrorKind::Call, 1));
    assert_eq!(error.position.to_string(), "page 2");

    let server = Server::doing([Script::ok(FAILED)]);
    let error = client(&server).destroy(DeleteRegistrantProfile::new(1), "1").await.expect_err("a failure");
    assert_eq!((error.code(), error.outcome()), (Some("InternalError"), Outcome::Unknown));
}

#[tokio::test]
async fn a_false_success_flag_is_a_failure_with_or_without_a_code() {
    for (fields, code) in [
        (r#""Success":false,"Code":"Busy""#, Some("Busy")),
        (r#""Success":"false","Code":"Busy""#, Some("Busy")),
        (r#""Success":"FALSE""#, None),
        (r#""success":false"#, None),
        (r#""Success":0"#, None),
        (r#""Success":false,"Code":"200""#, None),
        (r#""Success":false,"Code":null"#, None),
        (r#""Code":"Busy""#, Some("Busy")),
        (r#""Success":true,"Code":"Busy""#, Some("Busy")),
        (r#""code":" SomethingNew ""#, Some("SomethingNew")),
    ] {
        let body = format!(r#"{{"RequestId":"R","DomainName":"example.com",{fields},"Message":"Not now"}}"#);
        let error = checked(&body).await.expect_err(fields);
        assert!(matches!(error, Error::Service(_)) && error.status() == Some(200), "{fields}: {error}");
        assert_eq!((error.code(), error.outcome()), (code, Outcome::Unknown), "{fields}: {error}");
        assert!(error.to_string().contains("Not now"), "{error}");
        if code.is_none() {
            assert!(error.to_string().contains("without an error code"), "{error}");
            assert_eq!(error.error_code::<aliyun_domain::ErrorCode>(), None);
        }
    }
    let xml = "<R><RequestId>R</RequestId><Success>False</Success><DomainName>example.com</DomainName></R>";
    assert_eq!(checked(xml).await.expect_err("a failure").outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn success_codes_are_not_errors() {
    for fields in [
        r#""Success":true"#,
        r#""Success":"TRUE","Code":"OK""#,
        r#""Success":null,"Code":"""#,
        r#""Code":null"#,
        r#""Code":"success""#,
        r#""Code":"200\n""#,
        r#""Code":200"#,
    ] {
        let body = format!(r#"{{"RequestId":"R","DomainName":"example.com",{fields},"Message":"Fine"}}"#);
        assert_eq!(checked(&body).await.expect(fields).as_deref(), Some("example.com"), "{fields}");
    }
}

#[tokio::test]
async fn a_documented_code_field_is_data_but_a_false_success_flag_is_a_failure() {
    let body = |success: &str| {
        format!(
            r#"{{"RequestId":"R",{success}"CanTransfer":false,"Code":"CheckTransferResult.DomainTransferProhibited"}}"#
        )
    };
    let server = Server::doing([Script::ok(&body("")), Script::ok(&body(r#""Success":false,"#))]);
    let request = || CheckTransferInFeasibility::new("example.com").transfer_authorization_code("code");
    let response = client(&server).send(request()).await.expect("data");
    assert_eq!(response.code.as_deref(), Some("CheckTransferResult.DomainTransferProhibited"));
    let error = client(&server).send(request()).await.expect_err("a failure");
    assert_eq!(error.code(), Some("CheckTransferResult.DomainTransferProhibited"));
}

#[tokio::test]
async fn codes_at_200_decide_for_reads_and_writes_but_not_for_orders_and_destruction() {
    for body in [
        r#"{"RequestId":"R","Success":false,"Code":"InvalidParameter","Message":"m"}"#,
        r#"{"RequestId":"R","Code":"InvalidParameter","Message":"m"}"#,
        r#"{"RequestId":"R","Code":"Throttling.User","Message":"m"}"#,
        r#"{"RequestId":"R","Error":{"Code":"InvalidParameter","Message":"m"}}"#,
        "<Error><RequestId>R</RequestId><Code>InvalidParameter</Code><Message>m</Message></Error>",
        r#"{"RequestId":"R","Success":"false"}"#,
    ] {
        let server = Server::doing(std::iter::repeat_n(Script::ok(body), 4));
        let client = acme::home(&server).build().expect("a client");
        let read = client.send(acme::CheckDomain::new("example.com")).await.expect_err("a failure");
        let write =
            client.send(acme::SetNameservers::new(["ns.example"], true)).await.expect_err("a failure");
        let declared = match read.code() {
            Some("Throttling.User") => Outcome::NotDone,
            Some(_) => Outcome::Refused,
            None => Outcome::Unknown,
        };
        assert_eq!((read.outcome(), write.outcome()), (declared, declared), "{body}: {read}, {write}");
        let order = client.buy(BuyDomains::new([Order::new("example.com")])).await.expect_err("a failure");
        let lost = client.destroy(DropDomain::new("example.com"), "example.com").await;
        for error in [order, lost.expect_err("a failure")] {
            assert_eq!(error.outcome(), Outcome::Unknown, "{body}: {error}");
        }
        assert_eq!(server.seen().len(), 4, "nothing was sent again: {body}");
    }
}

#[tokio::test]
async fn an_action_that_is_not_modelled_counts_as_a_purchase_here_too() {
    let server =
        Server::doing([Script::ok(r#"{"RequestId":"R","Success":false,"Code":"InvalidParameter"}"#)]);
    let client = acme::home(&server).build().expect("a client");
    let error = client.buy_named("New", [("DomainName", "example.com")]).await.expect_err("a failure");
    assert_eq!(error.attempt().map(|attempt| attempt.effect), Some(Effect::Purchase));
    assert_eq!((error.code(), error.outcome()), (Some("InvalidParameter"), Outcome::Unknown));
}
