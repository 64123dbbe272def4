//! Placing an order needs a limit.

use registrar_sdk::opensrs::{Opensrs, RedeemDomain};
use registrar_sdk::Client;

async fn redeem(client: &Client<Opensrs>) {
    let order = client.order(RedeemDomain::new("example.ca"));
    let _ = client.place(&order).await;
}

fn main() {}
