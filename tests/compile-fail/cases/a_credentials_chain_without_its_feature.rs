//! The compiler names the feature of credentials chains.

use registrar_sdk::aliyun_domain::Credentials;

fn main() {
    let _ = Credentials::chain();
}
