use registrar_sdk::aliyun_domain::{self, CancelTask, Credentials, Lang};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = CancelTask::new("7f217ae0-61f5-42e2-a1c3-42bad0124001")
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
