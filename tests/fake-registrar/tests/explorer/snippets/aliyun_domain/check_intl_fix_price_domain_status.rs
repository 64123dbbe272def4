use registrar_sdk::aliyun_domain::{self, CheckIntlFixPriceDomainStatus, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = CheckIntlFixPriceDomainStatus::new().domain("example.com");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
