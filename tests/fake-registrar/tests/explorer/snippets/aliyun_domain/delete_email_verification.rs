use registrar_sdk::aliyun_domain::{self, Credentials, DeleteEmailVerification, Lang};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = DeleteEmailVerification::new("alex@example.com")
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "alex@example.com").await?;
    println!("{response:#?}");
    Ok(())
}
