//! What is free is no order.

use registrar_sdk::aliyun_domain::{CheckDomain, Client};

fn check(client: &Client) {
    let _ = client.order(CheckDomain::new("example.com"));
}

fn main() {}
