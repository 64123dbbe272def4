//! A request with a single response has no pages.

use registrar_sdk::aliyun_domain::{AliyunDomain, CheckDomain};
use registrar_sdk::Client;

fn check(client: &Client<AliyunDomain>) {
    let _ = client.items(CheckDomain::new("example.com"));
}

fn main() {}
