use registrar_sdk::opensrs::{self, CheckNameserverAtRegistry, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CheckNameserverAtRegistry::new("ns1.example.com", ".com");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
