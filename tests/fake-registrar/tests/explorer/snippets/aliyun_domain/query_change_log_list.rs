use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{self, Credentials, Lang, QueryChangeLogList};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryChangeLogList::new(2, 100)
        .start_date(Timestamp::from_millis(1514217600000))
        .end_date(Timestamp::from_millis(1514304000000))
        .domain_name("example.com")
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
