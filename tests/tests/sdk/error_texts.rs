//! The texts of all errors side by side. `BLESS=1 cargo test -p registrar-sdk-tests --test error_texts` rewrites
//! `error_texts.txt`.

use registrar_sdk::aliyun_domain::{
    self, AliyunDomain, CheckDomain, Credentials, SaveSingleTaskForCreatingOrderActivate,
};
use registrar_sdk::opensrs::{self, Opensrs};
use registrar_sdk::{Client, ClientBuilder, Currency, Error, Order, Params, Retry, Spend, cny, usd};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

/// The file's lines, `kind | text`.
#[derive(Default)]
struct Table(Vec<String>);

impl Table {
    fn add<T>(&mut self, result: Result<T, Error>) {
        let Err(error) = result else { panic!("no error after {:?}", self.0.last()) };
        let kind = match &error {
            Error::Order(error) => format!("Order {:?}", error.problem),
            Error::Config(error) => format!("Config {}", error.setting),
            error => format!("{error:?}").split(['(', ' ']).next().unwrap_or_default().to_owned(),
        };
        self.0.push(format!("{kind} | {error}"));
    }
}

/// The responses, which depend on the domain name.
fn reply(asked: &RequestParams) -> Reply {
    let name = asked.get("DomainName").or_else(|| asked.get("domain")).map_or("", String::as_str);
    let error = |status, code: &str| {
        let body = format!(r#"{{"RequestId": "R", "Code": "{code}", "Message": "The message."}}"#);
        Reply::Status(status, body)
    };
    match name.split('.').next().unwrap_or_default() {
        "unreachable" => return Reply::Unreachable,
        "lost" => return Reply::ResponseLost,
        "refused" => return error(400, "InvalidParameter"),
        "throttled" => return error(400, "Throttling.User"),
        "unavailable" => return error(503, "ServiceUnavailable"),
        "page" => return Reply::Success("<html><body>Hello".to_owned()),
        "cut" => return Reply::Success(r#"{"RequestId": "R", "DomainNa"#.to_owned()),
        "bare" => return Reply::Success(r#"{"RequestId": "R"}"#.to_owned()),
        _ => {}
    }
    let price = match name {
        "plain.com" => {
            r#", "Premium": "false", "StaticPriceInfo": {"PriceInfo": [{"action": "create", "period": 1, "money": 55.50}]}"#
        }
        "gold.com" => r#", "Premium": "true", "Price": 900"#,
        _ => r#", "Premium": "false""#,
    };
    Reply::Success(match asked["Action"].as_str() {
        "CheckDomain" => format!(r#"{{"RequestId": "R", "DomainName": "{name}", "Avail": 1{price}}}"#),
        "QueryTaskDetailList" => {
            let (state, reason) = match asked["TaskNo"].as_str() {
                "T-2" => (3, "The registry has refused it."),
                _ => (1, ""),
            };
            format!(
                r#"{{"RequestId": "R", "TotalItemNum": 1, "Data": {{"TaskDetail": [
                    {{"DomainName": "a.com", "TaskStatusCode": {state}, "ErrorMsg": "{reason}"}}]}}}}"#
            )
        }
        action if action.contains(' ') => "<?xml version='1.0'?><OPS_envelope><body><data_block><dt_assoc>\
            <item key='is_success'>1</item><item key='response_code'>200</item><item key='response_text'>done</item>\
            <item key='attributes'><dt_assoc><item key='forced_pending'>3735281</item></dt_assoc></item>\
            </dt_assoc></data_block></body></OPS_envelope>"
            .to_owned(),
        _ => r#"{"RequestId": "R", "TaskNo": "T-1"}"#.to_owned(),
    })
}

type Builder = ClientBuilder<AliyunDomain>;

/// Creates builders with a stopped clock and random bytes that count.
struct World(Arc<ManualClock>);

