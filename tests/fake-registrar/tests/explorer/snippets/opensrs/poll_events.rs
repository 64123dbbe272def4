use registrar_sdk::opensrs::{self, Credentials, PollEvents};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = PollEvents::new().limit(100);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
