//! A purchase cannot be sent like a read in a blocking program either.

use registrar_sdk::aliyun_domain::{AliyunDomain, SaveSingleTaskForCreatingOrderActivate};
use registrar_sdk::Client;

use registrar_sdk::Wait;

fn register(client: Client<AliyunDomain>) {
    let request = SaveSingleTaskForCreatingOrderActivate::new("example.com");
    let _ = client.send(request).wait();
}

fn main() {}
