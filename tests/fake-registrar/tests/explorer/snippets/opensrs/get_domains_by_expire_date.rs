use registrar_sdk::opensrs::{self, Credentials, GetDomainsByExpireDate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request =
        GetDomainsByExpireDate::new("2026-01-01".parse()?, "2026-12-31".parse()?)
            .limit(40)
            .page(1);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
