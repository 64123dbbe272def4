use registrar_sdk::aliyun_domain::{
    self, Credentials, PricedItem, QueryDomainRealTimePrice,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryDomainRealTimePrice::new(
        "USD",
        [
            PricedItem::new("example.com", "renew").period(1),
            PricedItem::new("example.net", "renew").suffix("net"),
        ],
    );
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
