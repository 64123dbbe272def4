use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryTransferInList, TransferInStatus,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryTransferInList::new(2, 1)
        .domain_name("example")
        .simple_transfer_in_status(TransferInStatus::Fail)
        .submission_start_date(Timestamp::from_millis(1522198800000))
        .submission_end_date(Timestamp::from_millis(1522371600000))
        .lang(Lang::En)
        .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
