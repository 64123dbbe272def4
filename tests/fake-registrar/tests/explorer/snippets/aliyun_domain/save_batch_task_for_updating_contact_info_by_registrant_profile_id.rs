use registrar_sdk::aliyun_domain::{
    self, ContactType, Credentials, Lang,
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId::new(
        ["example.com", "example.org"],
        ContactType::Registrant,
        3600000,
    )
    .transfer_out_prohibited(true)
    .lang(Lang::Zh)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
