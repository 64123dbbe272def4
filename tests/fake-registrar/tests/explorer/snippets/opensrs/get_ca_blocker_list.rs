use registrar_sdk::opensrs::{self, Credentials, GetCaBlockerList};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = GetCaBlockerList::new("example.ca");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
