use registrar_sdk::opensrs::{self, CancelTransferOrder, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CancelTransferOrder::new("600110", "example-reseller");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
