use registrar_sdk::aliyun_domain::{self, Credentials, DeleteDomainGroup, Lang};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        DeleteDomainGroup::new(123457).lang(Lang::En).user_client_ip("127.0.0.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "123457").await?;
    println!("{response:#?}");
    Ok(())
}