impl World {
    fn with<S: registrar_sdk::Service>(&self, builder: ClientBuilder<S>) -> ClientBuilder<S> {
        let count = AtomicU8::new(0);
        builder
            .transport(FnTransport::new(&self.0, reply))
            .clock(SdkClock(Arc::clone(&self.0)))
            .random(move || [count.fetch_add(1, Ordering::Relaxed); 16])
            .retry(Retry::never())
    }

    fn builder(&self) -> Builder {
        self.with(aliyun_domain::china(Credentials::new("id", "secret")))
    }

    fn client(&self) -> Client<AliyunDomain> {
        self.builder().build().expect("a client")
    }

    fn reseller(&self) -> Client<Opensrs> {
        let credentials = opensrs::Credentials::new("reseller", "0123456789abcdef");
        self.with(opensrs::horizon(credentials)).build().expect("a client")
    }
}

fn registration(name: &str) -> SaveSingleTaskForCreatingOrderActivate {
    SaveSingleTaskForCreatingOrderActivate::new(name).registrant_profile_id(1)
}

fn order(client: &Client<AliyunDomain>, name: &str) -> Order {
    Order::clone(&client.order(registration(name)))
}

/// Calls an action that changes something free of charge.
async fn write(client: &Client<AliyunDomain>, name: &str) -> Result<(), Error> {
    let params = [("DomainName", name), ("Status", "true")];
    client.unchecked().call("SaveSingleTaskForDomainNameProxyService", params).await.map(drop)
}

async fn calls(table: &mut Table, world: &World) {
    let client = world.client();
    for name in
        ["no name", "unreachable.com", "lost.com", "refused.com", "throttled.com", "page.com", "cut.com"]
    {
        table.add(client.send(CheckDomain::new(name)).await);
    }
    for name in ["unreachable.com", "lost.com", "unavailable.com", "page.com"] {
        table.add(write(&client, name).await);
    }
    for name in ["unreachable.com", "lost.com", "refused.com", "throttled.com", "unavailable.com", "bare.com"]
    {
        table.add(client.place(&order(&client, name), Spend::at_any_price()).await);
    }
    table.add(client.call("CheckDomain", [("DomainNam", "a.com")]).await);
    table.add(client.call("CheckDomains", Params::new()).await);
    table.add(client.call("SaveSingleTaskForCreatingOrderActivate", Params::new()).await);
    table.add(write(&client.read_only(), "a.com").await);
    table.add(
        world
            .builder()
            .build()
            .expect("a client")
            .call_to_destroy("CheckDomain", Params::new(), "a.com")
            .await,
    );
}

fn settings(table: &mut Table, world: &World) {
    let credentials = |id: &str, secret: &str| aliyun_domain::china(Credentials::new(id, secret)).build();
    table.add(credentials("", "secret"));
    table.add(credentials("id", "sec\nret"));
    table.add(credentials("\"id\"", "secret"));
    for endpoint in [
        "http://a.example",
        "ftp://a.example",
        "https://u:p@a.example",
        "https://a.example?b",
        "https://",
        "a b",
    ] {
        table.add(world.builder().endpoint(endpoint).build());
    }
    table.add(world.builder().region("nowhere").build());
    table.add(world.builder().region("a").endpoint("https://a.example").build());
    table.add(world.builder().header("Host", "a.example").build());
    table.add(world.builder().header("X Team", "a").build());
    table.add(world.builder().header("X-Team", "a\nb").build());
    table.add(world.builder().user_agent("a\nb").build());
    table.add(world.builder().account("").build());
    table.add(world.builder().account("LTAI5tExample").build());
    table.add(world.builder().ceiling(usd(10)).currency(Currency::CNY).build());
    let http = || aliyun_domain::china(Credentials::new("id", "secret"));
    table.add(http().proxy("proxy.example:3128").build());
    table.add(http().extra_root_certificate_pem("not a certificate").build());
}

