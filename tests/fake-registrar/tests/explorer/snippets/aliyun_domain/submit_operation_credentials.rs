use registrar_sdk::aliyun_domain::{
    self, AuditDocument, AuditType, Credentials, Lang, RegistrantTypeCode,
    SubmitOperationCredentials,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SubmitOperationCredentials::new()
        .audit_record_id(1)
        .audit_type(AuditType::AccountTransfer)
        .registrant_type(RegistrantTypeCode::Individual)
        .documents([
            AuditDocument::new()
                .credential_type("SHSQB")
                .credential_url("example-folder/form.jpg"),
            AuditDocument::new()
                .credential_type("SFZZM")
                .credential_url("example-folder/card.jpg"),
        ])
        .lang(Lang::En);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
