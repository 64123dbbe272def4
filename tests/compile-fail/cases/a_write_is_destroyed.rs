//! A write that is not destructive needs no confirmation.

use registrar_sdk::opensrs::{AckEvent, Opensrs};
use registrar_sdk::Client;

async fn acknowledge(client: &Client<Opensrs>, event: &str) {
    let _ = client.destroy(AckEvent::new(event), event).await;
}

fn main() {}
