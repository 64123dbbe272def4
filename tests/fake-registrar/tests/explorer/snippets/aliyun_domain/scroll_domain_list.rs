use registrar_sdk::aliyun_domain::{
    self, Credentials, DomainStatusFilter, DomainTradeType, Lang, ScrollDomainList,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = ScrollDomainList::new(DomainStatusFilter::Any)
        .page_size(2)
        .keyword("example")
        .trade_type(DomainTradeType::NotOffered)
        .domain_group_id(123456)
        .lang(Lang::En);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
