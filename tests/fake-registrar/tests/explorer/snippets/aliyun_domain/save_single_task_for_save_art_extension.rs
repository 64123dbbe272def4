use registrar_sdk::aliyun_domain::{
    self, Credentials, SaveSingleTaskForSaveArtExtension,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForSaveArtExtension::new("test.art")
        .title("Peace and friendship")
        .maker("zhang san")
        .object_type("The embroidery")
        .subject("peace")
        .date_or_period("2019-10-01")
        .materials_and_techniques("silk")
        .dimensions("20 cm")
        .inscriptions_and_markings("realism")
        .features("iconicity")
        .reference("drawings");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
