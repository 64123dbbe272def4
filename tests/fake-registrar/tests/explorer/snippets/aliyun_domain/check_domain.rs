use registrar_sdk::aliyun_domain::{
    self, CheckDomain, Credentials, FeeCommand, FeeCurrency, Lang,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = CheckDomain::new("example.com")
        .fee_command(FeeCommand::Create)
        .fee_currency(FeeCurrency::Usd)
        .fee_period(2)
        .lang(Lang::En);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
