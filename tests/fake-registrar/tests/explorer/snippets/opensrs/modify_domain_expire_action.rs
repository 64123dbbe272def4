use registrar_sdk::opensrs::{
    self, Credentials, ModifyDomainExpireAction, ModifyDomainExpireActionRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = opensrs::live(Credentials::from_env()?).build()?;
    let request = ModifyDomainExpireAction::new(ModifyDomainExpireActionRequired {
        affect_domains: false,
        domain: "example.com".into(),
        auto_renew: true,
        let_expire: false,
    })
    .registrant_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
