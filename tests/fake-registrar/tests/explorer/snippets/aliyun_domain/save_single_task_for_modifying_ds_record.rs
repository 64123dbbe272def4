use registrar_sdk::aliyun_domain::{
    self, Credentials, DnssecAlgorithm, DsDigestType, Lang,
    SaveSingleTaskForModifyingDSRecord, SaveSingleTaskForModifyingDSRecordRequired,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?).build()?;
    let request = SaveSingleTaskForModifyingDSRecord::new(
        SaveSingleTaskForModifyingDSRecordRequired {
            domain_name: "example.net".into(),
            key_tag: 65535,
            algorithm: DnssecAlgorithm::EcdsaP256Sha256,
            digest_type: DsDigestType::Sha256,
            digest: "a55f53655743cf37f8dd69256f9f8780fd72eef30551fe24e747956221d42095"
                .into(),
        },
    )
    .lang(Lang::Zh)
    .user_client_ip("192.0.2.1");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
