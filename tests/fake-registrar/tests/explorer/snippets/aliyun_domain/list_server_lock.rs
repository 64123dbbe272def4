use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, ListServerLock, ServerLockOrderKey, ServerLockStatus,
    SortOrder,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = ListServerLock::new()
        .page_num(2)
        .page_size(1)
        .domain_name("example.com")
        .lock_product_id("180701")
        .server_lock_status(ServerLockStatus::On)
        .begin_start_date(Timestamp::from_millis(1594373856000))
        .end_start_date(Timestamp::from_millis(1625909856000))
        .start_expire_date(Timestamp::from_millis(1594373856000))
        .end_expire_date(Timestamp::from_millis(1909906656000))
        .order_by(ServerLockOrderKey::ExpirationDate)
        .order_by_type(SortOrder::Ascending)
        .lang(Lang::Zh)
        .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
