use registrar_sdk::opensrs::{self, CancelActiveProcess, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = CancelActiveProcess::new().domain("example.ca");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
