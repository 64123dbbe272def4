//! Whoever places an order says what it may cost.

use registrar_sdk::opensrs::{Client, RedeemDomain};

async fn redeem(client: &Client) {
    let order = client.order(RedeemDomain::new("example.ca"));
    let _ = client.place(&order).await;
}

fn main() {}
