use registrar_sdk::aliyun_domain::{
    self, AuditType, Credentials, GetOperationOssUploadPolicy, Lang,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        GetOperationOssUploadPolicy::new(AuditType::AccountTransfer).lang(Lang::En);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
