use registrar_sdk::opensrs::{
    self, Credentials, OrderHandling, RenewDomain, RenewDomainRequired, YesNo,
};
use registrar_sdk::{Observed, Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?)
        .endpoint("http://127.0.0.1:8053")
        .allow_plain_http()
        .build()?;
    // The expiry comes from a response, such as that of `GetDomain`.
    let request = RenewDomain::new(RenewDomainRequired {
        domain: "example.de".into(),
        current_expiration_year: Observed::from_storage(2027),
        period: 10,
        handle: OrderHandling::Save,
        auto_renew: true,
    })
    .affiliate_id("partner-7")
    .parked_pages(YesNo::No)
    .registrant_ip("192.0.2.1");
    let order = client.order(request);
    match client.place(&order, Spend::at_most("15.50 USD".parse()?)).await {
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
