//! What destroys is not sent like a read.

use registrar_sdk::opensrs::{Client, RevokeDomain};

async fn give_up(client: Client) {
    let _ = client.send(RevokeDomain::new("example.com")).await;
}

fn main() {}
