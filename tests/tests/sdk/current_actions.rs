//! Actions of the current reference, which need lists inside structures, scrolls, values of any shape, and error
//! fields with their own names.

use fake_registrar::Fake;
use fake_registrar::world::Work;
use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    AliyunDomain, CreateIntlFixedPriceDomainOrder, DomainStatusFilter, ErrorCode, FixedPriceOrderStatus,
    IdentityCredentialType, PricedItem, QueryDomainRealTimePrice, QueryDomainSpecialBizDetail,
    QueryIntlFixedPriceOrderList, QueryServerLock, RegistrantProfileRealNameVerification,
    RegistrantProfileRealNameVerificationRequired, ScrollDomainList, ServerLockStatus,
};
use registrar_sdk::{AnyValue, ClientBuilder, Document, Error, Method, Order, Reconciled, Spend};
use registrar_sdk_tests::server::{ID, SECRET};
use registrar_sdk_tests::{Script, Server};

type Builder = ClientBuilder<AliyunDomain>;

/// Starts a registrar on loopback, and returns a client of its China edition.
fn loopback() -> (Fake, Client<AliyunDomain>) {
    let fake = Fake::new();
    let address = fake.serve("127.0.0.1:0").expect("a port");
    let client = registrar_sdk::aliyun_domain::china(fake.credentials())
        .endpoint(format!("http://{address}"))
        .allow_plain_http();
    (fake, client.build().expect("a client"))
}

/// Creates a client of a server with scripted responses.
fn scripted(server: &Server) -> Client<AliyunDomain> {
    let credentials = registrar_sdk::aliyun_domain::Credentials::new(ID, SECRET);
    registrar_sdk::aliyun_domain::china(credentials)
        .endpoint(server.url())
        .allow_plain_http()
        .build()
        .expect("a client")
}

