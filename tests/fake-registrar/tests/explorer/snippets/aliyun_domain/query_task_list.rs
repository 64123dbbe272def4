use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{self, Credentials, Lang, QueryTaskList};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryTaskList::new(2, 1)
        .begin_create_time(Timestamp::from_millis(1514217600000))
        .end_create_time(Timestamp::from_millis(1514304000000))
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
