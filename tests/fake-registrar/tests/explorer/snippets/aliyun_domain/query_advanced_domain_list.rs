use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{
    self, Credentials, DomainStatusFilter, DomainTradeType, DomainType, Lang, NameForm,
    QueryAdvancedDomainList, Tag,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryAdvancedDomainList::new(2, 200)
        .domain_status(DomainStatusFilter::Normal)
        .keyword("shop")
        .keyword_prefix(true)
        .keyword_suffix(false)
        .excluded("test")
        .excluded_prefix(false)
        .excluded_suffix(true)
        .product_domain_type(DomainType::OtherSuffix)
        .suffixes("com,net")
        .start_length(3)
        .end_length(12)
        .form(NameForm::Mixed)
        .premium(true)
        .trade_type(DomainTradeType::Negotiable)
        .start_registration_date(Timestamp::from_millis(1522080000000))
        .end_registration_date(Timestamp::from_millis(1522166400000))
        .start_expiration_date(Timestamp::from_millis(1553616000000))
        .end_expiration_date(Timestamp::from_millis(1553702400000))
        .domain_group_id(-1)
        .resource_group_id("rg-acfmw6bpc6n7zai")
        .tags([
            Tag::new().key("team").value("web"),
            Tag::new().key("stage").value("live"),
        ])
        .domain_name_sort(true)
        .registration_date_sort(false)
        .expiration_date_sort(true)
        .product_domain_type_sort(false)
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
