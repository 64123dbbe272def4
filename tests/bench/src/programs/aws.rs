//! Checks with Route 53 whether a name is available, with credentials from the environment.

use aws_sdk_route53domains::Client;
use aws_sdk_route53domains::config::{BehaviorVersion, Config, Credentials, Region};
use std::env::var;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (id, secret) = (var("AWS_ACCESS_KEY_ID")?, var("AWS_SECRET_ACCESS_KEY")?);
    let credentials = Credentials::new(id, secret, None, None, "environment");
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(credentials)
        .build();
    let client = Client::from_conf(config);
    let response = client.check_domain_availability().domain_name("example.com").send().await?;
    println!("{:?}", response.availability());
    Ok(())
}
