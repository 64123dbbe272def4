use registrar_sdk::opensrs::{
    self, Credentials, Nameserver, SimpleTransfer, SimpleTransferDomain,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = SimpleTransfer::new([
        SimpleTransferDomain::new("example.com", "a1&b2<c3"),
        SimpleTransferDomain::new("example.net", "d4e5f6"),
    ])
    .nameserver_list([
        Nameserver::new("ns1.example.net").sortorder(1),
        Nameserver::new("ns2.example.net").sortorder(2),
    ]);
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
