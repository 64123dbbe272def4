use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{
    self, Credentials, EmailVerificationStatus, Lang, ListEmailVerification,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = ListEmailVerification::new()
        .page_num(2)
        .page_size(1)
        .begin_create_time(Timestamp::from_millis(1514160000000))
        .end_create_time(Timestamp::from_millis(1514246399000))
        .email("waiting@example.com")
        .verification_status(EmailVerificationStatus::Unverified)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
