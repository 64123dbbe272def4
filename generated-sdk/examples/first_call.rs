//! Checks whether a domain name can be registered. It reads `ALIBABA_CLOUD_ACCESS_KEY_ID` and
//! `ALIBABA_CLOUD_ACCESS_KEY_SECRET`.
//!
//! ```text
//! cargo run -p registrar-sdk-examples --bin first_call -- example.com
//! ```

use registrar_sdk::Error;
use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};

#[tokio::main]
async fn main() {
    let name = std::env::args().nth(1).unwrap_or_else(|| "example.com".to_owned());
    if let Err(error) = check(&name).await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn check(name: &str) -> Result<(), Error> {
    let client = aliyun_domain::international(Credentials::from_env()?).build()?;
    let response = client.send(CheckDomain::new(name)).await?;
    println!("{name}: {:?} (request {})", response.avail, response.request_id().unwrap_or("?"));
    Ok(())
}
