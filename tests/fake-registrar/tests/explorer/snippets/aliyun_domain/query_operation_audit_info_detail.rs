use registrar_sdk::aliyun_domain::{
    self, Credentials, Lang, QueryOperationAuditInfoDetail,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryOperationAuditInfoDetail::new(1).lang(Lang::Zh);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
