//! A request has to become an order first, which the caller can keep.

use registrar_sdk::opensrs::{Opensrs, RedeemDomain};
use registrar_sdk::Client;

use registrar_sdk::Spend;

async fn redeem(client: &Client<Opensrs>) {
    let _ = client.place(RedeemDomain::new("example.ca"), Spend::at_any_price()).await;
}

fn main() {}
