//! A free request cannot become an order.

use registrar_sdk::aliyun_domain::{AliyunDomain, CheckDomain};
use registrar_sdk::Client;

fn check(client: &Client<AliyunDomain>) {
    let _ = client.order(CheckDomain::new("example.com"));
}

fn main() {}
