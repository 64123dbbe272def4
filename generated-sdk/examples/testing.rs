//! Tests a program against the fake registrar: no network, no money, and faults on demand.
//!
//! ```text
//! cargo test -p registrar-sdk-examples --bin testing
//! ```

use registrar_sdk::opensrs::*;
use registrar_sdk::*;

#[tokio::main]
async fn main() {
    if let Err(error) = run().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn run() -> Result<(), Error> {
    let client = live(Credentials::from_env()?).build()?;
    println!("{}", redeem(&client, "example.com").await?);
    Ok(())
}

/// Redeems a name, and finds out what became of the order if its response was lost.
async fn redeem(client: &Client<Opensrs>, name: &str) -> Result<String, Error> {
    let order = client.order(RedeemDomain::new(name));
    match client.place(&order, Spend::at_any_price()).await {
        Ok(placed) => Ok(format!("redeemed: {}", placed.text().unwrap_or_default())),
        Err(error) if error.outcome() == Outcome::Unknown => {
            Ok(format!("{:?}", client.reconcile(&order).await?))
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::redeem;
    use fake_registrar::{Fake, Fault, When};

    const SEED: &str = "{balance: 500, names: {late.com: -45d}}";

    #[tokio::test]
    async fn an_expired_name_is_redeemed() {
        let fake = Fake::seeded(SEED).expect("a valid seed");
        let client = fake.opensrs().build().expect("a client");
        assert!(redeem(&client, "late.com").await.expect("redeemed").starts_with("redeemed"));
        assert_eq!(fake.world(|world| world.account.ledger().len()), 1, "one charge");
    }

    #[tokio::test]
    async fn a_lost_response_is_not_answered_by_a_second_order() {
        let fake = Fake::seeded(SEED).expect("a valid seed");
        let client = fake.opensrs().build().expect("a client");
        fake.faults().add(When::next().of("RedeemDomain"), Fault::ResetAfterCommit);
        redeem(&client, "late.com").await.expect("an answer");
        assert_eq!(fake.world(|world| world.account.ledger().len()), 1, "one charge");
    }
}
