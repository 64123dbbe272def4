//! What charges the account is not sent like a read.

use registrar_sdk::aliyun_domain::{Client, SaveSingleTaskForCreatingOrderActivate};

async fn register(client: Client) {
    let request = SaveSingleTaskForCreatingOrderActivate::new("example.com");
    let _ = client.send(request).await;
}

fn main() {}
