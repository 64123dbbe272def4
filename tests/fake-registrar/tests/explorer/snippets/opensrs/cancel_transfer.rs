use registrar_sdk::opensrs::{self, CancelTransfer, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CancelTransfer::new("example.com", "example-reseller");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
