use registrar_sdk::aliyun_domain::{
    self, Credentials, SpecialBizExtension, SubmitDomainSpecialBizCredentials,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SubmitDomainSpecialBizCredentials::new()
        .application_id(219)
        .documents(
            "[{\"credentialType\":\"SFZ\",\"credentialNo\":\"000000000000000000\"}]",
        )
        .extension(SpecialBizExtension::new().add_transfer_lock(true))
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
