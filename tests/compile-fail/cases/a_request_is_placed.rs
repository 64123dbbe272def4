//! A request is made an order first, which the caller can keep.

use registrar_sdk::opensrs::{Client, RedeemDomain};
use registrar_sdk::Spend;

async fn redeem(client: &Client) {
    let _ = client.place(RedeemDomain::new("example.ca"), Spend::at_any_price()).await;
}

fn main() {}
