use registrar_sdk::aliyun_domain::{
    self, ContactType, Credentials, Lang, SaveSingleTaskForUpdatingContactInfo,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForUpdatingContactInfo::new(
        "example.com",
        ContactType::Registrant,
        3600000,
    )
    .instance_id("S20178S01HX25321")
    .add_transfer_lock(true)
    .lang(Lang::En)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
