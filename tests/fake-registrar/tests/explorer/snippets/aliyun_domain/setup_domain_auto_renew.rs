use registrar_sdk::aliyun_domain::{
    self, AutoRenewOperation, Credentials, SetupDomainAutoRenew,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        SetupDomainAutoRenew::new("S20181CB1Y785212", AutoRenewOperation::Disable);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
