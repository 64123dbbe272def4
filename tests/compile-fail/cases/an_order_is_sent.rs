//! A purchase cannot be sent like a read.

use registrar_sdk::aliyun_domain::{AliyunDomain, SaveSingleTaskForCreatingOrderActivate};
use registrar_sdk::Client;

async fn register(client: Client<AliyunDomain>) {
    let request = SaveSingleTaskForCreatingOrderActivate::new("example.com");
    let _ = client.send(request).await;
}

fn main() {}
