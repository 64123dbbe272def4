use registrar_sdk::opensrs::{self, CancelPendingOrder, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CancelPendingOrder::new("1878084");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
