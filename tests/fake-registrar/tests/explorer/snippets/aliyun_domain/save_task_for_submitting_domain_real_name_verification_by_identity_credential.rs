use registrar_sdk::aliyun_domain::{
    self, Credentials, IdentityCredentialType, Lang,
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential,
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential::new(
            SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequired {
                domain_names: vec!["example.cn".into(), "示例.cn".into()],
                identity_credential_type: IdentityCredentialType::Passport,
                identity_credential_no: "X00000000".into(),
                identity_credential: "dGVzdA==".into(),
            },
        )
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
