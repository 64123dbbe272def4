//! The cost of orders: limits, price lists, premium names, and a limit over a client's lifetime.

use registrar_sdk::Client;
use registrar_sdk::aliyun_domain::{
    self, Registration, SaveBatchTaskForCreatingOrderActivate, SaveSingleTaskForCreatingOrderActivate,
    SaveSingleTaskForCreatingOrderRenew,
};
use registrar_sdk::opensrs;
use registrar_sdk::{
    Conclusion, Currency, Decimal, Error, Observed, Order, OrderKind, OrderProblem, OrderState, Outcome,
    Params, Prices, Reconciled, Spend, Timestamp, cny, usd,
};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply, RequestParams, SdkClock};
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Requests = Arc<Mutex<Vec<RequestParams>>>;

/// Creates a client of the China edition, which returns list prices, with these responses.
fn aliyun(
    answer: impl Fn(&RequestParams) -> Reply + Send + 'static,
    set: impl FnOnce(Builder) -> Builder,
) -> (Client<aliyun_domain::AliyunDomain>, Requests, Arc<ManualClock>) {
    let (requests, clock) = (Requests::default(), ManualClock::new());
    let recorded = Arc::clone(&requests);
    let desk = FnTransport::new(&clock, move |asked| {
        recorded.lock().expect("the desk").push(asked.clone());
        answer(asked)
    });
    let builder = aliyun_domain::china(aliyun_domain::Credentials::new("id", "secret"))
        .transport(desk)
        .clock(SdkClock(Arc::clone(&clock)));
    (set(builder).build().expect("a client"), requests, clock)
}

type Builder = registrar_sdk::ClientBuilder<aliyun_domain::AliyunDomain>;

