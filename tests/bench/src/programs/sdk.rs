//! Checks with Alibaba Cloud whether a name is available, with credentials from the environment.

use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = aliyun_domain::international(Credentials::from_env()?).build()?;
    let response = client.send(CheckDomain::new("example.com")).await?;
    println!("{:?}", response.avail);
    Ok(())
}
