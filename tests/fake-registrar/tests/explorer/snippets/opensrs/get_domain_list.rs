use registrar_sdk::opensrs::{self, Credentials, GetDomainList};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetDomainList::new("example.com")
        .limit(40)
        .page(0)
        .min_to_expiry(0)
        .max_to_expiry(60)
        .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