/// `plain.…` has a list price of 55.5 a year, `gold.…` is a premium name at 900, and other names have no price.
fn desk(asked: &RequestParams) -> Reply {
    if asked["Action"] != "CheckDomain" {
        return Reply::Success(r#"{"RequestId": "R", "TaskNo": "T-1"}"#.to_owned());
    }
    let name = &asked["DomainName"];
    let price = match name.split('.').next() {
        Some("plain") => {
            r#", "Premium": "false", "StaticPriceInfo": {"PriceInfo": [
                {"action": "renew", "period": 1, "money": 60}, {"action": "create", "period": 2, "money": 111.0},
                {"action": "create", "period": 1, "money": 55.50}]}"#
        }
        Some("gold") => r#", "Premium": "true", "Price": 900"#,
        Some("secretive") => r#", "Premium": "true""#,
        _ => r#", "Premium": "false""#,
    };
    Reply::Success(format!(r#"{{"RequestId": "R", "DomainName": "{name}", "Avail": 1{price}}}"#))
}

fn register(name: &str) -> SaveSingleTaskForCreatingOrderActivate {
    SaveSingleTaskForCreatingOrderActivate::new(name).registrant_profile_id(1)
}

fn problem(error: &Error) -> Option<OrderProblem> {
    match error {
        Error::Order(error) => Some(error.problem),
        _ => None,
    }
}

fn orders(requests: &Requests) -> usize {
    requests.lock().expect("the desk").iter().filter(|asked| asked["Action"].starts_with("Save")).count()
}

async fn refused(
    client: &Client<aliyun_domain::AliyunDomain>,
    order: &Order,
    spend: Spend,
    expected: OrderProblem,
) -> String {
    let error = client.place(order, spend).await.expect_err("refused");
    assert_eq!((problem(&error), error.outcome()), (Some(expected), Outcome::NotDone), "{error}");
    assert!(matches!(order.state(), OrderState::Ready));
    error.to_string()
}

#[tokio::test]
async fn an_order_within_its_limit_is_placed_and_one_above_is_refused() {
    let (client, requests, _) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let order = client.order(register("plain.com").subscription_duration(2));
    let quote = client.quote(&order).await.expect("a price");
    assert_eq!((quote.total, quote.names[0].from_service, quote.names[0].premium), (cny(111), true, false));
    let message = refused(&client, &order, Spend::at_most(cny(110)), OrderProblem::TooExpensive).await;
    assert!(message.contains("it costs 111.0 CNY, but only 110 CNY is allowed"), "{message}");
    assert!(message.contains("Spend::at_any_price()"), "{message}");
    assert_eq!(orders(&requests), 0);
    client.place(&order, Spend::at_most(cny(111))).await.expect("placed");
    assert_eq!(orders(&requests), 1);
    let asked = requests.lock().expect("the desk")[0].clone();
    assert_eq!((asked["FeeCommand"].as_str(), asked["FeePeriod"].as_str()), ("create", "2"));
    assert!(!asked.contains_key("FeeCurrency"), "the service accepts no currency but USD");
}

#[tokio::test]
async fn a_batch_costs_the_sum_of_its_names() {
    let (client, requests, _) = aliyun(desk, |builder| {
        builder.currency(Currency::CNY).prices(Prices::new().per_year(OrderKind::Register, "net", cny(70)))
    });
    let name = |name: &str| Registration::new(name).registrant_profile_id(1);
    let names = [name("plain.com"), name("plain.com").subscription_duration(2), name("other.net")];
    let order = client.order(SaveBatchTaskForCreatingOrderActivate::new(names));
    let quote = client.quote(&order).await.expect("a price");
    assert_eq!(quote.total, "236.5 CNY".parse().expect("money"));
    assert_eq!(quote.names.iter().map(|name| name.from_service).collect::<Vec<_>>(), [true, true, false]);
    refused(&client, &order, Spend::at_most(cny(236)), OrderProblem::TooExpensive).await;
    client.place(&order, Spend::at_most(cny(237))).await.expect("placed");
    assert_eq!(orders(&requests), 1);
}

#[tokio::test]
async fn flat_parameters_are_priced_like_entries_of_a_list() {
    let (client, requests, _) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let mut params = Params::new();
    params.open_list("OrderActivateParam");
    params.open("");
    params.put_text("DomainName", "plain.com");
    params.put_text("RegistrantProfileId", "1");
    params.close();
    params.close();
    params.put_text("OrderActivateParam.2.DomainName", "plain.net");
    params.put_text("OrderActivateParam.2.RegistrantProfileId", "1");
    let order = client.order_named("SaveBatchTaskForCreatingOrderActivate", params).expect("an order");
    refused(&client, &order, Spend::at_most(cny(60)), OrderProblem::TooExpensive).await;
    assert_eq!((client.quote(&order).await.expect("a price").total, orders(&requests)), (cny(111), 0));
}

#[tokio::test]
async fn an_invalid_period_is_not_priced_as_one_year() {
    let (client, requests, _) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let params = [("DomainName", "plain.com"), ("RegistrantProfileId", "1"), ("SubscriptionDuration", "2.0")];
    let order = client.order_named("SaveSingleTaskForCreatingOrderActivate", params).expect("an order");
    let unchecked = client.unchecked();
    let message = refused(&unchecked, &order, Spend::at_most(cny(60)), OrderProblem::NoPrice).await;
    assert!(message.contains("number of years"), "{message}");
    assert_eq!(orders(&requests), 0);
}

#[tokio::test]
async fn a_missing_price_is_an_error_with_the_alternatives() {
    let (client, requests, _) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let order = client.order(register("other.org"));
    let message = refused(&client, &order, Spend::at_most(cny(1000)), OrderProblem::NoPrice).await;
    assert!(message.contains("`.prices(…)`") && message.contains("`Spend::at_any_price()`"), "{message}");
    let unknown = client.order_named("BrandNewAction", [("A", "b")]).expect("an order");
    refused(&client, &unknown, Spend::at_most(cny(1000)), OrderProblem::NoPrice).await;
    assert_eq!(orders(&requests), 0);
    client.place(&order, Spend::at_any_price()).await.expect("placed");
}

#[tokio::test]
async fn an_order_is_not_sent_if_its_price_cannot_be_queried() {
    let answer = |asked: &RequestParams| match asked["Action"].as_str() {
        "CheckDomain" => Reply::ResponseLost,
        _ => desk(asked),
    };
    let (client, requests, _) = aliyun(answer, |builder| builder.currency(Currency::CNY));
    let order = client.order(register("plain.com"));
    let message = refused(&client, &order, Spend::at_most(cny(100)), OrderProblem::NoPrice).await;
    assert!(
        message.contains("could not be requested") && message.contains("CheckDomain got no response"),
        "{message}"
    );
    assert_eq!(requests.lock().expect("the desk").len(), 3, "the query is a read, so it was retried");
}

#[tokio::test]
async fn an_unreadable_price_is_not_replaced_by_the_callers_price_list() {
    let answer = |asked: &RequestParams| match asked["Action"].as_str() {
        "CheckDomain" => Reply::Success(
            r#"{"RequestId": "R", "Avail": 1, "Premium": "false", "StaticPriceInfo": {"PriceInfo": [
                {"action": "create", "period": 1, "money": "1,200.00"}]}}"#
                .to_owned(),
        ),
        _ => desk(asked),
    };
    let prices = Prices::new().per_year(OrderKind::Register, "com", cny(5));
    let (client, requests, _) = aliyun(answer, |builder| builder.currency(Currency::CNY).prices(prices));
    let order = client.order(register("plain.com"));
    let message = refused(&client, &order, Spend::at_most(cny(10)), OrderProblem::NoPrice).await;
    assert!(message.contains("cannot be read"), "{message}");
    assert_eq!(orders(&requests), 0);
}

