use registrar_sdk::opensrs::{self, AckEvent, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = AckEvent::new("e0000000000000000000000000000001");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
