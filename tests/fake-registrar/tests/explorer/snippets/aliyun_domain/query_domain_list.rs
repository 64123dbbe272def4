use registrar_sdk::Timestamp;
use registrar_sdk::aliyun_domain::{
    self, Credentials, DomainListFilter, DomainOrderKey, DomainType, Lang,
    QueryDomainList, SortOrder, Tag,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryDomainList::new(2, 1)
        .domain_name("example")
        .query_type(DomainListFilter::NeedsRenewal)
        .product_domain_type(DomainType::NewGtld)
        .order_key_type(DomainOrderKey::ExpirationDate)
        .order_by_type(SortOrder::Ascending)
        .start_registration_date(Timestamp::from_millis(1509494400000))
        .end_registration_date(Timestamp::from_millis(1512086400000))
        .start_expiration_date(Timestamp::from_millis(1572566400000))
        .end_expiration_date(Timestamp::from_millis(1575158400000))
        .registrant_organization("Example Organization")
        .registrar("Example Registrar")
        .dns("dns1.hichina.com")
        .domain_group_id("123456")
        .resource_group_id("rg-acfmw6bpc6n7zai")
        .auto_renew_enabled(true)
        .tags([
            Tag::new().key("team").value("web"),
            Tag::new().key("stage").value("live"),
        ])
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
