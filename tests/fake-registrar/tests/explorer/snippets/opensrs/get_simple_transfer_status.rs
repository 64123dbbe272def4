use registrar_sdk::opensrs::{self, Credentials, GetSimpleTransferStatus};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetSimpleTransferStatus::new("4711");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