#[tokio::test]
async fn a_premium_name_needs_consent_by_the_limit_and_by_the_request() {
    let (client, requests, _) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let order = client.order(register("gold.com"));
    let message = refused(&client, &order, Spend::at_most(cny(1000)), OrderProblem::Premium).await;
    assert!(message.contains("gold.com is a premium name and costs 900 CNY"), "{message}");
    let allowed = Spend::at_most(cny(1000)).premium();
    let message = refused(&client, &order, allowed, OrderProblem::Premium).await;
    assert!(message.contains("PermitPremiumActivation"), "{message}");
    let order = client.order(register("gold.com").permit_premium_activation(true));
    refused(&client, &order, Spend::at_most(cny(899)).premium(), OrderProblem::TooExpensive).await;
    let secretive = client.order(register("secretive.com").permit_premium_activation(true));
    refused(&client, &secretive, allowed, OrderProblem::NoPrice).await;
    assert_eq!(orders(&requests), 0);
    client.place(&order, allowed).await.expect("placed");
}

#[tokio::test]
async fn a_possible_premium_name_is_not_priced_by_the_callers_price_list() {
    let answer = |asked: &RequestParams| match asked["Action"].as_str() {
        "CheckDomain" => Reply::Success(r#"{"RequestId": "R", "Avail": 1}"#.to_owned()),
        _ => desk(asked),
    };
    let prices = Prices::new().per_year(OrderKind::Register, "com", cny(5));
    let (client, requests, _) = aliyun(answer, |builder| builder.currency(Currency::CNY).prices(prices));
    let order = client.order(register("gold.com").permit_premium_activation(true));
    let message = refused(&client, &order, Spend::at_most(cny(10)), OrderProblem::NoPrice).await;
    assert!(message.contains("whether gold.com is a premium name"), "{message}");
    assert_eq!(orders(&requests), 0);
    let order = client.order(register("gold.com"));
    client
        .place(&order, Spend::at_most(cny(10)))
        .await
        .expect("the service places no premium name without consent");
}

#[tokio::test]
async fn the_price_of_a_premium_registration_is_not_used_for_its_renewal() {
    let (client, ..) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let expires = Observed::from_storage(Timestamp::from_millis(1_800_000_000_000));
    let order = client.order(SaveSingleTaskForCreatingOrderRenew::new("gold.com", expires, 1));
    let error = client.quote(&order).await.expect_err("no price");
    assert_eq!(problem(&error), Some(OrderProblem::NoPrice));
    let order = client.order(SaveSingleTaskForCreatingOrderRenew::new("plain.com", expires, 1));
    assert_eq!(client.quote(&order).await.expect("a price").total, cny(60));
}

#[tokio::test]
async fn a_limit_must_be_in_the_accounts_currency() {
    let (client, ..) = aliyun(desk, |builder| builder.currency(Currency::CNY));
    let order = client.order(register("plain.com"));
    let message = refused(&client, &order, Spend::at_most(usd(1000)), OrderProblem::Currency).await;
    assert!(message.contains("USD") && message.contains("CNY"), "{message}");
    let (client, ..) = aliyun(desk, |builder| builder);
    let order = client.order(register("plain.com"));
    let error = client.quote(&order).await.expect_err("nothing names a currency");
    assert!(error.to_string().contains("`.currency("), "{error}");
    client.place(&order, Spend::at_most(cny(60))).await.expect("priced in the currency of its limit");
    let yuan_account = || {
        registrar_sdk::aliyun_domain::china(aliyun_domain::Credentials::new("id", "secret"))
            .currency(Currency::CNY)
    };
    assert!(matches!(yuan_account().ceiling(usd(5)).build(), Err(Error::Config(_))));
    let dollars = Prices::new().per_year(OrderKind::Register, "com", usd(9));
    assert!(matches!(yuan_account().prices(dollars).build(), Err(Error::Config(_))));
}

#[tokio::test]
async fn a_lifetime_limit_counts_possible_charges_until_they_are_ruled_out() {
    let answer = |asked: &RequestParams| match asked["Action"].as_str() {
        "QueryTaskList" => {
            Reply::Success(r#"{"RequestId": "R", "TotalItemNum": 0, "Data": {"TaskInfo": []}}"#.to_owned())
        }
        action if action.starts_with("Save") && asked["DomainName"] == "plain.lost" => Reply::ResponseLost,
        action if action.starts_with("Save") && asked["DomainName"] == "plain.refused" => {
            Reply::Status(400, r#"{"RequestId": "R", "Code": "TaskIsBeingProcessed"}"#.to_owned())
        }
        _ => desk(asked),
    };
    let (client, requests, clock) = aliyun(answer, |builder| builder.ceiling(cny(120)));
    let limit = Spend::at_most(cny(60));
    let message =
        refused(&client, &client.order(register("plain.com")), Spend::at_any_price(), OrderProblem::Ceiling)
            .await;
    assert!(message.contains("Spend::at_most"), "{message}");
    client.place(&client.order(register("plain.refused")), limit).await.expect_err("refused");
    assert_eq!(client.spent(), Decimal::ZERO);
    client.place(&client.order(register("plain.com")), limit).await.expect("placed");
    let lost = client.order(register("plain.lost"));
    client.place(&lost, limit).await.expect_err("lost");
    assert_eq!(client.spent(), 111.into());
    let third = client.order(register("plain.org"));
    let message = refused(&client.clone(), &third, limit, OrderProblem::Ceiling).await;
    assert!(
        message.contains("55.50 CNY") && message.contains("only 9.00 CNY of this client's ceiling"),
        "{message}"
    );

    clock.advance(Duration::from_secs(20 * 60));
    assert!(matches!(client.reconcile(&lost).await, Ok(Reconciled::NotPlaced)));
    client.place(&third, limit).await.expect("placed");
    assert_eq!((client.spent(), orders(&requests)), (111.into(), 4));
}

#[tokio::test]
async fn a_reservation_of_one_client_is_not_released_to_another() {
    let answer = |asked: &RequestParams| match asked["Action"].as_str() {
        action if action.starts_with("Save") => Reply::ResponseLost,
        _ => desk(asked),
    };
    let (client, ..) = aliyun(answer, |builder| builder.ceiling(cny(60)));
    let (other, ..) = aliyun(desk, |builder| builder.ceiling(cny(60)));
    let lost = client.order(register("plain.com"));
    client.place(&lost, Spend::at_most(cny(60))).await.expect_err("lost");
    let own = other.order(register("plain.com"));
    other.place(&own, Spend::at_most(cny(60))).await.expect("placed");
    other.conclude(&lost, Conclusion::NotPlaced).await.expect("taken down");
    assert_eq!((client.spent(), other.spent()), (Decimal::ZERO, "55.5".parse().expect("a price")));
}

#[tokio::test]
async fn a_purchase_is_not_sent_under_the_name_of_a_free_action() {
    let clock = ManualClock::new();
    let desk = FnTransport::new(&clock, |asked| panic!("nothing is sent: {asked:?}"));
    let client = opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"))
        .transport(desk)
        .clock(SdkClock(clock))
        .build()
        .expect("a client");
    let params = [("order_id", "7"), ("command", "process")];
    let error = client.unchecked().call("CancelPendingOrder", params).await.expect_err("refused");
    assert!(error.to_string().contains("must be `cancel`"), "{error}");
}

/// Creates a client of OpenSRS where every name is a premium name at 120 USD, or has no price.
fn horizon(priced: bool, ceiling: u32) -> (Client<opensrs::Opensrs>, Requests) {
    let requests = Requests::default();
    let (recorded, clock) = (Arc::clone(&requests), ManualClock::new());
    let desk = FnTransport::new(&clock, move |asked| {
        recorded.lock().expect("the desk").push(asked.clone());
        let attributes = match asked["Action"].as_str() {
            "GET_PRICE DOMAIN" if priced => {
                "<item key='price'>120.00</item><item key='is_registry_premium'>1</item>".to_owned()
            }
            "GET_PRICE DOMAIN" => "<item key='is_registry_premium'>0</item>".to_owned(),
            _ => "<item key='id'>7</item>".to_owned(),
        };
        Reply::Success(format!(
            "<OPS_envelope><body><data_block><dt_assoc><item key='is_success'>1</item><item key='response_code'>200\
             </item><item key='attributes'><dt_assoc>{attributes}</dt_assoc></item></dt_assoc></data_block></body>\
             </OPS_envelope>"
        ))
    });
    let client = opensrs::horizon(opensrs::Credentials::new("reseller", "0123456789abcdef"))
        .transport(desk)
        .clock(SdkClock(clock))
        .currency(Currency::USD)
        .ceiling(usd(ceiling))
        .build()
        .expect("a client")
        .unchecked();
    (client, requests)
}

#[tokio::test]
async fn an_opensrs_order_confirms_the_quoted_price_of_a_premium_name() {
    let (client, requests) = horizon(true, 240);
    let order = |confirmed: Option<&str>| {
        let params = [("domain", "gold.example"), ("period", "3")];
        let confirmed = confirmed.map(|price| ("premium_price_to_verify", price));
        client
            .order_named("RegisterDomain", params.into_iter().chain(confirmed).collect::<Vec<_>>())
            .expect("an order")
    };
    let spend = Spend::at_most(usd(150)).premium();
    let error = client.place(&order(Some("99")), spend).await.expect_err("another price");
    assert!(error.to_string().contains("premium_price_to_verify"), "{error}");
    client.place(&order(Some("120")), spend).await.expect("placed");
    client.place(&order(None), spend).await.expect("placed");
    let requests = requests.lock().expect("the desk");
    let asked = requests.first().expect("the price");
    assert_eq!((asked["reg_type"].as_str(), asked["period"].as_str()), ("new", "3"));
    let sent: Vec<_> = requests.iter().filter_map(|asked| asked.get("premium_price_to_verify")).collect();
    assert_eq!(sent, ["120", "120.00"]);
}

#[tokio::test]
async fn a_saved_order_charges_nothing_until_it_is_processed() {
    for (priced, handle, limit, expected) in [
        // Its price exceeds the limit, and processing it is a separate order.
        (true, "save", 15, None),
        (false, "save", 15, None),
        (true, "process", 15, Some(OrderProblem::TooExpensive)),
        // The reseller's own setting decides, so it may charge.
        (true, "", 15, Some(OrderProblem::TooExpensive)),
        (true, "SAVE", 15, Some(OrderProblem::TooExpensive)),
        (false, "process", 15, Some(OrderProblem::NoPrice)),
    ] {
        let (client, requests) = horizon(priced, 20);
        let handled = (!handle.is_empty()).then_some(("handle", handle));
        let params = [("domain", "gold.example"), ("period", "3")].into_iter().chain(handled);
        let order = client.order_named("RegisterDomain", params.collect::<Vec<_>>()).expect("an order");
        let placed = client.place(&order, Spend::at_most(usd(limit)).premium()).await;
        assert_eq!(placed.as_ref().err().and_then(problem), expected, "{handle:?}, priced: {priced}");
        assert_eq!(client.spent(), Decimal::ZERO, "{handle:?}");
        let sent = requests
            .lock()
            .expect("the desk")
            .iter()
            .filter(|asked| asked["Action"].starts_with("SW_"))
            .count();
        assert_eq!(sent, usize::from(expected.is_none()), "{handle:?}");
        if priced && handle == "save" {
            assert_eq!(client.quote(&order).await.expect("a quote").total, usd(0));
        }
    }
}
