use registrar_sdk::aliyun_domain::{
    self, CreateIntlFixedPriceDomainOrder, Credentials,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = CreateIntlFixedPriceDomainOrder::new("example.com")
        .expected_price("58.00".parse()?)
        .auto_pay(true)
        .contact_id(13350500)
        .product_type(1);
    let order = client.order(request);
    match client.place(&order, Spend::at_any_price()).await {
        Ok(placed) => println!("placed: {:?}", placed.response()),
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
