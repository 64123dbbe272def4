use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};
use registrar_sdk::rpc::{ResponseFormat, SignatureVersion};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::china(Credentials::from_env()?)
        .signature_version(SignatureVersion::V3)
        .response_format(ResponseFormat::Xml)
        .endpoint("http://127.0.0.1:8053")
        .allow_plain_http()
        .build()?;
    let request = CheckDomain::new("a \"quoted\" name.com");
    let response = client.send(request).await?;
    println!("{response:#?}");
    Ok(())
}