#[tokio::test]
async fn an_account_is_scrolled_over_several_pages() {
    let (fake, client) = loopback();
    let all = fake.world(|world| world.domains.len());
    assert!(all > 3, "{all} names");
    let mut names = Vec::new();
    let mut items = client.items(ScrollDomainList::new(DomainStatusFilter::Any).page_size(2));
    while let Some(item) = items.next().await {
        names.extend(item.expect("a name").domain_name);
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
    let ids: Vec<_> = fake.seen().iter().map(|seen| seen.action).collect();
    assert_eq!(
        ids,
        vec!["ScrollDomainList"; all.div_ceil(2) + 2],
        "the first page and the one after the last are empty"
    );
}

#[tokio::test]
async fn prices_orders_and_locks_are_read() {
    let (fake, client) = loopback();
    let items = [PricedItem::new("example.com", "renew").period(1)];
    let prices = client.send(QueryDomainRealTimePrice::new("USD", items)).await.expect("prices");
    let prices = &prices.result.as_ref().expect("a result").prices;
    assert_eq!(prices[0].price.expect("a price").to_string(), "16.22");

    let bought = Work::Buy { name: "bargain.com".to_owned(), profile: None };
    fake.world(|world| world.buy(bought, true, ""));
    let request = QueryIntlFixedPriceOrderList::new().status(FixedPriceOrderStatus::Preparing);
    let mut orders = client.items(request);
    let order = orders.next().await.expect("an order").expect("no error");
    assert_eq!(order.domain.as_deref(), Some("bargain.com"));
    assert!(orders.next().await.is_none());

    let lock = client.send(QueryServerLock::new().instance_id("S20181CB1Y785212")).await.expect("a lock");
    assert_eq!(lock.server_lock_status, Some(ServerLockStatus::On));
}

#[tokio::test]
async fn an_application_keeps_values_of_any_shape() {
    let (_fake, client) = loopback();
    let detail =
        client.send(QueryDomainSpecialBizDetail::new().application_id(123)).await.expect("an application");
    assert_eq!(detail.error_arguments, [AnyValue::from("first"), AnyValue::from("second")]);
    let contact = detail.application.as_ref().and_then(|it| it.contact.as_ref()).expect("a contact");
    assert!(!format!("{contact:?}").contains("Alex"), "{contact:?}");

    let odd = r#"{"RequestId":"1","Success":true,"ErrorArgs":[{"deep":[1.5,null]},7]}"#;
    let document = Document::parse(odd).expect("a document");
    let read: registrar_sdk::aliyun_domain::QueryDomainSpecialBizDetailResponse =
        document.decode().expect("a response");
    assert_eq!(read.error_arguments.len(), 2);
    assert_eq!(read.error_arguments[1], AnyValue::from(7));
}

#[tokio::test]
async fn an_error_at_200_is_recognized_by_the_actions_field_names() {
    let failure = r#"{"RequestId":"REQ-9","Success":false,"ErrorCode":"3002","ErrorMsg":"Not for sale."}"#;
    let code_alone = r#"{"RequestId":"REQ-9","ErrorCode":"3002","ErrorMsg":"Not for sale."}"#;
    for body in [failure, code_alone] {
        let server = Server::doing([Script::ok(body), Script::ok(body)]);
        let client = scripted(&server);
        let price = QueryDomainRealTimePrice::new("USD", [PricedItem::new("example.com", "renew")]);
        let price = client.send(price).await.map(drop);
        let detail = client.send(QueryDomainSpecialBizDetail::new()).await.map(drop);
        for error in [price, detail].map(|result| result.expect_err("a failure")) {
            let Error::Service(service) = &error else { panic!("{error}") };
            assert_eq!(service.code, "3002", "{error}");
            assert!(error.to_string().contains("Not for sale"), "{error}");
            assert!(matches!(ErrorCode::from("3002"), ErrorCode::Other(_)));
        }
    }
    // A success code, or none, is not a failure.
    for body in
        [r#"{"RequestId":"1","Success":true,"ErrorCode":"200"}"#, r#"{"RequestId":"1","ErrorCode":""}"#]
    {
        let server = Server::doing([Script::ok(body)]);
        let read = scripted(&server).send(QueryDomainSpecialBizDetail::new()).await;
        assert!(read.is_ok(), "{body}: {:?}", read.err());
    }
}

/// The smallest picture that the service accepts has 55 KB, which no URL holds.
#[tokio::test]
async fn a_document_is_sent_in_the_body_and_refused_in_a_url() {
    let picture = "/9j+".repeat(55 * 1024 / 3);
    let request = || {
        RegistrantProfileRealNameVerification::new(RegistrantProfileRealNameVerificationRequired {
            registrant_profile_id: 3_600_000,
            identity_credential_type: IdentityCredentialType::Passport,
            identity_credential_no: "X00000000".into(),
            identity_credential: picture.as_str().into(),
        })
    };
    assert!(!format!("{:?}", request()).contains("/9j+"));

    let server = Server::doing([Script::ok(r#"{"RequestId":"1"}"#)]);
    scripted(&server).send(request()).await.expect("a success");
    let [seen] = &server.seen()[..] else { panic!("one request") };
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/"));
    assert_eq!(seen.parameters["IdentityCredential"], picture);

    for set in
        [|builder: Builder| builder.method(Method::Get), |builder: Builder| builder.parameters_in_query()]
    {
        let credentials = registrar_sdk::aliyun_domain::Credentials::new(ID, SECRET);
        let builder =
            registrar_sdk::aliyun_domain::china(credentials).endpoint(server.url()).allow_plain_http();
        let client = set(builder).build().expect("a client");
        let error = client.send(request()).await.expect_err("a URL that is too long");
        let said = error.to_string();
        assert!(matches!(error, Error::Invalid(_)) && said.contains("does not fit into a URL"), "{said}");
        assert_eq!(server.seen().len(), 1);
    }
}

/// The reference does not say that the list has every order, so that it proves no absence.
#[tokio::test]
async fn an_order_at_a_fixed_price_is_never_proven_absent() {
    let counters = r#""TotalItemNum":0,"CurrentPageNum":1,"TotalPageNum":0,"PageSize":100"#;
    let empty = format!(r#"{{"RequestId":"2","Module":{{{counters},"Data":[]}}}}"#);
    let server = Server::doing([Script::CloseAfterReading, Script::ok(&empty)]);
    let client = scripted(&server);
    let order = client.order(CreateIntlFixedPriceDomainOrder::new("example.com").auto_pay(true));
    client.place(&order, Spend::at_any_price()).await.expect_err("a lost response");
    let outcome = client.reconcile(&Order::from(order)).await.expect("reconciled");
    assert!(matches!(outcome, Reconciled::CannotTellYet { ask_after: None, .. }), "{outcome:?}");
}
