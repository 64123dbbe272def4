//! What answers in one response has no pages.

use registrar_sdk::aliyun_domain::{CheckDomain, Client};

fn check(client: &Client) {
    let _ = client.items(CheckDomain::new("example.com"));
}

fn main() {}
