use registrar_sdk::opensrs::{self, Credentials, GetDomainForwardingEmail};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request =
        GetDomainForwardingEmail::new("alex.example.name").registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
