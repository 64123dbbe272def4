//! Every service has its own requests.

use registrar_sdk::{aliyun_domain, opensrs};

async fn check(client: &opensrs::Client) {
    let _ = client.send(aliyun_domain::CheckDomain::new("example.com")).await;
}

fn main() {}
