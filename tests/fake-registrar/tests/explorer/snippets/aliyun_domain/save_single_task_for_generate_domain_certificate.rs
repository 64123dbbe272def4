use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveSingleTaskForGenerateDomainCertificate,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForGenerateDomainCertificate::new("example.com")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
