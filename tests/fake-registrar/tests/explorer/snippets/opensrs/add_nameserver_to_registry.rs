use registrar_sdk::opensrs::{self, AddNameserverToRegistry, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = AddNameserverToRegistry::new(false, "ns1.example.com", ".net");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
