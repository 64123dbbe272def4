use registrar_sdk::aliyun_domain::{
    self, Credentials, DomainKnowledgeRetrieve, KnowledgeSite,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request =
        DomainKnowledgeRetrieve::new("transfer lock").count(2).site(KnowledgeSite::All);
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
