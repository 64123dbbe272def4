use registrar_sdk::aliyun_domain::{self, Credentials, GetIntlFixPriceDomainListUrl};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = GetIntlFixPriceDomainListUrl::new().list_date("20240809".parse()?);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
