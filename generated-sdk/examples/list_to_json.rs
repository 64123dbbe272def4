//! Prints all domain names of an account as JSON lines, with the wire names of their fields.
//!
//! ```text
//! cargo run -p registrar-sdk-examples --bin list_to_json
//! ```

use registrar_sdk::aliyun_domain::{self, Credentials, QueryDomainList};

#[tokio::main]
async fn main() {
    if let Err(error) = print_domains().await {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

async fn print_domains() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::international(Credentials::from_env()?).build()?;
    let mut domains = client.items(QueryDomainList::new(1, 100));
    // A list that ends early is an error, so what was printed is either everything or followed by an error.
    while let Some(domain) = domains.next().await {
        println!("{}", serde_json::to_string(&domain?)?);
    }
    Ok(())
}
