use registrar_sdk::aliyun_domain::{self, Credentials, Lang, QueryDomainGroupList};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryDomainGroupList::new()
        .domain_group_name("shops")
        .show_deleting_group(true)
        .order_key_type("example")
        .order_by_type("example")
        .lang(Lang::Zh)
        .user_client_ip("127.0.0.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
