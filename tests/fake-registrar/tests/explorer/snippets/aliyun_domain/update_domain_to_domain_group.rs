use registrar_sdk::aliyun_domain::{
    self, Credentials, DomainGroupSource, Lang, UpdateDomainToDomainGroup,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = UpdateDomainToDomainGroup::new(1234, DomainGroupSource::File, true)
        .file("dGVzdA==")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
