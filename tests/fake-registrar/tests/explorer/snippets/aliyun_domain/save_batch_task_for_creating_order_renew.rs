use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, Renewal, SaveBatchTaskForCreatingOrderRenew,
};
use registrar_sdk::{Observed, Outcome, Reconciled, Spend, Timestamp};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    // The expiry comes from a response, such as that of `QueryAdvancedDomainList`.
    let request = SaveBatchTaskForCreatingOrderRenew::new([
        Renewal::new(
            "example.com",
            Observed::from_storage(Timestamp::from_millis(1522080000000)),
            1,
        )
        .permit_premium_renew(true),
        Renewal::new(
            "example.net",
            Observed::from_storage(Timestamp::from_millis(1522166400000)),
            10,
        )
        .permit_premium_renew(false),
    ])
    .use_coupon(true)
    .coupon_no("123123")
    .use_promotion(true)
    .promotion_no("123132")
    .lang(Lang::En)
    .user_client_ip("127.0.0.1");
    let order = client.order(request);
    match client.place(&order, Spend::at_any_price()).await {
        Ok(_) => println!("{}", client.settle(&order).await?),
        // The response was lost, so the order may have been placed.
        Err(error) if error.outcome() == Outcome::Unknown => {
            match client.reconcile(&order).await? {
                Reconciled::Placed(_) => println!("placed, once"),
                Reconciled::NotPlaced => println!("not placed: place it again"),
                other => println!("{other:?}"),
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
