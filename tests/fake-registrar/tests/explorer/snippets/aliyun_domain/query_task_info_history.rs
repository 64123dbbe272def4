use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{self, Credentials, Lang, QueryTaskInfoHistory};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryTaskInfoHistory::new(1)
        .begin_create_time(Timestamp::from_millis(1508860800000))
        .end_create_time(Timestamp::from_millis(1509552000000))
        .create_time_cursor(Timestamp::from_millis(1509080827000))
        .task_no_cursor("8f112aa1-98be-48c3-82f8-test")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
