use registrar_sdk::aliyun_domain::{
    self, ContactType, Credentials, Lang, SaveBatchTaskForUpdatingContactInfo,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::international(Credentials::from_env()?).build()?;
    let request = SaveBatchTaskForUpdatingContactInfo::new(
        ["example.com", "example.org"],
        ContactType::Registrant,
        3600000,
    )
    .add_transfer_lock(true)
    .lang(Lang::En)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
