use registrar_sdk::aliyun_domain::{self, Credentials, DeleteContactTemplates};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        DeleteContactTemplates::new("3600000,3600001").user_client_ip("127.0.0.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "3600000,3600001").await?;
    println!("{response:#?}");
    Ok(())
}
