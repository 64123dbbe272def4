//! A generic function that requires `Sendable` accepts no purchase.

use registrar_sdk::opensrs::{Opensrs, RedeemDomain};
use registrar_sdk::Client;

use registrar_sdk::{Request, Sendable, Call};

fn logged<R: Request<Service = Opensrs> + Sendable>(client: &Client<Opensrs>, request: R) -> Call<R::Response> {
    println!("{}", R::OPERATION.name);
    client.send(request)
}

async fn redeem(client: &Client<Opensrs>) {
    let _ = logged(client, RedeemDomain::new("example.ca")).await;
}

fn main() {}
