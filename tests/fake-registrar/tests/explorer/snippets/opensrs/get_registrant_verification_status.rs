use registrar_sdk::opensrs::{self, Credentials, GetRegistrantVerificationStatus};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetRegistrantVerificationStatus::new("example.com");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
