use registrar_sdk::aliyun_domain::{self, AcknowledgeTaskResult, Credentials, Lang};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = AcknowledgeTaskResult::new([
        "2659c29493e94416b297a7691340ccc4",
        "15fee9d10d514bada66bd08c5723c583",
    ])
    .lang(Lang::En)
    .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
