use registrar_sdk::aliyun_domain::{
    self, AuditStatus, AuditType, Credentials, Lang, QueryOperationAuditInfoList,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = QueryOperationAuditInfoList::new()
        .audit_type(AuditType::AccountTransfer)
        .audit_status(AuditStatus::Passed)
        .domain_name("example.com")
        .page_num(1)
        .page_size(20)
        .lang(Lang::En);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
