use registrar_sdk::opensrs::{self, Credentials, ModifyDomainTldData, TldData};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ModifyDomainTldData::new(
        false,
        "example.us",
        TldData::new().nexus([
            ("app_purpose", "P1"),
            ("category", "C11"),
            ("validator", "US"),
        ]),
    )
    .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
