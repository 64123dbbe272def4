//! Every service has its own requests.

use registrar_sdk::Client;
use registrar_sdk::{aliyun_domain, opensrs};

async fn check(client: &Client<opensrs::Opensrs>) {
    let _ = client.send(aliyun_domain::CheckDomain::new("example.com")).await;
}

fn main() {}
