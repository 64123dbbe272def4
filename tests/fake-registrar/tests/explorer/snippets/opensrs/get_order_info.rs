use registrar_sdk::opensrs::{self, Credentials, GetOrderInfo};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetOrderInfo::new("1855625");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
