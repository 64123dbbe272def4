//! The currency of an amount is the one in the response, or none.

use registrar_sdk::aliyun_domain::{self, Credentials};
use registrar_sdk::{Currency, Decimal, Error, OrderProblem, usd};
use registrar_sdk_tests::fn_transport::{FnTransport, ManualClock, Reply};
use registrar_sdk_tests::mini;

#[tokio::test]
async fn a_price_in_a_foreign_currency_is_not_used() {
    let desk = FnTransport::new(&ManualClock::new(), |asked| {
        let currency = match asked["Name"].as_str() {
            "dollars.example" => r#", "Tax": {"Currency": "USD"}"#,
            "euros.example" => r#", "Tax": {"Currency": "EUR"}"#,
            _ => "",
        };
        assert_eq!((asked["Action"].as_str(), asked["Currency"].as_str()), ("GetPrice", "USD"));
        let price = format!(r#"{{"Kind": "again", "Years": 1, "Money": 9, "Fee": 1{currency}}}"#);
        Reply::Success(format!(r#"{{"RequestId": "R", "Premium": false, "Prices": {{"Entry": [{price}]}}}}"#))
    });
    let client = mini::north(Credentials::new("id", "secret"))
        .transport(desk)
        .currency(Currency::USD)
        .build()
        .expect("a client")
        .unchecked();
    let quote = async |name: &str| {
        client.quote(&client.order_named("OrderName", [("Name", name)]).expect("an order")).await
    };
    assert_eq!(quote("dollars.example").await.expect("a price").total, usd(9));
    for name in ["euros.example", "silent.example"] {
        let error = quote(name).await.expect_err("another currency");
        let Error::Order(refused) = &error else { panic!("{error}") };
        assert_eq!(refused.problem, OrderProblem::Currency);
        assert!(
            error.to_string().contains("is in a currency other than USD, or in an unknown one"),
            "{error}"
        );
    }
}

#[test]
fn amounts_in_responses_have_their_currency() {
    let mut price = aliyun_domain::RealTimePrice::default();
    price.price = Some(Decimal::from(15));
    assert_eq!(price.price_with_currency(), None);
    price.currency = Some("dollars".to_owned());
    assert_eq!(price.price_with_currency(), None);
    price.currency = Some("USD".to_owned());
    assert_eq!(price.price_with_currency(), Some(usd(15)));
    let mut checked = aliyun_domain::CheckDomainResponse::default();
    assert_eq!(checked.price_with_currency(&aliyun_domain::FeeCurrency::Usd), None);
    checked.price = Some(Decimal::from(15));
    assert_eq!(checked.price_with_currency(&aliyun_domain::FeeCurrency::Usd), Some(usd(15)));
}
