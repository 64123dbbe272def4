//! A destructive request cannot be sent like a read.

use registrar_sdk::opensrs::{Opensrs, RevokeDomain};
use registrar_sdk::Client;

async fn give_up(client: Client<Opensrs>) {
    let _ = client.send(RevokeDomain::new("example.com")).await;
}

fn main() {}
