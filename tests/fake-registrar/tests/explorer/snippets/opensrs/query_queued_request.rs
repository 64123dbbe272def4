use registrar_sdk::opensrs::{self, Credentials, QueryQueuedRequest};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = QueryQueuedRequest::new("4021");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
