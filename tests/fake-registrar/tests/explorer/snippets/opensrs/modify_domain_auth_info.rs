use registrar_sdk::opensrs::{self, Credentials, ModifyDomainAuthInfo};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ModifyDomainAuthInfo::new(false, "example.com", "not-a-code")
        .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