async fn orders(table: &mut Table, world: &World) {
    let (client, reseller) = (world.client(), world.reseller());
    let place = async |client: &Client<AliyunDomain>, name: &str, spend: Spend| {
        client.place(&order(client, name), spend).await
    };
    // The price.
    table.add(place(&client, "other.com", Spend::at_most(cny(100))).await);
    table.add(place(&client, "plain.com", Spend::at_most(cny(50))).await);
    table.add(place(&client, "gold.com", Spend::at_most(cny(1000))).await);
    let yuan = world.builder().currency(Currency::CNY).build().expect("a client");
    table.add(place(&yuan, "plain.com", Spend::at_most(usd(100))).await);
    let small = world.builder().ceiling(cny(50)).build().expect("a client");
    table.add(place(&small, "plain.com", Spend::at_any_price()).await);
    table.add(place(&small, "plain.com", Spend::at_most(cny(100))).await);

    // The client.
    let theirs = reseller.order_named("RegisterDomain", [("domain", "a.com")]).expect("an order");
    table.add(client.place(&theirs, Spend::at_any_price()).await);
    let of = |account: &str| world.builder().account(account).build().expect("a client");
    let own = order(&of("1234567890123456"), "a.com");
    table.add(of("6543210987654321").place(&own, Spend::at_any_price()).await);
    table.add(client.place(&own, Spend::at_any_price()).await);
    table.add(of("1234567890123456").place(&order(&client, "a.com"), Spend::at_any_price()).await);
    table.add(client.place(&client.order_with_id("", registration("a.com")), Spend::at_any_price()).await);

    // The state.
    let new = order(&client, "a.com");
    table.add(client.settle(&new).await);
    table.add(client.conclude(&new, registrar_sdk::Conclusion::NotPlaced).await);
    let lost = order(&client, "lost.com");
    table.add(client.place(&lost, Spend::at_any_price()).await);
    table.add(client.place(&lost, Spend::at_any_price()).await);
    let refused = order(&client, "refused.com");
    table.add(client.place(&refused, Spend::at_any_price()).await);
    table.add(client.place(&refused, Spend::at_any_price()).await);
    let unknown = client.order_named("SaveSomethingNew", [("DomainName", "lost.com")]).expect("an order");
    table.add(client.place(&unknown, Spend::at_any_price()).await);
    table.add(client.reconcile(&unknown).await);
    let saved = reseller.unchecked();
    saved.place(&theirs, Spend::at_any_price()).await.expect("a saved order");
    table.add(saved.settle(&theirs).await);
    table.add(client.settle("T-1").deadline(Duration::from_secs(1)).await);
    table.add(client.settle("T-2").await);

    // The storage.
    table.add(client.pending().await);
    table.add(client.restore("{}").await);
}

/// The variants of an enum in the runtime's source.
fn variants(source: &str, name: &str) -> Vec<String> {
    let body = source.split_once(&format!("pub enum {name} {{")).expect("the enum").1;
    let lines = body.split("\n}").next().unwrap_or_default().lines().map(str::trim);
    let names = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_uppercase()));
    names.map(|line| line.split(['(', ',']).next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn every_error_says_what_failed_and_what_to_do() {
    let (world, mut table) = (World(ManualClock::new()), Table::default());
    calls(&mut table, &world).await;
    settings(&mut table, &world);
    orders(&mut table, &world).await;
    let text = format!("{}\n", table.0.join("\n"));

    let kinds = variants(include_str!("../../../generated-sdk/runtime/src/error/mod.rs"), "Error");
    let problems =
        variants(include_str!("../../../generated-sdk/runtime/src/error/order.rs"), "OrderProblem");
    let problems = problems.iter().map(|problem| format!("Order {problem}"));
    for kind in kinds.iter().cloned().chain(problems) {
        assert!(table.0.iter().any(|line| line.starts_with(&kind)), "no text of `{kind}`:\n{text}");
    }

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sdk/error_texts.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("the golden file is writable");
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file");
    assert_eq!(text, golden, "`BLESS=1` accepts the new texts");
}
