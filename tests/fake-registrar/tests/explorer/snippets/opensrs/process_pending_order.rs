use registrar_sdk::opensrs::{self, Credentials, ProcessPendingOrder};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ProcessPendingOrder::new("1878085")
        .fax_received(true)
        .owner_address("alex@example.com");
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
