use registrar_sdk::aliyun_domain::{
    self, AccountTransfer, AuditType, Credentials, Lang, RegistrantTypeCode,
    SubmitOperationAuditInfo,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SubmitOperationAuditInfo::new(
        "example.com,example.org",
        AuditType::AccountTransfer,
    )
    .details(
        AccountTransfer::new()
            .registrant_type(RegistrantTypeCode::Enterprise)
            .registrant_name("Example Works")
            .company_number("000000000000000001")
            .operator_name("Alex Example")
            .operator_number("000000000000000000")
            .operator_phone("13800000000")
            .account("username@example.com")
            .reason(2)
            .remark("The account was lost."),
    )
    .id(1)
    .lang(Lang::En);
    // The name is repeated as a confirmation.
    let response = client.destroy(request, "example.com,example.org").await?;
    println!("{response:#?}");
    Ok(())
}
