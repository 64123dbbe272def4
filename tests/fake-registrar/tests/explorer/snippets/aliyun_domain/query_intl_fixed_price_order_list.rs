use registrar_sdk::aliyun_domain::{
    self, Credentials, FixedPriceOrderStatus, QueryIntlFixedPriceOrderList,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryIntlFixedPriceOrderList::new()
        .current_page(1)
        .page_size(10)
        .order_id("T20240611152137001234")
        .status(FixedPriceOrderStatus::Paid);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
