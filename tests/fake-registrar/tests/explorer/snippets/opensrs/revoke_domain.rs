use registrar_sdk::opensrs::{self, Credentials, RevokeDomain};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = RevokeDomain::new("example.com")
        .notes("Registered by mistake & noticed at once")
        .reseller("example-reseller");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "example.com").await?;
    println!("{response:#?}");
    Ok(())
}
