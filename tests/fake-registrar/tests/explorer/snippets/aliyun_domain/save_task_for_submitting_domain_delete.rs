use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, SaveTaskForSubmittingDomainDelete,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveTaskForSubmittingDomainDelete::new("S2019270W5700001")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "S2019270W5700001").await?;
    println!("{response:#?}");
    Ok(())
}
