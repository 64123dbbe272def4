use registrar_sdk::aliyun_domain::{
    self, Credentials, IdentityCredentialType, Lang,
    RegistrantProfileRealNameVerification,
    RegistrantProfileRealNameVerificationRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = RegistrantProfileRealNameVerification::new(
        RegistrantProfileRealNameVerificationRequired {
            registrant_profile_id: 3600000,
            identity_credential_type: IdentityCredentialType::IdentityCard,
            identity_credential_no: "000000000000000000".into(),
            identity_credential: "dGVzdA==".into(),
        },
    )
    .lang(Lang::En)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
