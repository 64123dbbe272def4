use registrar_sdk::opensrs::{self, Credentials, RedeemDomain};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = RedeemDomain::new("example.com").registrant_ip("192.0.2.1");
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
