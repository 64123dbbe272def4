use registrar_sdk::aliyun_domain::{
    self, Credentials, SaveBatchTaskForModifyingDomainDns,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        SaveBatchTaskForModifyingDomainDns::new(["test1.com", "test2.com"], false)
            .domain_name_servers(["ns1.test.com", "ns2.test.com"]);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
