use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, RegistrantType, SaveSingleTaskForCreatingOrderActivate,
};
use registrar_sdk::{Outcome, Reconciled, Spend};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForCreatingOrderActivate::new("示例.com")
        .subscription_duration(2)
        .enable_domain_proxy(true)
        .permit_premium_activation(true)
        .trademark_domain_activation(false)
        .aliyun_dns(false)
        .dns1("ns1.example.net")
        .dns2("ns2.example.net")
        .registrant_type(RegistrantType::Individual)
        .registrant_organization("Example Company")
        .registrant_name("Nobody Real")
        .country("CN")
        .province("Bei Jing")
        .city("Bei Jing")
        .address("1 Example Road")
        .postal_code("100000")
        .tel_area("86")
        .telephone("12345678")
        .tel_ext("1234")
        .email("username@example.com")
        .zh_registrant_organization("示例公司")
        .zh_registrant_name("示例人")
        .zh_province("北京")
        .zh_city("北京市")
        .zh_address("示例路1号")
        .expected_punycode("xn--fsq092h.com")
        .resource_group_id("rg-example")
        .use_coupon(true)
        .coupon_no("123123")
        .use_promotion(true)
        .promotion_no("123132")
        .lang(Lang::En)
        .user_client_ip("127.0.0.1");
    let order = client.order(request);
    match client.place(&order, Spend::at_any_price()).await {
        Ok(_) => println!("{}", client.settle(&order).await?),
        // The response was lost, so the order may have been placed.
        Err(error) if error.outcome() == Outcome::Unknown => {
            match client.reconcile(&order).await? {
                Reconciled::Placed(_) => println!("placed, once"),
                Reconciled::NotPlaced => println!("not placed: place it again"),
                other => println!("{other:?}"),
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
