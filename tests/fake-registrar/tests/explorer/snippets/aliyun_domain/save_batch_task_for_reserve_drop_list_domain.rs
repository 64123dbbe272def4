use registrar_sdk::aliyun_domain::{
    self, Credentials, Reservation, SaveBatchTaskForReserveDropListDomain,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveBatchTaskForReserveDropListDomain::new(
        "123123",
        [
            Reservation::new("example.com")
                .dns1("ns1.example.net")
                .dns2("ns2.example.net"),
            Reservation::new("example.org"),
        ],
    );
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
